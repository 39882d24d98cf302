import { readFileSync } from "node:fs";
import type { Database } from "better-sqlite3";
import { makePanel } from "./panel.js";

/** What leads a file from the version before to `version`. */
export interface Migration {
  readonly version: number;
  migrate(database: Database): void;
}

/** "shil": tells a file of ours from any other. */
export const APPLICATION_ID = 0x7368696c;

const sql = (name: string): string => readFileSync(new URL(`../${name}`, import.meta.url), "utf8");

/** Every step since version 1, in order. */
const MIGRATIONS: readonly Migration[] = [
  {
    version: 2,
    migrate(database) {
      database.exec(sql("migrations/2.sql"));
      makePanel(database);
    },
  },
  { version: 3, migrate: (database) => database.exec(sql("migrations/3.sql")) },
];

export const SCHEMA_VERSION = 1 + MIGRATIONS.length;

/** A new file gets the whole schema, an older one the steps it lacks; in one transaction. */
export function migrate(database: Database): void {
  if (versionOf(database) === SCHEMA_VERSION) return;
  database
    .transaction(() => {
      // Another process may have been first.
      const version = versionOf(database);
      if (version === 0) {
        database.exec(sql("schema.sql"));
        database.pragma(`application_id = ${APPLICATION_ID}`);
      } else for (const step of MIGRATIONS) if (step.version > version) step.migrate(database);
      database.pragma(`user_version = ${SCHEMA_VERSION}`);
    })
    .immediate();
}

export const versionOf = (database: Database): number =>
  database.pragma("user_version", { simple: true }) as number;
