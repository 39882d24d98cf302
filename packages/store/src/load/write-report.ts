import type { ExtractedRecord } from "@shilu/core";
import { reportCells } from "../report-row.js";
import type { Cell } from "../tables/record-rows.js";
import type { StoredMention } from "./mentions.js";
import type { Statements } from "./statements.js";

/** Writes the source of a record, or what is new of it; gives its id. */
export function writeSource(
  { addSource, findSource }: Statements,
  { id, source }: ExtractedRecord,
  seen: string,
): number {
  const { mediaType, charset, declaredCharset, bytes, replacementCharacters } = source;
  addSource.run(mediaType, charset, declaredCharset, bytes, replacementCharacters, seen, seen, id);
  return findSource.get(id) as number;
}

/** Writes the report and all below it. One that is there keeps its id and gets new rows. */
export function writeReport(
  statements: Statements,
  record: ExtractedRecord,
  mentions: readonly StoredMention[],
  place: { readonly source: number; readonly run: number; readonly extractorVersion: string },
): void {
  const cells: Cell[] = [place.source, place.run, place.extractorVersion, ...reportCells(record)];
  let report: number | bigint | undefined = statements.findReportId.get(place.source);
  if (report === undefined) report = statements.addReport.run(...cells).lastInsertRowid;
  else {
    for (const { clear } of statements.tables.toReversed()) clear.run(report);
    statements.clearPassages.run(report);
    statements.changeReport.run(...cells, report);
  }
  for (const { rowsOf, add } of statements.tables) for (const row of rowsOf(record)) add.run(report, ...row);
  statements.writeMentions(report, mentions);
}
