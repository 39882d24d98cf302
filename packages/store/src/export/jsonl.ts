import type { Tabulation } from "../query.js";

/** One object a line, the columns in order. */
export function* jsonlPieces({ columns, rows }: Tabulation): Generator<string> {
  for (const row of rows)
    yield `${JSON.stringify(Object.fromEntries(columns.map((column, i) => [column, row[i]])))}\n`;
}
