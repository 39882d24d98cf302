import { sectionAt } from "@shilu/core";
import { describe, expect, test } from "vitest";
import { sentencesOf } from "../../../packages/extractors/src/clauses/index.js";
import { ZERO_RULES } from "../../../packages/extractors/src/disclosure/facts/zero-rule.js";
import { zeroReadings } from "../../../packages/extractors/src/disclosure/facts/zeros.js";
import { passageOf } from "./passage.js";

const deniedIn = (written: string) => {
  const { document, sections, mentions } = passageOf(written);
  const prose = sentencesOf(document, mentions, sections).map((sentence) => ({
    sentence,
    figures: [],
    section: sectionAt(sections, sentence.span.start),
    formClauses: new Set<number>(),
  }));
  return zeroReadings(document, prose);
};

describe("zero rules", () => {
  test.each(ZERO_RULES.flatMap((rule) => rule.cases.map((written) => [rule.id, written, rule] as const)))(
    "%s: %s",
    (_id, written, { indicator }) => {
      const denied = deniedIn(written).map((reading) => reading.indicator);
      expect(denied.includes(indicator)).toBe(written.includes("{"));
    },
  );

  test.each([
    [
      "[remedies] 没有发生针对本部门的行政复议、行政诉讼和申诉案件。",
      ["complaints.total", "litigation.total", "reconsideration.total"],
    ],
    ["[remedies:复议诉讼情况] 未曾发生。", ["litigation.total", "reconsideration.total"]],
    ["[fees:收费及减免情况] 无。", ["fees.collected", "fees.waived"]],
    ["[other:其他需要报告的事项] 无。", []],
    ["[fees] 未产生与诉讼(行政复议、行政申诉)有关的费用支出。", []],
    ["[problems] 有的栏目没有及时更新依申请公开内容。", []],
    ["[requests] 进一步完善申请流程。", []],
  ])("%s", (written, expected) => {
    expect([...new Set(deniedIn(written).map(({ indicator }) => indicator))].sort()).toEqual(expected);
  });
});
