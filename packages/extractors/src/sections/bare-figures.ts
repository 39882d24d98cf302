/** Outlines numbered by figures alone: 1 综述, 2 主动公开, … Rows of tables begin so too; they stand close together. */
import type { Mark } from "./mark.js";

const FEWEST = 3;
const HEADING = /^\s*[\u4e00-\u9fff“”《》、,()]{2,24}\s*$/;
/** Code units from one heading to the next, on average: more than a row takes up. */
const APART = 60;

/** The marks, by their offsets, that number such an outline; empty where there is none. */
export function bareFigures(folded: string, marks: readonly Mark[]): ReadonlySet<number> {
  let run: number[] = [];
  for (const { marker, opensLine, rest, line } of marks) {
    if (marker.form !== "arabic" || !marker.bare || !opensLine || rest.end !== line.end) continue;
    if (!HEADING.test(folded.slice(rest.start, rest.end))) continue;
    if (marker.number === 1 && run.length < FEWEST) run = [];
    if (marker.number === run.length + 1) run.push(marker.start);
  }
  const first = run[0];
  const last = run.at(-1);
  if (first === undefined || last === undefined || run.length < FEWEST) return new Set();
  // Rows of tables have no decimals below them.
  const decimals = marks.filter(({ marker }) => marker.form === "arabicDotted").length;
  return new Set(last - first > APART * (run.length - 1) || decimals >= FEWEST ? run : []);
}
