/** A figure with the unit beside it: one numeral or a fraction, 百分之 before it, 余 or 多 behind it, its unit. */
import { addDecimals, divideDecimals } from "@shilu/core";
import { negate } from "./amount.js";
import { type Approximator, approximatorInside } from "./approximators.js";
import { HAN_DIGIT, role, skipBlanks, skipBlanksBack, TEN, worth } from "./characters.js";
import { type Amount, timesFactor } from "./mentions.js";
import type { Numeral } from "./numeral.js";
import type { Passage } from "./passage.js";
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
  /** What stands behind the unit and is added to the number: the 半 of 三斤半, as a number of units; else `null`. */
  readonly extra: string | null;
  readonly fraction: boolean;
}

const MOST_BLANKS = 4;

export function readOperand(passage: Passage, index: number, floor: number): Operand {
  const { folded, end, numerals } = passage;
  const numeral = numerals[index] as Numeral;
  const fraction = readFraction(passage, index);
  const amount = fraction ?? numeral;
  const numberEnd = fraction ? fraction.end : numeral.span.end;
  const next = fraction ? fraction.next : index + 1;
  const per = fraction ? null : readPer(folded, numeral.span.start, Math.max(floor, passage.start));
  const base = {
    start: per ? per.start : numeral.span.start,
    numberStart: numeral.span.start,
    next,
    amount,
    numeral,
    fraction: fraction !== null,
  };
  if (per)
    return {
      ...base,
      numberEnd,
      end: numberEnd,
      unit: per.unit,
      unitStart: numberEnd,
      approximator: null,
      extra: null,
    };
  return withUnit(passage, base, numberEnd, folded, end);
}

type Base = Pick<Operand, "start" | "numberStart" | "next" | "amount" | "numeral" | "fraction">;

function withUnit(passage: Passage, base: Base, numberEnd: number, folded: string, end: number): Operand {
  let at = skipBlanks(folded, numberEnd, Math.min(end, numberEnd + MOST_BLANKS));
  let stop = numberEnd;
  let approximator: Approximator | null = null;
  if (base.amount.qualifier === "exact" && !base.fraction) {
    const inside = approximatorInside(folded, at, end);
    if (inside && mayLoosen(inside.approximator, base.numeral)) {
      approximator = inside.approximator;
      stop = inside.at;
      at = skipBlanks(folded, stop, Math.min(end, stop + MOST_BLANKS));
    }
  }
  const found = unitAt(folded, at, end) ?? spacedUnit(folded, at, end) ?? null;
  if (!found)
    return { ...base, numberEnd: stop, end: stop, unit: null, unitStart: stop, approximator, extra: null };
  const split = found.unit.word === "个" ? splitUnit(folded, at, end) : null;
  const { unit, end: unitEnd } = split ?? found;
  const extra = split ? split.extra : extraBehind(passage, base, unit, unitEnd);
  if (split?.more) approximator = split.more;
  return {
    ...base,
    numberEnd: stop,
    end: extra && !split ? extra.end : unitEnd,
    next: extra && !split ? extra.next : base.next,
    unit,
    unitStart: at,
    approximator,
    extra: extra ? extra.value : null,
  };
}

/** 来 and 多 loosen round figures and figures before a unit; 来 never a figure such as 13. */
const mayLoosen = ({ word }: Approximator, { whole }: Numeral): boolean =>
  word !== "来" || (whole > 0 && whole % 10 === 0);

/** 百 分 点 with blanks between its characters. */
function spacedUnit(folded: string, at: number, end: number): { unit: Unit; end: number } | null {
  const first = folded.charAt(at);
  if (at >= end || (first !== "个" && first !== "百")) return null;
  SPACED_POINT.lastIndex = at;
  const match = SPACED_POINT.exec(folded);
  const unit = unitNamed("百分点");
  return match && unit && SPACED_POINT.lastIndex <= end ? { unit, end: SPACED_POINT.lastIndex } : null;
}

export const SPACED_POINT = /(?:个 {0,4})?百 {0,4}分 {0,4}点/y;

interface Split {
  readonly unit: Unit;
  readonly end: number;
  readonly extra: Extra | null;
  readonly more: Approximator | null;
}

/** 个多月, 个半小时: the word stands inside the unit. */
function splitUnit(folded: string, at: number, end: number): Split | null {
  const word = folded.charAt(at + 1);
  if (word !== "半" && word !== "多") {
    SPACED_POINT.lastIndex = at;
    const spaced = SPACED_POINT.exec(folded) ? unitNamed("百分点") : null;
    return spaced ? { unit: spaced, end: SPACED_POINT.lastIndex, extra: null, more: null } : null;
  }
  for (const rest of SPLIT_RESTS) {
    const unit =
      folded.startsWith(rest, at + 2) && at + 2 + rest.length <= end ? unitNamed(`个${rest}`) : null;
    if (!unit) continue;
    const stop = at + 2 + rest.length;
    const more = word === "多" ? (approximatorInside("多", 0, 1)?.approximator ?? null) : null;
    return { unit, end: stop, extra: word === "半" ? { value: "0.5", end: stop, next: -1 } : null, more };
  }
  return null;
}

const SPLIT_RESTS = ["月", "小时", "钟头", "星期", "工作日", "百分点"];

interface Extra {
  readonly value: string;
  readonly end: number;
  readonly next: number;
}

/** 三斤半, 七成六: what counts a part of the unit, right behind it. */
function extraBehind({ folded, end, numerals }: Passage, base: Base, unit: Unit, at: number): Extra | null {
  if (base.amount.qualifier !== "exact" || at >= end) return null;
  if (folded[at] === "半")
    return NO_HALF.has(folded.charAt(at + 1)) ? null : { value: "0.5", end: at + 1, next: base.next };
  if (unit.word !== "成") return null;
  const following = numerals[base.next];
  const p = skipBlanks(folded, at, Math.min(end, at + 2));
  if (following?.span.start !== p || following.span.end !== p + 1 || role[folded.charCodeAt(p)] !== HAN_DIGIT)
    return null;
  return unitAt(folded, p + 1, end)
    ? null
    : { value: `0.${following.value}`, end: p + 1, next: base.next + 1 };
}

/** 半数, 半年: another word begins with 半. */
const NO_HALF = new Set("数价径夜天年月日以个点期场决导岛山");

interface Per {
  readonly start: number;
  readonly unit: Unit;
}

/** 百分之, 千分之, 百万分之 before a number: a share of so many parts. */
function readPer(folded: string, at: number, floor: number): Per | null {
  let next = skipBlanksBack(folded, at, Math.max(floor, at - MOST_BLANKS));
  if (next <= floor || folded[next - 1] !== "之") return null;
  next = skipBlanksBack(folded, next - 1, Math.max(floor, next - MOST_BLANKS));
  if (next <= floor || folded[next - 1] !== "分") return null;
  next = skipBlanksBack(folded, next - 1, Math.max(floor, next - MOST_BLANKS));
  let places = 0;
  while (next > floor && (role[folded.charCodeAt(next - 1)] as number) >= TEN) {
    next--;
    places += worth[folded.charCodeAt(next)] as number;
  }
  return places < 2 ? null : { start: next, unit: perUnit(places) };
}

const perUnits = new Map<number, Unit>();

function perUnit(places: number): Unit {
  const known = perUnits.get(places);
  if (known) return known;
  const factor = `0.${"0".repeat(places - 1)}1`;
  const unit: Unit = { word: "%", kind: "percent", unitClass: "share", base: "%", factor, not: [] };
  perUnits.set(places, unit);
  return unit;
}

interface Fraction extends Amount {
  readonly end: number;
  readonly next: number;
}

/** 三分之一, 三又二分之一, 1/3, 1 4/3. A quotient without end is cut after 20 decimals. */
function readFraction(passage: Passage, index: number): Fraction | null {
  const { folded, end, numerals } = passage;
  const first = numerals[index] as Numeral;
  const p = skipBlanks(folded, first.span.end, Math.min(end, first.span.end + MOST_BLANKS));
  const character = p < end ? folded.charAt(p) : "";
  if (character === "分" || character === "/") return readQuotient(passage, index);
  const second = numerals[index + 1];
  if (second === undefined || first.qualifier !== "exact") return null;
  const joint = character === "又" ? skipBlanks(folded, p + 1, Math.min(end, p + MOST_BLANKS)) : p;
  const mixed =
    character === "又" || (p === first.span.end + 1 && first.form === "digits" && second.form === "digits");
  if (!mixed || second.span.start !== joint) return null;
  const quotient = readQuotient(passage, index + 1);
  if (!quotient || (character !== "又" && folded[second.span.end] !== "/")) return null;
  const negative = first.value.startsWith("-");
  const value = addDecimals(first.value, negative ? negate(quotient.value) : quotient.value);
  return { ...quotient, value, min: value, max: value };
}

function readQuotient(passage: Passage, index: number): Fraction | null {
  const { folded, end, numerals } = passage;
  const a = numerals[index] as Numeral;
  const b = numerals[index + 1];
  if (b === undefined || b.span.start >= end || a.qualifier !== "exact" || b.qualifier !== "exact")
    return null;
  const p = skipBlanks(folded, a.span.end, Math.min(end, a.span.end + MOST_BLANKS));
  let joint = p + 1;
  const slash = folded[p] === "/";
  if (slash) {
    if (p !== a.span.end || a.form !== "digits" || b.form !== "digits" || !isPlainQuotient(folded, a, b))
      return null;
  } else {
    if (folded[p] !== "分") return null;
    joint = skipBlanks(folded, joint, Math.min(end, joint + MOST_BLANKS));
    if (folded[joint++] !== "之") return null;
    joint = skipBlanks(folded, joint, Math.min(end, joint + MOST_BLANKS));
  }
  const divisor = slash ? b.value : a.value;
  if (b.span.start !== joint || divisor === "0") return null;
  const value = divideDecimals(slash ? a.value : b.value, divisor, 20);
  return {
    value,
    qualifier: "exact",
    min: value,
    max: value,
    minInclusive: true,
    maxInclusive: true,
    end: b.span.end,
    next: index + 2,
  };
}

/** Whole numbers of at most four digits, joined to nothing else by a slash. */
function isPlainQuotient(folded: string, a: Numeral, b: Numeral): boolean {
  const before = folded.charAt(a.span.start - 1);
  const after = folded.charAt(b.span.end);
  return (
    !a.value.includes(".") &&
    b.whole >= 0 &&
    a.value.length <= 5 &&
    b.value.length <= 4 &&
    !/[/\w.]/.test(before) &&
    !/[/\w]/.test(after)
  );
}

/** The amount of an operand in its base unit, what stands behind the unit included. */
export function scaledAmount(amount: Amount, unit: Unit | null, extra: string | null): Amount {
  if (extra === null) return unit ? timesFactor(amount, unit.factor) : amount;
  const value = addDecimals(amount.value, extra);
  const whole = { ...amount, value, min: value, max: value };
  return unit ? timesFactor(whole, unit.factor) : whole;
}
