/** Time is linear in the text: twice the text takes less than two and a half times as long. */
import { describe, expect, it } from "vitest";
import { recogniseText } from "../../../packages/extractors/src/recognise/index.js";

const CASES: readonly (readonly [name: string, unit: string])[] = [
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

const least = (text: string): number => Math.min(...Array.from({ length: 9 }, () => time(text)));

/** The ratio of the times of twice the text and the text; the machine is shared, so the least of several tries counts. */
function growth(unit: string): number {
  const n = unit.repeat(Math.ceil(8_000 / unit.length));
  let best = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < 6 && best >= 2.5; tries++)
    best = Math.min(best, (least(n + n) + 0.2) / (least(n) + 0.2));
  return best;
}

describe("time(2n) < 2.5 x time(n)", () => {
  for (const [name, unit] of CASES) it(name, () => expect(growth(unit)).toBeLessThan(2.5));
});
