import { eastAsianWidth } from "get-east-asian-width";

const MARK = /\p{M}/u;

/** Columns a terminal needs: a Chinese character takes two, a combining mark none. */
export function widthOf(words: string): number {
  let columns = 0;
  for (const character of words) columns += columnsOf(character);
  return columns;
}

const columnsOf = (character: string): number =>
  MARK.test(character) ? 0 : eastAsianWidth(character.codePointAt(0) as number);

/** As many leading characters as fit into `columns`. */
export function fitting(words: string, columns: number): string {
  let taken = 0;
  let end = 0;
  for (const character of words) {
    taken += columnsOf(character);
    if (taken > columns) break;
    end += character.length;
  }
  return words.slice(0, end);
}

/** As many trailing characters as fit. */
export function fittingEnd(words: string, columns: number): string {
  const characters = [...words];
  let taken = 0;
  let start = characters.length;
  while (start > 0) {
    taken += columnsOf(characters[start - 1] as string);
    if (taken > columns) break;
    start--;
  }
  return characters.slice(start).join("");
}

export const padEnd = (words: string, columns: number): string =>
  words + " ".repeat(Math.max(0, columns - widthOf(words)));

export const padStart = (words: string, columns: number): string =>
  " ".repeat(Math.max(0, columns - widthOf(words))) + words;

export const shortened = (words: string, columns: number): string =>
  widthOf(words) <= columns ? words : `${fitting(words, columns - 1)}…`;
