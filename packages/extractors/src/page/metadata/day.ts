/** Reads the day, or the month or year, that a page's date names. Folded text in, ISO 8601 out. */
import { readWrittenDay, WRITTEN_DAY } from "../written-day.js";

const DAY = /(?<!\d)((?:19|20)\d\d) ?[-/.年] ?(\d{1,2})(?: ?[-/.月] ?(\d{1,2})(?: ?日)?|月)?(?!\d)/;
/** 二〇一〇年三月十日. */
const IN_NUMERALS = new RegExp(`(?=[一二壹贰])${WRITTEN_DAY}`);
const COMPACT = /(?<!\d)((?:19|20)\d\d)(0[1-9]|1[0-2])([0-2]\d|3[01])(?!\d)/;

export interface DayRead {
  readonly value: string;
  /** Offsets in the text read. */
  readonly start: number;
  readonly end: number;
}

/** `null` where there is none, or none that the calendar has. */
export function readDay(folded: string): DayRead | null {
  const match = DAY.exec(folded) ?? COMPACT.exec(folded);
  if (!match) return readNumerals(folded);
  const [surface, year, month, day] = match;
  const value = [year, month?.padStart(2, "0"), day?.padStart(2, "0")]
    .filter((part) => part !== undefined)
    .join("-");
  if (!isCalendar(Number(year), Number(month), day === undefined ? 1 : Number(day))) return null;
  return { value, start: match.index, end: match.index + surface.length };
}

function readNumerals(folded: string): DayRead | null {
  const match = IN_NUMERALS.exec(folded);
  const value = match && readWrittenDay(match[0], null)?.value;
  return match && value ? { value, start: match.index, end: match.index + match[0].length } : null;
}

function isCalendar(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
