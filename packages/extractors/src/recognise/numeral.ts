import { type Bounds, type Decimal, defineLayer, type Qualifier, type TextSpan } from "@shilu/core";

/**
 * How a numeral is written: `digits` 1,500 · 3.2; `han` 三百; `mixed` 3.2万; `positional` 二〇一三; `fraction` 三分之一, 1/3;
 * `power` 2^5, 2e5.
 */
export type NumeralForm = "digits" | "han" | "mixed" | "positional" | "fraction" | "power";

/** A numeral as it stands, before anything beside it is read. Its bounds are those of words inside it (二十几万). */
export interface Numeral extends Bounds {
  readonly span: TextSpan;
  readonly value: Decimal;
  readonly qualifier: Qualifier;
  readonly form: NumeralForm;
  /** The value where it is a whole number of at most nine digits, else -1: what dates and counts are tested on. */
  readonly whole: number;
  /** Length of the trailing 万 or 亿 of a number in digits (3.2万): it belongs to the unit as written. */
  readonly scaleLength: number;
}

/** Every numeral of the text, in text order; words with a numeral character that state no number are left out. */
export const numerals = defineLayer<Numeral>("numerals");
