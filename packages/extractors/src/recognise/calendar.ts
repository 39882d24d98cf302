/** Partial dates as plain fields, and their ISO 8601 form. A field that is not known is `null`; nothing is filled in. */
import type { Granularity } from "@shilu/core";

export interface CalendarDate {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  /** A half (1, 2), quarter (1 to 4) or third of a month (1 to 3), as the granularity says. */
  readonly part: number | null;
  /** HH:MM or HH:MM:SS. */
  readonly time: string | null;
}

export const NO_DATE: CalendarDate = { year: null, month: null, day: null, part: null, time: null };

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Days of a month; February has 29 where the year is not known. */
export function daysOf(year: number | null, month: number): number {
  if (month === 2 && year !== null && !isLeap(year)) return 28;
  return DAYS[month - 1] ?? 0;
}

export function isPossible({ year, month, day }: CalendarDate): boolean {
  if (month !== null && (month < 1 || month > 12)) return false;
  return day === null || (day >= 1 && day <= (month === null ? 31 : daysOf(year, month)));
}

export function granularityOf(date: CalendarDate): Granularity {
  if (date.time !== null) return "time";
  if (date.day !== null) return "day";
  if (date.part !== null) return date.month !== null ? "tenDays" : date.part > 4 ? "half" : "quarter";
  return date.month !== null ? "month" : "year";
}

/** Halves are kept as parts 5 and 6, so that they are no quarters. */
export const HALF_OFFSET = 4;

const two = (value: number): string => String(value).padStart(2, "0");
const yearOf = (year: number | null): string =>
  year === null ? "XXXX" : `${year < 0 ? "-" : ""}${String(Math.abs(year)).padStart(4, "0")}`;

/** 2013, 2013-06, 2013-06-03, XXXX-09-03, 2014-03-28T12:00; a half, a quarter or ten days is a range. */
export function isoOf(date: CalendarDate): string {
  const { year, month, day, part, time } = date;
  const y = yearOf(year);
  if (part !== null) return partOf(y, year, month, part);
  if (month === null && day === null) return y;
  const whole =
    day === null ? `${y}-${two(month as number)}` : `${y}-${month === null ? "XX" : two(month)}-${two(day)}`;
  return time === null ? whole : `${whole}T${time}`;
}

function partOf(y: string, year: number | null, month: number | null, part: number): string {
  if (month !== null) {
    const first = (part - 1) * 10 + 1;
    const last = part === 3 ? daysOf(year, month) : part * 10;
    return `${y}-${two(month)}-${two(first)}/${y}-${two(month)}-${two(last)}`;
  }
  const length = part > HALF_OFFSET ? 6 : 3;
  const start = ((part > HALF_OFFSET ? part - HALF_OFFSET : part) - 1) * length + 1;
  const last = start + length - 1;
  return `${y}-${two(start)}-01/${y}-${two(last)}-${two(DAYS[last - 1] as number)}`;
}

/** The year of two digits: 00 to 69 are of this century, 70 to 99 of the last. */
export const fullYear = (short: number): number => (short < 70 ? 2000 + short : 1900 + short);
