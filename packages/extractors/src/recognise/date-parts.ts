/** One date as it stands: its fields, and where it ends. Ranges, inference and mentions are made of it elsewhere. */

import { type CalendarDate, fullYear, HALF_OFFSET, NO_DATE } from "./calendar.js";
import { isDigit, isHan, skipBlanks } from "./characters.js";
import type { Numeral } from "./numeral.js";
import type { Passage } from "./passage.js";
import { unitAt } from "./units.js";

export interface DatePart {
  readonly date: CalendarDate;
  readonly start: number;
  readonly end: number;
  /** Index of the first numeral after it. */
  readonly next: number;
  readonly rule: string;
  /** The surface was damaged and had one possible reading. */
  readonly repaired?: boolean;
}

const YEAR = 0x5e74;
const MONTH = 0x6708;
const DAY = 0x65e5;
const NUMBER = 0x53f7;

/** Reads the date that begins with numeral `index`. `bare`: a year of two digits or a day alone counts (in a range). */
export function readDatePart(passage: Passage, index: number, bare = false): DatePart | null {
  const numeral = passage.numerals[index] as Numeral;
  const { folded, end } = passage;
  const at = numeral.span.end;
  const p = at < end && folded.charCodeAt(at) === 0x20 ? skipBlanks(folded, at, Math.min(end, at + 2)) : at;
  const unit = p < end ? folded.charCodeAt(p) : 0;
  if (unit === YEAR) return readYear(passage, index, p + 1, bare);
  if (unit === MONTH) return readMonth(passage, index, null, numeral.span.start, "date.month");
  if (unit === DAY || unit === NUMBER)
    return readDay(passage, index, { ...NO_DATE }, numeral.span.start, bare ? "" : "date.day");
  if (unit === 0x2d || unit === 0x2e || unit === 0x2f) return readNumeric(passage, index, unit);
  return numeral.form === "digits" && numeral.span.end - numeral.span.start === 8
    ? readCompact(passage, index)
    : null;
}

function readYear(passage: Passage, index: number, after: number, bare: boolean): DatePart | null {
  const { folded, end, numerals } = passage;
  const numeral = numerals[index] as Numeral;
  const month = followingMonth(passage, index + 1, after);
  const year = yearOf(passage, numeral, after, month, bare);
  if (year === null) return null;
  const start = numeral.span.start;
  if (month) return readMonth(passage, index + 1, year, start, "date.month");
  const date = { ...NO_DATE, year };
  const part = readYearPart(passage, after);
  if (part)
    return {
      date: { ...date, part: part.part },
      start,
      end: part.end,
      next: part.next(index + 1),
      rule: part.rule,
    };
  YEAR_SUFFIX.lastIndex = after;
  const suffix = YEAR_SUFFIX.exec(folded);
  const stop = suffix && after + suffix[0].length <= end ? after + suffix[0].length : after;
  return { date, start, end: stop, next: index + 1, rule: "date.year" };
}

/** 度, 末, 底, 初 belong to the year; not 年度 of 年度报告 less than of 2013年度. */
export const YEAR_SUFFIX = /度|末|底|初/y;

/** Whether the numeral is a month right behind the year, a comma and blanks passed over. */
function followingMonth({ folded, end, numerals }: Passage, index: number, after: number): boolean {
  const numeral = numerals[index];
  if (numeral === undefined || numeral.whole < 1 || numeral.whole > 12 || numeral.span.start - after > 2)
    return false;
  for (let p = after; p < numeral.span.start; p++) if (folded[p] !== " " && folded[p] !== ",") return false;
  const p = skipBlanks(folded, numeral.span.end, Math.min(end, numeral.span.end + 2));
  return p < end && folded.charCodeAt(p) === MONTH;
}

/**
 * The year a numeral before 年 says, or `null` where it counts years. Four digits are a year; so are two and three in
 * positional Chinese (零八年); 08年 and 13年6月 are of a century by {@link fullYear}; 789年 is one after 在.
 */
function yearOf(
  passage: Passage,
  numeral: Numeral,
  after: number,
  month: boolean,
  bare: boolean,
): number | null {
  const { folded } = passage;
  const { whole, form, span } = numeral;
  const length = span.end - span.start;
  if (whole < 0) return null;
  if (form === "digits" || form === "positional") {
    if (length === 4) return whole >= 1000 && whole < 3000 ? whole : null;
    if (length === 2) {
      const short = form === "positional" || folded[span.start] === "0" || month || bare;
      return short && (form === "digits" || !COUNTED.has(folded.charAt(after))) ? fullYear(whole) : null;
    }
    if (length === 3) return form === "positional" || AT.has(folded.charAt(span.start - 1)) ? whole : null;
    return null;
  }
  if (form !== "han" || whole < 1000 || whole >= 3000) return null;
  return month ? whole : null;
}

const AT = new Set("在于自到至");
/** 二三年内, 三五年来: years that are counted. */
const COUNTED = new Set("内来里间后前");

interface YearPart {
  readonly part: number;
  readonly end: number;
  readonly rule: string;
  next(index: number): number;
}

export const HALF = /[上下]半年/y;
export const QUARTER = /第?([一二三四1-4]) ?季度/y;

/** 上半年, 第一季度 behind a year or alone. */
export function readYearPart({ folded, end }: Passage, at: number): YearPart | null {
  const p = skipBlanks(folded, at, Math.min(end, at + 1));
  HALF.lastIndex = p;
  const half = HALF.exec(folded);
  if (half && p + 3 <= end)
    return {
      part: HALF_OFFSET + (half[0] === "上半年" ? 1 : 2),
      end: p + 3,
      rule: "date.half",
      next: (index) => index,
    };
  QUARTER.lastIndex = p;
  const quarter = QUARTER.exec(folded);
  if (!quarter || p + quarter[0].length > end) return null;
  const written = quarter[1] as string;
  const part = "一二三四".indexOf(written) + 1 || Number(written);
  return { part, end: p + quarter[0].length, rule: "date.quarter", next: (index) => index + 1 };
}

export const TEN_DAYS = /[上中下]旬/y;

function readMonth(
  passage: Passage,
  index: number,
  year: number | null,
  start: number,
  rule: string,
): DatePart | null {
  const { folded, end, numerals } = passage;
  const numeral = numerals[index] as Numeral;
  const month = numeral.whole;
  if (month < 0 || month > 99 || numeral.form === "fraction") return null;
  const p = skipBlanks(folded, numeral.span.end, Math.min(end, numeral.span.end + 2)) + 1;
  const date: CalendarDate = { ...NO_DATE, year, month };
  const day = numerals[index + 1];
  const q = skipBlanks(folded, p, Math.min(end, p + 2));
  if (day !== undefined && day.span.start === q && q < end) {
    const full = readDay(passage, index + 1, date, start, "date.day");
    if (full) return full;
  }
  TEN_DAYS.lastIndex = p;
  const third = TEN_DAYS.exec(folded);
  if (third && p + 2 <= end)
    return {
      date: { ...date, part: "上中下".indexOf(folded.charAt(p)) + 1 },
      start,
      end: p + 2,
      next: index + 1,
      rule: "date.tenDays",
    };
  const suffix = "份初底末".includes(folded.charAt(p)) && p < end ? 1 : 0;
  return { date, start, end: p + suffix, next: index + 1, rule };
}

/** A day with 日 or 号, or a Chinese day without (八月十五). `rule` is empty where a day alone is no date. */
function readDay(
  passage: Passage,
  index: number,
  date: CalendarDate,
  start: number,
  rule: string,
): DatePart | null {
  const { folded, end, numerals } = passage;
  const numeral = numerals[index] as Numeral;
  const day = numeral.whole;
  if (day < 0 || day > 99) return null;
  const p = skipBlanks(folded, numeral.span.end, Math.min(end, numeral.span.end + 2));
  const unit = p < end ? folded.charCodeAt(p) : 0;
  const full = { ...date, day };
  if (unit === DAY || unit === NUMBER) {
    if (date.month === null && rule !== "" && !isDayAlone(passage, numeral, p, unit)) return null;
    return { date: full, start, end: p + 1, next: index + 1, rule: "date.day" };
  }
  if (date.month === null || numeral.form !== "han" || day < 1 || day > 31) return null;
  if (unitAt(folded, p, end) || (p < end && "点时分%".includes(folded.charAt(p)))) return null;
  return { date: full, start, end: numeral.span.end, next: index + 1, rule: "date.day" };
}

/** 29日 alone is a day of some month, 15日内 a time span, 30号 a house, a line or a document where a word says so. */
function isDayAlone({ folded, start }: Passage, numeral: Numeral, at: number, unit: number): boolean {
  if (numeral.whole < 1 || numeral.whole > 31) return false;
  if (numeral.form !== "digits" && numeral.form !== "han") return false;
  const before = numeral.span.start > start ? folded.charAt(numeral.span.start - 1) : "";
  const after = folded.charAt(at + 1);
  if (unit === NUMBER) return !NUMBERED_BEFORE.test(before) && !NUMBERED_AFTER.has(after);
  return (
    !COUNTED_BEFORE.has(before) &&
    !COUNTED_AFTER.has(after) &&
    !folded.startsWith("以内", at + 1) &&
    !folded.startsWith("之内", at + 1)
  );
}

export const NUMBERED_BEFORE = /[路街巷弄道里村第字〕\])}>A-Za-z#厦园院区令座楼栋]/;
const NUMBERED_AFTER = new Set("楼线文令公门院房馆店台机床车井仓库窗厅码召栋幢单室铺-附之");
const COUNTED_BEFORE = new Set("起满逾过长每近约足够");
const COUNTED_AFTER = new Set("内游均常期报");

export const CLOCK = / {0,3}T? {0,3}(\d{1,2}):(\d{2})(?::(\d{2}))?(?![\d:])/y;

/** 2010-01-29, 2010.01.29, 2010/1/29, 27-7-3, 2013-06, with the time of day behind it; 12/1. */
function readNumeric(passage: Passage, index: number, separator: number): DatePart | null {
  const { folded, end, numerals } = passage;
  const a = numerals[index] as Numeral;
  const b = numerals[index + 1];
  if (a.form !== "digits" || b === undefined || b.form !== "digits" || !joined(folded, a, b, separator, end))
    return null;
  const before = folded.charAt(a.span.start - 1);
  if (/[\w.\-/_]/.test(before) && a.span.start > passage.start) return null;
  const c = numerals[index + 2];
  const length = a.span.end - a.span.start;
  if (c !== undefined && c.form === "digits" && joined(folded, b, c, separator, end)) {
    const short = length === 2 && separator === 0x2d;
    const year = length === 4 ? a.whole : short ? fullYear(a.whole) : -1;
    if (year < 1000 || year > 2999 || b.whole < 1 || b.whole > 12 || c.whole < 1 || c.whole > 31) return null;
    if (goesOn(folded, c.span.end)) return null;
    const date = { ...NO_DATE, year, month: b.whole, day: c.whole };
    return withClock(passage, {
      date,
      start: a.span.start,
      end: c.span.end,
      next: index + 3,
      rule: "date.numeric",
    });
  }
  if (goesOn(folded, b.span.end)) return null;
  if (
    length === 4 &&
    separator !== 0x2e &&
    b.span.end - b.span.start === 2 &&
    a.whole >= 1900 &&
    a.whole < 2100
  ) {
    if (b.whole < 1 || b.whole > 12) return null;
    return {
      date: { ...NO_DATE, year: a.whole, month: b.whole },
      start: a.span.start,
      end: b.span.end,
      next: index + 2,
      rule: "date.numeric",
    };
  }
  return separator === 0x2f ? monthAndDay(passage, index, a, b) : null;
}

/** 12/1 is a day; 1/2 and 3/5 are fractions: of two readings the fraction where it is below one. */
function monthAndDay({ folded }: Passage, index: number, a: Numeral, b: Numeral): DatePart | null {
  if (a.whole < 1 || a.whole > 12 || b.whole < 1 || b.whole > 31 || a.whole <= b.whole) return null;
  if (isDigit(folded.charCodeAt(a.span.start - 2)) || isHan(folded.charCodeAt(a.span.start - 1))) return null;
  return {
    date: { ...NO_DATE, month: a.whole, day: b.whole },
    start: a.span.start,
    end: b.span.end,
    next: index + 2,
    rule: "date.slash",
  };
}

const joined = (folded: string, a: Numeral, b: Numeral, separator: number, end: number): boolean =>
  b.span.start === a.span.end + 1 && b.span.end <= end && folded.charCodeAt(a.span.end) === separator;

/** A number, letter or separator right behind: not a date but a code. */
function goesOn(folded: string, at: number): boolean {
  const unit = folded.charAt(at);
  if (/[\w]/.test(unit)) return unit !== "T";
  return /[-./]/.test(unit) && isDigit(folded.charCodeAt(at + 1));
}

function withClock(passage: Passage, part: DatePart): DatePart {
  CLOCK.lastIndex = part.end;
  const clock = CLOCK.exec(passage.folded);
  if (!clock || CLOCK.lastIndex > passage.end || Number(clock[1]) > 24 || Number(clock[2]) > 59) return part;
  const time = `${(clock[1] as string).padStart(2, "0")}:${clock[2]}${clock[3] ? `:${clock[3]}` : ""}`;
  let next = part.next;
  while ((passage.numerals[next]?.span.start ?? Number.POSITIVE_INFINITY) < CLOCK.lastIndex) next++;
  return { ...part, date: { ...part.date, time }, end: CLOCK.lastIndex, next, rule: "date.clock" };
}

/** 20131231, where it can be a day of our time. */
function readCompact({ numerals, folded }: Passage, index: number): DatePart | null {
  const { whole, span } = numerals[index] as Numeral;
  const year = Math.floor(whole / 10000);
  const month = Math.floor(whole / 100) % 100;
  const day = whole % 100;
  if (year < 1949 || year > 2100 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  if (/[\w\-/.]/.test(folded.charAt(span.start - 1)) || goesOn(folded, span.end)) return null;
  return {
    date: { ...NO_DATE, year, month, day },
    start: span.start,
    end: span.end,
    next: index + 1,
    rule: "date.compact",
  };
}
