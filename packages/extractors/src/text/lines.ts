import { textSpan } from "@shilu/core";
import type { Line } from "../page/line.js";

const BREAK = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/g;
/** Zero-width joiners are left out: they belong to what they join. */
const BLANK = /[\s\u200b\u2060]/;

/** The lines of a text that are not blank, trimmed. `folded` is `fold(text)`. */
export function textLines(text: string, folded: string): Line[] {
  const lines: Line[] = [];
  let at = 0;
  const add = (end: number) => {
    let start = at;
    let stop = end;
    while (start < stop && BLANK.test(text.charAt(start))) start++;
    while (stop > start && BLANK.test(text.charAt(stop - 1))) stop--;
    if (start < stop)
      lines.push({
        span: textSpan(start, stop),
        folded: folded.slice(start, stop),
        linked: 0,
        cell: false,
        known: null,
      });
  };
  for (const match of text.matchAll(BREAK)) {
    add(match.index);
    at = match.index + match[0].length;
  }
  add(text.length);
  return lines;
}
