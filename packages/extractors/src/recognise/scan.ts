/** The numeral pass: every numeral of a stretch of text, found in one scan over a table of characters. */
import type { Decimal } from "@shilu/core";
import { readAscii } from "./ascii-numerals.js";
import { ASCII_DIGIT, financial, isHan, NONE, role, TEN, tableOf } from "./characters.js";
import { readHan } from "./han-numerals.js";
import { numeralOf } from "./make-numeral.js";
import type { Numeral } from "./numeral.js";
import { numeralWordEnd } from "./numeral-words.js";

/** Appends the numerals of [start, end) to `found`. `text` tells the width of a comma, all else is read on `folded`. */
export function scanNumerals(
  folded: string,
  text: string,
  start: number,
  end: number,
  found: Numeral[],
): void {
  let at = start;
  while (at < end) {
    const is = role[folded.charCodeAt(at)] as number;
    if (is === NONE) {
      at++;
      continue;
    }
    const floor = at;
    const read =
      is === ASCII_DIGIT ? readAscii(folded, text, at, start, end) : readHan(folded, at, start, end, is);
    const numeral =
      read !== null && folded.charCodeAt(read.span.end) === DOZEN ? dozens(folded, read, end) : read;
    if (numeral !== null) {
      at = Math.max(numeral.span.end, floor + 1);
      if (is === ASCII_DIGIT || !isWord(folded, numeral, end)) found.push(numeral);
    } else at = skipped(folded, floor, end);
  }
}

const DOZEN = 0x6253;
/** 打击, 打造: another word begins with 打. */
const NO_DOZEN = tableOf("击造印开非假黑拐架电压破包扫消官字卡断工分赌砸捞赢败倒算通交仗响好");

/** 五十打: figure and 打 in one. */
function dozens(folded: string, numeral: Numeral, end: number): Numeral {
  const { span, whole, form } = numeral;
  if (span.end >= end || whole < 1 || NO_DOZEN[folded.charCodeAt(span.end + 1)] === 1) return numeral;
  return numeralOf(span.start, span.end + 1, String(whole * 12) as Decimal, form, 0);
}

/** Where to go on after characters that make no numeral: behind 百万分之, so that its parts are not tried again. */
function skipped(folded: string, at: number, end: number): number {
  let next = at + 1;
  if ((role[folded.charCodeAt(at)] as number) < TEN) return next;
  while (next < end && (role[folded.charCodeAt(next)] as number) >= TEN) next++;
  return next;
}

function isWord(folded: string, { span }: Numeral, end: number): boolean {
  if (span.end - span.start > 4) return false;
  if (numeralWordEnd(folded, span.start, span.end) >= 0) return true;
  if (span.end - span.start > 1 || financial[folded.charCodeAt(span.start)] === 0) return false;
  return (
    span.end < end && isHan(folded.charCodeAt(span.end)) && !AFTER_FINANCIAL.has(folded.charAt(span.end))
  );
}

/** What may follow a lone 叁; before anything else it is another word. */
const AFTER_FINANCIAL = new Set("元圆角分折成点万亿");
