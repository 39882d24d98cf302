/**
 * Exact decimals as canonical strings: `-?digits(.digits)?`, no leading zeros, no trailing fraction zeros, no `-0`.
 *
 * Binary floating point is not used on the way: 1.005万 is 10050, never 10049.999999999998.
 */
import { ExtractionError } from "./errors.js";

declare const decimal: unique symbol;
export type Decimal = string & { readonly [decimal]: true };

interface Scaled {
  readonly units: bigint;
  /** Digits after the point. */
  readonly scale: number;
}

const SHAPE = /^([+-]?)(\d+)(?:\.(\d+))?$/;

/** Sums and products of whole numbers up to this many digits are exact in binary floating point too, and far quicker. */
const SHORT = 15;

/** The whole number that up to {@link SHORT} digits and nothing else write; -1 for any other numeral. */
function shortWhole(written: string): number {
  if (written === "" || written.length > SHORT) return -1;
  let value = 0;
  for (let i = 0; i < written.length; i++) {
    const digit = written.charCodeAt(i) - 0x30;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

const ofWhole = (value: number): Decimal => String(value) as Decimal;

/** Canonical form of a plain decimal numeral. Throws `decimal-invalid` on anything else, exponents included. */
export function toDecimal(written: string): Decimal {
  const whole = shortWhole(written);
  return whole >= 0 ? ofWhole(whole) : print(scaled(written));
}

export const isDecimal = (written: string): boolean => SHAPE.test(written);

/** `value × 10^places`; negative places divide. */
export function shiftDecimal(value: string, places: number): Decimal {
  const whole = shortWhole(value);
  if (whole >= 0 && places >= 0 && value.length + places <= SHORT) return ofWhole(whole * 10 ** places);
  const { units, scale } = scaled(value);
  return places >= 0
    ? print({ units: units * 10n ** BigInt(places), scale })
    : print({ units, scale: scale - places });
}

export function addDecimals(a: string, b: string): Decimal {
  const [first, second] = [shortWhole(a), shortWhole(b)];
  if (first >= 0 && second >= 0) return ofWhole(first + second);
  const [left, right, scale] = aligned(a, b);
  return print({ units: left + right, scale });
}

export function subtractDecimals(a: string, b: string): Decimal {
  const [first, second] = [shortWhole(a), shortWhole(b)];
  if (first >= 0 && second >= 0) return ofWhole(first - second);
  const [left, right, scale] = aligned(a, b);
  return print({ units: left - right, scale });
}

export function multiplyDecimals(a: string, b: string): Decimal {
  const left = scaled(a);
  const right = scaled(b);
  return print({ units: left.units * right.units, scale: left.scale + right.scale });
}

/** Negative, zero or positive, as `a` is below, equal to or above `b`. */
export function compareDecimals(a: string, b: string): number {
  const [first, second] = [shortWhole(a), shortWhole(b)];
  if (first >= 0 && second >= 0) return Math.sign(first - second);
  const [left, right] = aligned(a, b);
  return left < right ? -1 : left > right ? 1 : 0;
}

/** `a / b` to at most `places` digits after the point, truncated toward zero. Throws `decimal-invalid` for b = 0. */
export function divideDecimals(a: string, b: string, places: number): Decimal {
  const [left, right] = aligned(a, b);
  if (right === 0n) throw new ExtractionError("decimal-invalid", `Expected a divisor other than 0 for ${a}`);
  return print({ units: (left * 10n ** BigInt(places)) / right, scale: places });
}

function scaled(written: string): Scaled {
  const match = SHAPE.exec(written);
  if (!match)
    throw new ExtractionError("decimal-invalid", `Expected digits with at most one point, got "${written}"`);
  const [, sign, whole = "", fraction = ""] = match;
  const units = BigInt(whole + fraction);
  return { units: sign === "-" ? -units : units, scale: fraction.length };
}

function aligned(a: string, b: string): [bigint, bigint, number] {
  const left = scaled(a);
  const right = scaled(b);
  const scale = Math.max(left.scale, right.scale);
  return [
    left.units * 10n ** BigInt(scale - left.scale),
    right.units * 10n ** BigInt(scale - right.scale),
    scale,
  ];
}

function print({ units, scale }: Scaled): Decimal {
  const negative = units < 0n;
  const digits = (negative ? -units : units).toString().padStart(scale + 1, "0");
  const whole = digits.slice(0, digits.length - scale);
  let end = digits.length;
  while (end > whole.length && digits[end - 1] === "0") end--;
  const fraction = digits.slice(whole.length, end);
  const body = fraction ? `${whole}.${fraction}` : whole;
  return (negative && body !== "0" ? `-${body}` : body) as Decimal;
}
