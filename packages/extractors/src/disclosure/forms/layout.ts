/** What the columns of a table are: read from its head, else as the form prints them. */
import type { Document } from "@shilu/core";
import { matchesOf } from "../../matches.js";
import type { RowPlace } from "./align.js";
import type { Bare } from "./bare.js";
import type { FormColumn, FormTableSpec } from "./form.js";
import { isWhole } from "./label.js";
import { unitNamed, type WrittenUnit } from "./unit.js";

/** `code` and `lastYear` columns are seen so that they are not taken for the year's figure. */
export type ColumnRole = "current" | "cumulative" | "code" | "lastYear";

export interface LayoutColumn {
  readonly role: ColumnRole;
  readonly column: FormColumn;
  /** Grid column of the table, `null` outside tables or where the head does not say. */
  readonly grid: number | null;
  /** The unit its head names. */
  readonly unit: WrittenUnit | null;
}

type HeadRole = ColumnRole | "label" | "unit" | "note";

/** Head cells of a list, the longer wording first. */
const HEADS: readonly (readonly [HeadRole, RegExp])[] = [
  ["label", /统计指标|指标名称|指标|统计项目|项目名称|项目|内容/y],
  ["cumulative", /(?:历年|本年|年度|全年|历史)?累计(?:总?数)?/y],
  ["lastYear", /上一?年(?:度)?(?:数|实际|统计数)?|去年(?:数)?/y],
  ["unit", /计量单位|单位/y],
  ["code", /代码|序号|编号|行次/y],
  [
    "current",
    /统计数(?:量|据|值)?|数量|数值|本期(?:实际|数)|本年(?:度)?(?:实际|数|统计数)?|(?:19|20)\d\d年(?:度)?|合计|总计/y,
  ],
  ["note", /备注|说明|填报单位/y],
];

const HEAD_REACH = 60;

interface Head {
  readonly role: HeadRole;
  readonly start: number;
  readonly end: number;
}

/** The columns of a list from the head before its first row; `null` where no head stands there. */
export function listLayout(bare: Bare, spec: FormTableSpec, first: RowPlace): LayoutColumn[] | null {
  const heads = headsBefore(bare, first.start);
  if (heads === null) return null;
  const columns: LayoutColumn[] = [];
  const years = heads.map(({ start, end }) =>
    Number(/(?:19|20)\d\d/.exec(bare.characters.slice(start, end))?.[0] ?? 0),
  );
  const latest = Math.max(...years);
  heads.forEach(({ role, start }, index) => {
    if (role === "label" || role === "unit" || role === "note") return;
    const earlier = role === "current" && (years[index] as number) > 0 && (years[index] as number) < latest;
    const cell = bare.cell[start] as number;
    columns.push({
      role: earlier ? "lastYear" : role,
      column: listColumn(spec, role),
      grid: cell < 0 ? null : (bare.cells[cell]?.cell.column ?? null),
      unit: null,
    });
  });
  return columns.filter(({ role }) => role === "current").length === 1 ? columns : null;
}

export const defaultListLayout = (spec: FormTableSpec, roles: readonly ColumnRole[]): LayoutColumn[] =>
  roles.map((role) => ({ role, column: listColumn(spec, role), grid: null, unit: null }));

const listColumn = (spec: FormTableSpec, role: ColumnRole): FormColumn =>
  spec.columns.find(({ key }) => key === role) ?? (spec.columns[0] as FormColumn);

/** The last run of head cells that begins with a label's and ends before the first row. */
function headsBefore(bare: Bare, at: number): Head[] | null {
  const from = Math.max(0, at - HEAD_REACH);
  let best: Head[] | null = null;
  for (let start = from; start < at; start++) {
    const heads = headsFrom(bare, start, at);
    if (heads[0]?.role === "label" && heads.some(({ role }) => role === "current")) {
      best = heads;
      start = (heads[heads.length - 1] as Head).end - 1;
    }
  }
  return best;
}

function headsFrom(bare: Bare, start: number, end: number): Head[] {
  const heads: Head[] = [];
  let at = start;
  while (at < end) {
    const head = headAt(bare, at, end);
    if (head === null) break;
    heads.push(head);
    at = head.end;
  }
  return heads;
}

function headAt(bare: Bare, at: number, end: number): Head | null {
  for (const [role, pattern] of HEADS) {
    pattern.lastIndex = at;
    const match = pattern.exec(bare.characters);
    if (match && at + match[0].length <= end) return { role, start: at, end: at + match[0].length };
  }
  return null;
}

/** The columns of a row of a matrix, in the order in which the head before it prints them. */
export function matrixLayout(
  bare: Bare,
  columns: readonly FormColumn[],
  head: { readonly start: number; readonly end: number },
  tableUnit: WrittenUnit | null,
): LayoutColumn[] {
  const text = bare.characters.slice(head.start, head.end);
  const found = columns.map((column, index) => {
    const last = matchesOf(column.label.pattern, text).at(-1);
    const behind = last ? text.slice(last.index, last.index + last[0].length + UNIT_REACH) : "";
    const unit = unitNamed(behind) ?? tableUnit;
    return { at: last?.index ?? null, index, layout: { role: "current" as const, column, grid: null, unit } };
  });
  if (found.every(({ at }) => at !== null)) found.sort((a, b) => (a.at as number) - (b.at as number));
  return found.map(({ layout }) => layout);
}

const UNIT_REACH = 12;

/** The applicants' columns: by the head cells of the table, else in the form's order. */
export function applicantLayout(
  bare: Bare,
  document: Document,
  spec: FormTableSpec,
  first: RowPlace,
): LayoutColumn[] {
  const index = bare.cell[first.labelStart] as number;
  const cell = index < 0 ? undefined : bare.cells[index];
  const standard = spec.columns.map((column) => ({
    role: "current" as const,
    column,
    grid: null,
    unit: null,
  }));
  if (!cell) return standard;
  const headed: { readonly column: FormColumn; readonly grid: number }[] = [];
  for (const other of bare.cells) {
    if (other.table !== cell.table || other.cell.row >= cell.cell.row) continue;
    const words = document.folded.slice(other.cell.span.start, other.cell.span.end).replace(/\s+/g, "");
    const column = spec.columns.find(({ label }) => isWhole(label, words));
    if (column && !headed.some((one) => one.column === column))
      headed.push({ column, grid: other.cell.column });
  }
  if (headed.length !== spec.columns.length) return standard;
  headed.sort((a, b) => a.grid - b.grid);
  return headed.map(({ column }) => ({ role: "current", column, grid: null, unit: null }));
}
