import type { ExtractedRecord, RecordSpan } from "@shilu/core";
import { figureOf, subjectOf } from "../render/fact-lines.js";
import { escapeHtml } from "./escape.js";

/** A figure in the text: what was read from it. */
export interface PageMark {
  readonly span: RecordSpan;
  readonly id: string;
  readonly kind: "fact" | "part" | "other";
  readonly title: string;
  /** A check it takes part in fails. */
  readonly disputed: boolean;
}

/** Every figure with a place of its own, in text order; of two at one place the fact. */
export function marksOf(record: ExtractedRecord): PageMark[] {
  const disputed = new Set(
    record.checks.filter(({ verdict }) => verdict === "fails").flatMap(({ facts }) => facts),
  );
  const marks: PageMark[] = [];
  const add = (span: RecordSpan | null, mark: Omit<PageMark, "span">) => {
    if (span && span[1] > span[0]) marks.push({ span, ...mark });
  };
  for (const [i, fact] of record.facts.entries())
    add(fact.evidence.figure ?? fact.evidence.text, {
      id: `fact-${i}`,
      kind: "fact",
      title: `${subjectOf(fact)} = ${figureOf(fact)} ${fact.unit}`,
      disputed: disputed.has(i),
    });
  for (const [i, { of, ofLabel, by, items }] of record.breakdowns.entries())
    for (const [j, { label, evidence }] of items.entries())
      add(evidence.figure, {
        id: `part-${i}-${j}`,
        kind: "part",
        title: `${of ?? ofLabel ?? ""} by ${by}: ${label}`,
        disputed: false,
      });
  for (const [i, { indicator, scope, evidence }] of record.otherFigures.entries())
    add(evidence.figure, {
      id: `other-${i}`,
      kind: "other",
      title: `${scope}: ${indicator ?? ""}`,
      disputed: false,
    });
  const order = { fact: 0, part: 1, other: 2 };
  return marks.sort((a, b) => a.span[0] - b.span[0] || order[a.kind] - order[b.kind]);
}

/** A slice of the text as HTML with the marks that stand in it; a mark that overlaps an earlier one becomes an anchor. */
export function markedHtml(text: string, [start, end]: RecordSpan, marks: readonly PageMark[]): string {
  let html = "";
  let at = start;
  for (const { span, id, kind, title, disputed } of marks) {
    if (span[0] < start || span[1] > end) continue;
    if (span[0] < at) {
      html += `<a id="${id}"></a>`;
      continue;
    }
    const classes = disputed ? `${kind} disputed` : kind;
    html += `${escapeHtml(text.slice(at, span[0]))}<mark id="${id}" class="${classes}" title="${escapeHtml(title)}">${escapeHtml(text.slice(...span))}</mark>`;
    at = span[1];
  }
  return html + escapeHtml(text.slice(at, end));
}
