/** Tables by code unit: asking what a character is costs one look-up, where a pattern or a set of strings costs many. */

const UNITS = 0x10000;
/** Tables share large buffers: of those the system hands out only the pages that are written or read. */
const TABLES_A_BUFFER = 64;
let tables = 0;
let buffer: ArrayBuffer;

/** A table with 1 for every character of `characters`: a membership test by code unit. */
export function tableOf(characters: Iterable<string>): Uint8Array {
  if (tables % TABLES_A_BUFFER === 0) buffer = new ArrayBuffer(TABLES_A_BUFFER * UNITS);
  const table = new Uint8Array(buffer, (tables++ % TABLES_A_BUFFER) * UNITS, UNITS);
  for (const character of characters) table[character.charCodeAt(0)] = 1;
  return table;
}

/** All that `\s` stands for. */
export const BLANK_CHARACTERS =
  "\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff";
export const BLANKS = tableOf(BLANK_CHARACTERS);

/** Whether the character at an offset is in a table; false at either end of the text. */
export const isIn = (table: Uint8Array, text: string, at: number): boolean =>
  table[text.charCodeAt(at)] === 1;

/** The first offset from `at` on, `end` at most, whose character is not in a table. */
export function skipAll(table: Uint8Array, text: string, at: number, end: number): number {
  let next = at;
  while (next < end && table[text.charCodeAt(next)] === 1) next++;
  return next;
}

/** The offset behind the last character before `at`, `start` at least, that is not in a table. */
export function skipAllBack(table: Uint8Array, text: string, at: number, start: number): number {
  let next = at;
  while (next > start && table[text.charCodeAt(next - 1)] === 1) next--;
  return next;
}
