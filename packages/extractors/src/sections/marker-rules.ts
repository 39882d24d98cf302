/** The marks that number headings and items, one form a rule. Matched on folded text. */
import { defineRules, type Rule } from "@shilu/core";
import { readOrdinal } from "./ordinal.js";

/** A form stands for no depth of its own: what stands above it decides. */
export type MarkerForm =
  | "part"
  | "chinese"
  | "chineseBracket"
  | "arabic"
  | "arabicDotted"
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
/** What follows a figure that counts or dates something. */
const COUNTED =
  "年月日号时分秒条件名个家次人类项点张份期批宗例起篇户万亿千百元%届世级步轮、.,)亩吨米册处所台辆本套天周楼层栋室度倍成多余几";

const reading =
  (form: MarkerForm, bare = false) =>
  (match: RegExpExecArray): MarkerReading => ({ form, number: readOrdinal(match[1] ?? ""), bare });

const RULES: readonly Rule<MarkerReading>[] = [
  {
    id: "marker.part",
    anchors: ["第"],
    pattern: new RegExp(
      `第(${CHINESE}{1,3}|\\d{1,2})(?:部分|章|编|篇)(?=[、:.\\s]|[\\u4e00-\\u9fff]|$)[、:.]?`,
      "y",
    ),
    read: reading("part"),
    cases: ["{第一部分} 概述 = part 1", "{第2章}主动公开 = part 2", "第一批公开信息"],
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
    pattern:
      /(?<=^\s{0,20}|\n\s{0,20})\d{1,2}\.(\d{1,2})[、.]? {0,2}(?=[\u4e00-\u9fff])(?! {0,2}(?:公里|公斤|公顷|[万亿千百元%倍年月日个条件次人篇份米吨亩小平户家项]))/y,
    read: reading("arabicDotted", true),
    cases: ["{2.1 }公开内容 = arabicDotted 1", "2.1万条", "1.37亿元", "3.15 个百分点"],
  },
  {
    id: "marker.arabic",
    anchors: DIGITS,
    pattern: /(?<![\d.(〔第])(\d{1,2}) ?(?:、|[.,](?!\d))/y,
    read: reading("arabic"),
    cases: ["{1、}政府网站 = arabic 1", "{12.}其他 = arabic 12", "1.37万条", "2013、2014年", "1,500条"],
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
    anchors: DIGITS,
    pattern: new RegExp(
      `(?<=^\\s{0,20}|\\n\\s{0,20})(\\d{1,2}) {0,2}(?=[\\u4e00-\\u9fff“])(?! {0,2}(?:公[里斤顷司]|[${COUNTED}]))`,
      "y",
    ),
    read: reading("arabic", true),
    cases: ["{1}认真安排,精心部署 = arabic 1", "2名工作人员", "12月公开"],
  },
];

export const markerRules = defineRules("marker", RULES);
