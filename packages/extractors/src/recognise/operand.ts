/** A figure with the unit beside it: one number, 百分之 before it, 余 or 多 behind it, its unit and what follows that. */
import { addDecimals } from "@shilu/core";
import { type Approximator, approximatorInside } from "./approximators.js";
import { ASCII_DIGIT, HAN_DIGIT, role, tableOf } from "./characters.js";
import { readCommaShare, readFraction } from "./fractions.js";
import { type Amount, timesFactor } from "./mentions.js";
import type { Numeral } from "./numeral.js";
import type { Passage } from "./passage.js";
import { shareBefore } from "./shares.js";
import { readSpacedDigits } from "./spaced-digits.js";
import { behind, extraBehind, spacedUnit, splitUnit } from "./unit-rests.js";
import { type Unit, unitAt, unitNamed } from "./units.js";

export interface Operand {
  /** Where it begins, 百分之 included. */
  readonly start: number;
  /** Where its number begins and ends, a word such as 余 included. */
  readonly numberStart: number;
  readonly numberEnd: number;
  readonly end: number;
  /** Index of the first numeral after it. */
  readonly next: number;
  /** The number as it stands, before its unit makes anything of it. */
  readonly amount: Amount;
  readonly numeral: Numeral;
  readonly unit: Unit | null;
  readonly unitStart: number;
  /** 余, 多, 来 behind the number. */
  readonly approximator: Approximator | null;
  /** What stands behind the unit and is added, in units: the 半 of 三斤半; else `null`. */
  readonly extra: string | null;
  /** The number is made of several numerals: a fraction, or digits with blanks between. */
  readonly composed: boolean;
}

const BLANK = 0x20;
const PARTS_OF = 0x4e4b;
const HALF = 0x534a;
const COMMA = 0x2c;

/** What goes on with a number of several numerals: 分之, 又, /. */
const COMPOSES = tableOf("分又/");

export function readOperand(passage: Passage, index: number, floor: number): Operand {
  const { folded, start, end, numerals } = passage;
  const numeral = numerals[index] as Numeral;
  const { span } = numeral;
  let numberEnd = span.end;
  let at = behind(folded, numberEnd, end);
  const following = at < end ? folded.charCodeAt(at) : 0;
  let amount: Amount = numeral;
  let next = index + 1;
  let composed = false;
  if (at < end && mayCompose(following, at > numberEnd)) {
    const made = readFraction(passage, index) ?? (at > numberEnd ? readSpacedDigits(passage, index) : null);
    if (made) {
      amount = made;
      next = made.next;
      numberEnd = made.end;
      at = behind(folded, numberEnd, end);
      composed = true;
    }
  }
  const before = span.start > start ? folded.charCodeAt(span.start - 1) : 0;
  const damaged = following === COMMA ? readCommaShare(passage, index) : null;
  if (damaged) {
    const percent = unitNamed("%");
    return operandOf(
      span.start,
      span.start,
      damaged.end,
      damaged.end + 1,
      index + 2,
      damaged,
      numeral,
      percent,
      damaged.end,
      null,
      null,
      true,
    );
  }
  if (!composed && (before === PARTS_OF || before === BLANK)) {
    const share = shareBefore(folded, span.start, Math.max(floor, start));
    if (share)
      return operandOf(
        share.start,
        span.start,
        numberEnd,
        numberEnd,
        next,
        amount,
        numeral,
        share.unit,
        numberEnd,
        null,
        null,
        false,
      );
  }
  let approximator: Approximator | null = null;
  if (!composed && amount.qualifier === "exact") {
    const inside = approximatorInside(folded, at, end);
    if (inside && mayLoosen(inside.approximator, numeral)) {
      approximator = inside.approximator;
      numberEnd = inside.at;
      at = behind(folded, numberEnd, end);
    }
  }
  const unit = unitAt(folded, at, end);
  if (unit === null) {
    const spaced = spacedUnit(folded, at, end);
    const stop = spaced > 0 ? spaced : numberEnd;
    const point = spaced > 0 ? unitNamed("百分点") : null;
    return operandOf(
      span.start,
      span.start,
      numberEnd,
      stop,
      next,
      amount,
      numeral,
      point,
      spaced > 0 ? at : stop,
      approximator,
      null,
      composed,
    );
  }
  return withUnit(passage, span.start, numberEnd, next, amount, numeral, unit, at, approximator, composed);
}

function withUnit(
  passage: Passage,
  start: number,
  numberEnd: number,
  next: number,
  amount: Amount,
  numeral: Numeral,
  unit: Unit,
  at: number,
  approximator: Approximator | null,
  composed: boolean,
): Operand {
  const { folded, end } = passage;
  const stop = at + unit.word.length;
  if (unit.word === "个") {
    const split = splitUnit(folded, at, end);
    if (split)
      return operandOf(
        start,
        start,
        numberEnd,
        split.end,
        next,
        amount,
        numeral,
        split.unit,
        at,
        split.half ? approximator : (split.more ?? approximator),
        split.half ? "0.5" : null,
        composed,
      );
  }
  if (
    stop < end &&
    amount.qualifier === "exact" &&
    (folded.charCodeAt(stop) === HALF || unit.word === "成")
  ) {
    const extra = extraBehind(passage, next, unit, stop);
    if (extra)
      return operandOf(
        start,
        start,
        numberEnd,
        extra.end,
        extra.next,
        amount,
        numeral,
        unit,
        at,
        approximator,
        extra.value,
        composed,
      );
  }
  return operandOf(
    start,
    start,
    numberEnd,
    stop,
    next,
    amount,
    numeral,
    unit,
    at,
    approximator,
    null,
    composed,
  );
}

const operandOf = (
  start: number,
  numberStart: number,
  numberEnd: number,
  end: number,
  next: number,
  amount: Amount,
  numeral: Numeral,
  unit: Unit | null,
  unitStart: number,
  approximator: Approximator | null,
  extra: string | null,
  composed: boolean,
): Operand => ({
  start,
  numberStart,
  numberEnd,
  end,
  next,
  amount,
  numeral,
  unit,
  unitStart,
  approximator,
  extra,
  composed,
});

function mayCompose(following: number, spaced: boolean): boolean {
  if (COMPOSES[following] === 1) return true;
  const is = role[following];
  return spaced && (is === ASCII_DIGIT || is === HAN_DIGIT);
}

/** 来 loosens round figures only: 十来个, not 13来. */
const mayLoosen = ({ word }: Approximator, { whole }: Numeral): boolean =>
  word !== "来" || (whole > 0 && whole % 10 === 0);

/** The amount in the base unit, with what stands behind the unit. */
export function scaledAmount(amount: Amount, unit: Unit | null, extra: string | null, figure = ""): Amount {
  const factor = unit === null ? "1" : factorOf(unit, figure);
  if (extra === null) return timesFactor(amount, factor);
  const value = addDecimals(amount.value, extra);
  return timesFactor({ ...amount, value, min: value, max: value }, factor);
}

/** 折 of one figure are tenths, of two (七五折, 75折) hundredths. */
const factorOf = (unit: Unit, figure: string): string =>
  unit.word === "折" && figure.length >= 2 && !figure.includes(".") && figure !== "10" ? "0.01" : unit.factor;
