/** Reads a whole day as a signature writes it: 2014年3月20日, 二○一六年元月二十日, 2014.3.20. Folded text in. */

const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  "○": 0,
  Ο: 0,
  О: 0,
  "◯": 0,
  零: 0,
  O: 0,
  o: 0,
  "0": 0,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壹: 1,
  贰: 2,
  叁: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9,
};
export const NUMERAL = "[〇○ΟО◯零Oo0一二三四五六七八九壹贰叁肆伍陆柒捌玖]";
const UNIT = "[一二三四五六七八九壹贰叁肆伍陆柒捌玖]";
/** A month or a day: figures, numerals, 元月. */
export const SMALL = `(?:\\d{1,2}|元|零?${UNIT}?[十拾]${UNIT}?|[廿卅]${UNIT}?|[零初]?${UNIT})`;

/** The pattern of a day; year, month and day are its groups. A year of two or three numerals has lost 二〇 or 二. */
export const WRITTEN_DAY = `((?:19|20) ?\\d ?\\d|[一二壹贰]${NUMERAL}{3}|${NUMERAL}{2,3}) ?年 ?(${SMALL}) ?月 ?(${SMALL}) ?[日号]`;

const DOTTED = "((?:19|20)\\d\\d)[-./](\\d{1,2})[-./](\\d{1,2})";
const WHOLE = new RegExp(`^(?:${WRITTEN_DAY}|${DOTTED})$`);

export interface WrittenDay {
  /** ISO 8601. */
  readonly value: string;
  /** The century was lost and taken from the reporting year. */
  readonly repaired: boolean;
}

/** `null` where the surface is no day, or none of the calendar. `near` is the year that a lost century is read by. */
export function readWrittenDay(folded: string, near: number | null): WrittenDay | null {
  const match = WHOLE.exec(folded.trim());
  if (!match) return null;
  const written = (match[1] ?? match[4] ?? "").replaceAll(" ", "");
  const year = readYearNumeral(written, near);
  const month = readSmall(match[2] ?? match[5] ?? "");
  const day = readSmall(match[3] ?? match[6] ?? "");
  if (year === null || month === null || day === null || !isCalendarDay(year, month, day)) return null;
  const pad = (value: number) => String(value).padStart(2, "0");
  return { value: `${year}-${pad(month)}-${pad(day)}`, repaired: written.length < 4 };
}

/** 2013, 二〇一三; 一三 only where it can be the year `near` or the one after. */
export function readYearNumeral(written: string, near: number | null): number | null {
  let value = 0;
  for (const character of written) {
    const digit = /\d/.test(character) ? Number(character) : DIGITS[character];
    if (digit === undefined) return null;
    value = value * 10 + digit;
  }
  if (written.length === 4) return value >= 1949 && value < 2100 ? value : null;
  // Two figures, or three of which the first is the zero of 20xx.
  if (near === null || value > 99 || written.length < 2) return null;
  const year = 2000 + value;
  return year === near || year === near + 1 ? year : null;
}

/** `null` where `written` is no small numeral. */
export function readSmall(small: string): number | null {
  if (/^\d+$/.test(small)) return Number(small);
  const written = small.replace(/^[零初]/, "").replace("拾", "十");
  if (written === "元") return 1;
  if (written === "") return null;
  const twenties = "廿卅".indexOf(written.charAt(0));
  if (twenties >= 0) return (twenties + 2) * 10 + (DIGITS[written.charAt(1)] ?? 0);
  const at = written.indexOf("十");
  if (at < 0) return DIGITS[written] ?? null;
  const tens = at === 0 ? 1 : (DIGITS[written.charAt(0)] ?? 0);
  const ones = at === written.length - 1 ? 0 : (DIGITS[written.charAt(at + 1)] ?? 0);
  return tens * 10 + ones;
}

export function isCalendarDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
