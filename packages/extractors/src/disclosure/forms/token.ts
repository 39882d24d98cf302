/**
 * What stands behind a label: figures, dashes, empty cells and words, in order. Words in brackets hide their digits
 * (计1条), and so does a note that is cut by the figures.
 */
import { matchesOf } from "../../matches.js";
import { isIn, tableOf } from "../../unit-table.js";
import { type Bare, EMPTY, GAP } from "./bare.js";

type TokenKind = "figure" | "dash" | "empty" | "words";

/** `start` and `end` are places in the bare text. */
export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
}

const DIGITS = tableOf("0123456789");
const SIGNS = tableOf("+-");
const DASHES = tableOf("-—–―─/");
/** 无 and 零 alone in a cell say nought. */
const NONE = /^[无零]$/;
const NOTE = /计[1一](?=[条次件])/g;
const BRACKET_REACH = 60;

export function tokensOf(bare: Bare, start: number, end: number): Token[] {
  const text = bare.characters;
  const tokens: Token[] = [];
  const hidden = hiddenDigits(bare, start, end);
  let i = start;
  while (i < end) {
    const character = text[i] as string;
    let stop = i + 1;
    let kind: TokenKind = "words";
    if (character === EMPTY) kind = "empty";
    else if (!hidden.has(i) && figureStarts(bare, i, start)) {
      kind = "figure";
      stop = figureEnd(bare, i, end);
    } else if (!hidden.has(i) && isIn(DASHES, text, i) && standsAlone(bare, i, start, end)) {
      kind = "dash";
      while (stop < end && isIn(DASHES, text, stop) && joined(bare, stop)) stop++;
    } else {
      while (
        stop < end &&
        (bare.gap[stop] as number) < GAP.cell &&
        text[stop] !== EMPTY &&
        (hidden.has(stop) ||
          (!figureStarts(bare, stop, start) &&
            !(isIn(DASHES, text, stop) && standsAlone(bare, stop, start, end))))
      )
        stop++;
      if (stop === i + 1 && NONE.test(character) && bounded(bare, i, stop)) kind = "figure";
    }
    tokens.push({ kind, start: i, end: stop });
    i = stop;
  }
  return tokens;
}

const joined = (bare: Bare, at: number): boolean => (bare.gap[at] as number) <= GAP.none;

function figureStarts(bare: Bare, at: number, from: number): boolean {
  const text = bare.characters;
  if (isIn(DIGITS, text, at)) return true;
  return (
    isIn(SIGNS, text, at) &&
    at + 1 < text.length &&
    isIn(DIGITS, text, at + 1) &&
    joined(bare, at + 1) &&
    !(at > from && isIn(SIGNS, text, at - 1))
  );
}

/** Digits with one point and with commas before each three; a blank, a border or another character ends the figure. */
function figureEnd(bare: Bare, at: number, end: number): number {
  const text = bare.characters;
  let stop = at + 1;
  let point = false;
  while (stop < end && joined(bare, stop)) {
    const character = text[stop] as string;
    if (isIn(DIGITS, text, stop)) stop++;
    else if (
      character === "." &&
      !point &&
      stop + 1 < end &&
      isIn(DIGITS, text, stop + 1) &&
      joined(bare, stop + 1)
    ) {
      point = true;
      stop++;
    } else if (character === "," && threeDigitsAt(bare, stop + 1, end) && stop - at <= 11) stop += 4;
    else break;
  }
  return stop;
}

/** Three digits that belong together, and no fourth. */
function threeDigitsAt(bare: Bare, at: number, end: number): boolean {
  if (at + 3 > end) return false;
  const digit = (i: number): boolean => isIn(DIGITS, bare.characters, i) && joined(bare, i);
  return digit(at) && digit(at + 1) && digit(at + 2) && !(at + 3 < end && digit(at + 3));
}

/** A dash or slash is a cell of its own where no word touches it. */
function standsAlone(bare: Bare, at: number, start: number, end: number): boolean {
  const text = bare.characters;
  let from = at;
  let to = at + 1;
  while (from > start && isIn(DASHES, text, from - 1) && joined(bare, from)) from--;
  while (to < end && isIn(DASHES, text, to) && joined(bare, to)) to++;
  return bounded(bare, from, to) || to - from > 1 || touchesFigure(bare, from, to);
}

const touchesFigure = (bare: Bare, from: number, to: number): boolean =>
  isIn(DIGITS, bare.characters, from - 1) || isIn(DIGITS, bare.characters, to);

const bounded = (bare: Bare, start: number, end: number): boolean =>
  (bare.gap[start] as number) > GAP.none &&
  (end >= bare.characters.length || (bare.gap[end] as number) > GAP.none);

/** A figure that wide blanks or line ends hold apart from the words of a bracket that it stands in. */
function isApart(bare: Bare, at: number): boolean {
  if (!isIn(DIGITS, bare.characters, at)) return false;
  let from = at;
  let to = at + 1;
  while (from > 0 && isIn(DIGITS, bare.characters, from - 1) && joined(bare, from)) from--;
  while (to < bare.characters.length && isIn(DIGITS, bare.characters, to) && joined(bare, to)) to++;
  return (bare.gap[from] as number) > GAP.blank && (bare.gap[to] ?? GAP.line) > GAP.blank;
}

function hiddenDigits(bare: Bare, start: number, end: number): ReadonlySet<number> {
  const zone = bare.characters.slice(start, end);
  const hidden = new Set<number>();
  for (let open = zone.indexOf("("); open >= 0; open = zone.indexOf("(", open + 1)) {
    const close = zone.indexOf(")", open);
    if (close < 0 || close - open > BRACKET_REACH) continue;
    for (let i = open; i <= close; i++) if (!isApart(bare, start + i)) hidden.add(start + i);
  }
  for (const match of matchesOf(NOTE, zone)) hidden.add(start + match.index + 1);
  return hidden;
}
