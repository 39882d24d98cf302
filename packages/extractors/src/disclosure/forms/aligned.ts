/**
 * Rows of a text set in columns by wide blanks, as PDF text is: an empty cell leaves a gap, and the rows above and below
 * that have a figure in every column say which. A total that is there must be the sum of the others.
 */
import { type Bare, GAP } from "./bare.js";
import { readFigure } from "./figure.js";
import type { LayoutColumn } from "./layout.js";
import type { Piece, Zone } from "./zone.js";

/** `[row]`: the piece in each column, `null` for a gap; `null` for a row whose gaps are not plain to see. */
export function cellsByPosition(
  bare: Bare,
  folded: string,
  zones: readonly Zone[],
  columns: readonly LayoutColumn[],
): ((Piece | null)[] | null)[] {
  const set = zones.map((zone) => (isSet(bare, zone.pieces) ? zone.pieces : null));
  const full = set.flatMap((pieces, row) => (pieces?.length === columns.length ? [row] : []));
  return set.map((pieces, row) => {
    if (!pieces || pieces.length === 0 || pieces.length >= columns.length || full.length < MIN_FULL)
      return null;
    const above = full.findLast((other) => other < row);
    const below = full.find((other) => other > row);
    const guides = [above, below].flatMap((other) =>
      other === undefined ? [] : [set[other] as readonly Piece[]],
    );
    const readings = guides.map((guide) => placed(bare, folded, pieces, guide));
    const [first, second] = readings;
    if (!first || (second !== undefined && second?.join() !== first.join())) return null;
    const cells = columns.map((_, column) => pieces[first.indexOf(column)] ?? null);
    return addsUp(bare, cells, columns) ? cells : null;
  });
}

const MIN_FULL = 3;

/** All on one line, wide blanks between. */
const isSet = (bare: Bare, pieces: readonly Piece[]): boolean =>
  pieces.every(({ start, cell, kind }, index) => {
    const gap = bare.gap[start] as number;
    return cell < 0 && kind === "figure" && (index === 0 || gap === GAP.wide);
  });

/** The column of each piece by the figures of a full row; `null` where one is not clearly nearest, or two are the same. */
function placed(
  bare: Bare,
  folded: string,
  pieces: readonly Piece[],
  guide: readonly Piece[],
): number[] | null {
  const centres = guide.map((piece) => centreOf(bare, folded, piece));
  const found: number[] = [];
  for (const piece of pieces) {
    const centre = centreOf(bare, folded, piece);
    const byDistance = centres
      .map((other, column) => ({ column, distance: Math.abs(other - centre) }))
      .sort((a, b) => a.distance - b.distance);
    const [nearest, next] = byDistance;
    if (!nearest || !next || nearest.distance * CLEARLY > next.distance) return null;
    if (nearest.column <= (found[found.length - 1] ?? -1)) return null;
    found.push(nearest.column);
  }
  return found;
}

const CLEARLY = 3;

/** In characters from the start of the line. */
function centreOf(bare: Bare, folded: string, { start, end }: Piece): number {
  const from = bare.at[start] as number;
  const line = folded.lastIndexOf("\n", from) + 1;
  return (from + (bare.at[end - 1] as number) + 1) / 2 - line;
}

function addsUp(bare: Bare, cells: readonly (Piece | null)[], columns: readonly LayoutColumn[]): boolean {
  const valueAt = (at: number): number => {
    const piece = cells[at];
    return piece ? Number(readFigure(bare.characters.slice(piece.start, piece.end)) ?? Number.NaN) : 0;
  };
  return columns.every(({ column }, at) => {
    const parts = columns.flatMap((other, index) =>
      other.column.sum === column.key ? [valueAt(index)] : [],
    );
    return parts.length === 0 || !cells[at] || parts.reduce((sum, value) => sum + value, 0) === valueAt(at);
  });
}
