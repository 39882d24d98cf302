import type { RecordCheck } from "@shilu/core";
import { defineRows, figure, json, parsed } from "./record-rows.js";

export const checkRows = defineRows<RecordCheck[]>({
  table: "check_result",
  columns: [
    "position",
    "rule",
    "kind",
    "verdict",
    "stated",
    "computed",
    "facts",
    "detail_zh",
    "detail_en",
    "evidence",
  ],
  order: "position",
  rowsOf: ({ checks }) =>
    checks.map((check, position) => [
      position,
      check.rule,
      check.kind,
      check.verdict,
      figure(check.stated),
      figure(check.computed),
      json(check.facts),
      check.detail.zh,
      check.detail.en,
      json(check.evidence),
    ]),
  partOf: (rows) =>
    rows.map((row) => ({
      rule: row.rule as string,
      kind: row.kind as RecordCheck["kind"],
      verdict: row.verdict as RecordCheck["verdict"],
      stated: row.stated as number | null,
      computed: row.computed as number | null,
      facts: parsed(row.facts),
      detail: { zh: row.detail_zh as string, en: row.detail_en as string },
      evidence: parsed(row.evidence),
    })),
});
