/** Units with something inside or behind them: 个多月, 个半小时, 三斤半, 百 分 点. */
import { type Approximator, MORE } from "./approximators.js";
import { HAN_DIGIT, role, skipBlanks, tableOf } from "./characters.js";
import type { Passage } from "./passage.js";
import { type Unit, unitAt, unitNamed } from "./units.js";

const HALF = 0x534a;
const BLANK = 0x20;
/** More blanks than this part a figure from its unit. */
const MOST_BLANKS = 4;

export const behind = (folded: string, at: number, end: number): number =>
  at < end && folded.charCodeAt(at) === BLANK ? skipBlanks(folded, at, Math.min(end, at + MOST_BLANKS)) : at;

export const SPACED_POINT = /(?:个 {0,4})?百 {0,4}分 {0,4}点/y;

/** The end of 百 分 点 with blanks between its characters, or -1. */
export function spacedUnit(folded: string, at: number, end: number): number {
  const first = at < end ? folded.charAt(at) : "";
  if (first !== "个" && first !== "百") return -1;
  SPACED_POINT.lastIndex = at;
  return SPACED_POINT.test(folded) && SPACED_POINT.lastIndex <= end ? SPACED_POINT.lastIndex : -1;
}

export interface Split {
  readonly unit: Unit;
  readonly end: number;
  readonly half: boolean;
  readonly more: Approximator | null;
}

const SPLIT_RESTS = ["月", "小时", "钟头", "星期", "工作日", "百分点"];

/** 个多月, 个半小时: a word stands inside the unit. 个 百分点: blanks do. */
export function splitUnit(folded: string, at: number, end: number): Split | null {
  const word = folded.charAt(at + 1);
  if (word === " " || word === "百") {
    const stop = spacedUnit(folded, at, end);
    const unit = stop > 0 ? unitNamed("百分点") : null;
    return unit ? { unit, end: stop, half: false, more: null } : null;
  }
  if (word !== "半" && word !== "多") return null;
  for (const rest of SPLIT_RESTS) {
    const stop = at + 2 + rest.length;
    const unit = folded.startsWith(rest, at + 2) && stop <= end ? unitNamed(`个${rest}`) : null;
    if (unit) return { unit, end: stop, half: word === "半", more: word === "多" ? MORE : null };
  }
  return null;
}

export interface Extra {
  readonly value: string;
  readonly end: number;
  readonly next: number;
}

/** 三斤半, 七成六: what counts a part of the unit, right behind it. */
export function extraBehind(
  { folded, end, numerals }: Passage,
  next: number,
  unit: Unit,
  at: number,
): Extra | null {
  if (folded.charCodeAt(at) === HALF)
    return NO_HALF[folded.charCodeAt(at + 1)] === 1 ? null : { value: "0.5", end: at + 1, next };
  const following = numerals[next];
  const p = behind(folded, at, end);
  if (following?.span.start !== p || following.span.end !== p + 1 || role[folded.charCodeAt(p)] !== HAN_DIGIT)
    return null;
  if (unit.word !== "成" || unitAt(folded, p + 1, end)) return null;
  return { value: `0.${following.value}`, end: p + 1, next: next + 1 };
}

/** 半数, 半年: another word begins with 半. */
const NO_HALF = tableOf("数价径夜天年月日以个点期场决导岛山");
