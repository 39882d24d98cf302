/**
 * The figures of a row: what stands behind its label up to the next row's, in pieces that a border, a blank or a line
 * holds apart. A piece is one figure, or several that run together; `split.ts` tells.
 */
import type { TextSpan } from "@shilu/core";
import { textSpan } from "@shilu/core";
import type { RowPlace } from "./align.js";
import { type Bare, GAP } from "./bare.js";
import { type Token, tokensOf } from "./token.js";
import { readUnit, unitBefore, unitBehind, type WrittenUnit } from "./unit.js";

export interface Piece {
  readonly kind: "figure" | "dash" | "empty";
  /** In the bare text. */
  readonly start: number;
  readonly end: number;
  /** Index of its table cell, -1 outside tables. */
  readonly cell: number;
  /** A unit behind the figure, such as 251000元. */
  readonly unit: WrittenUnit | null;
}

export interface Zone {
  readonly place: RowPlace;
  readonly pieces: readonly Piece[];
  /** The unit before the figures, in a column of its own or in brackets. */
  readonly unit: WrittenUnit | null;
  /** Figures behind further words: a row that no label of the form names. */
  readonly stray: readonly Token[];
}

/** Behind the last row nothing says where its figures end; this many characters are looked at. */
export const LAST_ROW = 160;

/** `last`: no row of the form follows, so words that are no part of a label end the row. */
export function zoneOf(bare: Bare, place: RowPlace, end: number, last: boolean): Zone {
  const row = rowOf(bare, place.labelStart);
  const tokens = tokensOf(bare, place.end, end).flatMap((token) => withoutMarker(bare, token));
  const pieces: Piece[] = [];
  let words = "";
  let closed = false;
  const stray: Token[] = [];
  tokens.forEach((token, index) => {
    const surface = bare.characters.slice(token.start, token.end);
    const elsewhere = row !== null && rowOf(bare, token.start) !== row;
    if (token.kind === "words") {
      const unit = readUnit(surface);
      if (pieces.length === 0) {
        words += surface;
        if (last && row === null && words.replace(/\([^)]*\)/g, "").length > LABEL_TAIL) closed = true;
      } else if (!(unit !== null && !elsewhere) && !unitBehindPiece(bare, token, pieces)) closed = true;
      if (closed) stray.push(token);
      return;
    }
    if (closed || elsewhere) {
      closed = true;
      stray.push(token);
      return;
    }
    pieces.push({
      kind: token.kind,
      start: token.start,
      end: token.end,
      cell: bare.cell[token.start] as number,
      unit: token.kind === "figure" ? unitOfNext(bare, token, tokens[index + 1]) : null,
    });
  });
  return { place, pieces, unit: unitBefore(words), stray: !last && stray.some(isFigure) ? stray : [] };
}

/** More words than this behind the last label are the next paragraph, unless they stand in brackets. */
const LABEL_TAIL = 14;

/** `00` and the marker of what follows, in `002.` or `002、`: the marker is no figure. */
function withoutMarker(bare: Bare, token: Token): Token[] {
  const behind = bare.characters.slice(token.end, token.end + 2);
  if (token.kind !== "figure" || bare.gap[token.end] !== GAP.none || !/^[.、][^\d]/.test(behind))
    return [token];
  const end = token.end - 1;
  return end > token.start ? [{ ...token, end }] : [];
}

const isFigure = (token: Token): boolean => token.kind === "figure";

/** `table:row` of the cell at a place, `null` outside tables. */
export function rowOf(bare: Bare, at: number): string | null {
  const index = bare.cell[at] as number;
  const cell = index < 0 ? undefined : bare.cells[index];
  return cell ? `${cell.table}:${cell.cell.row}` : null;
}

/** The unit that touches a figure from behind: 251000元. Before a further word it is no unit but that word. */
function unitOfNext(bare: Bare, figure: Token, next: Token | undefined): WrittenUnit | null {
  if (next?.kind !== "words" || (bare.gap[next.start] as number) > GAP.blank) return null;
  const unit = unitBehind(bare.characters.slice(next.start, next.end));
  if (unit === null) return null;
  const behind = figure.end + unit.written.length;
  const whole = behind >= next.end || (bare.gap[behind] as number) > GAP.blank;
  return whole || unit.base === "元" ? unit : null;
}

function unitBehindPiece(bare: Bare, token: Token, pieces: readonly Piece[]): boolean {
  const last = pieces[pieces.length - 1];
  return (
    !!last?.unit && last.end === token.start && bare.characters.startsWith(last.unit.written, token.start)
  );
}

/** The span of the text between two places of the bare text. */
export const spanBetween = (bare: Bare, start: number, end: number): TextSpan =>
  textSpan(bare.at[start] as number, (bare.at[end - 1] as number) + 1);
