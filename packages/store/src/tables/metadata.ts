import { type ExtractedRecord, METADATA_KEYS, type RecordValue } from "@shilu/core";
import { EVIDENCE_COLUMNS, evidenceCells, evidenceOf } from "./evidence.js";
import { defineRows, figure, type Row } from "./record-rows.js";

export const metadataRows = defineRows<ExtractedRecord["metadata"]>({
  table: "metadata_value",
  columns: ["key", "rank", "value", ...EVIDENCE_COLUMNS],
  order: "key, rank",
  rowsOf: ({ metadata }) =>
    METADATA_KEYS.flatMap((key) => {
      const first = metadata[key];
      return (first ? [first, ...first.alternates] : []).map(({ value, evidence }, rank) => [
        key,
        rank,
        typeof value === "number" ? figure(value) : value,
        ...evidenceCells(evidence),
      ]);
    }),
  partOf(rows) {
    const readingOf = (row: Row) => ({ value: row.value as string | number, evidence: evidenceOf(row) });
    const of = (key: string): RecordValue | null => {
      const [first, ...alternates] = rows.filter((row) => row.key === key).map(readingOf);
      return first ? { ...first, alternates } : null;
    };
    return Object.fromEntries(METADATA_KEYS.map((key) => [key, of(key)])) as ExtractedRecord["metadata"];
  },
});
