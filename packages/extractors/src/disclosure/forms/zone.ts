/**
 * The figures of a row: what stands behind its label up to the next row's, in pieces that a border, a blank or a line
 * holds apart. A piece is one figure, or several that run together; `split.ts` tells.
 */
import { type TextSpan, textSpan } from "@shilu/core";
import type { RowPlace } from "./align.js";
import { type Bare, GAP } from "./bare.js";
import { type Token, tokensOf } from "./token.js";
import { readUnit, unitAtStart, unitBefore, type WrittenUnit } from "./unit.js";

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
  /** The unit beside the figures, in a column of its own or in brackets. */
  readonly unit: WrittenUnit | null;
  /** Figures behind further words stand under a label that the form does not know. */
  readonly stray: boolean;
}

/** Behind the last row nothing says where its figures end; this many characters are looked at. */
export const LAST_ROW = 160;

export function zoneOf(bare: Bare, place: RowPlace, end: number): Zone {
  const row = rowOf(bare, place.labelStart);
  const pieces: Piece[] = [];
  let words = "";
  let unitBehind: WrittenUnit | null = null;
  let closed = false;
  let stray = false;
  const tokens = figureTokens(bare, place.end, end);
  const ordinal = ordinalCell(bare, tokens, end);
  for (const [index, token] of tokens.entries()) {
    const surface = bare.characters.slice(token.start, token.end);
    const elsewhere = row !== null && rowOf(bare, token.start) !== row;
    if (token.kind !== "words") {
      closed ||= token.kind === "figure" && isDay(bare, token.start);
      if (closed || elsewhere) {
        closed = true;
        stray ||= token.kind === "figure" && bare.cell[token.start] !== ordinal;
      } else pieces.push(pieceOf(bare, token, tokens[index + 1]));
    } else if (pieces.length === 0) {
      words += surface;
      closed ||= isForeign(words, place.row.name);
    } else if (closed || elsewhere) closed = true;
    else {
      const unit = readUnit(surface);
      unitBehind ??= unit;
      closed = unit === null && !isUnitBehind(bare, token, pieces);
    }
  }
  return { place, pieces: withoutPageNumber(bare, pieces), unit: unitBefore(words) ?? unitBehind, stray };
}

/** The cell before the next row's label, in its row: its number, not a figure of any row. -1 where there is none. */
function ordinalCell(bare: Bare, tokens: readonly Token[], end: number): number {
  const last = tokens[tokens.length - 1];
  const row = end < bare.characters.length ? rowOf(bare, end) : null;
  return last && row !== null && last.end === end && rowOf(bare, last.start) === row
    ? (bare.cell[last.start] as number)
    : -1;
}

const DAY = /^(?:(?:19|20)\d\d年\d{1,2}月|(?:19|20)\d\d([-/.])\d{1,2}\1\d{1,2}(?!\d))/;
const DAY_REACH = 12;

/** The day below a form, as it stands with the signature: its year is no figure of the last row. */
const isDay = (bare: Bare, at: number): boolean =>
  (bare.gap[at] as number) > GAP.none &&
  (bare.gap[at] as number) < GAP.cell &&
  DAY.test(bare.characters.slice(at, at + DAY_REACH));

const FOREIGN_MARKER = /^[.、]|[一二三四五六七八九十]、|\([一二三四五六七八九十]|[。;]/;
const MOST_WORDS = 12;

/** Words between a label and its figures that are neither the label's rest nor a unit begin another row, or a sentence. */
function isForeign(words: string, label: string): boolean {
  const plain = words.replace(/\((?![一二三四五六七八九十]{1,3}\))[^()]*\)/g, "");
  return FOREIGN_MARKER.test(plain) || [...plain].filter((one) => !label.includes(one)).length > MOST_WORDS;
}

/** The tokens of a stretch without the markers among them: in `002.` the last digit is the next row's. */
export function figureTokens(bare: Bare, start: number, end: number): Token[] {
  const tokens: Token[] = [];
  for (const token of tokensOf(bare, start, end))
    if (token.kind !== "figure" || !isMarked(bare, token.end)) tokens.push(token);
    else if (token.end - 1 > token.start)
      tokens.push({ kind: token.kind, start: token.start, end: token.end - 1 });
  return tokens;
}

/** The stop of a marker stands there. */
const isMarked = (bare: Bare, at: number): boolean =>
  bare.gap[at] === GAP.none && /^[.、][^\d]/.test(bare.characters.slice(at, at + 2));

function pieceOf(bare: Bare, token: Token, next: Token | undefined): Piece {
  return {
    kind: token.kind as Piece["kind"],
    start: token.start,
    end: token.end,
    cell: bare.cell[token.start] as number,
    unit: token.kind === "figure" ? unitOfNext(bare, token, next) : null,
  };
}

/** A number alone on the line below a row that has more than one figure on its own line is the page's. */
function withoutPageNumber(bare: Bare, pieces: readonly Piece[]): readonly Piece[] {
  const last = pieces[pieces.length - 1];
  const inLine = pieces.slice(1, -1).every(({ start }) => (bare.gap[start] as number) < GAP.line);
  if (pieces.length < 3 || !last || !inLine || last.cell >= 0) return pieces;
  return (bare.gap[last.start] as number) >= GAP.line && (bare.gap[last.start] as number) < GAP.cell
    ? pieces.slice(0, -1)
    : pieces;
}

/** More than any table has. */
const ROWS = 10_000_000;

/** A number of its own for the table's row that holds a place, `null` outside tables. */
export function rowOf(bare: Bare, at: number): number | null {
  const index = bare.cell[at] as number;
  const cell = index < 0 ? undefined : bare.cells[index];
  return cell ? cell.table * ROWS + cell.cell.row : null;
}

/** The unit that touches a figure from behind: 251000元. Before a further word it is no unit but that word. */
function unitOfNext(bare: Bare, figure: Token, next: Token | undefined): WrittenUnit | null {
  if (next?.kind !== "words" || (bare.gap[next.start] as number) > GAP.blank) return null;
  const unit = unitAtStart(bare.characters.slice(next.start, next.end));
  if (unit === null) return null;
  const behind = figure.end + unit.written.length;
  const whole = behind >= next.end || (bare.gap[behind] as number) > GAP.blank;
  return whole || unit.base === "元" ? unit : null;
}

function isUnitBehind(bare: Bare, token: Token, pieces: readonly Piece[]): boolean {
  const last = pieces[pieces.length - 1];
  return (
    !!last?.unit && last.end === token.start && bare.characters.startsWith(last.unit.written, token.start)
  );
}

/** The span of the text between two places of the bare text. */
export const spanBetween = (bare: Bare, start: number, end: number): TextSpan =>
  textSpan(bare.at[start] as number, (bare.at[end - 1] as number) + 1);
