/** How mentions are made: one shape for the numeric kinds, one for the others. */
import {
  type Bounds,
  type Decimal,
  type Mention,
  multiplyDecimals,
  type NumericKind,
  type NumericMention,
  type Qualifier,
  type TextualKind,
  type TextualMention,
  textSpan,
} from "@shilu/core";
import type { Numeral } from "./numeral.js";

/** A value with its bounds, before it has a place and a unit. */
export interface Amount extends Bounds {
  readonly value: Decimal;
  readonly qualifier: Qualifier;
}

export interface UnitName {
  readonly unit: string | null;
  readonly writtenUnit: string | null;
  readonly unitClass: string | null;
}

export const NO_UNIT: UnitName = { unit: null, writtenUnit: null, unitClass: null };

export const numericMention = (
  kind: NumericKind,
  start: number,
  end: number,
  rule: string,
  amount: Amount,
  unit: UnitName,
  parts: readonly Mention[],
): NumericMention => ({
  kind,
  span: textSpan(start, end),
  rule,
  parts,
  value: amount.value,
  qualifier: amount.qualifier,
  min: amount.min,
  max: amount.max,
  minInclusive: amount.minInclusive,
  maxInclusive: amount.maxInclusive,
  unit: unit.unit,
  writtenUnit: unit.writtenUnit,
  unitClass: unit.unitClass,
});

export const textualMention = (
  kind: TextualKind,
  start: number,
  end: number,
  rule: string,
  value: string | null,
  parts: readonly Mention[] = NO_PARTS,
): TextualMention => ({ kind, span: textSpan(start, end), rule, parts, value });

export const NO_PARTS: readonly Mention[] = [];

/** The number of a numeral alone. */
export const numberOf = (numeral: Numeral): NumericMention =>
  numericMention(
    "number",
    numeral.span.start,
    numeral.span.end,
    "number.numeral",
    numeral,
    NO_UNIT,
    NO_PARTS,
  );

/** The amount times a factor: what a unit makes of a figure. */
export function timesFactor(amount: Amount, factor: string): Amount {
  if (factor === "1") return amount;
  const value = times(amount.value, factor);
  const { qualifier, min, max, minInclusive, maxInclusive } = amount;
  if (qualifier === "exact") return { value, qualifier, min: value, max: value, minInclusive, maxInclusive };
  return {
    value,
    qualifier,
    min: min === null ? null : times(min, factor),
    max: max === null ? null : times(max, factor),
    minInclusive,
    maxInclusive,
  };
}

const TENTHS: Readonly<Record<string, number>> = { "0.1": 1, "0.01": 2, "0.001": 3 };
const PLAIN = /^[0-9]{1,12}(?:\.[0-9]{1,12})?$/;

/** `value` times `factor`; a share, of which there are many, by moving its point. */
function times(value: Decimal, factor: string): Decimal {
  const places = TENTHS[factor];
  if (places === undefined || value === "0" || !PLAIN.test(value)) return multiplyDecimals(value, factor);
  const point = value.indexOf(".");
  const whole = point < 0 ? value : value.slice(0, point);
  const digits = whole.padStart(places + 1, "0") + (point < 0 ? "" : value.slice(point + 1));
  const cut = Math.max(whole.length, places + 1) - places;
  let end = digits.length;
  while (end > cut && digits.charCodeAt(end - 1) === 0x30) end--;
  return (
    end === cut ? digits.slice(0, cut) : `${digits.slice(0, cut)}.${digits.slice(cut, end)}`
  ) as Decimal;
}
