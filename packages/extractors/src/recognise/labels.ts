/** Labels of contacts and codes: which one stands before a figure. */
import { loadLexicon, type TextualKind } from "@shilu/core";

export interface Label {
  readonly label: string;
  readonly kind: TextualKind;
}

export const labelRows = loadLexicon(new URL("../../lexicon/contact-labels.tsv", import.meta.url), [
  "label",
  "kind",
  "case",
]);

const byLast = new Map<number, Label[]>();
for (const { cells } of labelRows) {
  const key = cells.label.charCodeAt(cells.label.length - 1);
  const list = byLast.get(key) ?? [];
  byLast.set(key, list);
  list.push({ label: cells.label, kind: cells.kind as TextualKind });
}
for (const list of byLast.values()) list.sort((a, b) => b.label.length - a.label.length);

/** What may stand between a label and its figure: a colon, a copula, blanks, the bracket or plus of a phone. */
const BETWEEN = new Set(" :是为;[(+/#");
const MOST_BETWEEN = 8;

/** The label of a figure that begins at `at`; nothing before `floor` counts. */
export function labelBefore(folded: string, at: number, floor: number): Label | null {
  let edge = at;
  while (edge > floor && at - edge < MOST_BETWEEN && BETWEEN.has(folded.charAt(edge - 1))) edge--;
  // A bracket with a remark may stand between: 电话(传真):, 邮箱(工作日)
  if (edge > floor && folded[edge - 1] === ")") {
    const open = folded.lastIndexOf("(", edge - 1);
    if (open >= floor && edge - open < 14) edge = open;
  }
  if (edge <= floor) return null;
  for (const label of byLast.get(folded.charCodeAt(edge - 1)) ?? [])
    if (edge - label.label.length >= floor && folded.startsWith(label.label, edge - label.label.length))
      return label;
  return null;
}
