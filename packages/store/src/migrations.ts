import { readFileSync } from "node:fs";
import type { Database } from "better-sqlite3";

/** "shil": tells a file of ours from any other. */
export const APPLICATION_ID = 0x7368696c;

/** What leads a file from the version before to `version`. */
export interface Migration {
  readonly version: number;
  migrate(database: Database): void;
}

const sql = (name: string): string => readFileSync(new URL(`../${name}`, import.meta.url), "utf8");

/** Every step since version 1, in order. */
export const MIGRATIONS: readonly Migration[] = [];

export const SCHEMA_VERSION = 1 + MIGRATIONS.length;

/** A new file gets the whole schema, an older one the steps it lacks; in one transaction. */
export function migrate(database: Database, migrations: readonly Migration[] = MIGRATIONS): void {
  const version = versionOf(database);
  if (version === 1 + migrations.length) return;
  database.exec("BEGIN IMMEDIATE");
  try {
    // Another process may have been first.
    const now = versionOf(database);
    if (now === 0) {
      database.exec(sql("schema.sql"));
      database.pragma(`application_id = ${APPLICATION_ID}`);
    }
    for (const step of migrations) if (now > 0 && step.version > now) step.migrate(database);
    database.pragma(`user_version = ${1 + migrations.length}`);
    database.exec("COMMIT");
  } catch (error) {
    if (database.inTransaction) database.exec("ROLLBACK");
    throw error;
  }
}

export const versionOf = (database: Database): number =>
  database.pragma("user_version", { simple: true }) as number;
