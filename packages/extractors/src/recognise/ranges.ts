/** Ranges of two figures: 1-2名, 3万至5万元, 30%-40%; the first has the scale and the unit of the second where it has none. */
import { compareDecimals, type Decimal, shiftDecimal } from "@shilu/core";
import { ASCII_DIGIT, isDigit, role, tableOf } from "./characters.js";
import type { Amount } from "./mentions.js";
import { type Operand, readOperand, scaledAmount } from "./operand.js";
import type { Passage } from "./passage.js";

const CONNECTS = tableOf("-–—~～ー至到和与 ");
const CONNECTOR = /^(?:[-–~～ー]|—{1,2}|--|至|到)$/;
const BETWEEN = /^[和与]$/;
const MOST_LENGTH = 4;

/** The second figure of a range, or `null` where there is none. */
export function readRangeEnd(passage: Passage, first: Operand): Operand | null {
  const { folded, end, numerals } = passage;
  if (first.end >= end || CONNECTS[folded.charCodeAt(first.end)] === 0) return null;
  const second = numerals[first.next];
  if (second === undefined || second.span.start >= end || second.span.start - first.end > MOST_LENGTH)
    return null;
  const joint = folded.slice(first.end, second.span.start).trim();
  const between = BETWEEN.test(joint);
  if (!between && !CONNECTOR.test(joint)) return null;
  if (first.amount.qualifier !== "exact" || second.qualifier !== "exact") return null;
  const behind = readOperand(passage, first.next, first.end);
  const last = sharing(first, behind);
  if (last.start !== second.span.start && first.unit?.kind !== "percent") return null;
  if (first.unit !== null && first.unit.base !== last.unit?.base) return null;
  if (isCode(folded, first, last, joint)) return null;
  if (
    compareDecimals(scaled(carriedValue(first, last), first, last), scaled(last.amount.value, last, last)) >=
    0
  )
    return null;
  return between ? closedRange(passage, last) : last;
}

/** 百分之二十到三十: the second figure is a share too. */
function sharing(first: Operand, last: Operand): Operand {
  const parts = first.unit?.kind === "percent" && first.start < first.numberStart;
  return parts && last.unit === null ? { ...last, unit: first.unit } : last;
}

/** 10和20 are a range with 之间 or 间 behind. */
function closedRange({ folded, end }: Passage, last: Operand): Operand | null {
  if (last.unit?.word === "间") return { ...last, unit: null };
  for (const word of ["之间", "间"])
    if (folded.startsWith(word, last.end) && last.end + word.length <= end)
      return { ...last, end: last.end + word.length };
  return null;
}

/** Joined by a hyphen, digits with a leading zero or with more hyphens around are a code. */
function isCode(folded: string, first: Operand, last: Operand, joint: string): boolean {
  if (joint !== "-") return false;
  if (
    folded[first.start - 1] === "-" ||
    (folded[last.end] === "-" && isDigit(folded.charCodeAt(last.end + 1)))
  )
    return true;
  return last.unit === null && (leadingZero(folded, first) || leadingZero(folded, last));
}

const leadingZero = (folded: string, { numberStart, numberEnd }: Operand): boolean =>
  numberEnd - numberStart > 1 &&
  folded[numberStart] === "0" &&
  role[folded.charCodeAt(numberStart + 1)] === ASCII_DIGIT;

/** A value of `operand` in the base unit; the first figure of a range may have its unit from the last. */
const scaled = (value: Decimal, operand: Operand, last: Operand): Decimal =>
  scaledAmount({ ...operand.amount, value }, operand.unit ?? last.unit, null).value;

/** The first number in the scale of the second where it has none of its own: 两到三万, 3-5万. */
function carriedValue({ amount, unit, numeral }: Operand, last: Operand): Decimal {
  const scale = scaleOf(last);
  if (unit !== null || scale === 0 || amount.value.length > 4 || scaleOf({ numeral } as Operand) > 0)
    return amount.value;
  const carried = shiftDecimal(amount.value, scale);
  return compareDecimals(carried, last.amount.value) < 0 ? carried : amount.value;
}

/** The power of ten of the scale a figure in Chinese or mixed characters ends with: 4 for 三万, 3.2万. */
function scaleOf({ numeral }: Pick<Operand, "numeral">): number {
  if (numeral.form !== "mixed" && numeral.form !== "han") return 0;
  let zeros = 0;
  const { value } = numeral;
  while (zeros < value.length - 1 && value.charCodeAt(value.length - 1 - zeros) === 0x30) zeros++;
  return numeral.form === "mixed" && numeral.scaleLength > 0 && zeros < 4 ? 4 : zeros - (zeros % 4);
}

export function rangeAmount(first: Operand, last: Operand): Amount {
  const min = carriedValue(first, last);
  return {
    value: min,
    qualifier: "range",
    min,
    max: last.amount.value,
    minInclusive: true,
    maxInclusive: true,
  };
}

/** The words before a range that 之间 closes: 位于20和30之间. */
const OPENERS = ["位于", "介于", "处于", "在"];

/** Where such a word begins, or `start`. */
export function rangeStart({ folded }: Passage, start: number, end: number, least: number): number {
  if (folded[end - 1] !== "间") return start;
  const word = OPENERS.find(
    (opener) => start - opener.length >= least && folded.startsWith(opener, start - opener.length),
  );
  return word === undefined ? start : start - word.length;
}
