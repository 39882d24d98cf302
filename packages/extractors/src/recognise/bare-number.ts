/** When a numeral without a unit is a number: digits always, Chinese ones unless a lone character has no sign of it. */
import { isHan } from "./characters.js";
import type { Operand } from "./operand.js";
import type { Passage } from "./passage.js";

/** What may stand beside a lone 一, 三, 十 that is a number. */
const LEFT = new Set("是为于前后共达叫");
const RIGHT = new Set("的和那这不却而与或时者");

export function isBareNumber({ folded, start, end }: Passage, { numberStart, numberEnd }: Operand): boolean {
  if (numberEnd - numberStart > 1) return true;
  if (!isHan(folded.charCodeAt(numberStart))) return true;
  return beside(folded, numberStart - 1, start, end, LEFT) && beside(folded, numberEnd, start, end, RIGHT);
}

function beside(folded: string, at: number, start: number, end: number, words: ReadonlySet<string>): boolean {
  if (at < start || at >= end) return true;
  return isHan(folded.charCodeAt(at)) ? words.has(folded.charAt(at)) : true;
}
