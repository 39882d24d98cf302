import { renameSync, rmSync } from "node:fs";
import { StoreError } from "../errors.js";
import type { Store } from "../open.js";
import { runQuery, type Tabulation } from "../query.js";
import { verifyExported } from "./exported-names.js";
import { writeParquet } from "./parquet.js";

/** A view or table of the file as a tabulation. Throws `export-unknown` with the name that may have been meant. */
export function exported(store: Store, name: string): Tabulation {
  verifyExported(store, name);
  return runQuery(store, `SELECT * FROM "${name}"`);
}

/** Writes a view or table as Parquet: figures as doubles, all else as strings. The file is there whole or not at all. */
export async function exportParquet(store: Store, name: string, file: string): Promise<void> {
  const tabulation = exported(store, name);
  const figures = figureColumns(store, name);
  await wholly(file, (unfinished) =>
    writeParquet(unfinished, tabulation, (column) => (figures.has(column) ? "DOUBLE" : "STRING")),
  );
}

/** Columns that hold numbers: by their type, or by what is in them where an expression has none. */
function figureColumns({ database }: Store, name: string): Set<string> {
  const columns = database
    .prepare<[string], { name: string; type: string }>("SELECT name, type FROM pragma_table_xinfo(?)")
    .all(name);
  const holdsWords = (column: string) =>
    database
      .prepare(`SELECT 1 FROM "${name}" WHERE typeof("${column}") IN ('text', 'blob') LIMIT 1`)
      .get() !== undefined;
  return new Set(
    columns
      .filter(({ name: column, type }) =>
        type === "TEXT" ? false : /^(?:INTEGER|REAL)$/.test(type) ? true : !holdsWords(column),
      )
      .map(({ name: column }) => column),
  );
}

/** Makes a file beside its place and moves it there when it is done. Throws `export-unwritable`. */
export async function wholly(file: string, write: (unfinished: string) => Promise<void>): Promise<void> {
  const unfinished = `${file}.${process.pid}.part`;
  try {
    await write(unfinished);
    renameSync(unfinished, file);
  } catch (cause) {
    rmSync(unfinished, { force: true });
    if (!(cause instanceof Error) || !("syscall" in cause)) throw cause;
    throw new StoreError(
      "export-unwritable",
      `${file} cannot be written (${cause.message}): give another file by --out`,
      { file },
      { cause },
    );
  }
}
