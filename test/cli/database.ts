import { openStore, openStoreForReading } from "@shilu/store";
import type { Database } from "better-sqlite3";

/** Reads from a file of the store with the SQL of a test. */
export function reading<T>(file: string, read: (database: Database) => T): T {
  const store = openStoreForReading(file);
  try {
    return read((store as unknown as { database: Database }).database);
  } finally {
    store.close();
  }
}

export const cellOf = (file: string, sql: string): unknown =>
  reading(file, (database) => database.prepare(sql).pluck().get());

/** Changes a file behind the program's back. */
export function writing(file: string, sql: string): void {
  const store = openStore(file);
  (store as unknown as { database: Database }).database.exec(sql);
  store.close();
}

/** Columns that tell when and by which load a row was written. */
const OF_THE_LOAD = new Set(["run", "first_seen", "last_seen"]);

/** Everything a file holds but the loads themselves: the same for the same documents, however they were loaded. */
export const dump = (file: string): unknown =>
  reading(file, (database) => {
    const tables = database
      .prepare<[], string>(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'passage_%' AND name NOT LIKE 'sqlite_%' AND name <> 'run' ORDER BY name",
      )
      .pluck()
      .all();
    return tables.map((table) => {
      const rows = database.prepare<[], Record<string, unknown>>(`SELECT * FROM ${table}`).all();
      const kept = rows.map((row) =>
        JSON.stringify(Object.entries(row).filter(([column]) => !OF_THE_LOAD.has(column))),
      );
      return [table, kept.sort()];
    });
  });

export const isSound = (file: string): boolean =>
  reading(
    file,
    (database) =>
      database.pragma("integrity_check", { simple: true }) === "ok" &&
      (database.pragma("foreign_key_check") as unknown[]).length === 0,
  );
