import type { RecordOtherFigure } from "@shilu/core";
import { EVIDENCE_COLUMNS, evidenceCells, evidenceOf } from "./evidence.js";
import { defineRows, figure } from "./record-rows.js";

export const otherFigureRows = defineRows<RecordOtherFigure[]>({
  table: "other_figure",
  columns: ["position", "indicator", "scope", "value", "unit", ...EVIDENCE_COLUMNS],
  order: "position",
  rowsOf: ({ otherFigures }) =>
    otherFigures.map(({ indicator, scope, value, unit, evidence }, position) => [
      position,
      indicator,
      scope,
      figure(value),
      unit,
      ...evidenceCells(evidence),
    ]),
  partOf: (rows) =>
    rows.map((row) => ({
      indicator: row.indicator as string | null,
      scope: row.scope as RecordOtherFigure["scope"],
      value: row.value as number,
      unit: row.unit as string | null,
      evidence: evidenceOf(row),
    })),
});
