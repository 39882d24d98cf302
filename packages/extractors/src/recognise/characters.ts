/** The characters of numerals by code unit: one table look-up tells what a character can be. */

import { loadLexicon } from "@shilu/core";
import { lexiconFile } from "../lexicon-file.js";

export { tableOf } from "../unit-table.js";

export const NONE = 0;
export const ASCII_DIGIT = 1;
export const HAN_DIGIT = 2;
export const ZERO = 3;
/** 半, and the 折 of 对折: half of what they stand before or behind. */
export const HALF = 4;
/** 十, 百, 千: multiplies what stands before it inside a section of four digits. */
export const TEN = 5;
/** 万, 亿, 兆: multiplies a whole section. */
export const SCALE = 6;
/** 廿, 卅: digit and 十 in one. */
export const TENS = 7;

export const numeralRows = loadLexicon(lexiconFile("numerals.tsv"), ["character", "role", "value", "case"]);

const ROLES: Readonly<Record<string, number>> = {
  zero: ZERO,
  digit: HAN_DIGIT,
  ten: TEN,
  scale: SCALE,
  tens: TENS,
  half: HALF,
};

const FINANCIAL = "壹贰叁肆伍陆柒捌玖拾佰仟";

/** What a code unit can be in a numeral. */
export const role = new Uint8Array(0x10000);
/** The digit, or the power of ten, of a code unit that has a role. */
export const worth = new Uint8Array(0x10000);
/** 1 for the forms of cheques and receipts, which are other words (陆地, 队伍) where they stand alone. */
export const financial = new Uint8Array(0x10000);

for (let digit = 0; digit < 10; digit++) {
  role[0x30 + digit] = ASCII_DIGIT;
  worth[0x30 + digit] = digit;
}
for (const { cells } of numeralRows) {
  const unit = cells.character.charCodeAt(0);
  role[unit] = ROLES[cells.role] ?? NONE;
  worth[unit] = Number(cells.value);
}
for (const character of FINANCIAL) financial[character.charCodeAt(0)] = 1;

export const BLANK = 0x20;

/** The first offset from `at` on that is no blank. Blanks of a folded text are all spaces; a line break is none. */
export function skipBlanks(folded: string, at: number, end: number): number {
  let next = at;
  while (next < end && folded.charCodeAt(next) === BLANK) next++;
  return next;
}

/** The offset after the last character before `at` that is no blank. */
export function skipBlanksBack(folded: string, at: number, start: number): number {
  let next = at;
  while (next > start && folded.charCodeAt(next - 1) === BLANK) next--;
  return next;
}

/** Letters and digits of ASCII: what makes a code rather than a number. */
export const isLatin = (unit: number): boolean =>
  (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a);

export const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

/** The unified ideographs of the basic plane. */
export const isHan = (unit: number): boolean => unit >= 0x4e00 && unit <= 0x9fff;
