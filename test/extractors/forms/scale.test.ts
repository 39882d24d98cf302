/** Worst cases take time in proportion to their length. */
import { describe, expect, test } from "vitest";
import { textDocument } from "./documents.js";
import { flattenTemplate, generateTemplate, glued, randomOf } from "./generated.js";
import { readForms } from "./reading.js";

const report = flattenTemplate(
  generateTemplate(randomOf(1), 2021, { empty: 1, busy: 0.7, largest: 900, totalsEmpty: false }),
  glued,
);

const CASES: Readonly<Record<string, (length: number) => string>> = {
  "one label without end": (length) => "统计指标当面申请数件1".repeat(length / 12),
  "every label of table 三 without figures": (length) =>
    "一、本年新收政府信息公开申请数量".repeat(length / 16),
  "the head of table 四 without end": (length) =>
    "复议后起诉结果维持结果纠正其他结果尚未审结总计".repeat(length / 23),
  "open brackets": (length) => `统计指标申请数${"(".repeat(length)}`,
  digits: (length) => `统计指标申请总数件${"1".repeat(length)}`,
  tabs: (length) => `统计指标\n${"\t".repeat(length)}1`,
  "reports, one after another": (length) => report.repeat(Math.ceil(length / report.length)),
};

const timeOf = (text: string): number => {
  const document = textDocument(text);
  const before = performance.now();
  readForms(document);
  return performance.now() - before;
};

describe("worst cases", () => {
  for (const [name, make] of Object.entries(CASES))
    test(name, () => {
      timeOf(make(20_000));
      const times = [50_000, 100_000].map((length) => Math.min(timeOf(make(length)), timeOf(make(length))));
      const [once = 0, twice = 0] = times;
      expect(
        twice,
        `${once.toFixed(1)} ms for 50,000 characters, ${twice.toFixed(1)} ms for twice that`,
      ).toBeLessThan(3 * once + 40);
      expect(twice).toBeLessThan(2_000);
    });
});
