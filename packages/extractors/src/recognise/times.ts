/** Times of day that stand without a date: 上午9:30, 15时30分, 下午3点半, 9:00-17:00. */
import { type Mention, textSpan } from "@shilu/core";
import { isDigit, isHan, isLatin, skipBlanks, skipBlanksBack, tableOf } from "./characters.js";
import { numberOf } from "./mentions.js";
import type { Numeral } from "./numeral.js";
import type { Passage, Reading } from "./passage.js";
import { unitAt } from "./units.js";

/** Words of a part of the day, and what they add to an hour of the twelve on the dial. */
const PARTS_OF_DAY: readonly (readonly [word: string, adds: number])[] = [
  ["北京时间", 0],
  ["上午", 0],
  ["早上", 0],
  ["早晨", 0],
  ["清晨", 0],
  ["凌晨", 0],
  ["中午", 12],
  ["下午", 12],
  ["午后", 12],
  ["傍晚", 12],
  ["晚上", 12],
  ["晚间", 12],
  ["夜间", 12],
  ["夜里", 12],
];
/** The last characters of those words. */
const PART_ENDS = tableOf("间午上晨后晚里");

const COLON = 0x3a;
const POINT = 0x70b9;
const HOUR = 0x65f6;

/** What can stand behind a numeral that is an hour. */
export const HOUR_MARKS = tableOf(":点时");

interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly second: number | null;
  readonly start: number;
  readonly end: number;
  readonly next: number;
  /** What the part of the day adds, `null` where none is said. */
  readonly adds: number | null;
}

export function readTime(passage: Passage, index: number, floor: number): Reading | null {
  const first = readClock(passage, index, Math.max(floor, passage.start), null);
  if (first === null) return null;
  const last = readEnd(passage, first);
  const value = last === null ? isoOf(first) : `${isoOf(first)}/${isoOf(last)}`;
  const { start } = first;
  const { end, next } = last ?? first;
  const parts: Mention[] = passage.numerals.slice(index, next).map(numberOf);
  return { mention: { kind: "time", span: textSpan(start, end), rule: ruleOf(last), parts, value }, next };
}

const ruleOf = (last: Clock | null): string => (last === null ? "time.clock" : "time.range");

const two = (value: number): string => String(value).padStart(2, "0");

function isoOf({ hour, minute, second, adds }: Clock): string {
  const whole = adds === 12 && hour > 0 && hour < 12 ? hour + 12 : hour;
  return `${two(whole)}:${two(minute)}${second === null ? "" : `:${two(second)}`}`;
}

/** `outer`: the time that a range begins with; its part of the day holds for the second too. */
function readClock(passage: Passage, index: number, least: number, outer: Clock | null): Clock | null {
  const { folded, end } = passage;
  const { span, whole, form } = passage.numerals[index] as Numeral;
  if (whole < 0 || whole > 24 || span.end - span.start > 3) return null;
  const mark = span.end < end ? folded.charCodeAt(span.end) : 0;
  if (HOUR_MARKS[mark] === 0) return null;
  const part = partBefore(folded, span.start, least);
  const clock =
    mark === COLON
      ? readColons(passage, index, part !== null || outer !== null)
      : readWords(passage, index, mark, part !== null || outer !== null);
  if (clock === null || (mark === COLON && form !== "digits")) return null;
  return {
    ...clock,
    hour: whole,
    start: part?.at ?? span.start,
    adds: part?.adds ?? (outer !== null && outer.adds === 12 ? 12 : null),
  };
}

function partBefore(folded: string, at: number, least: number): { at: number; adds: number } | null {
  const edge = skipBlanksBack(folded, at, Math.max(least, at - 2));
  if (edge <= least || PART_ENDS[folded.charCodeAt(edge - 1)] === 0) return null;
  for (const [word, adds] of PARTS_OF_DAY)
    if (edge - word.length >= least && folded.startsWith(word, edge - word.length))
      return { at: edge - word.length, adds };
  return null;
}

type Minutes = Pick<Clock, "minute" | "second" | "end" | "next">;

/** 9:30, 09:30:00: minutes of two digits; a single digit before the colon needs a neighbour that a time can have. */
function readColons(passage: Passage, index: number, cued: boolean): Minutes | null {
  const { folded, start, numerals } = passage;
  const hour = numerals[index] as Numeral;
  const before = hour.span.start > start ? folded.charCodeAt(hour.span.start - 1) : 0;
  const joined = before === COLON ? isDigit(folded.charCodeAt(hour.span.start - 2)) : isLatin(before);
  if (joined || isDigit(before) || (!cued && isRatio(passage, hour.span.start))) return null;
  const minute = pairBehind(passage, index + 1, hour.span.end + 1);
  if (minute === null) return null;
  const second =
    folded.charCodeAt(minute.span.end) === COLON ? pairBehind(passage, index + 2, minute.span.end + 1) : null;
  const last = second ?? minute;
  if (!cued && hour.span.end - hour.span.start < 2 && isWordBehind(passage, last.span.end)) return null;
  if (!mayEnd(passage, last.span.end)) return null;
  return {
    minute: minute.whole,
    second: second?.whole ?? null,
    end: last.span.end,
    next: index + (second === null ? 2 : 3),
  };
}

/** 比例为3:10, 第3:10: no time. */
const RATIOS = tableOf("以第+-/.");
const REACH = 4;

const isRatio = ({ folded, start }: Passage, at: number): boolean =>
  at > start &&
  (RATIOS[folded.charCodeAt(at - 1)] === 1 || folded.slice(Math.max(start, at - REACH), at).includes("比"));

function pairBehind({ numerals, end }: Passage, index: number, at: number): Numeral | null {
  const numeral = numerals[index];
  if (numeral?.span.start !== at || numeral.span.end !== at + 2 || at + 2 > end) return null;
  return numeral.form === "digits" && numeral.whole >= 0 && numeral.whole < 60 ? numeral : null;
}

function mayEnd({ folded, end }: Passage, at: number): boolean {
  if (at >= end) return true;
  const unit = folded.charCodeAt(at);
  if (isDigit(unit) || unit === COLON || unit === 0x25) return false;
  if (unit === 0x2e && isDigit(folded.charCodeAt(at + 1))) return false;
  return isLatin(unit) ? /^[ap]m\b/i.test(folded.slice(at, at + 3)) : unitAt(folded, at, end) === null;
}

const AFTER = tableOf("前后至到起开止和与的以左时许");

const isWordBehind = ({ folded, end }: Passage, at: number): boolean =>
  at < end && isHan(folded.charCodeAt(at)) && AFTER[folded.charCodeAt(at)] === 0;

/** 点半, 点30分, 点钟, 时30分; 点 or 时 alone where a part of the day is said. */
function readWords(passage: Passage, index: number, mark: number, cued: boolean): Minutes | null {
  const { folded, start, end, numerals } = passage;
  const hour = numerals[index] as Numeral;
  if (hour.span.start > start && folded[hour.span.start - 1] === "第") return null;
  const at = hour.span.end + 1;
  const minute = numerals[index + 1];
  if (minute !== undefined && minute.span.start === at && minute.whole >= 0 && minute.whole < 60) {
    const stop = minute.span.end;
    if (stop < end && folded[stop] === "分" && folded[stop + 1] !== "之" && folded[stop + 1] !== "钟")
      return { minute: minute.whole, second: null, end: stop + 1, next: index + 2 };
    if (stop < end && folded[stop] === "刻" && mark === POINT && minute.whole <= 3)
      return { minute: minute.whole * 15, second: null, end: stop + 1, next: index + 2 };
    return null;
  }
  const following = at < end ? folded.charAt(at) : "";
  if (mark === POINT && following === "半" && folded[at + 1] !== "年")
    return { minute: 30, second: null, end: at + 1, next: index + 1 };
  if (mark === POINT && (following === "钟" || following === "整"))
    return { minute: 0, second: null, end: at + 1, next: index + 1 };
  if (!cued || (mark === HOUR && "段间期候代机常刻".includes(following) && following !== "")) return null;
  return { minute: 0, second: null, end: at, next: index + 1 };
}

const TO = /^ {0,2}(?:[-–—~～ー]{1,2}|至|到) {0,2}$/;
const MOST_BETWEEN = 8;

/** The second time of a range. */
function readEnd(passage: Passage, first: Clock): Clock | null {
  const { folded, numerals, end } = passage;
  const second = numerals[first.next];
  if (second === undefined || second.span.start >= end || second.span.start - first.end > MOST_BETWEEN)
    return null;
  const at = skipBlanks(folded, first.end, end);
  const part = partBefore(folded, second.span.start, at);
  if (!TO.test(folded.slice(first.end, part?.at ?? second.span.start))) return null;
  return readClock(passage, first.next, at, first);
}
