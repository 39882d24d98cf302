import { type ExtractedRecord, fold } from "@shilu/core";
import type { Database } from "better-sqlite3";
import { passagesOf } from "./passages.js";

export type WritePassages = (
  report: number | bigint,
  record: Pick<ExtractedRecord, "text" | "blocks" | "sections">,
) => void;

/** Writes the passages of a report with their trigrams; those it had before go. */
export function preparePassages(database: Database): WritePassages {
  const clear = database.prepare<[number | bigint]>("DELETE FROM passage WHERE report = ?");
  const add = database.prepare<[number | bigint, number, number | null, number, number, string]>(
    "INSERT INTO passage (report, position, section, text_start, text_end, text) VALUES (?, ?, ?, ?, ?, ?)",
  );
  const index = database.prepare<[number | bigint, string]>(
    "INSERT INTO passage_trigram (rowid, text) VALUES (?, ?)",
  );
  return (report, record) => {
    clear.run(report);
    for (const [position, { span, section }] of passagesOf(record).entries()) {
      const text = record.text.slice(...span);
      const { lastInsertRowid } = add.run(report, position, section, ...span, text);
      index.run(lastInsertRowid, fold(text));
    }
  };
}
