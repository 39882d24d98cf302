/** Codes: filings (ICP备05002477号-1), index numbers behind their label, figures run together with letters. */
import { isDigit, isHan, isLatin, skipBlanks, tableOf } from "./characters.js";
import type { Label } from "./labels.js";
import type { Numeral } from "./numeral.js";
import { type Passage, type Reading, takingSurface } from "./passage.js";
import { unitAt } from "./units.js";

/** What a code is made of. */
const CODE = tableOf("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-/.");
const LONGEST = 60;
/** A label makes a code of this many characters or more. */
const LEAST_LABELLED = 5;
/** Digits beyond every count. */
const MOST_DIGITS = 15;

/** `label` is what names the figure, `null` where nothing does. */
export function readIdentifier(
  passage: Passage,
  index: number,
  floor: number,
  label: Label | null,
): Reading | null {
  const { folded, start } = passage;
  const numeral = passage.numerals[index] as Numeral;
  const { span } = numeral;
  const least = Math.max(start, floor);
  const filed = filingStart(folded, span.start, least);
  if (filed >= 0)
    return takingSurface(
      passage,
      index,
      "identifier",
      filed,
      filingEnd(passage, span.end),
      "identifier.filing",
    );
  const from = codeStart(folded, span.start, least);
  const stop = codeEnd(passage, from, span.end);
  if (label?.kind === "identifier" && stop - from >= LEAST_LABELLED)
    return takingSurface(passage, index, "identifier", from, stop, "identifier.label");
  const letters =
    (from < span.start && isLatinAround(folded, from, span.start)) || isLatin(folded.charCodeAt(span.end));
  if (letters && numeral.form === "digits" && !isMeasured(passage, numeral, from))
    return takingSurface(passage, index, "identifier", from, stop, "identifier.code");
  return isLong(passage, numeral)
    ? takingSurface(passage, index, "identifier", span.start, span.end, "identifier.long")
    : null;
}

/** A letter right before, or joined by a low line: what stands there is no word before the figure. */
const isLatinAround = (folded: string, from: number, at: number): boolean =>
  isLatin(folded.charCodeAt(at - 1)) || folded[at - 1] === "_" || (folded[at - 1] === "-" && from < at - 1);

/** 168cm: letters that are a unit, and no code before it. */
const isMeasured = ({ folded, end }: Passage, { span }: Numeral, from: number): boolean =>
  from === span.start && unitAt(folded, span.end, end) !== null;

/** A unit right behind makes even such a figure a count. */
function isLong({ folded, end }: Passage, { span, value, form }: Numeral): boolean {
  if (
    form !== "digits" ||
    value.length <= MOST_DIGITS ||
    value.includes(".") ||
    folded.slice(span.start, span.end).includes(",")
  )
    return false;
  return unitAt(folded, skipBlanks(folded, span.end, Math.min(end, span.end + 2)), end) === null;
}

const FILINGS = ["ICP备案编号", "ICP备案号", "ICP备", "ICP证", "公网安备", "网安备"];

/** Where ICP备 or 公网安备 before a number begins, with the character of its province; else -1. */
function filingStart(folded: string, at: number, least: number): number {
  let edge = at;
  while (edge > least && at - edge < 3 && " :第".includes(folded.charAt(edge - 1))) edge--;
  const last = folded.charAt(edge - 1);
  if (last !== "备" && last !== "号" && last !== "证") return -1;
  for (const word of FILINGS) {
    const from = edge - word.length;
    if (from < least || !folded.startsWith(word, from)) continue;
    return from > least && isHan(folded.charCodeAt(from - 1)) ? from - 1 : from;
  }
  return -1;
}

/** Behind the digits: 号 and the number of the site. */
function filingEnd({ folded, end }: Passage, at: number): number {
  const stop = at < end && folded[at] === "号" ? at + 1 : at;
  if (folded[stop] !== "-" || !isDigit(folded.charCodeAt(stop + 1))) return stop;
  let next = stop + 1;
  while (next < end && next - stop < 4 && isDigit(folded.charCodeAt(next))) next++;
  return next;
}

function codeStart(folded: string, at: number, least: number): number {
  let from = at;
  while (from > least && at - from < LONGEST && CODE[folded.charCodeAt(from - 1)] === 1) from--;
  while (from < at && "-/.".includes(folded.charAt(from))) from++;
  return from;
}

function codeEnd({ folded, end }: Passage, from: number, at: number): number {
  let stop = at;
  while (stop < end && stop - from < LONGEST && CODE[folded.charCodeAt(stop)] === 1) stop++;
  while (stop > at && "-/.".includes(folded.charAt(stop - 1))) stop--;
  return stop;
}

const LEAST_CHAIN = 10;

/** 530327-001/2015-0000412: three or more figures run together by hyphens and slashes, and no date. */
export function readCodeChain(passage: Passage, index: number): Reading | null {
  const { folded } = passage;
  const { span } = passage.numerals[index] as Numeral;
  const stop = codeEnd(passage, span.start, span.end);
  if (stop - span.start < LEAST_CHAIN) return null;
  let joints = 0;
  for (let p = span.end; p < stop; p++) if (folded[p] === "-" || folded[p] === "/") joints++;
  return joints < 2 ? null : takingSurface(passage, index, "identifier", span.start, stop, "identifier.code");
}
