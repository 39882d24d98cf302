import { accessSync, closeSync, constants, existsSync, openSync, readSync, statSync } from "node:fs";
import path from "node:path";
import type { Database } from "better-sqlite3";
import { loadAddon } from "./addon.js";
import { StoreError } from "./errors.js";
import { damaged, foreign, guarded, readOnly } from "./failures.js";
import { APPLICATION_ID, migrate, SCHEMA_VERSION, versionOf } from "./migrations.js";

const BUSY_MILLISECONDS = 5_000;
const MAGIC = "SQLite format 3\0";

/** A file of shilu that is open. */
export interface Store {
  readonly file: string;
  readonly database: Database;
  close(): void;
}

/** Opens or makes a file to load into. Throws a {@link StoreError} before anything is overwritten. */
export function openStore(file: string): Store {
  verifyPlace(file);
  const database = guarded(file, () => new (loadAddon())(file, { timeout: BUSY_MILLISECONDS }));
  return guardedSetup(file, database, () => {
    verifyOurs(file, database);
    database.pragma("journal_mode = WAL");
    database.pragma("synchronous = NORMAL");
    database.pragma("foreign_keys = ON");
    database.pragma("temp_store = MEMORY");
    migrate(database);
  });
}

/** Throws where no file of the store can be made or written; changes nothing. */
export function verifyPlace(file: string): void {
  const folder = path.dirname(path.resolve(file));
  if (!existsSync(folder))
    throw new StoreError(
      "database-folder-missing",
      `There is no folder ${folder}: make it first (mkdir -p), or give another file by --db`,
      { file, folder },
    );
  if (existsSync(file)) verifyFile(file);
  if (!mayWrite(existsSync(file) ? file : folder) || !mayWrite(folder)) throw readOnly(file);
}

/** Opens a file to read from; one of an older version is brought up to date first. */
export function openStoreForReading(file: string): Store {
  if (!existsSync(file))
    throw new StoreError(
      "database-missing",
      `There is no ${file}: make it by "shilu load PATH… --db ${file}"`,
      {
        file,
      },
    );
  verifyFile(file);
  const database = guarded(
    file,
    () => new (loadAddon())(file, { readonly: true, fileMustExist: true, timeout: BUSY_MILLISECONDS }),
  );
  const store = guardedSetup(file, database, () => verifyOurs(file, database));
  const version = guarded(file, () => versionOf(database));
  if (version === SCHEMA_VERSION) return store;
  database.close();
  if (version === 0) throw foreign(file);
  openStore(file).close();
  return openStoreForReading(file);
}

function guardedSetup(file: string, database: Database, setUp: () => void): Store {
  try {
    guarded(file, setUp);
  } catch (error) {
    database.close();
    throw error;
  }
  return { file, database, close: () => closeStore(file, database) };
}

/** The last to close leaves one plain file, which opens anywhere, also where nothing may be written. */
function closeStore(file: string, database: Database): void {
  if (!database.open) return;
  if (!database.readonly)
    try {
      database.pragma("busy_timeout = 0");
      database.pragma("journal_mode = DELETE");
    } catch {
      // Another process has it open, or the disk is full: the next to close does it.
    }
  guarded(file, () => database.close());
}

/** Throws for a file that is no database, or one that is shorter than it says. */
function verifyFile(file: string): void {
  const stats = statSync(file);
  if (!stats.isFile()) throw foreign(file);
  if (stats.size === 0) return;
  const head = Buffer.alloc(100);
  const descriptor = openSync(file, "r");
  const length = readSync(descriptor, head, 0, head.length, 0);
  closeSync(descriptor);
  if (head.toString("latin1", 0, MAGIC.length) !== MAGIC) throw foreign(file);
  const pageSize = head.readUInt16BE(16) === 1 ? 65_536 : head.readUInt16BE(16);
  const pages = head.readUInt32BE(28);
  if (length < head.length || (stats.size < pages * pageSize && !existsSync(`${file}-wal`)))
    throw damaged(file);
}

/** Throws for another program's database, or one of a later shilu. */
function verifyOurs(file: string, database: Database): void {
  const version = versionOf(database);
  const id = database.pragma("application_id", { simple: true });
  const tables = database.prepare("SELECT count(*) FROM sqlite_master").pluck().get();
  if (id === APPLICATION_ID ? version === 0 : tables !== 0) throw foreign(file);
  if (version > SCHEMA_VERSION)
    throw new StoreError(
      "database-newer",
      `${file} has schema ${version}, this shilu knows ${SCHEMA_VERSION}: update shilu, or load into a new file`,
      { file, version },
    );
}

function mayWrite(place: string): boolean {
  try {
    accessSync(place, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
