/** Who is to be asked about the report, in words: 请与X联系, 请致电X, 写信给X, 由X负责解释. */
import { applyRules, type Document, defineRules, type Rule, type TextSpan, textSpan } from "@shilu/core";
import { isAddress, isOffice } from "./named.js";
import { addressParts, type NamedPart } from "./named-parts.js";

/** A name may be broken over lines, not over paragraphs. */
const NAME = "((?:[^,。;:()\\n]|\\n(?! *\\n)){2,50}?(?:\\([\\u4e00-\\u9fff]{4,30}\\))?)";
const VERB = "(?:联系|联络|咨询|反映|反馈|索取|垂询|查询|提出|询问|了解|投诉|接洽|洽询|函询)";
/** What follows a name that nothing else ends. */
const NAME_ENDS = "(?=[(,;:。\\n]|地址|电话|联系电话|邮编|或|$)";

const nameOf = (match: RegExpExecArray): string => match[1] as string;

const RULES: readonly Rule<string>[] = [
  {
    id: "asked.with",
    anchors: ["与", "向", "同", "和"],
    pattern: new RegExp(
      `[与向同和]${NAME}(?=(?:取得|进行|直接|及时)?${VERB}|\\((?:(?:联系|咨询|办公|通讯)?(?:地址|电话|邮编|邮箱)|0\\d{2,3}-))`,
      "y",
    ),
    read: nameOf,
    cases: [
      "请{与甲局法规股}(电话:0571-8123456)联系 = 甲局法规股",
      "请{与甲局法规股}(0571-8123456)联系 = 甲局法规股",
      "请{与甲县政府办公室}联系 = 甲县政府办公室",
      "可{向甲局办公室}反映 = 甲局办公室",
      "各街道和派驻机构。联系地址",
    ],
  },
  {
    id: "asked.call",
    anchors: ["联系", "致电", "致函", "致信", "咨询", "垂询", "联络"],
    pattern: new RegExp(
      `(?<=请|可|迎|接|以|时|式|来电|来函|来信|电话)(?:致函致电|致电致函|联系|致电|致函|致信|咨询|垂询|联络)[: ]{0,2}(?!人|电话|方式|单位|部门|科室|机构|地址|热线)${NAME}${NAME_ENDS}`,
      "y",
    ),
    read: nameOf,
    cases: [
      "请{联系:甲局办公室}。电话 = 甲局办公室",
      "请{致函致电:甲县滨江路77号803房间},邮编 = 甲县滨江路77号803房间",
      "请通过以下方式{联系甲区人民政府办公室}:通讯地址为 = 甲区人民政府办公室",
      "请电话{联系甲局办公室},电话 = 甲局办公室",
      "请联系电话:0906-2123919",
      "联系电话:0906-2123919",
    ],
  },
  {
    id: "asked.write",
    anchors: ["写信", "来信", "来函", "致信", "寄", "反馈", "发送", "报送", "提交"],
    pattern: new RegExp(
      `(?:写信|来信|来函|致信|邮?寄|反馈|发送|报送|提交)(?:给|至|到|往)${NAME}${NAME_ENDS}`,
      "y",
    ),
    read: nameOf,
    cases: [
      "也可{写信给甲局信息公开科}(甲区宝塔路7号 = 甲局信息公开科",
      "请{反馈至甲县政务公开办},电话 = 甲县政务公开办",
      "来信42件",
    ],
  },
  {
    id: "asked.explains",
    anchors: ["由"],
    pattern: new RegExp(`由${NAME}(?=(?:负责)?(?:解释|解答|答疑|受理咨询|受理[,。;]))`, "y"),
    read: nameOf,
    cases: [
      "本年报{由甲市人民政府办公室}负责解释。地址 = 甲市人民政府办公室",
      "本报告由甲局编制",
      "由甲局受理申请3件",
    ],
  },
];

export const askedRules = defineRules("asked", RULES);

export interface Asked {
  readonly span: TextSpan;
  /** An address can stand in the office's place, or behind it without a label. */
  readonly kind: NamedPart["key"];
}

/** Words of the sentence that asks, which are no part of a name. */
const SENTENCE = /疑问|疑义|异议|有疑|意见|建议|可[与向以]|[如若]有|如需|对本|(?:^|[^申])请/;

const DOOR = /\d ?号/;

/** The last one asked inside `span`, and the address that stands right behind the name. */
export function askedIn(document: Document, span: TextSpan): Asked[] {
  let name: TextSpan | null = null;
  let kind: Asked["kind"] = "office";
  for (const match of applyRules(document, span, askedRules)) {
    const unbroken = match.value.replace(/\s+/g, "");
    if (SENTENCE.test(unbroken) || (!isOffice(unbroken) && !isAddress(unbroken))) continue;
    // 与 and 和 stand inside names too (发展和改革局): of two readings with one end the longer counts.
    if (name?.end === match.span.end) continue;
    name = textSpan(match.span.end - match.value.length, match.span.end);
    kind = isOffice(unbroken) && !DOOR.test(unbroken) ? "office" : "address";
  }
  if (!name) return [];
  const behind = kind === "office" ? behindName(document.folded, name.end, span.end) : [];
  return [{ span: name, kind }, ...behind];
}

const TO_ADDRESS = new RegExp(`(?:(?:取得|进行|直接|及时)?${VERB})?[(,:]`, "y");

/** 写信给某局办公室(宝塔路7号312室,邮编211300), 与某局联系(宝塔路7号,211300). */
function behindName(folded: string, at: number, limit: number): Asked[] {
  TO_ADDRESS.lastIndex = at;
  if (!TO_ADDRESS.test(folded)) return [];
  return addressParts(folded, TO_ADDRESS.lastIndex, limit).map(({ key, start, end }) => ({
    kind: key,
    span: textSpan(start, end),
  }));
}
