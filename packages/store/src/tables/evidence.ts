import type { RecordEvidence } from "@shilu/core";
import { type Cell, json, parsed, type Row, spanOf } from "./record-rows.js";

/** The provenance columns, the same in every table of values. */
export const EVIDENCE_COLUMNS = [
  "quote",
  "text_start",
  "text_end",
  "figure_start",
  "figure_end",
  "source_start",
  "source_end",
  "origin",
  "rules",
  "parts",
] as const;

export const evidenceCells = (evidence: RecordEvidence): Cell[] => [
  evidence.quote,
  evidence.text?.[0] ?? null,
  evidence.text?.[1] ?? null,
  evidence.figure?.[0] ?? null,
  evidence.figure?.[1] ?? null,
  evidence.source?.[0] ?? null,
  evidence.source?.[1] ?? null,
  evidence.from,
  json(evidence.rules),
  json(evidence.parts),
];

export const evidenceOf = (row: Row): RecordEvidence => ({
  quote: row.quote as string | null,
  text: spanOf(row.text_start, row.text_end),
  figure: spanOf(row.figure_start, row.figure_end),
  source: spanOf(row.source_start, row.source_end),
  from: row.origin as RecordEvidence["from"],
  rules: parsed(row.rules),
  parts: parsed(row.parts),
});
