/** What adds up to what in a form as it was read: the identities that the form itself states. */
import type { CellReading, FormReading, RowReading } from "./reading.js";

export interface Sum {
  /** `rowSum` (H3, H4), `columnSum` (H2 and the sums of lists) or `balance` (H1). */
  readonly rule: "rowSum" | "columnSum" | "balance";
  /** What the total and its parts are called, in the form's words. */
  readonly name: { readonly total: string; readonly parts: string };
  /** `null` for a cell that could not be told. */
  readonly total: readonly (CellReading | null)[];
  readonly parts: readonly (CellReading | null)[];
  /** A row that the form does not know stands among the parts. */
  readonly stray: boolean;
}

export const sumsOf = (reading: FormReading): Sum[] => [
  ...rowSums(reading),
  ...columnSums(reading),
  ...balances(reading),
];

type Column = RowReading["columns"][number];

/** Columns that add into another, row by row. */
function rowSums({ rows }: FormReading): Sum[] {
  return rows.flatMap((row) => {
    const totals = row.columns.filter(({ column }) =>
      row.columns.some((other) => other.column.sum === column.key),
    );
    return totals.map(({ column }): Sum => {
      const group = row.row?.name ?? GROUP_NAMES[column.key.replace(/\.total$/, "")] ?? "";
      return {
        rule: "rowSum",
        name: { total: `${group}${column.name}`, parts: "各列之和" },
        total: cellsAt(row, (one) => one.column === column),
        parts: cellsAt(row, (one) => one.column.sum === column.key),
        stray: false,
      };
    });
  });
}

const GROUP_NAMES: Readonly<Record<string, string>> = {
  reconsideration: "行政复议",
  "litigation.direct": "未经复议直接起诉",
  "litigation.afterReconsideration": "复议后起诉",
};

/** Rows that add into another, column by column. */
function columnSums({ rows }: FormReading): Sum[] {
  return rows.flatMap((total) => {
    const parts = rows.filter(({ row }) => row !== null && row.sum === total.row?.key);
    if (parts.length === 0) return [];
    const places = [total, ...parts].map((row) => rows.indexOf(row));
    const stray = rows.slice(Math.min(...places), Math.max(...places)).some((row) => row.stray);
    return currentColumns(total).map(
      (column): Sum => ({
        rule: "columnSum",
        name: { total: `${total.row?.name ?? ""}${inColumn(total, column)}`, parts: `${parts.length}项之和` },
        total: [cellAt(total, column)],
        parts: parts.map((part) => cellAt(part, column)),
        stray,
      }),
    );
  });
}

/** The rows on the left against those on the right, column by column. */
function balances({ spec, rows }: FormReading): Sum[] {
  if (spec.balance === null) return [];
  const [left, right] = spec.balance.map((keys) =>
    keys.flatMap((key) => rows.filter(({ row }) => row?.key === key)),
  );
  const first = left?.[0];
  if (!first || !left || !right || left.length + right.length < spec.balance.flat().length) return [];
  const nameOf = (side: readonly RowReading[]): string => side.map(({ row }) => row?.name ?? "").join("加");
  return currentColumns(first).map((column) => ({
    rule: "balance",
    name: { total: `${nameOf(left)}${inColumn(first, column)}`, parts: nameOf(right) },
    total: left.map((row) => cellAt(row, column)),
    parts: right.map((row) => cellAt(row, column)),
    stray: false,
  }));
}

const currentColumns = ({ columns }: RowReading): Column[] =>
  columns.filter(({ role }) => role === "current");

const inColumn = ({ columns }: RowReading, { column }: Column): string =>
  columns.length > 1 && columns.every(({ role }) => role === "current") ? `（${column.name}）` : "";

function cellsAt(row: RowReading, wanted: (column: Column) => boolean): (CellReading | null)[] {
  const cells: (CellReading | null)[] = [];
  row.columns.forEach((column, index) => {
    if (wanted(column)) cells.push(row.cells[index] ?? null);
  });
  return cells;
}

const cellAt = (row: RowReading, { column, role }: Column): CellReading | null =>
  row.cells[row.columns.findIndex((one) => one.role === role && one.column.key === column.key)] ?? null;
