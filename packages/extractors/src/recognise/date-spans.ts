/** Stretches of years and of months that one expression names: 二十世纪九十年代, 2019年前三季度, 2019年前5个月. */
import type { TextualMention } from "@shilu/core";
import { textSpan } from "@shilu/core";
import { numberOf } from "./mentions.js";
import type { Numeral } from "./numeral.js";
import type { Passage, Reading } from "./passage.js";

export const DECADE =
  /(?:(十九|二十一?|19|20|21) ?世纪 ?)?(?:([一二三四五六七八九])十|([1-9])0|((?:18|19|20)\d)0) ?年代(?:初期|中期|末期|后期|初|末)?/y;
export const FIRST_MONTHS = /年 ?前 ?([二两三四五六七八九十]|十一|1?\d) ?个月/y;
export const FIRST_QUARTERS = /(?:年 ?)?前 ?([二两三23]) ?个?季度/y;

const CENTURIES: Readonly<Record<string, number>> = {
  十九: 18,
  二十: 19,
  二十一: 20,
  19: 18,
  20: 19,
  21: 20,
};
const DIGITS = "零一二三四五六七八九十";
/** Without its century a decade before this one can be of two. */
const FIRST_CLEAR = 3;

/** A decade: its first and its last year. */
export function readDecade(passage: Passage, index: number): Reading | null {
  const { folded, end, numerals } = passage;
  const { span } = numerals[index] as Numeral;
  DECADE.lastIndex = span.start;
  const match = DECADE.exec(folded);
  if (!match || DECADE.lastIndex > end) return null;
  const [, century, han, digit, whole] = match;
  const decade = han ? DIGITS.indexOf(han) : Number(digit ?? 0);
  if (!whole && !century && decade < FIRST_CLEAR) return null;
  const hundreds = century ? (CENTURIES[century] as number) : 19;
  const first = whole ? Number(whole) * 10 : hundreds * 100 + decade * 10;
  return spanOf(passage, index, span.start, DECADE.lastIndex, `${first}/${first + 9}`, "date.decade");
}

/** The first months or quarters of a year; of quarters also where the year is not said. */
export function readFirstParts(passage: Passage, index: number): Reading | null {
  const { folded, end, numerals } = passage;
  const { span, whole } = numerals[index] as Numeral;
  const isYear = folded[span.end] === "年" && whole >= 1900 && whole < 2100;
  const at = isYear ? span.end : span.start - 1;
  const year = isYear ? String(whole) : "XXXX";
  FIRST_QUARTERS.lastIndex = at;
  const quarters = at >= passage.start ? FIRST_QUARTERS.exec(folded) : null;
  if (quarters && FIRST_QUARTERS.lastIndex <= end) {
    const value = "三3".includes(quarters[1] as string) ? "09-30" : "06-30";
    const from = isYear ? span.start : at;
    return spanOf(
      passage,
      index,
      from,
      FIRST_QUARTERS.lastIndex,
      `${year}-01-01/${year}-${value}`,
      "date.first",
    );
  }
  FIRST_MONTHS.lastIndex = at;
  const months = isYear ? FIRST_MONTHS.exec(folded) : null;
  if (!months || FIRST_MONTHS.lastIndex > end) return null;
  const written = (months[1] as string).replace("两", "二");
  const count =
    written === "十一" ? 11 : DIGITS.indexOf(written) > 0 ? DIGITS.indexOf(written) : Number(written);
  if (count < 1 || count > 12) return null;
  const value = `${year}-01/${year}-${String(count).padStart(2, "0")}`;
  return spanOf(passage, index, span.start, FIRST_MONTHS.lastIndex, value, "date.first");
}

function spanOf(
  { numerals, last }: Passage,
  index: number,
  start: number,
  end: number,
  value: string,
  rule: string,
): Reading {
  let next = index;
  while (next < last && (numerals[next] as Numeral).span.start < end) next++;
  const mention: TextualMention = {
    kind: "dateRange",
    span: textSpan(start, end),
    rule,
    parts: numerals.slice(index, next).map(numberOf),
    value,
    granularity: rule === "date.decade" ? "year" : "month",
  };
  return { mention, next };
}
