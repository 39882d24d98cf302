import type { TextSpan } from "./span.js";

/** What a cell says: a figure or words, an explicit 0, nothing, or a dash or slash. The four are never mixed up. */
export type CellState = "stated" | "zero" | "blank" | "dash";

/** A cell where it begins. `row` and `column` are 0-based grid positions after all spans are resolved. */
export interface Cell {
  readonly span: TextSpan;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly header: boolean;
}

/** A data table: a full grid. Layout tables are not tables here; their cells are ordinary blocks. */
export interface Table {
  readonly span: TextSpan;
  readonly caption: TextSpan | null;
  /** The line that names the unit of its figures, such as 单位:万元. */
  readonly unitLine: TextSpan | null;
  readonly headerRows: number;
  readonly columns: number;
  /** The cells that begin in each row, by column. */
  readonly rows: readonly (readonly Cell[])[];
}

/** `grid[row][column]`: the cell that covers each position, `null` where the row was short. */
export function gridOf(table: Table): (Cell | null)[][] {
  const grid = table.rows.map(() => new Array<Cell | null>(table.columns).fill(null));
  for (const cell of table.rows.flat())
    for (let r = cell.row; r < cell.row + cell.rowSpan && r < grid.length; r++)
      for (let c = cell.column; c < cell.column + cell.colSpan && c < table.columns; c++)
        (grid[r] as (Cell | null)[])[c] = cell;
  return grid;
}

const DASH = /^[-—–―－─/／\\＼]+$/;
const ZERO = /^[0０](?:[.．][0０]+)?$/;

/** The state of a cell with this surface. */
export function cellState(surface: string): CellState {
  const bare = surface.replace(/[\s\u200b]+/g, "");
  if (bare === "" || bare === "空") return "blank";
  if (DASH.test(bare)) return "dash";
  return ZERO.test(bare) ? "zero" : "stated";
}
