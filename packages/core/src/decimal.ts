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

/** Canonical form of a plain decimal numeral. Throws `decimal-invalid` on anything else, exponents included. */
export function toDecimal(written: string): Decimal {
  return print(scaled(written));
}

export const isDecimal = (written: string): boolean => SHAPE.test(written);

/** `value × 10^places`; negative places divide. */
export function shiftDecimal(value: string, places: number): Decimal {
  const { units, scale } = scaled(value);
  return places >= 0
    ? print({ units: units * 10n ** BigInt(places), scale })
    : print({ units, scale: scale - places });
}

export function addDecimals(a: string, b: string): Decimal {
  const [left, right, scale] = aligned(a, b);
  return print({ units: left + right, scale });
}

export function subtractDecimals(a: string, b: string): Decimal {
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
