/** Splits the one line that a scraper made of a whole report, at the blanks where two of its paragraphs met. */
import { type Span, textSpan } from "@shilu/core";
import { isBodyLine } from "../page/body-line.js";

/** No paragraph is as long, and a line longer than the shorter bound that is most of the text is none either. */
const LONGEST_PARAGRAPH = 1500;
const LONG = 500;
const MOST = 0.6;
/** No report has as many paragraphs: a line of more words is no text. */
const MOST_PARTS = 5000;

const BLANKS = / +/g;
/** The beginning of a part tells whether it is text. */
const JUDGED = 400;
const STOP = /[。!?;:\])】]$/;
const OPENS =
  /^(?:[一二三四五六七八九十]{1,3}[、.]|\([一二三四五六七八九十]{1,3}\)|\d{1,2}[、.]|第[一二三四五六七八九十]{1,3}[章条]|附[件表])/;

/** What goes on with the word before the blank: the time behind a date, the second half of 邮 编:. */
const GLUED = /^(?:\d{1,2}:\d{2}|[\u4e00-\u9fff]?:)/;

/** The parts of a line of a folded text, as it stands where it is short; half-open offsets in the text. */
export function splitLongLine(folded: string, start: number, end: number): Span[] {
  const longest = Math.min(LONGEST_PARAGRAPH, Math.max(LONG, MOST * folded.length));
  if (end - start <= longest) return [textSpan(start, end)];
  const parts: Span[] = [];
  let from = start;
  // Above the first paragraph every word may be a line of its own: a crumb, the title, a labelled value.
  let above = true;
  for (const { 0: blank, index } of folded.slice(start, end).matchAll(BLANKS)) {
    const at = start + index;
    const part = folded.slice(from, Math.min(at, from + JUDGED));
    const next = folded.slice(at + blank.length, Math.min(end, at + blank.length + 12));
    if (part === "" || next === "") continue;
    if (above && isBodyLine(part)) above = false;
    if (!above && !STOP.test(folded.charAt(at - 1)) && !OPENS.test(next)) continue;
    if (above && GLUED.test(next)) continue;
    if (parts.length === MOST_PARTS) return [textSpan(start, end)];
    parts.push(textSpan(from, at));
    from = at + blank.length;
  }
  parts.push(textSpan(from, end));
  return parts;
}
