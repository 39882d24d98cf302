import type { RecordDiagnostic } from "@shilu/core";
import { defineRows, spanOf } from "./record-rows.js";

export const diagnosticRows = defineRows<RecordDiagnostic[]>({
  table: "diagnostic",
  columns: ["position", "code", "severity", "text_start", "text_end", "message"],
  order: "position",
  rowsOf: ({ diagnostics }) =>
    diagnostics.map(({ code, severity, span, message }, position) => [
      position,
      code,
      severity,
      span?.[0] ?? null,
      span?.[1] ?? null,
      message,
    ]),
  partOf: (rows) =>
    rows.map((row) => ({
      code: row.code as string,
      severity: row.severity as RecordDiagnostic["severity"],
      span: spanOf(row.text_start, row.text_end),
      message: row.message as string,
    })),
});
