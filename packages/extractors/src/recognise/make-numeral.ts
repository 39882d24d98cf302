/** How numerals are made of what was read. */
import { type Decimal, textSpan } from "@shilu/core";
import { negate, sumOf } from "./amount.js";
import type { Numeral, NumeralForm } from "./numeral.js";
import type { Places } from "./places.js";

export const signed = (value: string, negative: boolean): Decimal =>
  (negative ? negate(value as Decimal) : value) as Decimal;

export function numeralOf(
  start: number,
  end: number,
  value: Decimal,
  form: NumeralForm,
  scaleLength: number,
): Numeral {
  const whole =
    value.length <= 9 && value.charCodeAt(0) !== 0x2d && !value.includes(".") ? Number(value) : -1;
  return {
    span: textSpan(start, end),
    value,
    qualifier: "exact",
    min: value,
    max: value,
    minInclusive: true,
    maxInclusive: true,
    form,
    whole,
    scaleLength,
  };
}

/** The numeral of place values; `negative` where a sign stands before it. */
export function placesNumeral(
  from: number,
  places: Places,
  form: NumeralForm,
  negative: boolean,
  scaleLength: number,
): Numeral {
  const value = sumOf(places.terms, false);
  if (!places.spreads) return numeralOf(from, places.end, signed(value, negative), form, scaleLength);
  const most = sumOf(places.terms, true);
  return {
    span: textSpan(from, places.end),
    value: signed(value, negative),
    qualifier: places.atLeast ? "atLeast" : places.open ? "about" : "range",
    min: negative ? negate(most) : value,
    max: negative ? negate(value) : most,
    minInclusive: true,
    maxInclusive: !places.open,
    form,
    whole: -1,
    scaleLength,
  };
}
