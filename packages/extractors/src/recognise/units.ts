/** The lexicon of units and classifiers: which unit begins at a place of the text. */

import { loadLexicon } from "@shilu/core";
import { lexiconFile } from "../lexicon-file.js";
import { isLatin } from "./characters.js";

export type UnitKind = "quantity" | "percent" | "ratio" | "duration" | "money";

export interface Unit {
  readonly word: string;
  readonly kind: UnitKind;
  readonly unitClass: string;
  /** The unit the value is given in. */
  readonly base: string;
  /** The value in `base` is the figure times this. */
  readonly factor: string;
  /** What may not follow the word: another word begins there. */
  readonly not: readonly string[];
  /** The first code units of `not`. */
  readonly notNext: ReadonlySet<number>;
}

export const unitRows = loadLexicon(lexiconFile("units.tsv"), [
  "word",
  "kind",
  "class",
  "base",
  "factor",
  "not",
  "case",
]);

const byFirst = new Map<number, Unit[]>();
const latin = new Map<string, Unit>();
/** 1 for a code unit that begins a unit. */
export const beginsUnit = new Uint8Array(0x10000);
let longestLatin = 0;

for (const { cells } of unitRows) {
  const not = cells.not === "" ? [] : cells.not.split("|");
  const unit: Unit = {
    word: cells.word,
    kind: cells.kind as UnitKind,
    unitClass: cells.class,
    base: cells.base,
    factor: cells.factor,
    not,
    notNext: new Set(not.map((word) => word.charCodeAt(0))),
  };
  const first = cells.word.charCodeAt(0);
  if (/^[a-z]+(?:\/[a-z]+)?$/.test(cells.word)) {
    latin.set(cells.word, unit);
    longestLatin = Math.max(longestLatin, cells.word.length);
    beginsUnit[first] = beginsUnit[first - 0x20] = 1;
    continue;
  }
  beginsUnit[first] = 1;
  const list = byFirst.get(first) ?? [];
  byFirst.set(first, list);
  list.push(unit);
}
for (const list of byFirst.values()) list.sort((a, b) => b.word.length - a.word.length);

const byName = new Map<string, Unit>([
  ...latin,
  ...[...byFirst.values()].flat().map((unit) => [unit.word, unit] as const),
]);

/** The row of a word, or `null`. */
export const unitNamed = (word: string): Unit | null => byName.get(word) ?? null;

/** The longest unit that begins at `at` and ends by `end`, or `null`; it is as long as its word. */
export function unitAt(folded: string, at: number, end: number): Unit | null {
  if (at >= end) return null;
  const first = folded.charCodeAt(at);
  if (beginsUnit[first] === 0) return null;
  if (isLatin(first)) return latinUnitAt(folded, at, end);
  const list = byFirst.get(first) as readonly Unit[];
  for (let i = 0; i < list.length; i++) {
    const unit = list[i] as Unit;
    const to = at + unit.word.length;
    if (to > end || (unit.word.length > 1 && !folded.startsWith(unit.word, at))) continue;
    if (!isRefused(unit, folded, to, end)) return unit;
  }
  return null;
}

function isRefused({ notNext, not }: Unit, folded: string, to: number, end: number): boolean {
  if (to >= end || !notNext.has(folded.charCodeAt(to))) return false;
  return not.some((follower) => folded.startsWith(follower, to));
}

function latinEnd(folded: string, at: number, end: number): number {
  let to = at;
  while (to < end && to - at <= longestLatin && isLatin(folded.charCodeAt(to))) to++;
  return to;
}

function latinUnitAt(folded: string, at: number, end: number): Unit | null {
  const to = latinEnd(folded, at, end);
  const whole =
    to < end && folded[to] === "/"
      ? latin.get(folded.slice(at, latinEnd(folded, to + 1, end)).toLowerCase())
      : undefined;
  if (whole) return whole;
  const word = folded.slice(at, to);
  // 5G and 3M are names; a lone letter is a unit where it is small, or an L.
  return latin.get(word.length === 1 && word !== "L" ? word : word.toLowerCase()) ?? null;
}
