/** Who published a page, and when, without a label. */
import { PUBLISHER } from "../publisher-name.js";
import type { LineRule } from "./line-rule.js";

export const METALINE_RULES: readonly LineRule[] = [
  {
    id: "line.publisher-and-day",
    chrome: "metaline",
    holds: "-/.",
    pattern: new RegExp(
      `^${PUBLISHER} {0,4}(?:(?:www\\.|https?://)[\\w./-]{4,60} {1,4})?\\[?(?:19|20)\\d\\d[-/.]\\d{1,2}[-/.]\\d{1,2}\\]?(?: {0,3}\\d{1,2}:\\d{2}(?::\\d{2})?)?(?: {1,4}[^。,;]{1,30}|(?:阅读|浏览|点击|访问)[^。,;]{0,20})?$`,
    ),
    closes: "never",
    anywhere: false,
    cases: [
      "{云溪县教育局 2022-01-20 阅读 231}",
      "{云溪县教育局2022-01-20阅读 231}",
      "{云溪县人民政府  2010-2-25 09:12}",
      "{云溪新闻网  www.yunxi.gov.cn  2010-02-25  [字体:大 中 小]}",
      "云溪县教育局2022-01-20起施行。",
      "云溪县2010年政府信息公开年度报告 2010-02-25",
    ],
  },
  {
    id: "line.day-and-publisher",
    chrome: "metaline",
    begins: "12[(【",
    pattern: new RegExp(
      `^[[(【]? ?(?:19|20)\\d\\d[-/.]\\d{1,2}[-/.]\\d{1,2} ?[\\])】]?(?: {0,3}\\d{1,2}:\\d{2}(?::\\d{2})?)?(?: {0,3}星期[一二三四五六日天])?(?: {1,4}${PUBLISHER})?(?: {1,6}(?:浏览|阅读|点击)?[\\d,]{0,9} ?次)?$`,
    ),
    closes: "never",
    anywhere: false,
    cases: [
      "{2015/03/18 星期三  云溪县政府办}",
      "{2015-03-18 09:00 云溪县政府办}",
      "{2015-03-18 09:00    云溪县政府办    次}",
      "2015-03-18 云溪县召开会议。",
      "2015年3月18日 云溪县政府办",
    ],
  },
  {
    id: "line.views",
    chrome: "metaline",
    begins: "(【[〔本该此已被阅浏点访查共人",
    pattern:
      /^[(【[〔]?(?:(?:本|该|此)(?:文|页|信息|文章|页面|站|网站)?)?(?:共|已|总|累计)?(?:被|有)?(?:阅读|浏览|点击|访问|查看|人气|点阅)(?:总)?(?:次数|人次|人数|数量|量|数)?(?:了|过)? ?:? ?[\d,]{1,12} ?(?:人次|人|次)?(?:阅读|浏览)?[)】\]〕]?$/,
    closes: "never",
    anywhere: false,
    cases: [
      "{浏览 1,204 人次}",
      "{本页已被访问56次}",
      "{[点击数:88]}",
      "{本站总浏览量 12345}",
      "访问总量58万人次",
      "阅读3本书",
    ],
  },
  {
    id: "line.source-of",
    chrome: "metaline",
    begins: "(【[信文稿本内图",
    pattern: /^[(【[]?(?:信息|文章|稿件|本文|内容|图文)来源(?:于|自)? ?:? ?[^。,;]{2,30}[)】\]]?$/,
    closes: "never",
    anywhere: false,
    cases: ["{信息来源于:云溪县政府办}", "{文章来源于网络}", "信息来源广泛,共收集120条。"],
  },
  {
    id: "line.source-and-publisher",
    chrome: "metaline",
    begins: "来信文稿",
    pattern: new RegExp(`^(?:信息|文章|稿件)?来源 {1,4}${PUBLISHER}$`),
    closes: "never",
    anywhere: false,
    cases: ["{来源 云溪县政府办}", "{信息来源 云溪县教育局}", "来源 广泛", "来源于各部门的信息120条"],
  },
  {
    id: "line.view-count",
    chrome: "metaline",
    begins: "已被共累总本该",
    pattern:
      /^(?:已经?|被|共|累计|总|本文|本页|该文)(?:有|被)? ?\d{0,9} ?[人次位]{0,2} ?(?:浏览|阅读|点击|访问|查看)(?:过|本页|本文|量|次数|人数)? ?:? ?\d{0,9} ?(?:人次|次|人)?$/,
    closes: "never",
    anywhere: false,
    cases: [
      "{已有123人浏览}",
      "{累计浏览:123次}",
      "{本文被阅读 123 次}",
      "已有123人浏览了专栏。",
      "累计访问网站123万人次",
    ],
  },
];
