import { describe, expect, test } from "vitest";
import { SOLE_RULES } from "../../../packages/extractors/src/disclosure/facts/sole.js";
import { extract } from "../../../packages/extractors/src/index.js";

const factsOf = (clause: string): string[] =>
  extract(
    [
      "青屏县人民政府2013年政府信息公开工作年度报告",
      "根据《中华人民共和国政府信息公开条例》,现公布青屏县2013年度政府信息公开工作年度报告。",
      "一、概述",
      `${clause}。`,
      "二、附则",
      "本报告由县政府办公室负责解释。",
    ].join("\n"),
  ).facts.map(({ indicator, value }) => `${indicator}=${value}`);

describe("one, told without a figure", () => {
  test.each(SOLE_RULES)("$id", ({ indicator, cases: [stated, unstated] }) => {
    expect(factsOf(stated)).toEqual([`${indicator}=1`]);
    expect(factsOf(unstated)).toEqual([]);
  });
});
