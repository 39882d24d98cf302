/** A figure with the unit beside it: one number, 百分之 before it, 余 or 多 behind it, its unit and what follows that. */
import { addDecimals } from "@shilu/core";
import { type Approximator, approximatorInside, MORE } from "./approximators.js";
import { ASCII_DIGIT, HAN_DIGIT, role, skipBlanks, tableOf } from "./characters.js";
import { readCommaShare, readFraction } from "./fractions.js";
import { type Amount, timesFactor } from "./mentions.js";
import type { Numeral } from "./numeral.js";
import type { Passage } from "./passage.js";
import { shareBefore } from "./shares.js";
import { readSpacedDigits } from "./spaced-digits.js";
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

/** More blanks than this part a figure from its unit. */
const MOST_BLANKS = 4;
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

const behind = (folded: string, at: number, end: number): number =>
  at < end && folded.charCodeAt(at) === BLANK ? skipBlanks(folded, at, Math.min(end, at + MOST_BLANKS)) : at;

function mayCompose(following: number, spaced: boolean): boolean {
  if (COMPOSES[following] === 1) return true;
  const is = role[following];
  return spaced && (is === ASCII_DIGIT || is === HAN_DIGIT);
}

/** 来 loosens round figures only: 十来个, not 13来. */
const mayLoosen = ({ word }: Approximator, { whole }: Numeral): boolean =>
  word !== "来" || (whole > 0 && whole % 10 === 0);

export const SPACED_POINT = /(?:个 {0,4})?百 {0,4}分 {0,4}点/y;

/** The end of 百 分 点 with blanks between its characters, or -1. */
function spacedUnit(folded: string, at: number, end: number): number {
  const first = at < end ? folded.charAt(at) : "";
  if (first !== "个" && first !== "百") return -1;
  SPACED_POINT.lastIndex = at;
  return SPACED_POINT.test(folded) && SPACED_POINT.lastIndex <= end ? SPACED_POINT.lastIndex : -1;
}

interface Split {
  readonly unit: Unit;
  readonly end: number;
  readonly half: boolean;
  readonly more: Approximator | null;
}

const SPLIT_RESTS = ["月", "小时", "钟头", "星期", "工作日", "百分点"];

/** 个多月, 个半小时: a word stands inside the unit. 个 百分点: blanks do. */
function splitUnit(folded: string, at: number, end: number): Split | null {
  const word = folded.charAt(at + 1);
  if (word === " " || word === "百") {
    const stop = spacedUnit(folded, at, end);
    const unit = stop > 0 ? unitNamed("百分点") : null;
    return unit ? { unit, end: stop, half: false, more: null } : null;
  }
  if (word !== "半" && word !== "多") return null;
  for (const rest of SPLIT_RESTS) {
    const stop = at + 2 + rest.length;
    const unit = folded.startsWith(rest, at + 2) && stop <= end ? unitNamed(`个${rest}`) : null;
    if (unit) return { unit, end: stop, half: word === "半", more: word === "多" ? MORE : null };
  }
  return null;
}

interface Extra {
  readonly value: string;
  readonly end: number;
  readonly next: number;
}

/** 三斤半, 七成六: what counts a part of the unit, right behind it. */
function extraBehind({ folded, end, numerals }: Passage, next: number, unit: Unit, at: number): Extra | null {
  if (folded.charCodeAt(at) === HALF)
    return NO_HALF[folded.charCodeAt(at + 1)] === 1 ? null : { value: "0.5", end: at + 1, next };
  const following = numerals[next];
  const p = behind(folded, at, end);
  if (following?.span.start !== p || following.span.end !== p + 1 || role[folded.charCodeAt(p)] !== HAN_DIGIT)
    return null;
  if (unit.word !== "成" || unitAt(folded, p + 1, end)) return null;
  return { value: `0.${following.value}`, end: p + 1, next: next + 1 };
}

/** 半数, 半年: another word begins with 半. */
const NO_HALF = tableOf("数价径夜天年月日以个点期场决导岛山");

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
