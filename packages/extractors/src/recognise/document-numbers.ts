/** Numbers of documents: 新政办发〔2010〕75号, 国务院令第492号. */
import { isHan } from "./characters.js";
import { textualMention } from "./mentions.js";
import type { Numeral } from "./numeral.js";
import { type Passage, type Reading, taking } from "./passage.js";

/** 〔2013〕22号 with the letters of its agency before it. */
export const BRACKETED = /[〔[(【〈{] ?(\d{4}) ?[〕\])】〉}] ?(?:第|字第)? ?(\d{1,5})(?:-\d{1,3})? ?号/y;
/** The same with its closing bracket lost or moved: 〔201075). */
export const BRACKET_LOST = /[〔[【](\d{4})(\d{1,4})[〕\])】]? ?号?/y;

export function readDocumentNumber(passage: Passage, index: number, floor: number): Reading | null {
  const { folded, end } = passage;
  const { span } = passage.numerals[index] as Numeral;
  const open = folded[span.start - 1] === " " ? span.start - 2 : span.start - 1;
  if (open < Math.max(passage.start, floor) || !"〔[(【〈{".includes(folded.charAt(open))) return null;
  BRACKETED.lastIndex = open;
  const match = BRACKETED.exec(folded);
  if (match && BRACKETED.lastIndex <= end) {
    const start = agencyStart(folded, open, Math.max(passage.start, floor));
    const value = `${folded.slice(start, open)}〔${match[1]}〕${match[2]}号`;
    return taking(
      passage,
      index,
      textualMention("documentNumber", start, BRACKETED.lastIndex, "documentNumber.bracket", value),
    );
  }
  BRACKET_LOST.lastIndex = open;
  const lost = BRACKET_LOST.exec(folded);
  if (!lost || BRACKET_LOST.lastIndex > end) return null;
  const start = agencyStart(folded, open, Math.max(passage.start, floor));
  if (start === open) return null;
  const value = `${folded.slice(start, open)}〔${lost[1]}〕${lost[2]}号`;
  const stop = BRACKET_LOST.lastIndex - (lost[0].endsWith(")") && folded[start - 1] === "(" ? 1 : 0);
  return taking(passage, index, {
    ...textualMention("documentNumber", start, stop, "documentNumber.bracketLost", value),
    repaired: true,
  });
}

const AGENCY_WORDS =
  /(?:根据|按照|依据|依照|关于|印发|转发|下发|贯彻|落实|执行|以及|通知|文件|意见|发布|[和及与的等见于将以按由了])(?!.*(?:根据|按照|依据|依照|关于|印发|转发|下发|贯彻|落实|执行|以及|通知|文件|意见|发布|[和及与的等见于将以按由了]))/;

/** Where the letters of the issuing agency begin: 新政办发 in 根据新政办发〔2010〕75号. */
export function agencyStart(folded: string, open: number, least: number): number {
  let start = open;
  while (start > least && open - start < 12 && isHan(folded.charCodeAt(start - 1))) start--;
  const letters = folded.slice(start, open);
  const word = AGENCY_WORDS.exec(letters);
  return word ? start + word.index + word[0].length : start;
}
