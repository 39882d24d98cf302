/** Which piece of a row is which cell, where borders, blanks or lines say so. */
import { type Bare, GAP } from "./bare.js";
import type { LayoutColumn } from "./layout.js";
import { type Piece, rowOf, type Zone } from "./zone.js";

/** The pieces of one cell: more than one where a value is split by a blank; none where the row is short of the column. */
export type CellPieces = readonly Piece[];

/** One list of pieces a column, or `null` where the pieces do not say which column they stand in. */
export function assignPieces(bare: Bare, zone: Zone, columns: readonly LayoutColumn[]): CellPieces[] | null {
  if (zone.pieces.length === 0) return columns.map(() => []);
  const assigned = assignEach(bare, zone, columns);
  return assigned?.every((cell, at) => columns[at]?.role === "code" || isFigure(bare, cell))
    ? assigned
    : null;
}

/** `03` is no figure: two run together, or a marker does. */
const isFigure = (bare: Bare, [first, ...more]: CellPieces): boolean =>
  !first || more.length > 0 || !/^[+-]?0\d/.test(bare.characters.slice(first.start, first.end));

function assignEach(bare: Bare, zone: Zone, columns: readonly LayoutColumn[]): CellPieces[] | null {
  const { pieces } = zone;
  const byCell = cellsOf(bare, zone);
  if (byCell !== null) {
    const byGrid = byGridColumn(bare, byCell, columns);
    if (byGrid !== null) return byGrid;
    const own = withoutMargins(byCell, columns.length);
    if (own.length === columns.length && own.every(isOneValue)) return own;
  }
  if (pieces.length === columns.length) return pieces.map((piece) => [piece]);
  const filled = pieces.filter(({ kind }) => kind !== "empty");
  if (filled.length === columns.length && byCell === null) return filled.map((piece) => [piece]);
  const grouped = groupsOf(bare, pieces);
  if (pieces.length > columns.length && grouped.length === columns.length && grouped.every(isOneValue))
    return grouped;
  return null;
}

/** The pieces by table cell, `null` outside tables and where the row's label shares their cell. */
function cellsOf(bare: Bare, { place, pieces }: Zone): CellPieces[] | null {
  if (rowOf(bare, place.labelStart) === null) return null;
  const label = bare.cell[place.labelStart] as number;
  const cells: Piece[][] = [];
  let last = -1;
  for (const piece of pieces) {
    if (piece.cell < 0 || piece.cell === label) return null;
    if (piece.cell === last) (cells[cells.length - 1] as Piece[]).push(piece);
    else cells.push([piece]);
    last = piece.cell;
  }
  return cells;
}

function byGridColumn(
  bare: Bare,
  cells: readonly CellPieces[],
  columns: readonly LayoutColumn[],
): CellPieces[] | null {
  const assigned: CellPieces[] = [];
  for (const { grid } of columns) {
    if (grid === null) return null;
    const own = cells.find(([piece]) => {
      const cell = bare.cells[piece?.cell ?? -1]?.cell;
      return cell !== undefined && cell.column <= grid && grid < cell.column + cell.colSpan;
    });
    if (!own || !isOneValue(own)) return null;
    assigned.push(own);
  }
  return assigned;
}

/** Empty cells beyond the form's columns, before the figures (a cell of the label's) or behind them. */
export function withoutMargins(cells: readonly CellPieces[], width: number): CellPieces[] {
  const kept = [...cells];
  const empty = (cell: CellPieces | undefined): boolean => cell?.length === 1 && cell[0]?.kind === "empty";
  while (kept.length > width && empty(kept[0])) kept.shift();
  while (kept.length > width && empty(kept[kept.length - 1])) kept.pop();
  return kept;
}

/** A single piece, or figures that a blank splits: 1 2 for 12 in a cell of its own. */
const isOneValue = (pieces: CellPieces): boolean =>
  pieces.length === 1 ||
  (pieces.length > 1 && pieces.every(({ kind, unit }) => kind === "figure" && unit === null));

/** Pieces held together by single blanks, where wider gaps part the cells. */
function groupsOf(bare: Bare, pieces: readonly Piece[]): CellPieces[] {
  const groups: Piece[][] = [];
  for (const piece of pieces) {
    const group = groups[groups.length - 1];
    if (group && (bare.gap[piece.start] as number) <= GAP.blank) group.push(piece);
    else groups.push([piece]);
  }
  return groups;
}
