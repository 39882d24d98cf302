import type { Database } from "better-sqlite3";
import { pageRows } from "../tables/page.js";
import type { RecordRows, Row } from "../tables/record-rows.js";
import { sectionRows } from "../tables/sections.js";
import { preparePassages } from "./write-passages.js";

/** Gives every report its passages: for a file from before there were any. */
export function fillPassages(database: Database): void {
  const write = preparePassages(database);
  for (const report of database.prepare<[], number>("SELECT id FROM report ORDER BY id").pluck().all()) {
    const part = <Part>({ table, order, partOf }: RecordRows<Part>): Part =>
      partOf(
        database
          .prepare<[number], Row>(`SELECT * FROM ${table} WHERE report = ? ORDER BY ${order}`)
          .all(report),
      );
    write(report, { ...part(pageRows), sections: part(sectionRows) });
  }
}
