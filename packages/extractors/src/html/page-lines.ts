/** The lines of a composed page, folded, with what the page's structure says about each. */
import { fold } from "@shilu/core";
import type { Line } from "../page/line.js";
import { isFileLink, linkSpan } from "./attachments.js";
import type { Composed } from "./compose.js";
import type { Gathered } from "./gathered.js";

export function pageLines(gathered: Gathered, composed: Composed): Line[] {
  const folded = fold(composed.text);
  const files = fileLines(gathered, composed);
  return composed.lines.map(({ span, linked, cell, known }, i) => ({
    span,
    folded: folded.slice(span.start, span.end),
    linked,
    cell,
    known: known ?? (!cell && linked > 0.5 && files.has(i) ? "attachment" : null),
  }));
}

/** The lines with a link to a file. */
function fileLines(gathered: Gathered, composed: Composed): Set<number> {
  const files = new Set<number>();
  for (const link of gathered.links) {
    const line = composed.lineOf[link.line];
    if (line === undefined || files.has(line)) continue;
    const { start, end } = linkSpan(composed, link);
    if (isFileLink(link, composed.text.slice(start, end))) files.add(line);
  }
  return files;
}
