import type { ExtractedRecord } from "@shilu/core";
import type { Statement } from "better-sqlite3";
import type { Store } from "../open.js";
import { REPORT_COLUMNS } from "../report-row.js";
import { RECORD_TABLES } from "../tables/index.js";
import type { Cell } from "../tables/record-rows.js";
import { prepareMentions, type WriteMentions } from "./mentions.js";

export interface Statements {
  readonly addRun: Statement<[startedAt: string, extractorVersion: string, options: string]>;
  readonly finishRun: Statement<[finishedAt: string, failed: number, id: number]>;
  readonly countLoaded: Statement<[id: number]>;
  readonly findSource: Statement<[hash: string], number>;
  readonly addSource: Statement<Cell[]>;
  readonly findAddress: Statement<[uri: string], number>;
  readonly addAddress: Statement<[uri: string, sameUri: string, source: number, firstSeen: string]>;
  readonly findUri: Statement<[source: number], string | null>;
  readonly findReportId: Statement<[source: number], number>;
  readonly addReport: Statement<Cell[]>;
  readonly changeReport: Statement<Cell[]>;
  readonly tables: readonly {
    readonly rowsOf: (record: ExtractedRecord) => Cell[][];
    readonly add: Statement<Cell[]>;
    readonly clear: Statement<[report: number | bigint]>;
  }[];
  /** The next search makes them anew. */
  readonly clearPassages: Statement<[report: number | bigint]>;
  readonly writeMentions: WriteMentions;
}

const REPORT = ["source", "run", "extractor_version", ...REPORT_COLUMNS];

/** All that a load writes and looks up, prepared once. */
export function prepareStatements({ database }: Store): Statements {
  const insert = (table: string, columns: readonly string[]) =>
    database.prepare<Cell[]>(
      `INSERT INTO ${table} (${columns.join(", ")}) VALUES (${columns.map(() => "?").join(", ")})`,
    );
  return {
    addRun: database.prepare<[string, string, string]>(
      "INSERT INTO run (started_at, extractor_version, options) VALUES (?, ?, ?)",
    ),
    finishRun: database.prepare<[string, number, number]>(
      "UPDATE run SET finished_at = ?, failed = ? WHERE id = ?",
    ),
    countLoaded: database.prepare<[number]>("UPDATE run SET loaded = loaded + 1 WHERE id = ?"),
    findSource: database.prepare<[string], number>("SELECT id FROM source WHERE hash = ?").pluck(),
    addSource: database.prepare<Cell[]>(
      `INSERT INTO source (media_type, charset, declared_charset, bytes, replacement_characters, first_seen, last_seen, hash)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (hash) DO UPDATE SET media_type = excluded.media_type, charset = excluded.charset,
         declared_charset = excluded.declared_charset, replacement_characters = excluded.replacement_characters,
         last_seen = excluded.last_seen`,
    ),
    findAddress: database
      .prepare<[string], number>(
        "SELECT source FROM source_address WHERE uri = ? ORDER BY version DESC LIMIT 1",
      )
      .pluck(),
    addAddress: database.prepare<[string, string, number, string]>(
      `INSERT INTO source_address (uri, version, source, first_seen)
       VALUES (?, 1 + (SELECT coalesce(max(version), 0) FROM source_address WHERE uri = ?), ?, ?)`,
    ),
    findUri: database.prepare<[number], string | null>("SELECT uri FROM report WHERE source = ?").pluck(),
    findReportId: database.prepare<[number], number>("SELECT id FROM report WHERE source = ?").pluck(),
    addReport: insert("report", REPORT),
    changeReport: database.prepare<Cell[]>(
      `UPDATE report SET ${REPORT.map((column) => `${column} = ?`).join(", ")} WHERE id = ?`,
    ),
    tables: RECORD_TABLES.map((rows) => ({
      rowsOf: rows.rowsOf,
      add: insert(rows.table, ["report", ...rows.columns]),
      clear: database.prepare<[number | bigint]>(`DELETE FROM ${rows.table} WHERE report = ?`),
    })),
    clearPassages: database.prepare<[number | bigint]>("DELETE FROM passage WHERE report = ?"),
    writeMentions: prepareMentions(database),
  };
}
