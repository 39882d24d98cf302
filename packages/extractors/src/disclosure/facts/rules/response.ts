import type { ProseRule } from "../prose-rule.js";
import { HOTLINE, pattern, TAIL } from "../vocabulary.js";

export const RESPONSE_RULES: readonly ProseRule[] = [
  {
    id: "response.hotTopics.answered",
    indicator: "response.hotTopics",
    units: "events",
    label: pattern(
      `回应[^,;]{0,8}(?:热点|关切|舆情|关注)[^,;]{0,12}${TAIL}|(?:热点|舆情)[^,;]{0,8}回应${TAIL}`,
    ),
    not: /微博微信|栏目|专题|访谈/,
    rank: 3,
    cases: [
      "[response] 围绕环保督察等回应热点{31次} = 31",
      "[response] 回应公众关注热点或重大舆情{58次} = 58",
      "[response] 监测舆情信息58条",
    ],
  },
  {
    id: "response.pressConferences.held",
    indicator: "response.pressConferences",
    units: "events",
    label: pattern(`新闻发布会[^,;]{0,4}${TAIL}`),
    not: /主要负责|领导参加|计划|发布稿/,
    rank: 3,
    cases: ["[response] 参加市政府新闻发布会{1次} = 1", "[response] 主要负责同志参加新闻发布会1次"],
  },
  {
    id: "response.pressConferences.noun-after",
    indicator: "response.pressConferences",
    units: "events",
    label: /(?:召开|举办|举行|参加|组织)[了]?$/,
    trailer: /^(?:[^,;]{0,8})新闻发布会/,
    rank: 2,
    cases: ["[response] 全年召开{4场}新闻发布会 = 4", "[response] 召开4次工作会"],
  },
  {
    id: "response.interviews.held",
    indicator: "response.interviews",
    units: "events",
    label: pattern(`(?:在线|网上|网络)访谈[^,;]{0,6}${TAIL}`),
    not: /主要负责|领导参加/,
    rank: 3,
    cases: ["[response] 在线访谈{2期} = 2", "[response] 电视访谈2期"],
  },
  {
    id: "response.interviews.noun-after",
    indicator: "response.interviews",
    units: "events",
    trailer: /^(?:[^,;]{0,8})(?:在线|网上|网络)访谈/,
    rank: 2,
    cases: ["[response] 开展{6期}在线访谈 = 6", "[response] 开展6期电视访谈"],
  },
  {
    id: "response.interpretations.published",
    indicator: "response.interpretations",
    units: "texts",
    label: pattern(`解读(?:类)?(?:材料|稿件|稿|信息|文章|文件|产品)?(?:发布)?${TAIL}`),
    not: /栏目|专栏|专题|累计阅读|次数/,
    rank: 3,
    cases: ["[response] 共发布政策解读类信息{22条} = 22", "[response] 设政策解读专栏22个"],
  },
  {
    id: "response.letters.answered",
    indicator: "response.letters",
    units: "letters",
    label: pattern(`(?:信箱|来信|信件|留言|网络问政|网民|问政)[^,;]{0,24}${TAIL}`),
    topic: /(?:回复|办结|办理|答复|受理|处理|收到|办复|回应)/,
    not: pattern(`${HOTLINE}|开设|设立|公开申请|信函申请|栏目\\d|电话|征集|意见建议\\d`),
    rank: 2,
    cases: [
      "[proactive] 回复领导信箱等各类问政平台栏目网络信件{653封} = 653",
      "[response] 办理区长信箱、公开信箱来信{4207件} = 4207",
      "[response] 12345热线办理来信4207件",
    ],
  },
];
