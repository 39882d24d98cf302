import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { recogniseText } from "../../../packages/extractors/src/recognise/index.js";
import { recogniserRules } from "../../../packages/extractors/src/recognise/rules.js";
import { expected, flat, printed, printedValue } from "./found.js";

describe("every case of every rule", () => {
  for (const { id, meaning, cases } of recogniserRules)
    for (const written of cases)
      it(`${id}: ${written} (${meaning})`, () => {
        const { text, want } = expected(written);
        const found = printed(text, (mention) => mention.rule === id, printedValue);
        if (want === null) expect(found).toEqual([]);
        else expect(found).toContain(want);
      });

  it("names every rule that a mention carries", () => {
    const known = new Set(recogniserRules.map(({ id }) => id));
    const texts = recogniserRules.flatMap(({ cases }) => cases.map((written) => expected(written).text));
    const folder = join(import.meta.dirname, "../../../corpus/reports");
    for (const name of readdirSync(folder)) texts.push(readFileSync(join(folder, name), "utf8"));
    const carried = new Set(texts.flatMap((text) => flat(recogniseText(text)).map(({ rule }) => rule)));
    expect([...carried].filter((id) => !known.has(id))).toEqual([]);
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
