/** Signs before a numeral: -3, −3, 负三, and the point of .5. */
import { isDigit, isHan, isLatin, NONE, role } from "./characters.js";

/** 担负, 正负: no minus. */
const BEFORE_MINUS = new Set("担背自欺辜正肩抱身胜");

/** Where the numeral at `at` begins with its sign or its point: a minus that joins nothing, the point of .5. */
export function signStart(folded: string, at: number, start: number): number {
  if (at === start) return at;
  const before = folded.charAt(at - 1);
  if (before === "." && (at - 1 === start || " (-:".includes(folded.charAt(at - 2)))) {
    return at - 2 >= start && folded[at - 2] === "-" && isMinus(folded, at - 2, at, start) ? at - 2 : at - 1;
  }
  if (before === "-" || before === "−") return isMinus(folded, at - 1, at, start) ? at - 1 : at;
  return at - hanSignLength(folded, at, start);
}

/** The length of 负 or 零下 right before `at`, else 0. */
export function hanSignLength(folded: string, at: number, start: number): number {
  if (at <= start) return 0;
  const before = folded.charCodeAt(at - 1);
  if (before === NEGATIVE) return at - 1 > start && BEFORE_MINUS.has(folded.charAt(at - 2)) ? 0 : 1;
  return before === BELOW && at - 1 > start && folded[at - 2] === "零" ? 2 : 0;
}

const NEGATIVE = 0x8d1f;
const BELOW = 0x4e0b;

function isMinus(folded: string, at: number, digits: number, start: number): boolean {
  if (at === start) return true;
  const unit = folded.charCodeAt(at - 1);
  const before = folded.charAt(at - 1);
  if (before === " ") {
    const earlier = at - 2 >= start ? folded.charCodeAt(at - 2) : 0;
    return !isDigit(earlier) && !isLatin(earlier) && role[earlier] === NONE;
  }
  if (isHan(unit))
    return role[unit] === NONE && /^\d+(?:\.\d+)?[%‰℃]/.test(folded.slice(digits, digits + 12));
  return "(:,;。、=!?([{<>~“\"'".includes(before);
}
