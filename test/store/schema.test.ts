import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { openStore, openStoreForReading, SCHEMA_VERSION } from "@shilu/store";
import type BetterSqlite3 from "better-sqlite3";
import { describe, expect, test } from "vitest";
import { folder, storeFile } from "./files.js";

const require = createRequire(new URL("../../packages/store/package.json", import.meta.url));
const Database = require("better-sqlite3") as typeof BetterSqlite3;

const words = (sql: string) => sql.replace(/--.*$/gm, "").replace(/\s+/g, " ").trim();

/** Everything a file defines, comments and blanks aside; the panel is made from the catalogue. */
function definitions(database: BetterSqlite3.Database): string[] {
  return database
    .prepare<[], string>(
      "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name <> 'panel' ORDER BY name",
    )
    .pluck()
    .all()
    .map(words);
}

describe("migrations", () => {
  test("a file of version 1 becomes what a new one is, with its rows", () => {
    const file = path.join(folder(), "old.db");
    const old = new Database(file);
    old.exec(readFileSync(new URL("schema-1.sql", import.meta.url), "utf8"));
    old.pragma(`application_id = ${0x7368696c}`);
    old.pragma("user_version = 1");
    old.exec(`INSERT INTO run VALUES (1, '2024-01-01', NULL, '0.0.1', '{}', 1, 0);
      INSERT INTO source VALUES (1, '${"a".repeat(64)}', 'text/plain', 'utf-8', NULL, 3, 0, '2024-01-01', '2024-01-01');
      INSERT INTO report (id, source, run, extractor_version, record_schema, page_kind, page_kind_reason, family, agency, year)
        VALUES (1, 1, 1, '0.0.1', 'shilu.record/1', 'article', '', 'disclosure-annual-report', '某县', 2013);
      INSERT INTO indicator VALUES ('requests.received', 0, '收到申请数', '件');
      INSERT INTO fact (report, position, indicator, value, unit, qualifier, min_inclusive, max_inclusive, dimensions, origin, rules, parts)
        VALUES (1, 0, 'requests.received', 12, '件', 'exact', 1, 1, '{}', 'prose', '[]', '[]')`);
    old.close();
    const store = openStoreForReading(file);
    const { database } = store;
    expect(database.pragma("user_version", { simple: true })).toBe(SCHEMA_VERSION);
    expect(database.prepare("SELECT agency, year, requests_received FROM panel").get()).toEqual({
      agency: "某县",
      year: 2013,
      requests_received: 12,
    });
    const fresh = openStore(path.join(folder(), "new.db"));
    expect(definitions(database)).toEqual(definitions(fresh.database));
    store.close();
    fresh.close();
  });

  test("a new file is STRICT throughout, with foreign keys and our mark", () => {
    const store = openStore(path.join(folder(), "new.db"));
    const loose = store.database
      .prepare(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'",
      )
      .all();
    expect(loose).toEqual([]);
    expect(store.database.pragma("foreign_keys", { simple: true })).toBe(1);
    store.close();
  });
});

describe("the file is one that other programs open", () => {
  test("without us, without a log beside it, and in code that knows only SQLite", () => {
    const { file } = storeFile();
    const other = new Database(file, { readonly: true });
    expect(other.pragma("journal_mode", { simple: true })).toBe("delete");
    expect(other.prepare("SELECT count(*) FROM facts_long").pluck().get()).toBeGreaterThan(0);
    other.close();
    try {
      const sql = "SELECT count(*) FROM panel";
      expect(Number(execFileSync("sqlite3", [file, sql], { encoding: "utf8" }))).toBeGreaterThan(0);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
      console.log("skipped: there is no sqlite3 program");
    }
  });
});
