import type { ExtractedRecord, RecordFact } from "@shilu/core";

export const FACT_COLUMNS = [
  "agency",
  "year",
  "era",
  "indicator",
  "value",
  "unit",
  "qualifier",
  "min",
  "max",
  "dimensions",
  "quote",
  "uri",
];

/** Facts as rows of {@link FACT_COLUMNS}. */
export const factRows = (
  { agency, metadata, era, source }: ExtractedRecord,
  facts: readonly RecordFact[],
): (string | number | null)[][] =>
  facts.map(({ indicator, value, unit, qualifier, min, max, dimensions, evidence }) => [
    agency.name,
    metadata.year?.value ?? null,
    era?.value ?? null,
    indicator,
    value,
    unit,
    qualifier,
    min,
    max,
    Object.values(dimensions).join(" ") || null,
    evidence.quote,
    source.uri,
  ]);
