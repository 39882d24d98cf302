/**
 * Empty cells that left a line of their own: where every cell stands on a line, one line more is a cell without words.
 * That holds only if it gives each row of the table exactly its columns.
 */
import type { Bare } from "./bare.js";
import type { Piece, Zone } from "./zone.js";

/**
 * `[row]`: the pieces by column, `null` for an empty cell; the whole is `null` where the lines do not say. `widths`: the
 * columns of each row.
 */
export function cellsByLine(
  bare: Bare,
  zones: readonly Zone[],
  widths: readonly number[],
): (Piece | null)[][] | null {
  const steps = zones.flatMap(({ pieces }) => pieces.map(({ start }) => bare.breaks[start] as number));
  const step = Math.min(...steps);
  if (steps.length < MIN_STEPS || step < 1) return null;
  const rows = zones.map((zone, row) => lineUp(bare, zone, widths[row] ?? 0, step, row === zones.length - 1));
  return rows.every((row) => row !== null) ? rows : null;
}

const MIN_STEPS = 5;

/** Behind the last row nobody knows how many lines are the next paragraph's: what it is short of is empty. */
function lineUp(
  bare: Bare,
  { place, pieces }: Zone,
  width: number,
  step: number,
  last: boolean,
): (Piece | null)[] | null {
  const cells: (Piece | null)[] = [];
  const skip = (breaks: number): boolean => {
    const empty = breaks / step - 1;
    if (!Number.isInteger(empty) || empty < 0 || empty > width) return false;
    cells.push(...new Array<null>(empty).fill(null));
    return true;
  };
  for (const piece of pieces) {
    if (!skip(bare.breaks[piece.start] as number)) return null;
    cells.push(piece);
  }
  while (last && cells.length < width) cells.push(null);
  const end = pieces[pieces.length - 1]?.end ?? place.end;
  if (end < bare.characters.length && cells.length < width && !skip(bare.breaks[end] as number)) return null;
  return cells.length === width ? cells : null;
}

const MOST_STEP = 8;

/**
 * The pieces of a single row of `width` columns by the lines before each, where one count of lines a cell alone gives
 * cells that `fits` admits; cells behind the last piece are empty. `null` where none or more than one does.
 */
export function rowByLine(
  bare: Bare,
  pieces: readonly Piece[],
  width: number,
  fits: (cells: readonly (Piece | null)[]) => boolean,
): (Piece | null)[] | null {
  const found: (Piece | null)[][] = [];
  for (let step = 1; step <= MOST_STEP; step++) {
    const cells: (Piece | null)[] = [];
    for (const piece of pieces) {
      const before = (bare.breaks[piece.start] as number) / step - 1;
      if (!Number.isInteger(before) || before < 0 || cells.length + before >= width) break;
      cells.push(...new Array<null>(before).fill(null), piece);
    }
    if (cells.filter((cell) => cell !== null).length < pieces.length) continue;
    while (cells.length < width) cells.push(null);
    if (fits(cells)) found.push(cells);
  }
  return found.length === 1 ? (found[0] ?? null) : null;
}
