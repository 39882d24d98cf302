/** Numbers that are missing, repeated or begun anew: the outline stands, and the reader is told. */
import { type Report, textSpan } from "@shilu/core";
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
