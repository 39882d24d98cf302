import type { ExtractedRecord } from "@shilu/core";

/** What a column can hold. Whole figures are bound as integers (see `figure`). */
export type Cell = string | number | bigint | null;

/** A row as SQLite gives it back. */
export type Row = Readonly<Record<string, string | number | null>>;

/** One table below `report`: how a record becomes its rows, and its rows the record's part again. */
export interface RecordRows<Part> {
  readonly table: string;
  /** Without `report`, which comes first. */
  readonly columns: readonly string[];
  /** The order in which `partOf` is given the rows. */
  readonly order: string;
  rowsOf(record: ExtractedRecord): Cell[][];
  partOf(rows: readonly Row[]): Part;
}

export const defineRows = <Part>(rows: RecordRows<Part>): RecordRows<Part> => rows;

/** A number that SQLite keeps as an INTEGER where it is whole; better-sqlite3 would bind every number as a REAL. */
export const figure = (value: number | null): Cell =>
  value !== null && Number.isSafeInteger(value) ? BigInt(value) : value;

export const json = (value: unknown): string => JSON.stringify(value);

export const parsed = <T>(cell: Row[string] | undefined): T => JSON.parse(cell as string) as T;

export const spanOf = (
  start: Row[string] | undefined,
  end: Row[string] | undefined,
): [number, number] | null =>
  start === null || start === undefined ? null : [start as number, end as number];
