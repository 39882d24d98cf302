import type { RecordFact } from "@shilu/core";
import { EVIDENCE_COLUMNS, evidenceCells, evidenceOf } from "./evidence.js";
import { defineRows, figure, json, parsed } from "./record-rows.js";
import { sectionAround } from "./sections.js";

export const factRows = defineRows<RecordFact[]>({
  table: "fact",
  columns: [
    "position",
    "indicator",
    "value",
    "unit",
    "written_unit",
    "qualifier",
    "min",
    "max",
    "min_inclusive",
    "max_inclusive",
    "dimensions",
    "section",
    ...EVIDENCE_COLUMNS,
  ],
  order: "position",
  rowsOf: ({ facts, sections }) =>
    facts.map((fact, position) => [
      position,
      fact.indicator,
      figure(fact.value),
      fact.unit,
      fact.writtenUnit,
      fact.qualifier,
      figure(fact.min),
      figure(fact.max),
      fact.minInclusive ? 1 : 0,
      fact.maxInclusive ? 1 : 0,
      json(fact.dimensions),
      fact.evidence.text ? sectionAround(sections, fact.evidence.text[0]) : null,
      ...evidenceCells(fact.evidence),
    ]),
  partOf: (rows) =>
    rows.map((row) => ({
      indicator: row.indicator as string,
      value: row.value as number,
      unit: row.unit as string,
      writtenUnit: row.written_unit as string | null,
      qualifier: row.qualifier as RecordFact["qualifier"],
      min: row.min as number | null,
      max: row.max as number | null,
      minInclusive: row.min_inclusive === 1,
      maxInclusive: row.max_inclusive === 1,
      dimensions: parsed(row.dimensions),
      scope: "reportingYear",
      evidence: evidenceOf(row),
    })),
});
