/**
 * The identities of the forms over what was read: parts against their total down the rows and along them, and 新收 with
 * 结转 against 办结 with 结转. A check says what it finds and edits nothing.
 *
 * A cell without a figure counts as nought only where the stated total agrees; else nothing is known, unless the parts
 * already exceed the total.
 */
import {
  addDecimals,
  type Check,
  compareDecimals,
  type Decimal,
  defineExtractor,
  defineLayer,
  type Fact,
  toDecimal,
  type Verdict,
} from "@shilu/core";
import { type CellReading, type FormReading, formReadings, type RowReading } from "./reading.js";

export const formChecks = defineLayer<Check>("formChecks");

export const formChecksExtractor = defineExtractor({
  name: "formChecks",
  requires: [formReadings],
  provides: formChecks,
  extract: (_document, [readings]) => readings.filter(({ primary }) => primary).flatMap(checksOf),
});

interface Sum {
  readonly rule: string;
  /** Of the total and of the parts, for the sentence. */
  readonly names: { readonly total: string; readonly parts: string; readonly column: string };
  readonly total: readonly (CellReading | null)[];
  readonly parts: readonly (CellReading | null)[];
  /** A row that the form does not know stands among the parts. */
  readonly stray: boolean;
}

function checksOf(reading: FormReading): Check[] {
  const sums = [...rowSums(reading), ...columnSums(reading), ...balances(reading)];
  return sums.flatMap((sum) => checkOf(reading, sum) ?? []);
}

/** Columns that add into another, row by row: H3, and H4 in a line. */
function rowSums({ rows }: FormReading): Sum[] {
  return rows.flatMap((row) => {
    const totals = new Set(row.columns.flatMap(({ column }) => column.sum ?? []));
    return [...totals].map(
      (key): Sum => ({
        rule: "rowSum",
        names: { total: labelOf(row) ?? key, parts: "各列之和", column: "" },
        total: cellsAt(row, ({ column }) => column.column.key === key),
        parts: cellsAt(row, ({ column }) => column.column.sum === key),
        stray: false,
      }),
    );
  });
}

/** Rows that add into another, column by column: H2, and the sums of a list. */
function columnSums({ rows }: FormReading): Sum[] {
  return rows.flatMap((total, at) => {
    const parts = rows.filter(({ row }) => row !== null && row.sum === total.row?.key);
    if (parts.length === 0) return [];
    const first = Math.min(at, ...parts.map((part) => rows.indexOf(part)));
    const last = Math.max(at, ...parts.map((part) => rows.indexOf(part)));
    const stray = rows.slice(first, last + 1).some((row) => row.stray);
    return columnKeys(total).map(
      (key): Sum => ({
        rule: "columnSum",
        names: { total: labelOf(total) ?? "", parts: `${parts.length}项之和`, column: key },
        total: cellsAt(total, ({ column }) => keyOf(column) === key),
        parts: parts.map((part) => cellsAt(part, ({ column }) => keyOf(column) === key)[0] ?? null),
        stray,
      }),
    );
  });
}

/** H1. */
function balances({ spec, rows }: FormReading): Sum[] {
  if (spec.balance === null) return [];
  const [left, right] = spec.balance.map((keys) =>
    keys.map((key) => rows.find(({ row }) => row?.key === key)),
  );
  const first = left?.[0];
  if (!first || !left || !right || [...left, ...right].includes(undefined)) return [];
  const at = (side: readonly (RowReading | undefined)[], key: string) =>
    side.map((row) => (row && cellsAt(row, ({ column }) => keyOf(column) === key)[0]) ?? null);
  return columnKeys(first).map((key) => ({
    rule: "balance",
    names: { total: "三(七)+四", parts: "一+二", column: key },
    total: at(right, key),
    parts: at(left, key),
    stray: false,
  }));
}

const keyOf = ({ column, role }: RowReading["columns"][number]): string =>
  role === "current" ? column.key : role;

const columnKeys = ({ columns }: RowReading): string[] =>
  columns.filter(({ role }) => role === "current").map(keyOf);

const labelOf = ({ row }: RowReading): string | null => row?.name ?? null;

const cellsAt = (
  row: RowReading,
  at: (cell: { readonly column: RowReading["columns"][number] }) => boolean,
) => row.columns.flatMap((column, index) => (at({ column }) ? [row.cells[index] ?? null] : []));

function checkOf({ spec }: FormReading, { rule, names, total, parts, stray }: Sum): Check | null {
  const all = [...total, ...parts];
  const stated = sumOf(total);
  const computed = sumOf(parts);
  if (all.every((cell) => cell === null || cell.value === null)) return null;
  const whole = (cells: readonly (CellReading | null)[]): boolean =>
    cells.every((cell) => cell?.value != null);
  const order = compareDecimals(computed, stated);
  const wholeTotal = rule === "balance" ? total.some((cell) => cell?.value != null) : whole(total);
  const open = parts.some((cell) => cell === null) || total.some((cell) => cell === null);
  const verdict: Verdict = !wholeTotal
    ? "unknown"
    : order === 0
      ? open || stray
        ? "unknown"
        : "holds"
      : stray || open
        ? "unknown"
        : whole(all) || (order > 0 && whole(total))
          ? "fails"
          : "unknown";
  const facts = all.flatMap((cell): Fact[] => (cell?.fact ? [cell.fact] : []));
  const column = names.column === "" ? "" : `(${names.column})`;
  return {
    rule: `${spec.id}.${rule}`,
    kind: "sum-mismatch",
    verdict,
    stated: wholeTotal ? stated : null,
    computed,
    facts,
    detail: {
      zh: `${names.total}${column}为${stated},${names.parts}为${computed}`,
      en: `${names.total}${column} is stated as ${stated}, its parts add up to ${computed}`,
    },
    evidence: total.flatMap((cell) => (cell?.fact ? [cell.fact.evidence] : [])),
  };
}

const sumOf = (cells: readonly (CellReading | null)[]): Decimal =>
  cells.reduce((sum, cell) => (cell?.value == null ? sum : addDecimals(sum, cell.value)), toDecimal("0"));
