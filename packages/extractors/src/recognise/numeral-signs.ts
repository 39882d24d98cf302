/** Signs before a numeral: -3, −3, 负三, and the point of .5. */
import { isDigit, isHan, isLatin, NONE, role } from "./characters.js";

/** 担负, 正负: no minus. */
export const BEFORE_MINUS = new Set("担背自欺辜正肩抱身胜");

/** Where the numeral at `at` begins with its sign or its point: a minus that joins nothing, the point of .5. */
export function signStart(folded: string, at: number, start: number): number {
  if (at === start) return at;
  const before = folded.charAt(at - 1);
  if (before === "." && (at - 1 === start || " (-:".includes(folded.charAt(at - 2)))) {
    return at - 2 >= start && folded[at - 2] === "-" && isMinus(folded, at - 2, at, start) ? at - 2 : at - 1;
  }
  if (before === "-" || before === "−") return isMinus(folded, at - 1, at, start) ? at - 1 : at;
  if (before === "负") return at - 1 > start && BEFORE_MINUS.has(folded.charAt(at - 2)) ? at : at - 1;
  return at;
}

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
