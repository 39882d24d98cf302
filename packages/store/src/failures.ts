import { statfsSync } from "node:fs";
import path from "node:path";
import { StoreError } from "./errors.js";
import { holdersOf } from "./holders.js";

/** How SQLite's codes read to a user; longer prefixes first. */
const MEANINGS: readonly (readonly [prefix: string, meaning: (file: string, cause: Error) => StoreError])[] =
  [
    ["SQLITE_BUSY", busy],
    ["SQLITE_LOCKED", busy],
    ["SQLITE_FULL", full],
    ["SQLITE_IOERR_WRITE", full],
    ["SQLITE_IOERR_FSYNC", full],
    ["SQLITE_IOERR_SHMSIZE", full],
    ["SQLITE_IOERR_TRUNCATE", full],
    ["SQLITE_READONLY", readOnly],
    ["SQLITE_CANTOPEN", readOnly],
    ["SQLITE_NOTADB", foreign],
    ["SQLITE_CORRUPT", damaged],
    ["SQLITE_IOERR", damaged],
  ];

/** Runs `work` on the database at `file`; what SQLite throws comes out as a {@link StoreError}. */
export function guarded<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw storeErrorOf(file, error) ?? error;
  }
}

/** `null` for an error that is none of SQLite's. */
export function storeErrorOf(file: string, error: unknown): StoreError | null {
  if (!(error instanceof Error)) return null;
  const code = (error as { code?: unknown }).code;
  if (typeof code !== "string") return null;
  return MEANINGS.find(([prefix]) => code.startsWith(prefix))?.[1](file, error) ?? null;
}

function busy(file: string, cause: Error): StoreError {
  const holders = holdersOf(file);
  const who =
    holders.length > 0
      ? `held by ${holders.join(", ")}`
      : "perhaps by another shilu load or a database browser";
  return new StoreError(
    "database-busy",
    `${file} is locked, ${who}: wait until it is done, or close it, then run the command again`,
    { file, holders: holders.join(", ") },
    { cause },
  );
}

function full(file: string, cause: Error): StoreError {
  const free = freeBytes(file);
  const space = free === null ? "" : ` (${(free / 2 ** 20).toFixed(1)} MiB free there)`;
  return new StoreError(
    "database-full",
    `${file} cannot grow${space}: make room or raise the file-size limit, then run the command again; it goes on where it stopped`,
    { file, free: free ?? undefined },
    { cause },
  );
}

function freeBytes(file: string): number | null {
  try {
    const { bavail, bsize } = statfsSync(path.dirname(path.resolve(file)));
    return bavail * bsize;
  } catch {
    return null;
  }
}

export function readOnly(file: string, cause?: Error): StoreError {
  return new StoreError(
    "database-read-only",
    `${file} cannot be written: give another file by --db, or change the rights of it and its folder`,
    { file },
    { cause },
  );
}

export function foreign(file: string, cause?: Error): StoreError {
  return new StoreError(
    "database-foreign",
    `${file} is no database of shilu and was left as it is: give another file by --db`,
    { file },
    { cause },
  );
}

export function damaged(file: string, cause?: Error): StoreError {
  return new StoreError(
    "database-damaged",
    `${file} is damaged or cut short and was left as it is: load into a new file by --db, or restore a copy`,
    { file },
    { cause },
  );
}
