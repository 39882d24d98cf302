import { type Document, mainBlocks, type TextSpan, textSpan } from "@shilu/core";
import { BLANK_CHARACTERS, isIn, skipAll, tableOf } from "../../unit-table.js";

/** How far into the main text a report still speaks of itself: who wrote it, what it covers, whom to ask. */
const OPENING = 2_000;

/** The main text from its first block to its last; `null` where there is none. */
export function mainSpan(document: Document): TextSpan | null {
  const blocks = mainBlocks(document);
  const first = blocks[0];
  const last = blocks.at(-1);
  return first && last ? textSpan(first.span.start, last.span.end) : null;
}

/** The beginning of the main text. */
export function openingSpan(document: Document): TextSpan | null {
  const main = mainSpan(document);
  return main && textSpan(main.start, Math.min(main.end, main.start + OPENING));
}

const CLAUSE_ENDS = tableOf("。;\n");
const LEADING = tableOf([...BLANK_CHARACTERS, ","]);

/** The clause around `inner`, cut so that a quote stays short. */
export function clauseAround({ folded }: Document, inner: TextSpan, longest = 200): TextSpan {
  let start = inner.start;
  while (start > 0 && inner.start - start < longest / 2 && !isIn(CLAUSE_ENDS, folded, start - 1)) start--;
  start = skipAll(LEADING, folded, start, inner.start);
  let end = inner.end;
  while (end < folded.length && end - start < longest && !isIn(CLAUSE_ENDS, folded, end)) end++;
  return textSpan(start, Math.max(end, inner.end));
}
