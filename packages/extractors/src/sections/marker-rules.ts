/** The marks that number headings and items, one form a rule. Matched on folded text. */
import { defineRules, type Rule } from "@shilu/core";
import { readOrdinal } from "./ordinal.js";

/** A form stands for no depth of its own: what stands above it decides. */
export type MarkerForm =
  | "part"
  | "division"
  | "article"
  | "financial"
  | "stem"
  | "letter"
  | "chinese"
  | "chineseBracket"
  | "arabic"
  | "arabicDotted"
  | "arabicTriple"
  | "arabicBracket"
  | "circled";

export interface MarkerReading {
  readonly form: MarkerForm;
  /** `null` where the numeral was lost. */
  readonly number: number | null;
  /** The point, comma or bracket that belongs to the mark was lost. */
  readonly bare: boolean;
}

const CHINESE = "[一二三四五六七八九十]";
const NUMERALS = [..."一二三四五六七八九十"];
const DIGITS = [..."123456789"];
/** 3, 03, 12. */
const FIGURE = "0?[1-9]|[1-9]\\d";
/** What follows a figure that counts or dates something. */
const COUNTED =
  "年月日号时分秒条件名个家次人类项点张份期批宗例起篇户万亿千百元%届世级步轮、.,)亩吨米册处所台辆本套天周楼层栋室度倍成多余几";

/** A classifier begins a heading too (1.1 家底, 2 人员经费): there the line, or a stop, closes few words behind it. */
const CLOSED = "(?=[\\u4e00-\\u9fff]{2,12}\\s{0,4}(?:[。:\\n]|$))";
const MEASURED = "公[里斤顷司]|个?百分|个点|平方|[万亿倍%元吨亩米]|[千百][元克米瓦万]";
/** A number that counts or measures what follows it. */
const COUNTS = `(?! {0,2}(?:${MEASURED}))(?:${CLOSED}|(?! {0,2}[年月日个条件次人篇份小户家项千百]))`;

const reading =
  (form: MarkerForm, bare = false) =>
  (match: RegExpExecArray): MarkerReading => ({ form, number: readOrdinal(match[1] ?? ""), bare });

const RULES: readonly Rule<MarkerReading>[] = [
  {
    id: "marker.part",
    anchors: ["第"],
    pattern: new RegExp(
      `第 ?(${CHINESE}{1,3}|\\d{1,2}) ?(?:(?:部分|章|编|篇|单元|板块|版块)(?=[、:.·|—–-]|\\s|[\\u4e00-\\u9fff]|$)|部(?=[、:.·|—–-]|\\s))(?:[、:.]|[·|—–-]{1,2})?`,
      "y",
    ),
    read: reading("part"),
    cases: [
      "{第一部分} 概述 = part 1",
      "{第2章}主动公开 = part 2",
      "{第三板块:}依申请公开 = part 3",
      "{第四部} 收费 = part 4",
      "{第二部分——}主动公开 = part 2",
      "第一批公开信息",
      "第一部门户网站",
    ],
  },
  {
    id: "marker.division",
    anchors: ["第"],
    pattern: new RegExp(
      `第 ?(${CHINESE}{1,3}|\\d{1,2}) ?节(?=[、:.\\s]|(?!课)[\\u4e00-\\u9fff]{2,20}\\s{0,4}(?:\\n|$))[、:.]?`,
      "y",
    ),
    read: reading("division", true),
    cases: [
      "{第一节}  人员与经费 = division 1",
      "{第3节}公开渠道 = division 3",
      "第一节课讲的是保密审查,听课的有32人",
    ],
  },
  {
    id: "marker.article",
    anchors: ["第"],
    pattern: new RegExp(
      `第 ?(${CHINESE}{1,3}|\\d{1,2}) ?条(?=[、:.\\s]|(?!规定|的|所|第|款|至|和)[\\u4e00-\\u9fff]{2,16}\\s{0,4}(?:\\n|$))[、:.]?`,
      "y",
    ),
    read: reading("article", true),
    cases: [
      "{第一条} 人员与经费 = article 1",
      "{第3条:}公开渠道 = article 3",
      "第九条规定的重点领域",
      "第二十条第(一)项",
    ],
  },
  {
    id: "marker.financial",
    anchors: [..."壹贰叁肆伍陆柒捌玖拾"],
    pattern: /(?<![壹贰叁肆伍陆柒捌玖拾])([壹贰叁肆伍陆柒捌玖拾]{1,3}) ?[、.:](?=\s{0,3}[\u4e00-\u9fff])/y,
    read: reading("financial", true),
    cases: ["{叁、}依申请公开 = financial 3", "{拾壹.}附则 = financial 11", "壹佰万元"],
  },
  {
    id: "marker.financial-bracket",
    anchors: ["("],
    pattern: /\( ?([壹贰叁肆伍陆柒捌玖拾]{1,3}) ?\)[、.]?(?=\s{0,3}[\u4e00-\u9fff])/y,
    read: reading("financial", true),
    cases: ["{(叁)}依申请公开 = financial 3", "(壹佰元)整", "(贰)"],
  },
  {
    id: "marker.stem",
    anchors: [..."甲乙丙丁戊己庚辛壬癸"],
    pattern: /([甲乙丙丁戊己庚辛壬癸]) ?[、.:](?=\s{0,3}[\u4e00-\u9fff])(?!\s{0,3}[甲乙丙丁戊己庚辛壬癸])/y,
    read: reading("stem", true),
    cases: ["{乙、}主动公开 = stem 2", "甲、乙双方", "乙方提供"],
  },
  {
    id: "marker.letter",
    anchors: [..."ABCDEFGH"],
    pattern: /(?<![A-Z])([A-H]) ?[、.:)](?=\s{0,3}[\u4e00-\u9fff])/y,
    read: reading("letter", true),
    cases: ["{C、}收费情况 = letter 3", "A级档案室", "B.gov.cn"],
  },
  {
    id: "marker.roman-letters",
    anchors: [..."IVX"],
    pattern: /(?<![A-Z])(I{1,3}|IV|VI{0,3}|IX|XI{0,2}) ?[、.:](?=\s{0,3}[\u4e00-\u9fff])/y,
    read: reading("part", true),
    cases: ["{IV.}收费情况 = part 4", "{I、}概述 = part 1", "VIP.会员"],
  },
  {
    id: "marker.roman",
    anchors: [..."ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ"],
    pattern: /([Ⅰ-Ⅻ]) ?[、.:](?=\s{0,4}[\u4e00-\u9fff])/y,
    read: reading("part"),
    cases: ["{Ⅱ、}主动公开 = part 2", "Ⅱ级响应"],
  },
  {
    id: "marker.chinese",
    anchors: NUMERALS,
    pattern: new RegExp(
      `(?<![第百千零〇两${NUMERALS.join("")}])(?<!${CHINESE}、)(${CHINESE}{1,3}) ?(?:、|[.,:](?!\\d))(?!${CHINESE}{1,2}[、,])`,
      "y",
    ),
    read: reading("chinese"),
    cases: [
      "{一、}概述 = chinese 1",
      "{十二.}其他 = chinese 12",
      "第一、二季度",
      "一、二、三产业",
      "二十一条",
    ],
  },
  {
    id: "marker.chinese-bracket",
    anchors: ["("],
    pattern: new RegExp(`(?<![第条款项])\\( ?(${CHINESE}{1,3}) ?\\)(?!项|款)[、.,]?`, "y"),
    read: reading("chineseBracket"),
    cases: [
      "{(一)}主动公开 = chineseBracket 1",
      "{(十一)、}培训 = chineseBracket 11",
      "第二十条第(一)项",
      "(一次)",
    ],
  },
  {
    id: "marker.chinese-square-bracket",
    anchors: ["【", "〔", "["],
    pattern: new RegExp(`[【〔[] ?(${CHINESE}{1,3}) ?[】〕\\]][、.]?`, "y"),
    read: reading("chineseBracket"),
    cases: ["{【一】}主动公开 = chineseBracket 1", "【打印】"],
  },
  {
    id: "marker.chinese-open-bracket",
    anchors: ["("],
    pattern: new RegExp(
      `(?<=^\\s{0,20}|\\n\\s{0,20})\\( ?(${CHINESE}{1,2})[、.]?(?=[\\u4e00-\\u9fff]{2})(?![次个年月日条件般是旦])(?![^()\\n]{0,40}\\))`,
      "y",
    ),
    read: reading("chineseBracket", true),
    cases: ["{(三}公开栏目 = chineseBracket 3", "(三)公开栏目", "(一般事项)公开", "(二次公开"],
  },
  {
    id: "marker.chinese-stop",
    anchors: NUMERALS,
    pattern: new RegExp(
      `(?<=^\\s{0,20}|\\n\\s{0,20})(${CHINESE}{1,3}) ?[。;](?=\\s{0,3}[\\u4e00-\\u9fff])`,
      "y",
    ),
    read: reading("chinese"),
    cases: ["{三。}依申请公开情况 = chinese 3", "共三。公开"],
  },
  {
    id: "marker.chinese-dash",
    anchors: NUMERALS,
    pattern: new RegExp(
      `(?<=^\\s{0,20}|\\n\\s{0,20})(${CHINESE}{1,3}) ?(?:[·|丨/]|[—–-]{1,2}) ?(?=[\\u4e00-\\u9fff]{2})(?!${CHINESE})`,
      "y",
    ),
    read: reading("chinese"),
    cases: ["{一·}概述 = chinese 1", "{三——}依申请公开情况 = chinese 3", "一—三月公开", "共三·公开"],
  },
  {
    id: "marker.chinese-half-bracket",
    anchors: NUMERALS,
    pattern: new RegExp(`(?<![(第百千零〇两${NUMERALS.join("")}])(${CHINESE}{1,3})\\)[、.]?`, "y"),
    read: reading("chineseBracket", true),
    cases: ["{二)}依申请公开情况 = chineseBracket 2", "(二)依申请公开情况"],
  },
  {
    id: "marker.chinese-circled",
    anchors: [..."㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩"],
    pattern: /([㈠-㈩])[、.]?/y,
    read: reading("chineseBracket"),
    cases: ["{㈠}主动公开 = chineseBracket 1", "(一)主动公开"],
  },
  {
    id: "marker.empty-bracket",
    anchors: ["("],
    pattern: /\( {0,3}()\)(?=[\u4e00-\u9fff])/y,
    read: () => ({ form: "chineseBracket", number: null, bare: true }),
    cases: ["{()}经费情况 = chineseBracket null", "(略)"],
  },
  {
    id: "marker.arabic-dotted",
    anchors: DIGITS,
    pattern: new RegExp(
      `(?<=^\\s{0,20}|\\n\\s{0,20})(?:\\d{1,2}\\.(\\d{1,2})[、.]? {0,2}|\\d{1,2}[-–—](\\d{1,2})[、.]? {1,2})(?=[\\u4e00-\\u9fff])${COUNTS}`,
      "y",
    ),
    read: ([, dotted, dashed]) => ({
      form: "arabicDotted",
      number: readOrdinal(dotted ?? dashed ?? ""),
      bare: true,
    }),
    cases: [
      "{2.1 }公开内容 = arabicDotted 1",
      "{1.3 }家庭医生。签约 = arabicDotted 3",
      "{2-2 }公开渠道 = arabicDotted 2",
      "2.1万条",
      "1.37亿元",
      "3.15 个百分点",
      "2.6 件。",
      "1-2月公开",
    ],
  },
  {
    id: "marker.arabic-triple",
    anchors: DIGITS,
    pattern: new RegExp(
      `(?<=^\\s{0,20}|\\n\\s{0,20})\\d{1,2}\\.\\d{1,2}\\.(\\d{1,2})[、.]? {0,2}(?=[\\u4e00-\\u9fff])${COUNTS}`,
      "y",
    ),
    read: reading("arabicTriple", true),
    cases: ["{2.1.3 }公开栏 = arabicTriple 3", "13.3.21"],
  },
  {
    id: "marker.arabic",
    anchors: ["0", ...DIGITS],
    pattern: new RegExp(`(?<![\\d.(〔第])(${FIGURE}) ?(?:、|[.,](?!\\d))`, "y"),
    read: reading("arabic"),
    cases: [
      "{1、}政府网站 = arabic 1",
      "{03.}公报 = arabic 3",
      "{12.}其他 = arabic 12",
      "1.37万条",
      "2013、2014年",
      "1,500条",
    ],
  },
  {
    id: "marker.arabic-bracket",
    anchors: ["("],
    pattern: /\( ?(\d{1,2}) ?\)[、.]?/y,
    read: reading("arabicBracket"),
    cases: ["{(1)}行政审批 = arabicBracket 1", "(2013)"],
  },
  {
    id: "marker.arabic-half-bracket",
    anchors: DIGITS,
    pattern: /(?<![\d.(])(\d{1,2})\)(?=[\u4e00-\u9fff])/y,
    read: reading("arabicBracket", true),
    cases: ["{1)}行政审批 = arabicBracket 1", "(1)行政审批", "(3件,占1)"],
  },
  {
    id: "marker.arabic-circled",
    anchors: [..."⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇"],
    pattern: /([⑴-⒇])[、.]?/y,
    read: reading("arabicBracket"),
    cases: ["{⑵}行政审批 = arabicBracket 2", "(2)行政审批"],
  },
  {
    id: "marker.arabic-point",
    anchors: [..."⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛"],
    pattern: /([⒈-⒛])/y,
    read: reading("arabic"),
    cases: ["{⒈}政府网站 = arabic 1", "1.政府网站"],
  },
  {
    id: "marker.circled",
    anchors: [..."①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"],
    pattern: /([①-⑳])[、.]?/y,
    read: reading("circled"),
    cases: ["{③}公开栏 = circled 3", "(3)公开栏"],
  },
  {
    id: "marker.chinese-blank",
    anchors: NUMERALS,
    pattern: new RegExp(`(?<=^\\s{0,20}|\\n\\s{0,20})(${CHINESE}{1,3}) {1,4}(?=[\\u4e00-\\u9fff])`, "y"),
    read: reading("chinese", true),
    cases: ["{一 }概 述 = chinese 1", "有一 个"],
  },
  {
    id: "marker.chinese-stuck",
    anchors: NUMERALS,
    pattern: new RegExp(
      `(?<=^\\s{0,20}|\\n\\s{0,20})(${CHINESE}{1,2})(?=[\\u4e00-\\u9fff]{3}|[\\u4e00-\\u9fff]{2}\\s{0,4}(?:\\n|$))(?!公[里斤顷司]|[${COUNTED}是方定般律旦])`,
      "y",
    ),
    read: reading("chinese", true),
    cases: ["{一}概述 = chinese 1", "{二}主动公开政府信息情况 = chinese 2", "一是加强领导", "三件申请"],
  },
  {
    id: "marker.arabic-stuck",
    anchors: ["0", ...DIGITS],
    pattern: new RegExp(
      `(?<=^\\s{0,20}|\\n\\s{0,20})(${FIGURE})(?: {1,2}(?=[人家场项类户条日本台所层][\\u4e00-\\u9fff]{2,12}\\s{0,4}(?:\\n|$))| {0,2}(?=[\\u4e00-\\u9fff“])(?! {0,2}(?:公[里斤顷司]|[${COUNTED}])))`,
      "y",
    ),
    read: reading("arabic", true),
    cases: [
      "{1}认真安排,精心部署 = arabic 1",
      "{02 }主动公开 = arabic 2",
      "{1 }人员与机构 = arabic 1",
      "2名工作人员",
      "3 人",
      "12月公开",
    ],
  },
];

export const markerRules = defineRules("marker", RULES);
