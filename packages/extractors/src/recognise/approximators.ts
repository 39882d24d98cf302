/** Words that loosen a figure (近, 超过, 余, 以上) and the bounds each gives it. */
import {
  addDecimals,
  type Bounds,
  type Decimal,
  loadLexicon,
  multiplyDecimals,
  type Qualifier,
} from "@shilu/core";
import { lastPlaceOf } from "./amount.js";
import { skipBlanksBack } from "./characters.js";

export type Bound = "lastPlace" | "below" | "none" | "from" | "above" | "upTo" | "under";

export interface Approximator {
  readonly word: string;
  readonly qualifier: Qualifier;
  readonly bound: Bound;
  readonly notAfter: readonly string[];
  readonly notBefore: readonly string[];
}

export const approximatorRows = loadLexicon(new URL("../../lexicon/approximators.tsv", import.meta.url), [
  "word",
  "place",
  "qualifier",
  "bound",
  "notAfter",
  "notBefore",
  "case",
]);

const alternatives = (cell: string): string[] => (cell === "" ? [] : cell.split("|"));

/** By the character that touches the figure: the last one of a word before it, the first one of a word behind it. */
const before = new Map<number, Approximator[]>();
const inside = new Map<number, Approximator[]>();
const after = new Map<number, Approximator[]>();

for (const { cells } of approximatorRows) {
  const { word, place } = cells;
  const row: Approximator = {
    word,
    qualifier: cells.qualifier as Qualifier,
    bound: cells.bound as Bound,
    notAfter: alternatives(cells.notAfter),
    notBefore: alternatives(cells.notBefore),
  };
  const map = place === "before" ? before : place === "inside" ? inside : after;
  const key = word.charCodeAt(place === "before" ? word.length - 1 : 0);
  const list = map.get(key) ?? [];
  map.set(key, list);
  list.push(row);
}
for (const map of [before, inside, after])
  for (const list of map.values()) list.sort((a, b) => b.word.length - a.word.length);

export interface Loosened {
  readonly approximator: Approximator;
  /** Where the word begins, for one before the figure; where it ends, for one behind. */
  readonly at: number;
}

/** The word before a figure that begins at `at`; it begins at `floor` or later. */
export function approximatorBefore(folded: string, at: number, floor: number): Loosened | null {
  if (at <= floor) return null;
  const edge = folded.charCodeAt(at - 1) === 0x20 ? skipBlanksBack(folded, at, Math.max(floor, at - 2)) : at;
  const list = edge > floor ? before.get(folded.charCodeAt(edge - 1)) : undefined;
  if (list === undefined) return null;
  for (const approximator of list) {
    const from = edge - approximator.word.length;
    if (from < floor || !folded.startsWith(approximator.word, from)) continue;
    const refused = approximator.notAfter.some(
      (word) => from - word.length >= floor && folded.startsWith(word, from - word.length),
    );
    return refused ? null : { approximator, at: from };
  }
  return null;
}

export const approximatorInside = (folded: string, at: number, end: number): Loosened | null =>
  behind(inside, folded, at, end);

export const approximatorAfter = (folded: string, at: number, end: number): Loosened | null =>
  behind(after, folded, at, end);

function behind(
  rows: ReadonlyMap<number, readonly Approximator[]>,
  folded: string,
  at: number,
  end: number,
): Loosened | null {
  const list = at < end ? rows.get(folded.charCodeAt(at)) : undefined;
  if (list === undefined) return null;
  for (const approximator of list) {
    const to = at + approximator.word.length;
    if (to > end || !folded.startsWith(approximator.word, at)) continue;
    const refused = approximator.notBefore.some((word) => folded.startsWith(word, to));
    return refused ? null : { approximator, at: to };
  }
  return null;
}

export const exactBounds = (value: Decimal): Bounds => ({
  min: value,
  max: value,
  minInclusive: true,
  maxInclusive: true,
});

const UNBOUNDED: Bounds = { min: null, max: null, minInclusive: false, maxInclusive: false };

/** The bounds a word gives to a figure of this value. */
export function boundsOf(bound: Bound, value: Decimal): Bounds {
  switch (bound) {
    case "lastPlace":
      return { ...UNBOUNDED, min: value, max: addDecimals(value, lastPlaceOf(value)), minInclusive: true };
    case "below":
      return { ...UNBOUNDED, min: multiplyDecimals(value, "0.9"), max: value, minInclusive: true };
    case "from":
      return { ...UNBOUNDED, min: value, minInclusive: true };
    case "above":
      return { ...UNBOUNDED, min: value };
    case "upTo":
      return { ...UNBOUNDED, max: value, maxInclusive: true };
    case "under":
      return { ...UNBOUNDED, max: value };
    case "none":
      return UNBOUNDED;
  }
}
