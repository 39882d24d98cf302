/** When a numeral without a unit is a number: digits always, Chinese ones where their neighbours show it. */
import { isHan, tableOf } from "./characters.js";
import type { Operand } from "./operand.js";
import type { Passage } from "./passage.js";

/** What may stand beside a lone 一 or 三, or beside 九九, that is a number. */
const LEFT = tableOf("是为于前后共达叫点");
const RIGHT = tableOf("的和那这不却而与或时者");

export function isBareNumber(passage: Passage, { numberStart, numberEnd, numeral }: Operand): boolean {
  const length = numberEnd - numberStart;
  if (length > 2 || (length === 2 && numeral.form !== "positional")) return true;
  const { folded, start, end } = passage;
  if (!isHan(folded.charCodeAt(numberStart))) return true;
  if (folded.startsWith("分之", numberEnd)) return true;
  return beside(folded, numberStart - 1, start, end, LEFT) && beside(folded, numberEnd, start, end, RIGHT);
}

function beside(folded: string, at: number, start: number, end: number, table: Uint8Array): boolean {
  if (at < start || at >= end) return true;
  const unit = folded.charCodeAt(at);
  return isHan(unit) ? table[unit] === 1 : true;
}
