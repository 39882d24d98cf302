import type { ProseRule } from "../prose-rule.js";
import { HOTLINE, pattern, TAIL } from "../vocabulary.js";

const WAYS = "电话|来电|现场|当面|窗口|来访|信函|邮件|QQ|微信";
/** By one way alone: 窗口现场接受咨询96人次 is a part. */
const ONE_WAY = pattern(
  `^(?:(?!${WAYS})[^,;])*(?:${WAYS})(?:(?!${WAYS})[^,;、和及])*咨询(?:服务)?[^,;]{0,6}$`,
);

export const CONSULTATION_RULES: readonly ProseRule[] = [
  {
    id: "capacity.consultation.of-disclosure",
    indicator: "consultation.total",
    units: "consultations",
    cues: ["问", "打听"],
    label: pattern(
      `(?:来问|问起?|打听|询问)(?:信息|政务)?公开[^,;]{0,8}${TAIL}|[就为][^,;]{0,4}公开[^,;]{0,6}(?:[来而]问|咨询|打听)[^,;]{0,4}${TAIL}`,
    ),
    not: pattern(HOTLINE),
    rank: 2,
    cases: [
      "[consultation] 专为信息公开来问的{52人次} = 52",
      "[consultation] 来问公开事项的{30人次} = 30",
      "[consultation] 来问低保政策的800人次",
    ],
  },
  {
    id: "capacity.consultation.label",
    indicator: "consultation.total",
    units: "consultations",
    cues: ["咨询", "问询", "询问"],
    label: pattern(
      `(?:接受|接待|受理|接听|处理|回复|解答|答复|收到|共|提供)[^,;]{0,30}(?:咨询|问询|询问)(?:服务)?[^,;]{0,6}?${TAIL}`,
    ),
    not: pattern(`${HOTLINE}|专家|法律咨询|投诉|业务咨询|信箱[^,;]{0,70}$|扫码`),
    notLabel: ONE_WAY,
    rank: 3,
    cases: [
      "[consultation] 全年共接受信息公开方面咨询{1665人次} = 1665",
      "[consultation] 12315热线接收咨询、投诉1.46万件",
    ],
  },
  {
    id: "capacity.consultation.one-way",
    indicator: "consultation.total",
    units: "consultations",
    cues: ["咨询", "问询", "询问"],
    label: pattern(`(?:接受|接待|受理|接听|解答|答复)[^,;]{0,30}(?:咨询|询问)[^,;]{0,6}?${TAIL}`),
    not: pattern(`${HOTLINE}|专家|法律咨询|投诉|业务咨询|信箱[^,;]{0,70}$|扫码`),
    // Another way beside it makes it a part, but for the parts of its own.
    notSequel: /^(?![,;:]?其中)[^。]*咨询/,
    notOwner: /;[^;。]{0,70}咨询/,
    topic: /信息公开|政务公开|政府信息|咨询[^;]{0,10};/,
    rank: 1,
    cases: [
      "[consultation:咨询接待情况] 窗口接受咨询{近2600人次},其中电话咨询900人次 = 2600",
      "[consultation] 窗口接受咨询96人次,电话咨询214人次",
    ],
  },
  {
    id: "capacity.consultation.noun-after",
    indicator: "consultation.total",
    units: "consultations",
    cues: ["咨询"],
    label: pattern(`(?:接受|接待|受理|解答|答复)了?${TAIL}`),
    trailer: /^(?:政府)?(?:信息公开|群众|公众|市民)?(?:方面)?的?咨询(?!电话)/,
    not: pattern(`${HOTLINE}|投诉|业务咨询|法律咨询`),
    topic: /信息公开|政务公开|政府信息|咨询[^;]{0,10};|申请/,
    rank: 2,
    cases: [
      "[consultation:信息公开咨询] 接受了{1530人次}咨询 = 1530",
      "[consultation:信息公开咨询] 接听1530个咨询电话",
    ],
  },
  {
    id: "capacity.consultation.asked",
    indicator: "consultation.total",
    units: "consultations",
    cues: ["问", "打听", "请教", "了解"],
    label: pattern(
      `(?:询?问(?!题|卷|责|计|政)|打听|请教|了解|求教)[^,;]{0,30}(?:事项|事情|事宜|问题|政策|情况|的)?(?:群众|村民|市民|居民|人员)?${TAIL}`,
    ),
    within: ["consultation"],
    not: pattern(`${HOTLINE}|投诉|业务咨询|法律|问卷|走访|调查`),
    rank: 1,
    cases: [
      "[consultation] 来窗口打听社保、入学等事情的{260余人次} = 260",
      "[consultation] 走访了解群众意见260人次",
      "[requests] 来窗口打听社保、入学等事情的260余人次",
    ],
  },
  {
    id: "capacity.consultation.people",
    indicator: "consultation.total",
    units: "consultations",
    cues: ["咨询", "问询", "询问"],
    label: pattern(`咨询[^,;]{0,16}(?:群众|公民|市民|人员|公众|申请人|人数)${TAIL}`),
    topic: /信息公开|政务公开|政府信息|咨询[^;]{0,10};/,
    not: pattern(`${HOTLINE}|投诉|业务咨询`),
    notLabel: ONE_WAY,
    rank: 3,
    cases: [
      "[consultation] 前来咨询政府信息公开事项的群众共{371人次} = 371",
      "[consultation] 前来咨询户籍业务的群众共371人次",
    ],
  },
  {
    id: "capacity.consultation.noun",
    indicator: "consultation.total",
    units: "consultations",
    cues: ["咨询", "问询", "询问"],
    label: pattern(
      `(?:(?<!电话|现场|当面|来电|来访|信函|窗口|网上)咨询(?:总)?(?:数|量|人数|人次)?|(?:咨询|问询|询问)(?:服务)?(?:总计|合计|共计|共|累计)(?:接待|发生|受理|答复)?)${TAIL}`,
    ),
    notLabel: ONE_WAY,
    within: ["consultation"],
    not: pattern(`${HOTLINE}|投诉`),
    rank: 1,
    cases: ["[consultation] 全年咨询{30人次} = 30", "[consultation] 电话咨询30人次"],
  },
];
