/** A report takes time in line with its length, whatever its sentences repeat and though they never end. */
import { extract } from "@shilu/extractors";
import { expect, test } from "vitest";

const HEAD =
  "某县2013年政府信息公开工作年度报告\n一、概述\n根据《中华人民共和国政府信息公开条例》,编制本报告。\n二、主动公开\n";
const LENGTH = 3_000;

const REPEATED: readonly (readonly [unit: string, why: string])[] = [
  ["(一", "figures in brackets that never close"],
  ["《1件", "figures in titles that never close"],
  ["“(1", "quotes and brackets that never close"],
  ["公开1件,2件,", "figures that share the words before them"],
  ["共1件、", "sums of sums"],
  ["合计3件", "sums without parts"],
  ["甲、乙分别为3件、2件,", "rows of names and of figures"],
  ["甲、乙各设1个", "a run of parts that is no list"],
  ["其中信息3条、", "parts of parts"],
  ["主动公开信息3件", "one indicator again and again"],
  ["未收到申请,", "clauses that deny"],
  ["1月2日至3月4日", "days without a year"],
  ["本年新收1", "a row of a form"],
  ["一、本年新收政府信息公开申请数量 1 2 3 ", "a row of a form with its cells"],
  ["一、概述\n", "headings without a body"],
  ["电话0991-2345678 ", "numbers to call"],
];

/** What only a long sentence shows: each figure looks at the others. */
const IN_A_SENTENCE: readonly (readonly [unit: string, why: string])[] = [
  ["同意公开3件,不予公开2件,信息不存在1件,", "outcomes, which may be parts of one before"],
  ["同意公开3件(其中", "brackets of parts that never close"],
  ["受理申请3件,均已答复,均同意公开,", "numbers carried on"],
  ["主动公开政府信息9条,其中网站公开3条,", "parts behind 其中"],
];
const LONG = 25_000;

const timeOf = (unit: string, length: number, head = HEAD): number => {
  const text = head + unit.repeat(Math.ceil(length / unit.length));
  const from = performance.now();
  extract(text);
  return performance.now() - from;
};

test.each(REPEATED)("%s: %s", (unit) => {
  timeOf(unit, LENGTH);
  const short = Math.min(timeOf(unit, LENGTH), timeOf(unit, LENGTH));
  const long = Math.min(timeOf(unit, 4 * LENGTH), timeOf(unit, 4 * LENGTH));
  // Sixteen times is what a square would take; what else runs on the machine adds some.
  expect(long).toBeLessThan(8 * short + 60);
});

test.each(IN_A_SENTENCE)("%s: %s", (unit) => {
  const head = `${HEAD}三、依申请公开\n2013年,`;
  timeOf(unit, LONG, head);
  const short = Math.min(timeOf(unit, LONG, head), timeOf(unit, LONG, head));
  const long = Math.min(timeOf(unit, 4 * LONG, head), timeOf(unit, 4 * LONG, head));
  expect(long).toBeLessThan(8 * short + 60);
});
