import { fold } from "@shilu/core";

/** A word or phrase to look for, folded. */
export interface SearchTerm {
  readonly folded: string;
  /** Three characters or more: found by trigrams. */
  readonly long: boolean;
}

// SQLite ends a string at NUL.
const BLANKS = /[\s\p{Cc}]+/gu;

/** What the user typed, one term an argument; empty ones are left out. */
export const termsOf = (words: readonly string[]): SearchTerm[] =>
  words
    .map((word) => fold(word).replace(BLANKS, " ").trim())
    .filter((folded) => folded !== "")
    .map((folded) => ({ folded, long: [...folded].length >= 3 }));

/** As an FTS5 string: nothing in it is an operator. */
export const quotedTerm = (words: string): string => `"${words.replaceAll('"', '""')}"`;

/** Where the terms stand in a text, in order, none inside another. */
export function marksOf(text: string, terms: readonly SearchTerm[]): [number, number][] {
  const folded = lower(fold(text));
  const found = terms.flatMap(({ folded: words }) => placesOf(folded, lower(words)));
  found.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  return found.filter(([start], i) => i === 0 || start >= (found[i - 1]?.[1] ?? 0));
}

// Not toLowerCase: it may change the length.
const lower = (words: string): string => words.replace(/[A-Z]/g, (letter) => letter.toLowerCase());

function placesOf(text: string, words: string): [number, number][] {
  const places: [number, number][] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length))
    places.push([at, at + words.length]);
  return places;
}
