import { type ExtractedRecord, fold } from "@shilu/core";
import type { Database } from "better-sqlite3";
import { guarded } from "../failures.js";
import type { Store } from "../open.js";
import { pageRows } from "../tables/page.js";
import type { RecordRows, Row } from "../tables/record-rows.js";
import { sectionRows } from "../tables/sections.js";
import { passagesOf } from "./passages.js";

const UNINDEXED = "NOT EXISTS (SELECT 1 FROM passage WHERE passage.report = page.report)";
const BATCH = 200;

/** How many reports have text that no search would find yet. */
export const countUnindexed = ({ file, database }: Store): number =>
  guarded(file, () =>
    Number(database.prepare(`SELECT count(*) FROM page WHERE ${UNINDEXED} AND text <> ''`).pluck().get()),
  );

/** Makes the passages of all reports that have none yet, with their trigrams, a batch of reports a transaction. */
export function indexPassages({ file, database }: Store): void {
  const next = database
    .prepare<[number], number>(
      `SELECT report FROM page WHERE ${UNINDEXED} AND report > ? ORDER BY report LIMIT ${BATCH}`,
    )
    .pluck();
  const write = preparePassages(database);
  let last = 0;
  for (;;) {
    const reports = guarded(file, () => next.all(last));
    if (reports.length === 0) return;
    const writeAll = database.transaction(() => {
      for (const report of reports) write(report);
    });
    guarded(file, () => writeAll.immediate());
    last = reports.at(-1) as number;
  }
}

function preparePassages(database: Database): (report: number) => void {
  const clear = database.prepare<[number]>("DELETE FROM passage WHERE report = ?");
  const add = database.prepare<[number, number, number | null, number, number, string]>(
    "INSERT INTO passage (report, position, section, text_start, text_end, text) VALUES (?, ?, ?, ?, ?, ?)",
  );
  const index = database.prepare<[number | bigint, string]>(
    "INSERT INTO passage_trigram (rowid, text) VALUES (?, ?)",
  );
  return (report) => {
    // Another process may have been quicker.
    clear.run(report);
    const { text: whole, ...parts } = partsOf(database, report);
    for (const [position, { span, section }] of passagesOf({ text: whole, ...parts }).entries()) {
      const text = whole.slice(...span);
      const { lastInsertRowid } = add.run(report, position, section, ...span, text);
      index.run(lastInsertRowid, fold(text));
    }
  };
}

function partsOf(database: Database, report: number): Pick<ExtractedRecord, "text" | "blocks" | "sections"> {
  const part = <Part>({ table, order, partOf }: RecordRows<Part>): Part =>
    partOf(
      database
        .prepare<[number], Row>(`SELECT * FROM ${table} WHERE report = ? ORDER BY ${order}`)
        .all(report),
    );
  const { text, blocks } = part(pageRows);
  return { text, blocks, sections: part(sectionRows) };
}
