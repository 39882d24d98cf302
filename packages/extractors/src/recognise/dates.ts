/** Dates and date ranges as mentions. */
import { type Mention, type TextualMention, textSpan } from "@shilu/core";
import { type CalendarDate, granularityOf, isoOf, isPossible, NO_DATE } from "./calendar.js";
import { skipBlanks, skipBlanksBack, tableOf } from "./characters.js";
import { type DatePart, readDatePart } from "./date-parts.js";
import { numberOf } from "./mentions.js";
import type { Numeral } from "./numeral.js";
import type { Passage, Reading } from "./passage.js";
import { readYearPart } from "./years.js";

/** A quarter whose year is not said: 第一季度, 三季度. */
export function readQuarter(passage: Passage, index: number): Reading | null {
  const { span } = passage.numerals[index] as Numeral;
  const start =
    span.start > passage.start && passage.folded[span.start - 1] === "第" ? span.start - 1 : span.start;
  const part = readYearPart(passage, start);
  if (!part || part.end < span.end) return null;
  const date = { ...NO_DATE, part: part.part };
  return {
    mention: dateMention(passage, index, {
      date,
      start,
      end: part.end,
      next: index + 1,
      rule: "date.quarter",
    }),
    next: index + 1,
  };
}

export function readDate(passage: Passage, index: number, floor: number): Reading | null {
  const months = readShortRange(passage, index, floor);
  if (months) return months;
  const first = readDatePart(passage, index);
  if (!first) return null;
  return (
    readRange(passage, index, first, floor) ?? {
      mention: dateMention(passage, index, first),
      next: first.next,
    }
  );
}

export function dateMention(passage: Passage, index: number, part: DatePart): TextualMention {
  const { date } = part;
  return {
    kind: "date",
    span: textSpan(part.start, part.end),
    rule: part.rule,
    parts: numbersOf(passage, index, part.next),
    value: date !== null && isPossible(date) ? isoOf(date) : null,
    granularity: date === null ? "year" : granularityOf(date),
    ...(part.repaired ? { repaired: true } : {}),
  };
}

function numbersOf({ numerals }: Passage, from: number, to: number): Mention[] {
  const parts: Mention[] = [];
  for (let i = from; i < to; i++) parts.push(numberOf(numerals[i] as Numeral));
  return parts;
}

const TO = /^ {0,2}(?:起 {0,2},? {0,2})?(?:[-–—~～ー]{1,2}|至|到) {0,2}$/;
const AND = /^ {0,2}(?:和|与|及) {0,2}$/;

/** The second date behind a first one: 1月1日至12月31日, 2015年和2018年之间. */
function readRange(passage: Passage, index: number, first: DatePart, floor: number): Reading | null {
  const { folded, numerals, end } = passage;
  const second = numerals[first.next];
  if (first.date === null || second === undefined || second.span.start >= end) return null;
  const unit = folded.charCodeAt(first.end);
  if (CONNECTS[unit] === 0 || second.span.start - first.end > 8) return null;
  const joint = folded.slice(first.end, second.span.start);
  const and = AND.test(joint);
  if (!and && !TO.test(joint)) return null;
  const part = readDatePart(passage, first.next, true);
  if (!part || part.date === null || part.start < first.end) return null;
  const close = closingWord(passage, part.end);
  if (and && close === part.end) return null;
  const last = { ...part, date: inherit(first.date, part.date) };
  if (!isPossible(first.date) || !isPossible(last.date)) return null;
  return rangeReading(passage, index, first as Dated, last, floor, close);
}

const CONNECTS = tableOf("-–—~～ー至到起和与及 ");

type Dated = DatePart & { readonly date: CalendarDate };

/** 各自, 来自: the 自 of another word. */
const NOT_FROM = new Set("各来亲独");

function closingWord({ folded, end }: Passage, at: number): number {
  for (const word of ["之间", "期间", "间"])
    if (folded.startsWith(word, at) && at + word.length <= end) return at + word.length;
  return at;
}

function rangeReading(
  passage: Passage,
  index: number,
  first: Dated,
  last: Dated,
  floor: number,
  close: number,
): Reading {
  const { folded, start } = passage;
  const least = Math.max(start, floor);
  const edge = skipBlanksBack(folded, first.start, Math.max(least, first.start - 1));
  const opener = edge > least ? folded.charAt(edge - 1) : "";
  const opened =
    opener === "从" ||
    (opener === "自" && !NOT_FROM.has(folded.charAt(edge - 2))) ||
    (opener === "在" && close > last.end);
  const mention: TextualMention = {
    kind: "dateRange",
    span: textSpan(opened ? edge - 1 : first.start, close),
    rule: "dateRange.between",
    parts: [dateMention(passage, index, first), dateMention(passage, first.next, last)],
    value: rangeValue(first.date, last.date),
    granularity: granularityOf(last.date),
  };
  return { mention, next: last.next };
}

/** `from/to`; of a half, a quarter or ten days the outer day. */
export function rangeValue(first: CalendarDate, last: CalendarDate): string {
  const from = isoOf(first).split("/")[0];
  return `${from}/${isoOf(last).split("/").at(-1)}`;
}

/** What the second date leaves out it has from the first: the year, and where it is a day alone the month. */
function inherit(first: CalendarDate, last: CalendarDate): CalendarDate {
  if (last.year !== null) return last;
  const month = last.month ?? (last.day !== null ? first.month : null);
  return { ...last, year: first.year, month };
}

/**
 * Ranges whose first figure leaves its unit to the second: 1995-1997年, 2013年1-6月, 一月19到20日, 从2016-2018.
 */
function readShortRange(passage: Passage, index: number, floor: number): Reading | null {
  const { folded, numerals, end } = passage;
  const outer = outerDate(passage, index);
  const at = outer.next;
  const a = numerals[at];
  const b = numerals[at + 1];
  if (a === undefined || b === undefined || b.span.start >= end || a.whole < 0 || b.whole < 0) return null;
  if (b.span.start - a.span.end > 5 || a.span.start > outer.end + 1) return null;
  if (!TO.test(folded.slice(a.span.end, b.span.start))) return null;
  const p = skipBlanks(folded, b.span.end, Math.min(end, b.span.end + 2));
  const unit = p < end ? folded.charAt(p) : "";
  const years = outer.date.year === null && isYear(a) && isYear(b);
  let first: CalendarDate;
  if (years && (unit === "年" || isOpened(passage, a.span.start, floor)))
    first = { ...NO_DATE, year: a.whole };
  else if (unit === "月" && outer.date.month === null && a.whole >= 1 && a.whole <= 12 && b.whole <= 12)
    first = { ...outer.date, month: a.whole };
  else if (
    (unit === "日" || unit === "号") &&
    outer.date.month !== null &&
    a.whole >= 1 &&
    a.whole <= 31 &&
    b.whole <= 31
  )
    first = { ...outer.date, day: a.whole };
  else return null;
  const part = readDatePart(passage, at + 1, true);
  if (part && part.date === null) return null;
  const start = outer.next > index ? outer.start : a.span.start;
  const last: Dated = part
    ? { ...part, date: inherit(first, part.date as CalendarDate) }
    : {
        date: { ...NO_DATE, year: b.whole },
        start: b.span.start,
        end: b.span.end,
        next: at + 2,
        rule: "date.year",
      };
  if (!isPossible(first) || !isPossible(last.date)) return null;
  const opening: Dated = {
    date: first,
    start,
    end: a.span.end,
    next: at + 1,
    rule: part?.rule ?? "date.year",
  };
  return rangeReading(passage, index, opening, last, floor, closingWord(passage, last.end));
}

const isYear = ({ whole, form, span }: Numeral): boolean =>
  (form === "digits" || form === "positional") &&
  span.end - span.start === 4 &&
  whole >= 1000 &&
  whole < 3000;

const isOpened = ({ folded, start }: Passage, at: number, floor: number): boolean =>
  at - 1 >= Math.max(start, floor) && (folded[at - 1] === "从" || folded[at - 1] === "自");

interface Outer {
  readonly date: CalendarDate;
  readonly start: number;
  readonly end: number;
  readonly next: number;
}

const YEAR = 0x5e74;
const MONTH = 0x6708;

/** The year, or year and month, or month, that stands before the figures of a range. */
function outerDate(passage: Passage, index: number): Outer {
  const { start } = (passage.numerals[index] as Numeral).span;
  let year: number | null = null;
  let month: number | null = null;
  let at = index;
  let stop = start;
  let end = fieldEnd(passage, at, stop, YEAR);
  if (end > 0 && isYear(passage.numerals[at] as Numeral)) {
    year = (passage.numerals[at++] as Numeral).whole;
    stop = end;
  } else if (end > 0) return { date: NO_DATE, start, end: stop, next: at };
  end = fieldEnd(passage, at, stop, MONTH);
  if (end > 0 && (passage.numerals[at] as Numeral).whole <= 12) {
    month = (passage.numerals[at++] as Numeral).whole;
    stop = end;
  }
  const date = year === null && month === null ? NO_DATE : { ...NO_DATE, year, month };
  return { date, start, end: stop, next: at };
}

/** The end of the numeral `index` with `unit` behind it, where it stands at `stop`; else -1. */
function fieldEnd({ folded, numerals, end }: Passage, index: number, stop: number, unit: number): number {
  const numeral = numerals[index];
  if (numeral === undefined || numeral.span.start > stop + 1 || numeral.whole < 0) return -1;
  const p = skipBlanks(folded, numeral.span.end, Math.min(end, numeral.span.end + 2));
  return p < end && folded.charCodeAt(p) === unit ? p + 1 : -1;
}
