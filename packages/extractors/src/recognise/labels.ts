/** Labels of contacts and codes: which one stands before a figure. */

import { loadLexicon, type TextualKind } from "@shilu/core";
import { lexiconFile } from "../lexicon-file.js";
import { tableOf } from "./characters.js";

export interface Label {
  readonly label: string;
  readonly kind: TextualKind;
}

export const labelRows = loadLexicon(lexiconFile("contact-labels.tsv"), ["label", "kind", "case"]);

const byLast = new Map<number, Label[]>();
for (const { cells } of labelRows) {
  const key = cells.label.charCodeAt(cells.label.length - 1);
  const list = byLast.get(key) ?? [];
  byLast.set(key, list);
  list.push({ label: cells.label, kind: cells.kind as TextualKind });
}
for (const list of byLast.values()) list.sort((a, b) => b.label.length - a.label.length);

/** What may stand between a label and its figure: a colon, a copula, blanks, the bracket or plus of a phone. */
const BETWEEN = tableOf(' :是为;[](+/#】\u201d"');
const MOST_BETWEEN = 8;
const BLANK = 0x20;

/** The label of a figure that begins at `at`; nothing before `floor` counts. Blanks inside a label are passed over. */
export function labelBefore(folded: string, at: number, floor: number): Label | null {
  let edge = at;
  while (edge > floor && at - edge < MOST_BETWEEN && BETWEEN[folded.charCodeAt(edge - 1)] === 1) edge--;
  if (edge > floor && folded[edge - 1] === ")") edge = remarkStart(folded, edge, floor);
  const list = edge > floor ? byLast.get(folded.charCodeAt(edge - 1)) : undefined;
  return list?.find(({ label }) => endsWithLabel(folded, edge, floor, label)) ?? null;
}

const LONGEST_REMARK = 12;

/** A remark in brackets may stand behind the label: 电话(工作日):. */
function remarkStart(folded: string, edge: number, floor: number): number {
  for (let p = edge - 2; p >= floor && edge - p < LONGEST_REMARK; p--) if (folded[p] === "(") return p;
  return edge;
}

function endsWithLabel(folded: string, edge: number, floor: number, label: string): boolean {
  let p = edge;
  for (let i = label.length - 1; i >= 0; i--) {
    while (p > floor && i < label.length - 1 && folded.charCodeAt(p - 1) === BLANK && edge - p < 24) p--;
    if (p <= floor || folded.charCodeAt(p - 1) !== label.charCodeAt(i)) return false;
    p--;
  }
  return true;
}
