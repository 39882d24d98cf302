/** Numbers of documents: 新政办发〔2010〕75号, 国务院令第492号. */
import { isHan } from "./characters.js";
import { textualMention } from "./mentions.js";
import type { Numeral } from "./numeral.js";
import { type Passage, type Reading, taking } from "./passage.js";

/** 〔2013〕22号, in any style of brackets. */
export const BRACKETED =
  /[〔[(【〈{] ?((?:19|20)\d{2}) ?[〕\])】〉}] ?(?:第|字第)? ?(\d{1,5})(?:-\d{1,3})? ?号/y;
/** The same with its closing bracket lost or moved: 〔201075). */
export const BRACKET_LOST = /[〔[【]((?:19|20)\d{2})(\d{1,4})(?:[〕\]】]? ?号|[〕\]】])?/y;

export function readDocumentNumber(passage: Passage, index: number, floor: number): Reading | null {
  const { folded, end } = passage;
  const { span } = passage.numerals[index] as Numeral;
  const open = folded[span.start - 1] === " " ? span.start - 2 : span.start - 1;
  const least = Math.max(passage.start, floor);
  if (open < least) return null;
  BRACKETED.lastIndex = open;
  const match = BRACKETED.exec(folded);
  const start = agencyStart(folded, open, least);
  const letters = folded.slice(start, open);
  if (match && BRACKETED.lastIndex <= end) {
    const value = `${letters}〔${match[1]}〕${match[2]}号`;
    const stop = BRACKETED.lastIndex;
    return taking(
      passage,
      index,
      textualMention("documentNumber", start, stop, "documentNumber.bracket", value),
    );
  }
  BRACKET_LOST.lastIndex = open;
  const lost = start === open ? null : BRACKET_LOST.exec(folded);
  if (!lost || BRACKET_LOST.lastIndex > end) return null;
  const value = `${letters}〔${lost[1]}〕${lost[2]}号`;
  const mention = textualMention(
    "documentNumber",
    start,
    BRACKET_LOST.lastIndex,
    "documentNumber.bracketLost",
    value,
  );
  return taking(passage, index, { ...mention, repaired: true });
}

/** Words that lead to a number and are no letters of an agency. */
const LEADS = [
  ..."根据 按照 依据 依照 关于 印发 转发 下发 贯彻 落实 执行 以及 通知 文件 意见 发布 及其 下达 文号 字号 参照 遵照 见".split(
    " ",
  ),
  ..."和及与的等于将以按由了并对从据",
];
const MOST_LETTERS = 12;

/** Where the letters of the issuing agency begin: 新政办发 in 根据新政办发〔2010〕75号. */
export function agencyStart(folded: string, open: number, least: number): number {
  let start = open;
  while (start > least && open - start < MOST_LETTERS && isHan(folded.charCodeAt(start - 1))) start--;
  const letters = folded.slice(start, open);
  let from = 0;
  for (const word of LEADS)
    from = Math.max(from, letters.lastIndexOf(word) < 0 ? 0 : letters.lastIndexOf(word) + word.length);
  return start + from;
}
