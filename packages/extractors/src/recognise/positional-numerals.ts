/** Numerals of digits without multipliers, 二〇一三, and the decimals behind 点. */
import { type Decimal, textSpan } from "@shilu/core";
import { HAN_DIGIT, NONE, role, skipBlanks, TEN, worth, ZERO } from "./characters.js";
import { canonical } from "./digits.js";
import { numeralOf } from "./make-numeral.js";
import type { Numeral } from "./numeral.js";
import { beginsUnit } from "./units.js";

/** Digits without multipliers: 二〇一三; two neighbours before a classifier are a range: 两三家. `null` for other numerals. */
export function readPositional(folded: string, at: number, start: number, end: number): Numeral | null {
  let next = at;
  let digits = "";
  while (next < end) {
    const digit = positionalDigit(folded, next, at, end);
    if (digit < 0) break;
    digits += digit;
    next++;
  }
  if (digits.length < 2) return null;
  const following = next < end ? folded.charCodeAt(next) : 0;
  const multiplied = (role[following] as number) >= TEN && role[following] !== NONE;
  const pair = digits.length === 2 && folded[at] !== "零";
  const spread = pair ? Number(digits[1]) - Number(digits[0]) : 0;
  const neighbours = spread === 1 || (spread === 2 && digits[0] === "3");
  if (multiplied && pair && neighbours) return null;
  if (pair && neighbours && beginsUnit[following] === 1 && following !== YEAR)
    return {
      span: textSpan(at, next),
      value: digits.charAt(0) as Decimal,
      qualifier: "range",
      min: digits.charAt(0) as Decimal,
      max: digits.charAt(1) as Decimal,
      minInclusive: true,
      maxInclusive: true,
      form: "han",
      whole: -1,
      scaleLength: 0,
    };
  for (let p = at; p < next; p++) if (folded[p] === "两" || folded[p] === "俩") return null;
  if (multiplied && digits.length === 2) return null;
  const decimals = decimalsEnd(folded, next, start, at, end);
  if (decimals < 0) return numeralOf(at, next, canonical(digits, "") as Decimal, "positional", 0);
  let fraction = "";
  for (let p = next; p < decimals; p++) if (isDecimal(folded, p)) fraction += worth[folded.charCodeAt(p)];
  return numeralOf(at, decimals, canonical(digits, fraction) as Decimal, "han", 0);
}

const YEAR = 0x5e74;

/** The digit at a place of a numeral without multipliers; 0, O and О stand for 〇 between Chinese digits. */
function positionalDigit(folded: string, at: number, from: number, end: number): number {
  const unit = folded.charCodeAt(at);
  const is = role[unit];
  if (is === HAN_DIGIT || is === ZERO) return worth[unit] as number;
  if (at === from || at + 1 >= end || !ROUND.has(folded.charAt(at))) return -1;
  const following = role[folded.charCodeAt(at + 1)];
  return following === HAN_DIGIT || following === ZERO || ROUND.has(folded.charAt(at + 1)) ? 0 : -1;
}

const ROUND = new Set("0OoОоΟ");

/** The end of the digits after 点, or -1 where 点 is no decimal point (三点十分, 两点一线). */
export function decimalsEnd(folded: string, at: number, start: number, from: number, end: number): number {
  const point = skipBlanks(folded, at, Math.min(end, at + 2));
  if (point >= end || folded[point] !== "点") return -1;
  if (from > start && folded[from - 1] === "第") return -1;
  let next = skipBlanks(folded, point + 1, Math.min(end, point + 3));
  const first = next;
  while (next < end && isDecimal(folded, next)) next++;
  if (next === first) return -1;
  const is = next < end ? role[folded.charCodeAt(next)] : NONE;
  if (is === TEN || (next - first === 1 && NO_DECIMAL.has(folded.charAt(next)))) return -1;
  return next;
}

/** After one digit behind 点: 三点一刻, 两点一线, 第三点一是. */
const NO_DECIMAL = new Set("刻线是");

export function isDecimal(folded: string, at: number): boolean {
  const unit = folded.charCodeAt(at);
  const is = role[unit];
  return is === ZERO || (is === HAN_DIGIT && folded[at] !== "两" && folded[at] !== "俩");
}
