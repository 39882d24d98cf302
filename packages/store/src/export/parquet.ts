import { fileWriter, parquetWriteRows } from "hyparquet-writer";
import type { TabulatedCell, Tabulation } from "../query.js";

type ColumnType = "STRING" | "DOUBLE";

/** Writes an Apache Parquet file. `typeOf` says which columns hold figures; the others are strings. */
export async function writeParquet(
  file: string,
  { columns, rows }: Tabulation,
  typeOf: (column: string) => ColumnType,
): Promise<void> {
  const types = columns.map(typeOf);
  await parquetWriteRows({
    writer: fileWriter(file),
    columns: columns.map((name, i) => ({ name, type: types[i] as ColumnType, nullable: true })),
    rows: objects(columns, types, rows),
  });
}

function* objects(
  columns: readonly string[],
  types: readonly ColumnType[],
  rows: Tabulation["rows"],
): Generator<Record<string, unknown>> {
  for (const row of rows)
    yield Object.fromEntries(columns.map((column, i) => [column, cellOf(row[i] ?? null, types[i])]));
}

const cellOf = (cell: TabulatedCell, type: ColumnType | undefined): string | number | null =>
  cell === null ? null : type === "DOUBLE" ? Number(cell) : String(cell);
