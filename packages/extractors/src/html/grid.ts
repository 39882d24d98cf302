/** Sets the cells of a data table into a full grid, row and column spans resolved. */
import type { Cell, TextSpan } from "@shilu/core";
import type { Limits } from "../decode/limits.js";
import type { Gathered, RawCell, RawTable } from "./gathered.js";
import { tooManyCells } from "./table-collector.js";

/** HTML's own bounds; what a page writes beyond them is clamped. */
const MAX_COLUMN_SPAN = 1000;
const MAX_ROW_SPAN = 65534;

export interface Grid {
  readonly rows: readonly (readonly Cell[])[];
  readonly columns: number;
  readonly headerRows: number;
}

/** Throws `table-too-large` where the positions of the grid exceed the limit. */
export function gridOfTable(
  table: RawTable,
  gathered: Gathered,
  cellSpans: readonly (TextSpan | undefined)[],
  limits: Limits,
): Grid {
  const written = table.rows.filter((row) => row.length > 0);
  /** For each column the number of rows, from the current one on, that a cell from above covers. */
  const covered: number[] = [];
  const rows: Cell[][] = [];
  let columns = 0;
  let positions = 0;
  written.forEach((row, r) => {
    const cells: Cell[] = [];
    let column = 0;
    for (const index of row) {
      while ((covered[column] ?? 0) > 0) column++;
      const { name, attributes } = gathered.cells[index] as RawCell;
      const colSpan = Math.min(MAX_COLUMN_SPAN, spanOf(attributes.colspan));
      const rowSpan = Math.min(MAX_ROW_SPAN, spanOf(attributes.rowspan), written.length - r);
      positions += colSpan * rowSpan;
      if (positions > limits.cells) throw tooManyCells(limits);
      const span = cellSpans[index] as TextSpan;
      cells.push({ span, row: r, column, rowSpan, colSpan, header: name === "th" });
      for (let c = column; c < column + colSpan; c++) covered[c] = rowSpan;
      column += colSpan;
    }
    columns = Math.max(columns, column, lastCovered(covered));
    rows.push(cells);
    for (let c = 0; c < covered.length; c++) if ((covered[c] as number) > 0) (covered[c] as number)--;
  });
  return { rows, columns, headerRows: headerRows(rows) };
}

/** A span of 0 or no number is 1. */
const spanOf = (written: string | undefined): number => Math.max(1, Number.parseInt(written ?? "1", 10) || 1);

function lastCovered(covered: readonly number[]): number {
  for (let c = covered.length; c > 0; c--) if ((covered[c - 1] ?? 0) > 0) return c;
  return 0;
}

/** The first rows that hold header cells alone, or that a spanning cell of the first row reaches down to. */
function headerRows(rows: readonly (readonly Cell[])[]): number {
  let count = 0;
  while (
    count < rows.length &&
    (rows[count] as Cell[]).length > 0 &&
    (rows[count] as Cell[]).every((cell) => cell.header)
  )
    count++;
  if (count > 0) return count;
  const first = rows[0] ?? [];
  return Math.min(rows.length, Math.max(1, ...first.map((cell) => cell.rowSpan)));
}
