import { StoreError } from "./errors.js";
import { guarded } from "./failures.js";
import { nearest } from "./nearest.js";
import type { Store } from "./open.js";

/** Named columns and rows of cells, read as they are asked for. */
export interface Tabulation {
  readonly columns: readonly string[];
  readonly rows: Iterable<readonly TabulatedCell[]>;
}

export type TabulatedCell = string | number | bigint | Uint8Array | null;

/**
 * Runs one SELECT of the user's. Throws `query-writes` for anything that is no question, `query-invalid`, with SQLite's
 * words and the name that may have been meant, for one that SQLite does not understand.
 */
export function runQuery(store: Store, sql: string): Tabulation {
  const { file, database } = store;
  const statement = understood(store, () => database.prepare<[], unknown[]>(sql));
  if (!statement.reader || !statement.readonly)
    throw new StoreError(
      "query-writes",
      "Expected one SELECT: this command only reads; change the file with the sqlite3 program",
    );
  const columns = statement.columns().map(({ name }) => name);
  return {
    columns,
    rows: { [Symbol.iterator]: () => guarded(file, () => statement.raw().iterate()) as RowIterator },
  };
}

type RowIterator = IterableIterator<TabulatedCell[]>;

function understood<T>(store: Store, prepare: () => T): T {
  try {
    return guarded(store.file, prepare);
  } catch (error) {
    if (error instanceof StoreError || !(error instanceof Error)) throw error;
    if (error.message.includes("more than one statement"))
      throw new StoreError("query-writes", "Expected one statement: leave out what follows the first ;");
    const meant = meantBy(store, error.message);
    throw new StoreError(
      "query-invalid",
      `${error.message}${meant === null ? "" : ` (did you mean ${meant}?)`}: see docs/schema.md, or "SELECT name FROM sqlite_master"`,
      {},
      { cause: error },
    );
  }
}

/** The table or column a misspelt name is nearest to. */
function meantBy({ database }: Store, message: string): string | null {
  const [, kind, name] = /^no such (table|column): (?:\w{1,100}\.)?(\w{1,100})/.exec(message) ?? [];
  if (!name) return null;
  const sql =
    kind === "table"
      ? "SELECT name FROM sqlite_master WHERE type IN ('table', 'view')"
      : "SELECT DISTINCT p.name FROM sqlite_master AS m JOIN pragma_table_info(m.name) AS p WHERE m.type IN ('table', 'view')";
  return nearest(name, database.prepare<[], string>(sql).pluck().all());
}
