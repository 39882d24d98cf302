/** Who is to be asked about the report, in the sentence before the labels: 请与X联系, 请联系:X, 请致电X. */
import { applyRules, type Document, defineRules, type Rule, type TextSpan, textSpan } from "@shilu/core";
import { isOrgan } from "../metadata/organ.js";
import { isAddress } from "./named.js";

/** A name may be broken over lines, not over paragraphs. */
const NAME = "((?:[^,。;:()\\n]|\\n(?! *\\n)){2,50}?(?:\\([\\u4e00-\\u9fff]{4,30}\\))?)";
const VERB = "(?:联系|联络|咨询|反映|反馈|索取|垂询|查询|提出|询问|了解)";

const nameOf = (match: RegExpExecArray): string => match[1] as string;

const RULES: readonly Rule<string>[] = [
  {
    id: "asked.with",
    anchors: ["与", "向", "同", "和"],
    pattern: new RegExp(
      `[与向同和]${NAME}(?=(?:取得|进行|直接|及时)?${VERB}|\\((?:联系|咨询|办公|通讯)?(?:地址|电话|邮编|邮箱))`,
      "y",
    ),
    read: nameOf,
    cases: [
      "请{与甲局法规股}(电话:0571-8123456)联系 = 甲局法规股",
      "请{与甲县政府办公室}联系 = 甲县政府办公室",
      "可{向甲局办公室}反映 = 甲局办公室",
      "各街道和派驻机构。联系地址",
    ],
  },
  {
    id: "asked.call",
    anchors: ["联系", "致电", "致函", "咨询", "垂询", "联络"],
    pattern: new RegExp(
      `(?<=请|可|迎|接|以|时|来电|来函|来信)(?:致函致电|致电致函|联系|致电|致函|咨询|垂询|联络)[: ]{0,2}${NAME}(?=[(,;:。\\n]|地址|电话|联系电话|邮编|$)`,
      "y",
    ),
    read: nameOf,
    cases: [
      "请{联系:甲局办公室}。电话 = 甲局办公室",
      "请{致函致电:甲县滨江路77号803房间},邮编 = 甲县滨江路77号803房间",
      "联系电话:0906-2123919",
    ],
  },
];

export const askedRules = defineRules("asked", RULES);

export interface Asked {
  readonly span: TextSpan;
  /** An address can stand in the office's place. */
  readonly kind: "office" | "address";
}

/** The last one asked inside `span`; `null` where nobody is. */
export function askedIn(document: Document, span: TextSpan): Asked | null {
  let found: Asked | null = null;
  for (const match of applyRules(document, span, askedRules)) {
    const name = textSpan(match.span.end - match.value.length, match.span.end);
    const unbroken = match.value.replace(/\s+/g, "");
    if (unbroken.length < 3) continue;
    const kind = isOffice(unbroken) ? "office" : isAddress(unbroken) ? "address" : null;
    if (kind) found = { span: name, kind };
  }
  return found;
}

const isOffice = (name: string): boolean =>
  !/\d{5}/.test(name) && (isOrgan(name) || /机构(?:\([^()]{2,30}\))?$/.test(name));
