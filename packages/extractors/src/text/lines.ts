import { textSpan } from "@shilu/core";
import type { Line } from "../page/line.js";
import { splitLongLine } from "./long-lines.js";

const BREAK = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/g;
/** Zero-width joiners are left out: they belong to what they join. */
const BLANK = /[\s\u200b\u2060]/;

/** A line that is not blank, without the blanks at its ends: half-open offsets, and where the line itself begins. */
export interface Extent {
  readonly begin: number;
  readonly start: number;
  readonly end: number;
}

/** The lines of a text that are not blank. */
export function extentsOf(text: string): Extent[] {
  const extents: Extent[] = [];
  let at = 0;
  const add = (lineEnd: number) => {
    let start = at;
    let end = lineEnd;
    while (start < end && BLANK.test(text.charAt(start))) start++;
    while (end > start && BLANK.test(text.charAt(end - 1))) end--;
    if (start < end) extents.push({ begin: at, start, end });
  };
  for (const match of text.matchAll(BREAK)) {
    add(match.index);
    at = match.index + match[0].length;
  }
  add(text.length);
  return extents;
}

/** The lines of a folded text, a line that holds a whole report split where its paragraphs meet. */
export const textLines = (folded: string, extents: readonly Extent[]): Line[] =>
  extents
    .flatMap(({ start, end }) => splitLongLine(folded, start, end))
    .map(({ start, end }) => ({
      span: textSpan(start, end),
      folded: folded.slice(start, end),
      linked: 0,
      cell: false,
      known: null,
    }));
