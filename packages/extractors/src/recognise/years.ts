/** Which year a numeral before 年 says, and the halves and quarters named behind a year. */
import { fullYear, HALF_OFFSET } from "./calendar.js";
import { skipBlanks, tableOf } from "./characters.js";
import type { Numeral } from "./numeral.js";
import type { Passage } from "./passage.js";

/** A year, or what is wrong with it: `damaged` digits that can be no year, `short` a year whose century is left out. */
export interface YearReading {
  readonly year: number | null;
  readonly short: boolean;
}

/** What may stand before a year of three digits. */
const AT = tableOf("在于自到至");
/** 二三年内, 三五年来: years that are counted. */
const COUNTED = tableOf("内来里间后前");

/**
 * The year a numeral before 年 says, or `null` where it counts years. Four digits are a year; so are two and three in
 * positional Chinese (零八年); 08年 and 13年6月 are of a century by {@link fullYear}; 789年 is one after 在. Digits that
 * begin like a year of our time and are too many (20143年) are a damaged one.
 */
export function yearOf(
  { folded, start }: Passage,
  numeral: Numeral,
  after: number,
  month: boolean,
  bare: boolean,
): YearReading | null {
  const { whole, form, span } = numeral;
  const length = span.end - span.start;
  if (whole < 0) return null;
  if (form === "han") return month && whole >= 1000 && whole < 3000 ? plain(whole) : null;
  if (form !== "digits" && form !== "positional") return null;
  if (length === 4) return whole >= 1000 && whole < 3000 ? plain(whole) : null;
  if (length === 2) {
    if (form === "digits")
      return folded[span.start] === "0" || month || bare || isLate(folded, numeral, after, start)
        ? plain(fullYear(whole))
        : null;
    return COUNTED[folded.charCodeAt(after)] === 1 && !month ? null : { year: fullYear(whole), short: month };
  }
  const begins = folded.startsWith("20", span.start) || folded.startsWith("19", span.start);
  if (length === 3 && form === "digits" && begins && (month || folded[after] === "度"))
    return { year: null, short: false };
  if (length === 3)
    return form === "positional" || (span.start > start && AT[folded.charCodeAt(span.start - 1)] === 1)
      ? plain(whole)
      : null;
  return form === "digits" && begins && (length === 5 || length === 6) ? { year: null, short: false } : null;
}

/** 满90年, 建校98年, 98年历史: years that are counted. */
const COUNTED_BEFORE = tableOf("满过近逾超约达足长共有了校立庆诞第每");
const COUNTED_AFTER = tableOf("内来里间后前历多以之的经");

/** 98年 alone is 1998 where nothing says that years are counted. */
function isLate(folded: string, { whole, span }: Numeral, after: number, start: number): boolean {
  if (whole < 80) return false;
  const before = span.start > start ? folded.charCodeAt(span.start - 1) : 0;
  return COUNTED_BEFORE[before] !== 1 && COUNTED_AFTER[folded.charCodeAt(after)] !== 1;
}

/** 民国三十八年, 公元前221年: the count of another era, and where its name begins; ISO 8601 counts a year 0. */
export function eraOf(
  { folded, start }: Passage,
  { whole, span }: Numeral,
): (YearReading & { start: number }) | null {
  if (whole < 1 || whole > 3000) return null;
  if (whole < 100 && span.start - 2 >= start && folded.startsWith("民国", span.start - 2))
    return { year: 1911 + whole, short: false, start: span.start - 2 };
  if (span.start - 3 >= start && folded.startsWith("公元前", span.start - 3))
    return { year: 1 - whole, short: false, start: span.start - 3 };
  return null;
}

const plain = (year: number): YearReading => ({ year, short: false });

/** 度, 末, 底, 初 belong to the year, and so does 年底 behind it. */
const YEAR_SUFFIX = tableOf("度末底初");
const YEAR_PARTS = tableOf("末底初终");

export function yearSuffixEnd(folded: string, at: number, end: number): number {
  if (at >= end) return at;
  if (folded[at] === "年" && at + 1 < end && YEAR_PARTS[folded.charCodeAt(at + 1)] === 1) return at + 2;
  return YEAR_SUFFIX[folded.charCodeAt(at)] === 1 ? at + 1 : at;
}

export interface YearPart {
  readonly part: number;
  readonly end: number;
  readonly rule: string;
  /** How many numerals stand in it. */
  readonly numerals: number;
}

export const QUARTER = /第?([一二三四1-4]) ?季度/y;
const HALF = 0x534a;

/** 上半年, 第一季度 behind a year or alone. */
export function readYearPart({ folded, end }: Passage, at: number): YearPart | null {
  const p = skipBlanks(folded, at, Math.min(end, at + 1));
  if (p >= end) return null;
  if (folded.charCodeAt(p + 1) === HALF && p + 3 <= end && folded[p + 2] === "年") {
    const half = "上下".indexOf(folded.charAt(p)) + 1;
    return half === 0 ? null : { part: HALF_OFFSET + half, end: p + 3, rule: "date.half", numerals: 0 };
  }
  QUARTER.lastIndex = p;
  const quarter = QUARTER.exec(folded);
  if (!quarter || QUARTER.lastIndex > end) return null;
  const written = quarter[1] as string;
  return {
    part: "一二三四".indexOf(written) + 1 || Number(written),
    end: QUARTER.lastIndex,
    rule: "date.quarter",
    numerals: 1,
  };
}
