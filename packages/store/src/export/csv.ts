import { stringify } from "csv-stringify/sync";
import type { TabulatedCell, Tabulation } from "../query.js";

const BATCH = 1_000;

export interface CsvManner {
  /** A ' before what a spreadsheet would take for a formula. */
  readonly escapeFormulas: boolean;
  /** A byte-order mark, without which Excel misreads Chinese. */
  readonly bom: boolean;
}

/** CSV after RFC 4180, in pieces. */
export function* csvPieces(
  { columns, rows }: Tabulation,
  { escapeFormulas, bom }: CsvManner,
): Generator<string> {
  const options = { escape_formulas: escapeFormulas };
  yield stringify([[...columns]], { ...options, bom });
  let batch: (readonly TabulatedCell[])[] = [];
  for (const row of rows) {
    batch.push(row);
    if (batch.length < BATCH) continue;
    yield stringify(batch, options);
    batch = [];
  }
  if (batch.length > 0) yield stringify(batch, options);
}
