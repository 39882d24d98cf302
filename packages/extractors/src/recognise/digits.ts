/** Numbers in ASCII digits: 1500, 1,050,000, 3.20, 1.5k, 2e5, 2^5. */
import { divideDecimals, multiplyDecimals, shiftDecimal } from "@shilu/core";
import { isDigit, isLatin } from "./characters.js";

export interface DigitRun {
  readonly end: number;
  /** Digits with at most one point: no separators, no needless zeros. */
  readonly written: string;
}

/** More groups of three than this are a list of numbers. */
const MOST_GROUPS = 6;
/** Beyond this a number is a code. */
const MOST_EXPONENT = 64;

/** The end of a run of digits. */
export function digitsEnd(folded: string, at: number, end: number): number {
  let next = at;
  while (next < end && isDigit(folded.charCodeAt(next))) next++;
  return next;
}

/**
 * Reads the number in digits that begins at `at`. A comma separates thousands where three digits stand between each two
 * and it is no wider than the digits: the full-width comma between plain digits ends a clause. Numbers joined by points
 * (1.2.3) are one number each.
 */
export function readDigits(folded: string, text: string, at: number, end: number): DigitRun {
  const whole = digitsEnd(folded, at, end);
  const grouped = groupsEnd(folded, text, at, whole, end);
  const fraction = fractionEnd(folded, at, grouped, end);
  let written = folded.slice(at, grouped);
  if (grouped > whole) written = written.replaceAll(",", "");
  return {
    end: fraction,
    written: canonical(written, folded.slice(Math.min(grouped + 1, fraction), fraction)),
  };
}

/** Reads .5 from the digit after the point. */
export function readBareFraction(folded: string, at: number, end: number): DigitRun {
  const stop = digitsEnd(folded, at, end);
  return { end: stop, written: canonical("0", folded.slice(at, stop)) };
}

function groupsEnd(folded: string, text: string, at: number, whole: number, end: number): number {
  if (folded.charCodeAt(whole) !== COMMA || whole - at > 3 || folded.charCodeAt(at) === ZERO_DIGIT)
    return whole;
  let next = whole;
  let groups = 0;
  while (next < end && folded.charCodeAt(next) === COMMA && isDigit(folded.charCodeAt(next + 1))) {
    const wide = text.charCodeAt(next) !== COMMA;
    if (wide && text.charCodeAt(next - 1) <= 0xff00) break;
    if (digitsEnd(folded, next + 1, Math.min(end, next + 5)) !== next + 4 || groups++ === MOST_GROUPS)
      return whole;
    next += 4;
  }
  return next;
}

function fractionEnd(folded: string, at: number, whole: number, end: number): number {
  if (folded.charCodeAt(whole) !== POINT || whole + 1 >= end || !isDigit(folded.charCodeAt(whole + 1)))
    return whole;
  const chained = folded.charCodeAt(at - 1) === POINT && isDigit(folded.charCodeAt(at - 2));
  if (chained) return whole;
  const stop = digitsEnd(folded, whole + 1, end);
  return folded.charCodeAt(stop) === POINT && isDigit(folded.charCodeAt(stop + 1)) ? whole : stop;
}

const COMMA = 0x2c;
const POINT = 0x2e;
const ZERO_DIGIT = 0x30;

/** A decimal in its canonical form (see core's decimal.ts) from its digits. */
export function canonical(whole: string, fraction: string): string {
  let from = 0;
  while (from < whole.length - 1 && whole.charCodeAt(from) === ZERO_DIGIT) from++;
  let to = fraction.length;
  while (to > 0 && fraction.charCodeAt(to - 1) === ZERO_DIGIT) to--;
  const digits = from === 0 ? whole : whole.slice(from);
  return to === 0 ? digits : `${digits}.${fraction.slice(0, to)}`;
}

/**
 * What multiplies a number in digits, right behind it: 40k, 2e5, 2^-1. `null` where nothing does. Powers with a negative
 * exponent are cut after 15 decimals.
 */
export function readPower(folded: string, run: DigitRun, end: number): DigitRun | null {
  const at = folded.charCodeAt(run.end) === BLANK ? run.end + 1 : run.end;
  const unit = at < end ? folded.charCodeAt(at) : 0;
  if (unit === KILO || unit === KILO_SMALL) {
    const alone = at + 1 >= end || !isLatin(folded.charCodeAt(at + 1));
    return alone ? { end: at + 1, written: shiftDecimal(run.written, 3) } : null;
  }
  if (unit === MEGA && run.written.includes(".")) {
    const alone = at + 1 >= end || !isLatin(folded.charCodeAt(at + 1));
    return alone ? { end: at + 1, written: shiftDecimal(run.written, 6) } : null;
  }
  if (at > run.end) return null;
  if (unit !== CARET && unit !== EXPONENT && unit !== EXPONENT_SMALL) return null;
  const exponent = readExponent(folded, run.end + 1, end);
  if (!exponent || Math.abs(exponent.value) > MOST_EXPONENT || run.written.length > 16) return null;
  if (unit !== CARET) return { end: exponent.end, written: shiftDecimal(run.written, exponent.value) };
  let power = "1";
  for (let i = 0; i < Math.abs(exponent.value); i++) power = multiplyDecimals(power, run.written);
  if (exponent.value < 0 && power === "0") return null;
  return { end: exponent.end, written: exponent.value < 0 ? divideDecimals("1", power, 15) : power };
}

const BLANK = 0x20;
/** 2.5M is a count; 5M and 3M are sizes and names. */
const MEGA = 0x4d;
const KILO = 0x4b;
const KILO_SMALL = 0x6b;
const CARET = 0x5e;
const EXPONENT = 0x45;
const EXPONENT_SMALL = 0x65;

/** An exponent: digits after at most two signs; two minus signs are a plus. */
function readExponent(folded: string, at: number, end: number): { end: number; value: number } | null {
  let next = at;
  let sign = 1;
  while (next < Math.min(end, at + 2) && (folded[next] === "-" || folded[next] === "+"))
    if (folded[next++] === "-") sign = -sign;
  const stop = digitsEnd(folded, next, Math.min(end, next + 4));
  if (stop === next || stop - next > 3 || isLatin(folded.charCodeAt(stop))) return null;
  return { end: stop, value: sign * Number(folded.slice(next, stop)) };
}
