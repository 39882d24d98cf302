/** Words whose numeral characters state no number: 进一步, 统一, 四川, 队伍. */

import { loadLexicon } from "@shilu/core";
import { lexiconFile } from "../lexicon-file.js";
import { NONE, role, skipBlanksBack } from "./characters.js";

export const numeralWordRows = loadLexicon(lexiconFile("numeral-words.tsv"), [
  "word",
  "notAfter",
  "notBefore",
  "case",
]);

interface NumeralWord {
  readonly word: string;
  /** Where its numeral character stands in it. */
  readonly offset: number;
  readonly notAfter: string;
  readonly notBefore: readonly string[];
}

/** Tells a neighbour before from one behind in a key. */
const BEFORE = 2 ** 32;

/** Words by numeral character and neighbour: the following one where the word begins with the numeral, else the one before. */
const byNeighbours = new Map<number, NumeralWord[]>();

const keyOf = (unit: number, neighbour: number): number => unit * 0x10000 + neighbour;

for (const { cells } of numeralWordRows) {
  const { word } = cells;
  for (let offset = 0; offset < word.length; offset++) {
    const unit = word.charCodeAt(offset);
    if (role[unit] === NONE) continue;
    const key = keyOf(unit, word.charCodeAt(offset === 0 ? 1 : offset - 1)) + (offset === 0 ? 0 : BEFORE);
    const list = byNeighbours.get(key) ?? [];
    byNeighbours.set(key, list);
    list.push({
      word,
      offset,
      notAfter: cells.notAfter,
      notBefore: cells.notBefore === "" ? [] : cells.notBefore.split("|"),
    });
  }
}

/** The end of a word that holds the numeral at [at, end), or -1. */
export function numeralWordEnd(folded: string, at: number, end: number): number {
  const unit = folded.charCodeAt(at);
  const following = wordEnd(folded, at, end, byNeighbours.get(keyOf(unit, folded.charCodeAt(at + 1))));
  if (following >= 0 || at === 0) return following;
  return wordEnd(folded, at, end, byNeighbours.get(keyOf(unit, folded.charCodeAt(at - 1)) + BEFORE));
}

function wordEnd(folded: string, at: number, end: number, words: readonly NumeralWord[] | undefined): number {
  if (words === undefined) return -1;
  for (const { word, offset, notAfter, notBefore } of words) {
    const from = at - offset;
    const to = from + word.length;
    if (from < 0 || to < end || !folded.startsWith(word, from)) continue;
    if (notAfter !== "" && folded[skipBlanksBack(folded, from, Math.max(0, from - 3)) - 1] === notAfter)
      continue;
    if (!notBefore.some((follower) => folded.startsWith(follower, to))) return to;
  }
  return -1;
}
