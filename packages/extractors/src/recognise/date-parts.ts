/** One date as it stands: its fields, and where it ends. Ranges, inference and mentions are made of it elsewhere. */
import { type CalendarDate, NO_DATE } from "./calendar.js";
import { isDigit, isHan, skipBlanks, tableOf } from "./characters.js";
import type { Numeral } from "./numeral.js";
import { readCompactDate, readNumericDate } from "./numeric-dates.js";
import type { Passage } from "./passage.js";
import { unitAt } from "./units.js";
import { eraOf, readYearPart, yearOf, yearSuffixEnd } from "./years.js";

export interface DatePart {
  /** `null` where what stands there cannot be read (20143年). */
  readonly date: CalendarDate | null;
  readonly start: number;
  readonly end: number;
  /** Index of the first numeral after it. */
  readonly next: number;
  readonly rule: string;
  /** The surface was damaged and had one possible reading. */
  readonly repaired?: boolean;
}

/** 国 of 民国 and 前 of 公元前. */
const NATION = 0x56fd;
const EARLIER = 0x524d;
const YEAR = 0x5e74;
const MONTH = 0x6708;
const DAY = 0x65e5;
const NUMBER = 0x53f7;
const BLANK = 0x20;
/** Length of 20131231. */
const COMPACT = 8;

/** Reads the date that begins with numeral `index`. `bare`: a year of two digits or a day alone counts (in a range). */
export function readDatePart(passage: Passage, index: number, bare = false): DatePart | null {
  const numeral = passage.numerals[index] as Numeral;
  const { folded, end } = passage;
  const { span } = numeral;
  const p = behind(folded, span.end, end);
  const unit = p < end ? folded.charCodeAt(p) : 0;
  if (unit === YEAR) return readYear(passage, index, p + 1, bare);
  if (unit === MONTH) return readMonth(passage, index, null, span.start);
  if (unit === DAY || unit === NUMBER) return readFirstDay(passage, index, bare);
  const length = span.end - span.start;
  if (length === COMPACT && numeral.form === "digits") return readCompactDate(passage, index, bare);
  if (unit === 0x2d || unit === 0x2e || unit === 0x2f) return readNumericDate(passage, index, unit, bare);
  if (numeral.form !== "digits") return null;
  return length === 4 && p > span.end && isDigit(unit) ? readLostYear(passage, index) : null;
}

const behind = (folded: string, at: number, end: number): number =>
  at < end && folded.charCodeAt(at) === BLANK ? skipBlanks(folded, at, Math.min(end, at + 2)) : at;

function readYear(passage: Passage, index: number, after: number, bare: boolean): DatePart | null {
  const { folded, end, numerals } = passage;
  const numeral = numerals[index] as Numeral;
  const first = firstMonthEnd(folded, after, end);
  const month = first > 0 || isMonthBehind(passage, index + 1, after);
  const before = folded.charCodeAt(numeral.span.start - 1);
  const era = before === NATION || before === EARLIER ? eraOf(passage, numeral) : null;
  const reading = era ?? yearOf(passage, numeral, after, month, bare);
  if (reading === null) return null;
  const start = era?.start ?? numeral.span.start;
  const { year } = reading;
  if (year === null) return { date: null, start, end: after, next: index + 1, rule: "date.year" };
  const repaired = reading.short ? { repaired: true } : {};
  if (first > 0)
    return { ...behindMonth(passage, index + 1, { ...NO_DATE, year, month: 1 }, start, first), ...repaired };
  if (month) {
    const part = readMonth(passage, index + 1, year, start);
    return part && { ...part, ...repaired };
  }
  const lost = readRunDay(passage, index + 1, after, year, start);
  if (lost) return lost;
  const part = readYearPart(passage, after);
  const date = { ...NO_DATE, year };
  if (part)
    return {
      date: { ...date, part: part.part },
      start,
      end: part.end,
      next: index + 1 + part.numerals,
      rule: part.rule,
    };
  return { date, start, end: yearSuffixEnd(folded, after, end), next: index + 1, rule: "date.year" };
}

/** The end of 元月 or 正月-less January behind a year, else -1. */
function firstMonthEnd(folded: string, after: number, end: number): number {
  const p = behind(folded, after, end);
  return p + 1 < end && folded.charCodeAt(p + 1) === MONTH && folded[p] === "元" ? p + 2 : -1;
}

/** Whether the numeral is a month right behind the year, a comma and blanks passed over. */
function isMonthBehind({ folded, end, numerals }: Passage, index: number, after: number): boolean {
  const numeral = numerals[index];
  if (numeral === undefined || numeral.whole < 1 || numeral.span.start - after > 2) return false;
  for (let p = after; p < numeral.span.start; p++)
    if (folded[p] !== " " && folded[p] !== "," && folded[p] !== "的") return false;
  const p = behind(folded, numeral.span.end, end);
  return p < end && folded.charCodeAt(p) === MONTH;
}

const THIRD = 0x65ec;
const MONTH_SUFFIX = tableOf("份初底末");

function readMonth(passage: Passage, index: number, year: number | null, start: number): DatePart | null {
  const { folded, end, numerals } = passage;
  const numeral = numerals[index] as Numeral;
  const month = numeral.whole;
  if (month < 0 || month > 99) return null;
  return behindMonth(
    passage,
    index + 1,
    { ...NO_DATE, year, month },
    start,
    behind(folded, numeral.span.end, end) + 1,
  );
}

/** What may stand behind 月 at `p`: a day, 上旬, 份. `index` is the first numeral there. */
function behindMonth(
  passage: Passage,
  index: number,
  date: CalendarDate,
  start: number,
  p: number,
): DatePart {
  const { folded, end, numerals } = passage;
  const day = numerals[index];
  const q = behind(folded, p, end);
  if (day !== undefined && day.span.start === q && q < end) {
    const full = readDay(passage, index, date, start);
    if (full) return full;
  }
  if (p + 1 < end && folded.charCodeAt(p + 1) === THIRD) {
    const part = "上中下".indexOf(folded.charAt(p)) + 1;
    if (part > 0) return { date: { ...date, part }, start, end: p + 2, next: index, rule: "date.tenDays" };
  }
  const suffix = p < end && MONTH_SUFFIX[folded.charCodeAt(p)] === 1 ? 1 : 0;
  return { date, start, end: p + suffix, next: index, rule: "date.month" };
}

/** A day behind its month: with 日 or 号, or without (八月十五) where nothing is counted by it. */
function readDay(passage: Passage, index: number, date: CalendarDate, start: number): DatePart | null {
  const { folded, end, numerals } = passage;
  const numeral = numerals[index] as Numeral;
  const day = numeral.whole;
  if (day < 0 || day > 99) return null;
  const p = behind(folded, numeral.span.end, end);
  const unit = p < end ? folded.charCodeAt(p) : 0;
  const full = { ...date, day };
  if (unit === DAY || unit === NUMBER)
    return { date: full, start, end: p + 1, next: index + 1, rule: "date.day" };
  if (day < 1 || day > 31 || numeral.form === "mixed" || unitAt(folded, p, end)) return null;
  const loose =
    numeral.form === "han"
      ? p >= end || !"点时分%".includes(folded.charAt(p))
      : isClosed(folded, p, end, date.year !== null);
  return loose ? { date: full, start, end: numeral.span.end, next: index + 1, rule: "date.day" } : null;
}

const CLOSERS = tableOf(",。;:)、至到止起-—~");

const isClosed = (folded: string, at: number, end: number, dated: boolean): boolean =>
  dated && (at >= end || CLOSERS[folded.charCodeAt(at)] === 1);

/** A day of no stated month, with 元月 before it or alone. */
function readFirstDay(passage: Passage, index: number, bare: boolean): DatePart | null {
  const { folded, start, end, numerals } = passage;
  const { span, whole } = numerals[index] as Numeral;
  const p = behind(folded, span.end, end);
  if (whole < 0 || whole > 99) return null;
  if (
    span.start - 2 >= start &&
    folded.charCodeAt(span.start - 1) === MONTH &&
    folded[span.start - 2] === "元"
  )
    return {
      date: { ...NO_DATE, month: 1, day: whole },
      start: span.start - 2,
      end: p + 1,
      next: index + 1,
      rule: "date.day",
    };
  if (!bare && !isDayAlone(passage, numerals[index] as Numeral, p)) return null;
  return {
    date: { ...NO_DATE, day: whole },
    start: span.start,
    end: p + 1,
    next: index + 1,
    rule: "date.dayAlone",
  };
}

/** Before a number: a street, a document, a letter. */
const NUMBERED = tableOf("路街巷弄道里村第字〕])}>#厦园院区令座楼栋");
/** Before a day that 号 counts; behind another word it is a name: 天宫一号. */
const BEFORE_DAY = tableOf("于在到至从自是每月本当今明这那起等和与及或的以为了前后");
/** Behind 号: what a date may be followed by; another word makes it the number of a house, a line, a document. */
const AFTER_NUMBERED = tableOf("前后起止至到晚早上下中开是我你他的以之,。;、)");
/** 于 of 不少于15日. */
const THAN = 0x4e8e;
const COUNTED_BEFORE = tableOf("起满逾过长每近约足够");
const COUNTED_AFTER = tableOf("内游均常期报元圆币本");

/** 29日 alone is a day of some month; 15日内 a time span; 30号 a house, a line or a document where a word says so. */
function isDayAlone({ folded, start, end }: Passage, numeral: Numeral, at: number): boolean {
  if (numeral.whole < 1 || numeral.whole > 31 || (numeral.form !== "digits" && numeral.form !== "han"))
    return false;
  const before = numeral.span.start > start ? folded.charCodeAt(numeral.span.start - 1) : 0;
  const after = at + 1 < end ? folded.charCodeAt(at + 1) : 0;
  if (folded.charCodeAt(at) === NUMBER)
    return (
      NUMBERED[before] === 0 &&
      (!isHan(before) || BEFORE_DAY[before] === 1) &&
      (!isHan(after) || AFTER_NUMBERED[after] === 1)
    );
  if (COUNTED_BEFORE[before] === 1 || COUNTED_AFTER[after] === 1) return false;
  if (before === THAN && "少低多短长".includes(folded.charAt(numeral.span.start - 2))) return false;
  return !folded.startsWith("以内", at + 1) && !folded.startsWith("之内", at + 1);
}

/** 2010年1231日: month and day run together, mended where only one reading is a day. */
function readRunDay(
  { folded, end, numerals }: Passage,
  index: number,
  after: number,
  year: number,
  start: number,
): DatePart | null {
  const numeral = numerals[index];
  if (
    numeral === undefined ||
    numeral.form !== "digits" ||
    numeral.span.start - after > 1 ||
    numeral.whole < 101
  )
    return null;
  const p = numeral.span.end;
  if (p - numeral.span.start > 4 || folded.charCodeAt(p) !== DAY || p >= end) return null;
  const readings = runReadings(folded.slice(numeral.span.start, p));
  const only = readings.length === 1 ? (readings[0] as [number, number]) : null;
  const date = only && { ...NO_DATE, year, month: only[0], day: only[1] };
  return { date, start, end: p + 1, next: index + 1, rule: "date.run", ...(only ? { repaired: true } : {}) };
}

/** Month and day that three or four digits can be. */
function runReadings(digits: string): [number, number][] {
  const cuts = digits.length === 4 ? [2] : [1, 2];
  return cuts
    .map((cut): [number, number] => [Number(digits.slice(0, cut)), Number(digits.slice(cut))])
    .filter(
      ([month, day]) =>
        month >= 1 && month <= 12 && day >= 1 && day <= 31 && !digits.startsWith("0", cuts[0]),
    );
}

/** 2010 1231日: the character 年 is lost too. */
function readLostYear(passage: Passage, index: number): DatePart | null {
  const { whole, span } = passage.numerals[index] as Numeral;
  if (whole < 1949 || whole > 2100) return null;
  return readRunDay(passage, index + 1, span.end, whole, span.start);
}
