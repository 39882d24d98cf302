/** Short numbers of public services (12345, 110): hotlines where a word or a neighbour says so. */

import { loadLexicon } from "@shilu/core";
import { lexiconFile } from "../lexicon-file.js";
import { textualMention } from "./mentions.js";
import type { Numeral } from "./numeral.js";
import type { Passage, Reading } from "./passage.js";

export const hotlineRows = loadLexicon(lexiconFile("hotlines.tsv"), ["number", "service", "case"]);

const numbers = new Set(hotlineRows.map(({ cells }) => Number(cells.number)));

/** A word of calling right before, or of a service behind and before the next stop. */
export const CALLED = /(?:拨打|热线|专线|电话|号码|致电|平台)[:“"(]?$/;
export const SERVICE = /^["”」)]?[^,。;:、]{0,6}(?:热线|专线|电话|平台|服务|举报|便民|报警|急救)/;
const LIST = /^ {0,2}[、,和与及/] {0,2}$/;
const MOST_LISTED = 8;

export function readHotline(passage: Passage, index: number): Reading | null {
  const { folded, start, end, numerals } = passage;
  const { span, whole, form } = numerals[index] as Numeral;
  if (form !== "digits") return null;
  if (!numbers.has(whole)) return isShort(passage, span.start, span.end) ? hotline(passage, index) : null;
  if (
    !CALLED.test(folded.slice(Math.max(start, span.start - 4), span.start)) &&
    !isListed(passage, index, -1) &&
    !isServed(passage, index, end)
  )
    return null;
  return hotline(passage, index);
}

function hotline({ folded, numerals }: Passage, index: number): Reading {
  const { start, end } = (numerals[index] as Numeral).span;
  return {
    mention: textualMention("hotline", start, end, "hotline.known", folded.slice(start, end)),
    next: index + 1,
  };
}

/** The shapes of short numbers: of banks, of companies, of a city. */
export const SHORT_NUMBER = /(?:95\d{3}|96\d{3,4}|12[1-9]\d{2}|100\d{2})(?!\d)/y;
export const DIALLED = /(?:拨打|致电|热线|专线|客服电话)[:“"(]?$/;
export const SERVED = /^["”」)]? ?(?:客服|服务|咨询|投诉|举报|监督|便民){0,2}(?:热线|专线|电话)/;

/** Any other short number is one only with a word of calling or of a service right beside it. */
function isShort({ folded, start, end }: Passage, from: number, to: number): boolean {
  SHORT_NUMBER.lastIndex = from;
  if (!SHORT_NUMBER.test(folded) || SHORT_NUMBER.lastIndex !== to) return false;
  return (
    DIALLED.test(folded.slice(Math.max(start, from - 5), from)) ||
    SERVED.test(folded.slice(to, Math.min(end, to + 12)))
  );
}

/** Whether a service is named behind it, or behind the last of the numbers listed with it. */
function isServed(passage: Passage, index: number, end: number): boolean {
  const { folded, numerals } = passage;
  for (let i = index; i < index + MOST_LISTED; i++) {
    const { span } = numerals[i] as Numeral;
    if (SERVICE.test(folded.slice(span.end, Math.min(end, span.end + 12)))) return true;
    if (!isListed(passage, i, 1)) return false;
  }
  return false;
}

/** Whether the numeral before or after it is a short number too, joined by a mark of a list. */
function isListed({ folded, numerals, first, last }: Passage, index: number, step: 1 | -1): boolean {
  const other = index + step;
  if (other < first || other >= last) return false;
  const [a, b] = step > 0 ? [numerals[index], numerals[other]] : [numerals[other], numerals[index]];
  if (!a || !b || !numbers.has(step > 0 ? b.whole : a.whole)) return false;
  return b.span.start - a.span.end < 6 && LIST.test(folded.slice(a.span.end, b.span.start));
}
