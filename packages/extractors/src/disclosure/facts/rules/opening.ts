import type { ProseRule, UnitGroup } from "../prose-rule.js";
import { pattern, TAIL } from "../vocabulary.js";

/** Nothing but the year and sums: what it counts is in the heading. */
const BARE = `^(?:20\\d\\d年度?|[本今当全]年度?|[本我全][局县市区镇乡街委办院校厅]|共|合计|总计|总共|一共|计|有){0,3}${TAIL}`;

/** What numbers a heading: 三、, 第二节, 2.1. */
const MARKER = "(?:第?[一二三四五六七八九十\\d.]{1,4}(?:[、.章节条]|部分)?)?";

/** A sum, said to be one. */
const SUMMED = `^(?:20\\d\\d年度?|[本今当全]年度?|[本我全][局县市区镇乡街委办院校厅])?(?:合计|总计|总共|一共|共计|共|总数|总量)${TAIL}`;

const opening = (
  indicator: string,
  units: UnitGroup,
  cues: readonly string[],
  heading: string,
  cases: readonly string[],
  label = BARE,
): ProseRule => ({
  id: `opening.${indicator}`,
  indicator,
  units,
  cues,
  label: pattern(label),
  trailer: /^(?:\(|$)/,
  owner: pattern(`^${MARKER}(?:${heading})(?:的?(?:情况|数量|工作|总[量数]))?(?:;|$)`),
  opening: true,
  rank: 2,
  cases,
});

/** Figures that open the body of a section and have their name from its heading alone. */
export const OPENING_RULES: readonly ProseRule[] = [
  opening("proactive.regulatoryDocs", "regulations", ["规范性文件"], "规范性文件[^;]{0,6}", [
    "[proactive:规范性文件] {2件},全部公开 = 2",
    "[proactive:制度文件] 2件,全部公开",
  ]),
  opening(
    "proactive.total",
    "documents",
    ["公开", "数", "总"],
    "(?:主动)?公开(?:了|的)?(?:政府)?(?:信息|什么|多少|情况|总量)[^;]{0,8}|(?:总|公开)?数[量目]|总[量数]",
    ["[proactive:公开的信息] 合计{286条} = 286", "[proactive:重点领域] 合计286条"],
    SUMMED,
  ),
  opening(
    "consultation.total",
    "attendances",
    ["咨询", "问询", "来电"],
    "(?:公众|群众|信息公开)?(?:咨询|问询|来电、?来访|来访、?来电)[^;]{0,4}",
    ["[consultation:公众咨询] {312人次}。电话201人次 = 312", "[consultation:公众接待] 312人次。电话201人次"],
  ),
  opening("readingPoints.total", "places", ["查阅"], "(?:信息|公共)?查阅(?:点|场所|室)[^;]{0,4}", [
    "[capacity:查阅场所] 共{2处} = 2",
    "[capacity:服务场所] 共2处",
  ]),
  opening("fees.collected", "money", ["费"], "收费|费用|收取费用", [
    "[fees:收费] 全年{36元} = 36",
    "[fees:经费] 全年36元",
  ]),
  opening("budget.special", "money", ["经费"], "(?:专项|工作)?经费(?:保障)?", [
    "[capacity:经费保障] 全年{8万元} = 80000",
    "[capacity:三公经费] 全年8万元",
  ]),
  opening("reconsideration.total", "cases", ["复议"], "(?:行政)?复议", [
    "[remedies:行政复议] 全年{3件},均维持 = 3",
    "[remedies:信访] 全年3件",
  ]),
  opening("litigation.total", "cases", ["诉讼"], "(?:行政)?诉讼", [
    "[remedies:行政诉讼] 共{1件} = 1",
    "[remedies:信访] 共1件",
  ]),
  opening("complaints.total", "cases", ["举报", "投诉"], "(?:举报|投诉|申诉){1,2}", [
    "[remedies:投诉举报] 共{2件} = 2",
    "[remedies:信访] 共2件",
  ]),
];
