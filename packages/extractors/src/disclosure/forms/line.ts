/** Table 四: a line of fifteen figures under 行政复议 and 行政诉讼 {未经复议直接起诉, 复议后起诉}, without labels of its own. */
import { join } from "@shilu/core";
import { type Bare, EMPTY } from "./bare.js";
import { cellOf, type RawCell } from "./cell.js";
import { type CellPieces, withoutMargins } from "./cells.js";
import { readFigure } from "./figure.js";
import type { FormTableSpec } from "./form.js";
import { forms } from "./forms.js";
import type { LayoutColumn } from "./layout.js";
import { readCell } from "./read-cell.js";
import type { CellReading, FormReading } from "./reading.js";
import { cellAt, stretchesOf } from "./solve-table.js";
import type { FormSource } from "./source.js";
import { splitLine } from "./split-line.js";
import { tokensOf } from "./token.js";
import { rowByLine } from "./traces.js";
import { type Piece, rowOf, spanBetween } from "./zone.js";

const HEAD_END = /复议后(?:直接)?(?:提?起)?诉讼?/g;
const HEAD_START = "行政";
/** The words of the head, which narrow columns may cut and mix; 8 headings of 4 characters follow the last group's. */
const HEADINGS = /^[␀结果维持纠正其他它尚未审总合计行政复议诉讼直接起经后()]*/;
const MIN_HEADINGS = 16;
const LINE_REACH = 120;
const MAX_LINES = 4;
const GROUPS = 3;
const IDENTITY = "identities.remedySum";

/** `others` decide which template it belongs to; without them, the newest. */
export function readLines(
  source: FormSource,
  others: readonly FormReading[],
  filled: boolean,
): FormReading[] {
  const { bare } = source;
  const readings: FormReading[] = [];
  let from = 0;
  for (const match of bare.characters.matchAll(HEAD_END)) {
    if (match.index < from) continue;
    if (readings.length === MAX_LINES) break;
    const start = match.index + match[0].length;
    const [head = ""] = HEADINGS.exec(bare.characters.slice(start, start + LINE_REACH)) as RegExpExecArray;
    if (head.length < MIN_HEADINGS) continue;
    const figures = start + withoutEmpty(head);
    const reading = readLine(source, specOf(others), match.index, figures, filled);
    if (reading === null) continue;
    readings.push(reading);
    from = start + head.length;
  }
  return readings;
}

/** Empty cells behind the headings are the line's own: the length of what stands before them. */
function withoutEmpty(head: string): number {
  let length = head.length;
  while (length > 0 && head[length - 1] === EMPTY) length--;
  return length;
}

function specOf(others: readonly FormReading[]): FormTableSpec {
  const form = others.find(({ spec }) => spec.form.startsWith("template"))?.spec.form;
  const lines = forms().filter(({ shape }) => shape === "line");
  return (lines.find((spec) => spec.form === form) ?? lines[0]) as FormTableSpec;
}

function readLine(
  source: FormSource,
  spec: FormTableSpec,
  headed: number,
  start: number,
  filled: boolean,
): FormReading | null {
  const { bare, report } = source;
  const pieces = figuresFrom(bare, start);
  const first = pieces[0];
  const last = pieces[pieces.length - 1];
  if (!first || !last) return null;
  const columns: LayoutColumn[] = spec.columns.map((column) => ({
    role: "current",
    column,
    grid: null,
    unit: null,
  }));
  const cells = cellsOf(bare, pieces, columns, filled);
  const figures = spanBetween(bare, first.start, last.end);
  if (cells?.includes(null) !== false)
    report({
      code: "ambiguous-reading",
      severity: "warning",
      span: figures,
      message: `行政复议、行政诉讼: ${pieces.map(({ start, end }) => bare.characters.slice(start, end)).join(" ")} ${cells === null ? "has no reading that fits" : "has several readings in"} the form's ${columns.length} columns`,
    });
  if (cells === null) return null;
  const label = figures;
  const row = {
    row: null,
    label,
    columns,
    figures,
    stray: false,
    cells: columns.map((column, at): CellReading | null => {
      const cell = cells[at];
      return cell ? readCell(source, spec, { row: null, column, label, unit: null }, cell, [IDENTITY]) : null;
    }),
  };
  const head = bare.characters.lastIndexOf(HEAD_START, headed);
  const table = bare.cells[bare.cell[first.start] as number]?.table;
  return {
    spec,
    span: join(spanBetween(bare, Math.max(0, head), headed + 1), figures),
    rows: [row],
    tables: table === undefined ? [] : [table],
    primary: true,
  };
}

/** Figures, dashes and empty cells up to the next word, or to the end of their row in a table. */
function figuresFrom(bare: Bare, start: number): Piece[] {
  const pieces: Piece[] = [];
  const row = rowOf(bare, start);
  for (const token of tokensOf(bare, start, Math.min(bare.characters.length, start + LINE_REACH))) {
    if (token.kind === "words" || rowOf(bare, token.start) !== row) break;
    const end = marksNext(bare, token.end) && token.kind === "figure" ? token.end - 1 : token.end;
    if (end > token.start)
      pieces.push({
        kind: token.kind,
        start: token.start,
        end,
        cell: bare.cell[token.start] as number,
        unit: null,
      });
  }
  return pieces;
}

/** The digit before a stop is the marker of the next heading. */
const marksNext = (bare: Bare, end: number): boolean =>
  bare.gap[end] === 0 && /^[.、][^\d]/.test(bare.characters.slice(end, end + 2));

/** Whether each group that holds figures ends in their sum; an empty cell among them counts as nought. */
function addsUp(bare: Bare, row: readonly (Piece | null)[]): boolean {
  const width = row.length / GROUPS;
  return Array.from({ length: GROUPS }, (_, group) => row.slice(group * width, (group + 1) * width)).every(
    (own) => {
      const values = own.map((piece) => (piece === null ? 0 : pieceValue(bare, piece)));
      const total = values.pop();
      return own.every((piece) => piece === null) || (own.at(-1) !== null && sumOf(values) === total);
    },
  );
}

const pieceValue = (bare: Bare, { start, end }: Piece): number =>
  Number(readFigure(bare.characters.slice(start, end)) ?? 0);

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** By column; `null` for a cell that is open, `null` in all where nothing fits. */
function cellsOf(
  bare: Bare,
  pieces: readonly Piece[],
  columns: readonly LayoutColumn[],
  filled: boolean,
): (RawCell | null)[] | null {
  const cells: Piece[][] = [];
  for (const piece of pieces) {
    const open = cells[cells.length - 1];
    if (open && piece.cell >= 0 && open[0]?.cell === piece.cell) open.push(piece);
    else cells.push([piece]);
  }
  const own: readonly CellPieces[] = withoutMargins(cells, columns.length);
  if (own.length === columns.length) return own.map((cell) => cellOf(bare, cell, 0));
  const byLine = rowByLine(bare, pieces, columns.length, (row) => addsUp(bare, row));
  if (byLine !== null) {
    let end = (pieces[0] as Piece).start;
    return byLine.map((piece) => {
      const cell = cellOf(bare, piece === null ? [] : [piece], end);
      end = piece?.end ?? end;
      return cell;
    });
  }
  const stretches = stretchesOf(bare, pieces, false, null);
  const slots = splitLine(stretches, GROUPS, columns.length / GROUPS, filled);
  if (slots === null) return null;
  let behind = (pieces[0] as Piece).start;
  return slots.map((slot) => {
    const cell = cellAt(bare, stretches, slot, behind);
    behind = cell?.end ?? behind;
    return cell;
  });
}
