/** Exact values of numerals, on the short way where a binary number is exact. */
import { addDecimals, type Decimal, shiftDecimal } from "@shilu/core";
import type { PlaceTerm } from "./places.js";

/** What the terms add up to, each with its spread where `withSpread`. */
export function sumOf(terms: readonly PlaceTerm[], withSpread: boolean): Decimal {
  let sum = 0;
  let exact = true;
  for (const { coefficient, spread, power } of terms) {
    if (power > 8) exact = false;
    sum += (coefficient + (withSpread ? spread : 0)) * 10 ** power;
  }
  if (exact) return String(sum) as Decimal;
  return terms.reduce<Decimal>(
    (total, { coefficient, spread, power }) =>
      addDecimals(total, shiftDecimal(String(coefficient + (withSpread ? spread : 0)), power)),
    "0" as Decimal,
  );
}

/** One unit of the last digit of a decimal that is not 0: 100 of 1500, 0.01 of 2.42. */
export function lastPlaceOf(value: Decimal): Decimal {
  const point = value.indexOf(".");
  if (point >= 0) return shiftDecimal("1", point + 1 - value.length);
  let zeros = 0;
  while (zeros < value.length - 1 && value.charCodeAt(value.length - 1 - zeros) === 0x30) zeros++;
  return (zeros === 0 ? "1" : `1${"0".repeat(zeros)}`) as Decimal;
}

export const negate = (value: Decimal): Decimal =>
  (value === "0" ? value : value.startsWith("-") ? value.slice(1) : `-${value}`) as Decimal;
