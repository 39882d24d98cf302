import { describe, expect, it } from "vitest";
import { recogniserRules } from "../../../packages/extractors/src/recognise/rules.js";
import { expected, printed, printedValue } from "./found.js";

describe("every case of every rule", () => {
  for (const { id, meaning, cases } of recogniserRules)
    for (const written of cases)
      it(`${id}: ${written} (${meaning})`, () => {
        const { text, want } = expected(written);
        const found = printed(text, (mention) => mention.rule === id, printedValue);
        if (want === null) expect(found).toEqual([]);
        else expect(found).toContain(want);
      });

  it("has a positive and a negative case a rule, and each id once", () => {
    for (const { id, cases } of recogniserRules) {
      expect(
        cases.some((c) => c.includes("{")),
        id,
      ).toBe(true);
      expect(
        cases.some((c) => !c.includes("{")),
        id,
      ).toBe(true);
    }
    expect(new Set(recogniserRules.map(({ id }) => id)).size).toBe(recogniserRules.length);
  });
});
