/** Time is linear in the text: twice the text takes less than two and a half times as long. */
import { describe, expect, it } from "vitest";
import { recogniseText } from "../../../packages/extractors/src/recognise/index.js";

const CASES: readonly (readonly [name: string, unit: string, head?: string])[] = [
  ["dates without a year", "5月1日、", "2013年,"],
  ["times", "9:00-"],
  ["bodies", "县人民政府办公室"],
  ["places", "北京市"],
  ["bodies of bodies", "教育局办公室"],
  ["levels", "县"],
  ["fields", "管理监督"],
  ["thousands separators", "1,"],
  ["regular groups", "1,111,"],
  ["points", "2013."],
  ["tens", "十十一十一十二"],
  ["long digits", "9".repeat(200)],
  ["tables of small numbers", "0 1 0 2 3 "],
  ["ranges of dates", "2013年1月1日至12月31日"],
  ["one character", "公"],
  ["Chinese digits", "一二三"],
  ["open titles", "《"],
  ["slashes", "1/2"],
  ["hyphens", "1-2-"],
  ["at signs", "a@"],
  ["hosts", "a.b."],
  ["colons", "a:"],
  ["comparisons", "大于1小于2"],
  ["parts", "分之一"],
  ["blanks", "1    "],
  ["hotlines", "110、"],
  ["phones", "电话:0906-2123919、"],
];

const time = (text: string): number => {
  const started = performance.now();
  recogniseText(text);
  return performance.now() - started;
};

/**
 * Short enough that a run can end before the garbage collector begins, whose time grows by leaps; long enough that a
 * quadratic reading of a nanosecond a pair takes a hundred times as long as a linear one.
 */
const LENGTH = 8_000;
const ROUNDS = 25;
const MOST_TRIES = 6;

/**
 * The ratio of the times of twice the text and the text. Both are taken by turns, and the least of several counts: what
 * else runs on the machine only ever adds to a time. A reading that is not linear stays above the bar in every try.
 */
function growth(unit: string, head: string): number {
  const once = head + unit.repeat(Math.ceil(LENGTH / unit.length));
  const twice = head + unit.repeat(2 * Math.ceil(LENGTH / unit.length));
  let best = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < MOST_TRIES && best >= 2.5; tries++) {
    let short = Number.POSITIVE_INFINITY;
    let long = Number.POSITIVE_INFINITY;
    for (let round = 0; round < ROUNDS; round++) {
      short = Math.min(short, time(once));
      long = Math.min(long, time(twice));
    }
    best = Math.min(best, long / short);
  }
  return best;
}

describe("time(2n) < 2.5 x time(n)", () => {
  for (const [name, unit, head = ""] of CASES) it(name, () => expect(growth(unit, head)).toBeLessThan(2.5));
});
