import type { ExtractedRecord } from "@shilu/core";
import { type Cell, figure, type Row } from "./tables/record-rows.js";

/** The columns of `report` that a record fills. */
export const REPORT_COLUMNS = [
  "record_schema",
  "uri",
  "page_kind",
  "page_kind_reason",
  "family",
  "era",
  "era_reason",
  "title",
  "agency",
  "agency_level",
  "agency_kind",
  "region",
  "region_code",
  "region_code_year",
  "region_modern_code",
  "year",
  "published_on",
  "signed_on",
  "period_from",
  "period_to",
] as const;

export function reportCells({
  schema,
  source,
  pageKind,
  family,
  era,
  agency,
  metadata,
}: ExtractedRecord): Cell[] {
  const value = (key: keyof typeof metadata): Cell => metadata[key]?.value ?? null;
  const year = metadata.year?.value;
  return [
    schema,
    source.uri,
    pageKind.value,
    pageKind.reason,
    family,
    era?.value ?? null,
    era?.reason ?? null,
    value("title"),
    agency.name,
    agency.level,
    agency.kind,
    agency.region?.name ?? null,
    agency.region?.code ?? null,
    agency.region?.codeYear ?? null,
    agency.region?.modernCode ?? null,
    typeof year === "number" ? figure(year) : null,
    value("publishedOn"),
    value("signedOn"),
    value("periodFrom"),
    value("periodTo"),
  ];
}

type Head = Pick<ExtractedRecord, "schema" | "id" | "source" | "pageKind" | "family" | "era" | "agency">;

/** `row` is a row of `report` joined with its source. */
export const reportHead = (row: Row): Head => ({
  schema: row.record_schema as ExtractedRecord["schema"],
  id: row.hash as string,
  source: {
    uri: row.uri as string | null,
    mediaType: row.media_type as string,
    charset: row.charset as string | null,
    declaredCharset: row.declared_charset as string | null,
    bytes: row.bytes as number,
    replacementCharacters: row.replacement_characters as number,
  },
  pageKind: {
    value: row.page_kind as ExtractedRecord["pageKind"]["value"],
    reason: row.page_kind_reason as string,
  },
  family: row.family as string | null,
  era: row.era === null ? null : ({ value: row.era, reason: row.era_reason } as ExtractedRecord["era"]),
  agency: {
    name: row.agency as string | null,
    level: row.agency_level as ExtractedRecord["agency"]["level"],
    kind: row.agency_kind as ExtractedRecord["agency"]["kind"],
    region:
      row.region === null
        ? null
        : {
            name: row.region as string,
            code: row.region_code as string | null,
            codeYear: row.region_code_year as number | null,
            modernCode: row.region_modern_code as string | null,
          },
  },
});
