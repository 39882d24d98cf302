/** Numbers that are missing, repeated or begun anew: the outline stands, and the reader is told. */
import { type Document, type Report, textSpan } from "@shilu/core";
import { matchesOf } from "../matches.js";
import { proseLines } from "./mark.js";
import { readOrdinal } from "./ordinal.js";
import type { Outlined } from "./outline.js";

/** Items count like sections: a gap is one in the numbers that stand there. */
export function reportNumbering(outlined: readonly Outlined[], report: Report): void {
  const last: (number | null)[] = [];
  for (const { candidate, level } of outlined) {
    const { number, start, end } = candidate.mark.marker;
    const before = last[level - 1] ?? null;
    last.length = level;
    last[level - 1] = number;
    if (number === null || (before === null && last.length === 0)) continue;
    const odd = oddityOf(before, number);
    if (odd)
      report({
        code: "numbering-gap",
        severity: "warning",
        span: textSpan(start, Math.max(end, candidate.heading?.end ?? end)),
        message: odd,
      });
  }
}

function oddityOf(before: number | null, number: number): string | null {
  if (before === null)
    return number === 1 ? null : `Expected number 1 first, got ${number}: what stands before it may be lost`;
  if (number === before + 1) return null;
  if (number === before) return `Number ${number} stands twice`;
  if (number === 1) return `The numbering begins anew after ${before}`;
  return number > before
    ? `Expected number ${before + 1}, got ${number}: a heading may be lost, or the numbering is wrong`
    : `Expected number ${before + 1}, got ${number}: the order is wrong`;
}

/** 一是…;二是…;三是…: the points of a paragraph. */
const POINT = /(?<=^|[。;,:!?\s”])([一二三四五六七八九十]{1,2})是(?!否|非)/g;

/** Points count within their line and section; a second list begins at 一是 again. */
export function reportPoints(document: Document, outlined: readonly Outlined[], report: Report): void {
  let next = 0;
  for (const { span } of proseLines(document)) {
    const line = document.folded.slice(span.start, span.end);
    let last: number | null = null;
    for (const match of matchesOf(POINT, line)) {
      const number: number | null = readOrdinal(match[1] as string);
      for (; (outlined[next]?.candidate.mark.marker.start ?? Infinity) < span.start + match.index; next++)
        last = null;
      if (last !== null && number !== null && number !== 1 && number !== last + 1)
        report({
          code: "numbering-gap",
          severity: "note",
          span: textSpan(span.start + match.index, span.start + match.index + match[0].length),
          message: `Expected point ${last + 1} of the list, got ${number}`,
        });
      last = number;
    }
  }
}
