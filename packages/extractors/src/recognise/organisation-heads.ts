/** The words that the names of public bodies are made of, read at first use: head words, fields of work, words that lead to a name. */

import { loadLexicon } from "@shilu/core";
import { lexiconFile } from "../lexicon-file.js";
import { tableOf } from "./characters.js";

/** Every character that a place, the State or the Party can end with. */
export const placeEnds = tableOf(
  "省市县区州盟旗镇乡村道团国共家党京津海庆北西古宁林江苏徽建东南川藏肃夏疆港门湾",
);

/** What must stand before a head word; the lexicon says what each means. */
export type HeadNeeds =
  | "place"
  | "open"
  | "office"
  | "wide"
  | "field"
  | "fieldplace"
  | "level"
  | "name"
  | "none";

export interface Head {
  readonly word: string;
  readonly needs: HeadNeeds;
  readonly notNext: readonly string[];
  /** The first code units of `notNext`. */
  readonly next: readonly number[];
  readonly notBefore: readonly string[];
  /** The last code units of `notBefore`. */
  readonly before: readonly number[];
}

/** The head words with one last code unit, the longest first. */
export interface HeadGroup {
  readonly last: number;
  readonly heads: readonly Head[];
  /** What stands before the last code unit, one of each; `null` where a head word is no longer than that. */
  readonly before: readonly number[] | null;
}

export interface Field {
  readonly word: string;
  /** Whether the name of a body may begin with it. */
  readonly first: boolean;
}

/** Words by their last code unit, the longest first. */
export type WordsByLast<Word> = ReadonlyMap<number, readonly Word[]>;

export interface OrganisationWords {
  readonly heads: readonly HeadGroup[];
  readonly fields: WordsByLast<Field>;
  readonly leads: WordsByLast<{ readonly word: string }>;
}

export const organisationHeadRows = () =>
  loadLexicon(lexiconFile("organisation-heads.tsv"), [
    "word",
    "needs",
    "notNext",
    "notBefore",
    "case",
    "not",
  ]);

export const organisationFieldRows = () =>
  loadLexicon(lexiconFile("organisation-fields.tsv"), ["word", "first", "case"]);

export const organisationLeadRows = () =>
  loadLexicon(lexiconFile("organisation-leads.tsv"), ["word", "case"]);

const alternatives = (cell: string): string[] => (cell === "" ? [] : cell.split("|"));

let words: OrganisationWords | null = null;

export function organisationWords(): OrganisationWords {
  words ??= readWords();
  return words;
}

function readWords(): OrganisationWords {
  const heads = byLast(
    organisationHeadRows().map(({ cells }) => {
      const notNext = alternatives(cells.notNext);
      const notBefore = alternatives(cells.notBefore);
      return {
        word: cells.word,
        needs: cells.needs as HeadNeeds,
        notNext,
        next: [...new Set(notNext.map((word) => word.charCodeAt(0)))],
        notBefore,
        before: [...new Set(notBefore.map((word) => word.charCodeAt(word.length - 1)))],
      };
    }),
  );
  return {
    heads: [...heads].map(([last, list]) => ({ last, heads: list, before: unitsBeforeLast(list) })),
    fields: byLast(
      organisationFieldRows().map(({ cells }) => ({ word: cells.word, first: cells.first === "yes" })),
    ),
    leads: byLast(organisationLeadRows().map(({ cells }) => ({ word: cells.word }))),
  };
}

const unitsBeforeLast = (heads: readonly Head[]): readonly number[] | null =>
  heads.some(({ word }) => word.length === 1)
    ? null
    : [...new Set(heads.map(({ word }) => word.charCodeAt(word.length - 2)))];

function byLast<Word extends { readonly word: string }>(rows: readonly Word[]): WordsByLast<Word> {
  const map = new Map<number, Word[]>();
  for (const row of rows) {
    const key = row.word.charCodeAt(row.word.length - 1);
    const list = map.get(key) ?? [];
    map.set(key, list);
    list.push(row);
  }
  for (const list of map.values()) list.sort((a, b) => b.word.length - a.word.length);
  return map;
}

/** The longest of `words` that ends at `end` and begins at `floor` or later, or `null`. */
export function wordEndingAt<Word extends { readonly word: string }>(
  byLastUnit: WordsByLast<Word>,
  folded: string,
  end: number,
  floor: number,
): Word | null {
  const list = end > floor ? byLastUnit.get(folded.charCodeAt(end - 1)) : undefined;
  if (list === undefined) return null;
  for (const row of list) if (end - row.word.length >= floor && endsWith(folded, row.word, end)) return row;
  return null;
}

/** Whether `word` ends at `end`; its last code unit is the least telling one, so that it is compared from the front. */
export function endsWith(folded: string, word: string, end: number): boolean {
  const start = end - word.length;
  for (let i = 0; i < word.length; i++) if (folded.charCodeAt(start + i) !== word.charCodeAt(i)) return false;
  return true;
}

/** The head word of `group` that ends at `end`; none where another word holds its characters, unless a field stands before it. */
export function headEndingAt(
  group: HeadGroup,
  folded: string,
  end: number,
  floor: number,
  passageEnd: number,
): Head | null {
  const { before, heads } = group;
  if (before !== null && !holds(before, folded.charCodeAt(end - 2))) return null;
  const following = end < passageEnd ? folded.charCodeAt(end) : 0;
  for (let i = 0; i < heads.length; i++) {
    const head = heads[i] as Head;
    const from = end - head.word.length;
    if (from < floor || !endsWith(folded, head.word, end)) continue;
    if (head.needs === "place" && placeEnds[folded.charCodeAt(from - 1)] !== 1) continue;
    if (holds(head.next, following) && head.notNext.some((word) => folded.startsWith(word, end))) continue;
    if (!isRefused(head, folded, from, floor)) return head;
  }
  return null;
}

function holds(units: readonly number[], unit: number): boolean {
  for (let i = 0; i < units.length; i++) if (units[i] === unit) return true;
  return false;
}

function isRefused({ notBefore, before }: Head, folded: string, from: number, floor: number): boolean {
  if (from === floor || !holds(before, folded.charCodeAt(from - 1))) return false;
  for (const word of notBefore)
    if (from - word.length >= floor && endsWith(folded, word, from))
      return wordEndingAt(organisationWords().fields, folded, from, floor) === null;
  return false;
}
