/** A cell as it stands in the bare text, before it is given its meaning. */
import type { CellState } from "@shilu/core";
import type { Bare } from "./bare.js";
import type { CellPieces } from "./cells.js";
import { isNought } from "./figure.js";
import type { WrittenUnit } from "./unit.js";
import type { Piece } from "./zone.js";

export interface RawCell {
  readonly state: CellState;
  /** In the bare text. */
  readonly start: number;
  readonly end: number;
  /** Folded, without blanks. */
  readonly surface: string;
  /** The unit behind the figure. */
  readonly unit: WrittenUnit | null;
  readonly origin: "table" | "solved";
}

/** The cell that pieces of one column make; none is an empty cell without a trace, said to stand at `at`. */
export function cellOf(bare: Bare, pieces: CellPieces, at: number): RawCell {
  const first = pieces[0];
  const last = pieces[pieces.length - 1];
  return first && last
    ? rawCell(bare, first.kind, first.start, last.end, last.unit, "table")
    : untraced(at, "table");
}

/** An empty cell that left no trace behind the character before `at`. */
export const untraced = (at: number, origin: RawCell["origin"]): RawCell => ({
  state: "blank",
  start: at,
  end: at,
  surface: "",
  unit: null,
  origin,
});

export function rawCell(
  bare: Bare,
  kind: Piece["kind"],
  start: number,
  end: number,
  unit: WrittenUnit | null,
  origin: RawCell["origin"],
): RawCell {
  const surface = bare.characters.slice(start, end);
  const state = kind === "empty" ? "blank" : kind === "dash" ? "dash" : isNought(surface) ? "zero" : "stated";
  return { state, start, end, surface, unit, origin };
}
