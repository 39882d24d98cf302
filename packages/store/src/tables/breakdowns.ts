import type { RecordBreakdown } from "@shilu/core";
import { EVIDENCE_COLUMNS, evidenceCells, evidenceOf } from "./evidence.js";
import { defineRows, figure } from "./record-rows.js";

/** The totals; their parts are rows of a table of their own. */
export const breakdownRows = defineRows<Omit<RecordBreakdown, "items">[]>({
  table: "breakdown",
  columns: ["position", "total_indicator", "total_label", "dimension", "total", "complete"],
  order: "position",
  rowsOf: ({ breakdowns }) =>
    breakdowns.map(({ of, ofLabel, by, total, complete }, position) => [
      position,
      of,
      ofLabel,
      by,
      figure(total),
      complete,
    ]),
  partOf: (rows) =>
    rows.map((row) => ({
      of: row.total_indicator as string | null,
      ofLabel: row.total_label as string | null,
      by: row.dimension as string,
      total: row.total as number | null,
      complete: row.complete as RecordBreakdown["complete"],
    })),
});

/** The parts, by the position of their breakdown. */
export const breakdownPartRows = defineRows<ReadonlyMap<number, RecordBreakdown["items"]>>({
  table: "breakdown_part",
  columns: ["breakdown", "position", "label", "count", "share", ...EVIDENCE_COLUMNS],
  order: "breakdown, position",
  rowsOf: ({ breakdowns }) =>
    breakdowns.flatMap(({ items }, breakdown) =>
      items.map(({ label, count, share, evidence }, position) => [
        breakdown,
        position,
        label,
        figure(count),
        share,
        ...evidenceCells(evidence),
      ]),
    ),
  partOf(rows) {
    const parts = new Map<number, RecordBreakdown["items"]>();
    for (const row of rows) {
      const of = parts.get(row.breakdown as number) ?? [];
      parts.set(row.breakdown as number, of);
      of.push({
        label: row.label as string,
        count: row.count as number | null,
        share: row.share as number | null,
        evidence: evidenceOf(row),
      });
    }
    return parts;
  },
});
