import type { RecordCell, RecordTable } from "@shilu/core";
import { type Cell, defineRows, figure } from "./record-rows.js";

/** A table without its cells. */
export interface TableHead extends Omit<RecordTable, "rows"> {
  readonly rowCount: number;
}

export const formTableRows = defineRows<TableHead[]>({
  table: "form_table",
  columns: ["position", "form", "caption", "unit_line", "row_count"],
  order: "position",
  rowsOf: ({ tables }) =>
    tables.map(({ form, caption, unitLine, rows }, position) => [
      position,
      form,
      caption,
      unitLine,
      rows.length,
    ]),
  partOf: (rows) =>
    rows.map((row) => ({
      form: row.form as string | null,
      caption: row.caption as string | null,
      unitLine: row.unit_line as string | null,
      rowCount: row.row_count as number,
    })),
});

/** The cells, by the position of their table and row. */
export const tableCellRows = defineRows<ReadonlyMap<string, RecordCell[]>>({
  table: "table_cell",
  columns: [
    "form_table",
    "row",
    "position",
    "grid_column",
    "text",
    "value",
    "state",
    "row_span",
    "col_span",
    "text_start",
    "text_end",
  ],
  order: "form_table, row, position",
  rowsOf: ({ tables }) => tables.flatMap((table, place) => cellsOf(table, place)),
  partOf(rows) {
    const cells = new Map<string, RecordCell[]>();
    for (const row of rows) {
      const key = placeOf(row.form_table as number, row.row as number);
      const inRow = cells.get(key) ?? [];
      cells.set(key, inRow);
      inRow.push({
        text: row.text as string,
        span: [row.text_start as number, row.text_end as number],
        rowSpan: row.row_span as number,
        colSpan: row.col_span as number,
        value: row.value as number | null,
        state: row.state as RecordCell["state"],
      });
    }
    return cells;
  },
});

export const placeOf = (table: number, row: number): string => `${table}/${row}`;

/** The cells of a table with the grid column each begins in: cells of rows above may reach down. */
function cellsOf({ rows }: RecordTable, table: number): Cell[][] {
  const reaching: number[] = [];
  return rows.flatMap((row, at) => {
    let column = 0;
    const cells = row.map((cell, position): Cell[] => {
      while ((reaching[column] ?? 0) > at) column++;
      const begins = column;
      for (; column < begins + cell.colSpan; column++) reaching[column] = at + cell.rowSpan;
      return [
        table,
        at,
        position,
        begins,
        cell.text,
        figure(cell.value),
        cell.state,
        cell.rowSpan,
        cell.colSpan,
        ...cell.span,
      ];
    });
    return cells;
  });
}
