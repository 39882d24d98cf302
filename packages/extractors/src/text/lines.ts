import { textSpan } from "@shilu/core";
import { type Limits, tooManyLines } from "../decode/limits.js";
import type { Line } from "../page/line.js";
import { splitHeadedLine } from "./headed-line.js";
import { splitLongLine } from "./long-lines.js";

const BLANK = 1;
const BREAK = 2;
/** For each code unit whether it is blank or ends a line. Zero-width joiners are neither: they belong to what they join. */
const KINDS = new Uint8Array(0x10000);
for (const blank of "\t \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u202f\u205f\u2060\u3000\ufeff")
  KINDS[blank.charCodeAt(0)] = BLANK;
for (const end of "\n\r\f\v\u0085\u2028\u2029") KINDS[end.charCodeAt(0)] = BREAK;

/** A line that is not blank, without the blanks at its ends: half-open offsets, and where the line itself begins. */
export interface Extent {
  readonly begin: number;
  readonly start: number;
  readonly end: number;
}

/** The lines of a text that are not blank. Throws `source-too-large` beyond the limit. */
export function extentsOf(text: string, limits: Limits): Extent[] {
  const extents: Extent[] = [];
  let begin = 0;
  let start = -1;
  let end = 0;
  for (let i = 0; i < text.length; i++) {
    const kind = KINDS[text.charCodeAt(i)];
    if (kind === 0) {
      if (start < 0) start = i;
      end = i + 1;
    } else if (kind === BREAK) {
      if (start >= 0) extents.push({ begin, start, end });
      if (extents.length > limits.lines) throw tooManyLines(limits);
      begin = i + 1;
      start = -1;
    }
  }
  if (start >= 0) extents.push({ begin, start, end });
  if (extents.length > limits.lines) throw tooManyLines(limits);
  return extents;
}

/** A title stands among so many lines. */
const TITLE_AMONG = 40;

/** The lines of a folded text, a line that holds a whole report split where its paragraphs meet. Throws `source-too-large`. */
export function textLines(folded: string, extents: readonly Extent[], limits: Limits): Line[] {
  const lines: Line[] = [];
  for (const extent of extents) {
    if (lines.length > limits.lines) throw tooManyLines(limits);
    const headed = lines.length < TITLE_AMONG ? splitHeadedLine(folded, extent.start, extent.end) : [];
    const parts = headed.length > 1 ? headed : splitLongLine(folded, extent.start, extent.end);
    for (const { start, end } of parts)
      lines.push({
        span: textSpan(start, end),
        folded: folded.slice(start, end),
        linked: 0,
        cell: false,
        known: null,
      });
  }
  return lines;
}
