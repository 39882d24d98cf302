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
  const times = (value: Decimal | null) => (value === null ? null : multiplyDecimals(value, factor));
  const value = multiplyDecimals(amount.value, factor);
  if (amount.qualifier === "exact") return { ...amount, value, min: value, max: value };
  return { ...amount, value, min: times(amount.min), max: times(amount.max) };
}
