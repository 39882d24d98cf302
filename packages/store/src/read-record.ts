import type { ExtractedRecord } from "@shilu/core";
import type { Store } from "./open.js";
import { reportHead } from "./report-row.js";
import { breakdownPartRows, breakdownRows } from "./tables/breakdowns.js";
import { checkRows } from "./tables/checks.js";
import { contactRows } from "./tables/contacts.js";
import { diagnosticRows } from "./tables/diagnostics.js";
import { factRows } from "./tables/facts.js";
import { formTableRows, placeOf, tableCellRows } from "./tables/form-tables.js";
import { metadataRows } from "./tables/metadata.js";
import { otherFigureRows } from "./tables/other-figures.js";
import { pageRows } from "./tables/page.js";
import type { RecordRows, Row } from "./tables/record-rows.js";
import { sectionRows } from "./tables/sections.js";

/** The record a report was loaded from, equal to it byte for byte as JSON; `null` where there is no such report. */
export function readRecord({ database }: Store, report: number): ExtractedRecord | null {
  const row = database
    .prepare<[number], Row>(
      `SELECT report.*, hash, media_type, charset, declared_charset, bytes, replacement_characters
       FROM report JOIN source ON source.id = report.source WHERE report.id = ?`,
    )
    .get(report);
  if (!row) return null;
  const part = <Part>({ table, order, partOf }: RecordRows<Part>): Part =>
    partOf(
      database
        .prepare<[number], Row>(`SELECT * FROM ${table} WHERE report = ? ORDER BY ${order}`)
        .all(report),
    );
  const { agency, ...head } = reportHead(row);
  const { text, blocks, images, attachments } = part(pageRows);
  const { report: contacts, site: siteContacts } = part(contactRows);
  const parts = part(breakdownPartRows);
  const cells = part(tableCellRows);
  return {
    ...head,
    text,
    blocks,
    metadata: part(metadataRows),
    agency,
    contacts,
    siteContacts,
    sections: part(sectionRows),
    facts: part(factRows),
    otherFigures: part(otherFigureRows),
    breakdowns: part(breakdownRows).map((breakdown, at) => ({ ...breakdown, items: parts.get(at) ?? [] })),
    tables: part(formTableRows).map(({ form, caption, unitLine, rowCount }, table) => ({
      form,
      caption,
      unitLine,
      rows: Array.from({ length: rowCount }, (_, at) => cells.get(placeOf(table, at)) ?? []),
    })),
    images,
    attachments,
    checks: part(checkRows),
    diagnostics: part(diagnosticRows),
  };
}
