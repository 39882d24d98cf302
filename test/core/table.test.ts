import { type Cell, cellState, gridOf, type Table, textSpan } from "@shilu/core";
import { expect, test } from "vitest";

test.each([
  ["12", "stated"],
  ["无", "stated"],
  ["1—3", "stated"],
  ["0", "zero"],
  ["０.00", "zero"],
  ["00", "stated"],
  ["", "blank"],
  [" \u3000\u200b", "blank"],
  ["空", "blank"],
  ["/", "dash"],
  ["——", "dash"],
  ["－ －", "dash"],
])("%j is %s", (surface, state) => {
  expect(cellState(surface)).toBe(state);
});

const cell = (name: number, row: number, column: number, rowSpan = 1, colSpan = 1): Cell => ({
  span: textSpan(name, name + 1),
  row,
  column,
  rowSpan,
  colSpan,
  header: false,
});
const table = (columns: number, rows: Cell[][]): Table => ({
  span: textSpan(0, 9),
  caption: null,
  unitLine: null,
  headerRows: 0,
  columns,
  rows,
});
const named = (grid: (Cell | null)[][]) => grid.map((row) => row.map((one) => one?.span.start ?? null));

test("a cell covers all its places; a short row leaves a hole", () => {
  const grid = gridOf(table(3, [[cell(1, 0, 0, 2, 1), cell(2, 0, 1, 1, 2)], [cell(3, 1, 1)]]));
  expect(named(grid)).toEqual([
    [1, 2, 2],
    [1, 3, null],
  ]);
});

test("spans that reach over the edge are cut there", () => {
  expect(named(gridOf(table(2, [[cell(1, 0, 0, 65_534, 1000)]])))).toEqual([[1, 1]]);
});
