/** Words that loosen a figure (近, 超过, 余, 以上) and the bounds each gives it. */

import {
  addDecimals,
  type Bounds,
  type Decimal,
  loadLexicon,
  multiplyDecimals,
  type Qualifier,
} from "@shilu/core";
import { lexiconFile } from "../lexicon-file.js";
import { lastPlaceOf } from "./amount.js";
import { skipBlanks, skipBlanksBack } from "./characters.js";
import type { Passage } from "./passage.js";

export type Bound = "lastPlace" | "below" | "none" | "from" | "above" | "upTo" | "under";

export interface Approximator {
  readonly word: string;
  readonly qualifier: Qualifier;
  readonly bound: Bound;
  readonly notAfter: readonly string[];
  readonly notBefore: readonly string[];
}

export const approximatorRows = loadLexicon(lexiconFile("approximators.tsv"), [
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

/** 1 for the code units that touch a figure in one of the words, by their place. */
const touchesBefore = new Uint8Array(0x10000);
const touchesInside = new Uint8Array(0x10000);
const touchesAfter = new Uint8Array(0x10000);
for (const key of before.keys()) touchesBefore[key] = 1;
for (const key of inside.keys()) touchesInside[key] = 1;
for (const key of after.keys()) touchesAfter[key] = 1;

/** The code units that touch a figure in a word before it, and in one behind it. */
export const touchingBefore: readonly number[] = [...before.keys()];
export const touchingAfter: readonly number[] = [...after.keys()];

/** 多 inside a unit (个多月), where it is found apart from the figure. */
export const MORE = inside.get("多".charCodeAt(0))?.[0] ?? null;

export interface Loosened {
  readonly approximator: Approximator;
  /** Where the word begins, for one before the figure; where it ends, for one behind. */
  readonly at: number;
}

/** The word before a figure that begins at `at`; it begins at `floor` or later. */
export function approximatorBefore(folded: string, at: number, floor: number): Loosened | null {
  if (at <= floor) return null;
  let edge = at;
  if (folded.charCodeAt(at - 1) === 0x20) edge = skipBlanksBack(folded, at, Math.max(floor, at - 2));
  if (edge <= floor || touchesBefore[folded.charCodeAt(edge - 1)] === 0) return null;
  for (const approximator of before.get(folded.charCodeAt(edge - 1)) ?? []) {
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
  at >= end || touchesInside[folded.charCodeAt(at)] === 0 ? null : behind(inside, folded, at, end);

export const approximatorAfter = (folded: string, at: number, end: number): Loosened | null =>
  at >= end || touchesAfter[folded.charCodeAt(at)] === 0 ? null : behind(after, folded, at, end);

function behind(
  rows: ReadonlyMap<number, readonly Approximator[]>,
  folded: string,
  at: number,
  end: number,
): Loosened | null {
  for (const approximator of rows.get(folded.charCodeAt(at)) ?? []) {
    const to = at + approximator.word.length;
    if (to > end || !folded.startsWith(approximator.word, at)) continue;
    const refused = approximator.notBefore.some((word) => folded.startsWith(word, to));
    return refused ? null : { approximator, at: to };
  }
  return null;
}

export interface Than {
  readonly start: number;
  readonly end: number;
  readonly approximator: Approximator;
}

const thanWord = (word: string, qualifier: Qualifier, bound: Bound): Approximator => ({
  word,
  qualifier,
  bound,
  notAfter: [],
  notBefore: [],
});

/** The word behind the figure of 比三十大, 比 170 低. */
const THAN = new Map<string, Approximator>([
  ..."大高多长重贵".split("").map((word) => [word, thanWord(word, "atLeast", "above")] as const),
  ..."小低少短轻".split("").map((word) => [word, thanWord(word, "atMost", "under")] as const),
]);
/** 占比, 同比: the 比 of another word. */
const NOT_THAN = new Set("占同环相对分之百正反性价评类好");

/** 比 before a figure and what it is more or less of behind it. */
export function thanAround(
  { folded, end }: Passage,
  start: number,
  stop: number,
  least: number,
): Than | null {
  const edge = skipBlanksBack(folded, start, Math.max(least, start - 1));
  if (edge <= least || folded[edge - 1] !== "比" || NOT_THAN.has(folded.charAt(edge - 2))) return null;
  const at = skipBlanks(folded, stop, Math.min(end, stop + 1));
  const approximator = at < end ? THAN.get(folded.charAt(at)) : undefined;
  return approximator ? { start: edge - 1, end: at + 1, approximator } : null;
}

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
