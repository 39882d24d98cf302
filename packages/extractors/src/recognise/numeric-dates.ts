/** Dates in digits alone: 2010-01-29, 2010.1.29, 2013-06, 12/1, 20131231, with the time of day behind them. */
import { fullYear, NO_DATE } from "./calendar.js";
import { isDigit, isHan, tableOf } from "./characters.js";
import type { DatePart } from "./date-parts.js";
import type { Numeral } from "./numeral.js";
import type { Passage } from "./passage.js";

const HYPHEN = 0x2d;
const DOT = 0x2e;
const SLASH = 0x2f;

export const CLOCK = / {0,3}T? {0,3}(\d{1,2}):(\d{2})(?::(\d{2}))?(?![\d:])/y;

/** What a date in digits may not touch: it is then a code. */
const JOINED = tableOf("-./_0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

/** Reads the date whose figures are joined by `separator`; `null` for a code or a fraction. `bare`: it ends a range. */
export function readNumericDate(
  passage: Passage,
  index: number,
  separator: number,
  bare: boolean,
): DatePart | null {
  const { folded, start, end, numerals } = passage;
  const a = numerals[index] as Numeral;
  const b = numerals[index + 1];
  if (
    a.form !== "digits" ||
    b === undefined ||
    b.form !== "digits" ||
    !areJoined(folded, a, b, separator, end)
  )
    return null;
  const joined = a.span.start > start && JOINED[folded.charCodeAt(a.span.start - 1)] === 1;
  if (joined && !(bare && separator !== HYPHEN && folded.charCodeAt(a.span.start - 1) === HYPHEN))
    return null;
  const c = numerals[index + 2];
  const length = a.span.end - a.span.start;
  if (c !== undefined && c.form === "digits" && areJoined(folded, b, c, separator, end)) {
    const year = length === 4 ? a.whole : length === 2 && separator === HYPHEN ? fullYear(a.whole) : -1;
    if (year < 1000 || year > 2999 || b.whole < 1 || b.whole > 12 || c.whole < 1 || c.whole > 31) return null;
    if (goesOn(folded, c.span.end) && !isNextDate(folded, c.span.end, separator)) return null;
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
    separator !== DOT &&
    b.span.end - b.span.start === 2 &&
    a.whole >= 1900 &&
    a.whole < 2100
  ) {
    if (b.whole < 1 || b.whole > 12) return null;
    const date = { ...NO_DATE, year: a.whole, month: b.whole };
    return { date, start: a.span.start, end: b.span.end, next: index + 2, rule: "date.numeric" };
  }
  return separator === SLASH ? monthAndDay(folded, index, a, b) : null;
}

/** 12/1 is a day; 1/2 and 3/5 are fractions: of two readings the fraction where it is below one. */
function monthAndDay(folded: string, index: number, a: Numeral, b: Numeral): DatePart | null {
  if (a.whole < 1 || a.whole > 12 || b.whole < 1 || b.whole > 31 || a.whole <= b.whole) return null;
  if (isDigit(folded.charCodeAt(a.span.start - 2)) || isHan(folded.charCodeAt(a.span.start - 1))) return null;
  const date = { ...NO_DATE, month: a.whole, day: b.whole };
  return { date, start: a.span.start, end: b.span.end, next: index + 2, rule: "date.slash" };
}

/** A blank may stand behind a point: 2014. 10. 1. */
function areJoined(folded: string, a: Numeral, b: Numeral, separator: number, end: number): boolean {
  if (b.span.end > end || folded.charCodeAt(a.span.end) !== separator) return false;
  const gap = b.span.start - a.span.end;
  return gap === 1 || (gap === 2 && separator === DOT && folded[a.span.end + 1] === " ");
}

/** A number, a letter or a separator with a number right behind: not a date but a code. */
function goesOn(folded: string, at: number): boolean {
  const unit = folded.charCodeAt(at);
  if (unit === HYPHEN || unit === DOT || unit === SLASH) return isDigit(folded.charCodeAt(at + 1));
  return JOINED[unit] === 1 && folded[at] !== "T";
}

export const NEXT_DATE = /-\d{2,4}[./]\d{1,2}[./]\d{1,2}(?![\d./-])/y;

/** 2016.9.3-2016.10.1: a hyphen between two dates whose figures are joined by another mark. */
function isNextDate(folded: string, at: number, separator: number): boolean {
  NEXT_DATE.lastIndex = at;
  return separator !== HYPHEN && NEXT_DATE.test(folded);
}

function withClock(passage: Passage, part: DatePart): DatePart {
  CLOCK.lastIndex = part.end;
  const clock = CLOCK.exec(passage.folded);
  if (
    !clock ||
    part.date === null ||
    CLOCK.lastIndex > passage.end ||
    Number(clock[1]) > 24 ||
    Number(clock[2]) > 59
  )
    return part;
  const time = `${(clock[1] as string).padStart(2, "0")}:${clock[2]}${clock[3] ? `:${clock[3]}` : ""}`;
  let next = part.next;
  while (next < passage.last && (passage.numerals[next] as Numeral).span.start < CLOCK.lastIndex) next++;
  return { ...part, date: { ...part.date, time }, end: CLOCK.lastIndex, next, rule: "date.clock" };
}

export const NEXT_COMPACT = /-(?:19|20)\d{6}(?![\d./-])/y;

/** 20141001-20141007. */
function isNextCompact(folded: string, at: number): boolean {
  NEXT_COMPACT.lastIndex = at;
  return NEXT_COMPACT.test(folded);
}

/** 20131231, where it can be a day of our time; the characters 年, 月, 日 are lost or left out. */
export function readCompactDate(
  { numerals, folded, end }: Passage,
  index: number,
  bare: boolean,
): DatePart | null {
  const { whole, span } = numerals[index] as Numeral;
  const date = {
    ...NO_DATE,
    year: Math.floor(whole / 10000),
    month: Math.floor(whole / 100) % 100,
    day: whole % 100,
  };
  if (
    date.year < 1949 ||
    date.year > 2100 ||
    date.month < 1 ||
    date.month > 12 ||
    date.day < 1 ||
    date.day > 31
  )
    return null;
  const before = folded.charCodeAt(span.start - 1);
  if (JOINED[before] === 1 && !(bare && before === HYPHEN)) return null;
  if (goesOn(folded, span.end) && !isNextCompact(folded, span.end)) return null;
  const stop = folded[span.end] === "日" && span.end < end ? span.end + 1 : span.end;
  const labelled = folded[span.start - 1] === ":" || folded[span.start - 1] === " ";
  return {
    date,
    start: span.start,
    end: stop,
    next: index + 1,
    rule: "date.compact",
    ...(labelled ? {} : { repaired: true }),
  };
}
