/**
 * What runs together in a row, and every cell that can begin at each of its places. A border ends a cell, a figure has
 * no leading nought, its sign stands first and its point inside; a run of k dashes is one cell or up to k.
 */

/** Digits that may be several figures, or a dash or an empty cell that stands for itself. */
export interface Stretch {
  readonly kind: "figure" | "dash" | "empty";
  /** Folded, without blanks or commas; one character a place. */
  readonly surface: string;
}

/** A cell: `length` characters of stretch `stretch` from `from`. */
export interface Slot {
  readonly stretch: number;
  readonly from: number;
  readonly length: number;
}

export interface CellAt {
  readonly slot: Slot;
  /** 0 for a cell without a figure. */
  readonly value: number;
  readonly signed: boolean;
}

const MAX_DIGITS = 14;

/** `[place]`: the cells that begin there, the shorter first. Places count through all stretches. */
export function cellsByPlace(stretches: readonly Stretch[]): CellAt[][] {
  return stretches.flatMap(({ kind, surface }, stretch) =>
    Array.from(surface, (_, from) =>
      kind === "figure" ? figuresFrom(surface, stretch, from) : marksFrom(surface, stretch, from),
    ),
  );
}

function marksFrom(surface: string, stretch: number, from: number): CellAt[] {
  return Array.from({ length: surface.length - from }, (_, more) => ({
    slot: { stretch, from, length: more + 1 },
    value: 0,
    signed: false,
  }));
}

function figuresFrom(surface: string, stretch: number, from: number): CellAt[] {
  const cells: CellAt[] = [];
  const signed = surface[from] === "-" || surface[from] === "+";
  const sign = surface[from] === "-" ? -1 : 1;
  const first = signed ? from + 1 : from;
  let value = 0;
  for (let end = first; end < surface.length && end - first < MAX_DIGITS; end++) {
    const digit = surface.charCodeAt(end) - 48;
    if (digit < 0 || digit > 9) {
      if (surface[end] === "." && end > first)
        cells.push({
          slot: { stretch, from, length: surface.length - from },
          value: Number(surface.slice(from)),
          signed,
        });
      break;
    }
    value = value * 10 + digit;
    if (surface[end + 1] === "." && end + 2 === surface.length) break;
    if (first === from || value > 0)
      cells.push({ slot: { stretch, from, length: end + 1 - from }, value: sign * value, signed });
    if (value === 0 && surface[end + 1] !== ".") break;
  }
  return cells;
}

/** Whether two cells are the same, both being without a trace included. */
export const sameSlot = (a: Slot | null, b: Slot | null): boolean =>
  a?.stretch === b?.stretch && a?.from === b?.from && a?.length === b?.length;
