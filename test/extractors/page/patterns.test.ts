import { checkSync } from "recheck";
import { expect, test } from "vitest";
import { labelLine } from "../../../packages/extractors/src/page/label-line.js";
import { LINE_RULES } from "../../../packages/extractors/src/page/line-rules/line-rules.js";
import {
  REGISTRATION_RULES,
  ROW_PARTS,
} from "../../../packages/extractors/src/page/metadata/registration-rules.js";

const patterns = [
  ...LINE_RULES.map(({ id, pattern }) => ({ id, pattern })),
  ...ROW_PARTS.map(({ key, pattern }) => ({ id: key, pattern })),
  ...REGISTRATION_RULES.rules.map(({ id, pattern }) => ({ id, pattern })),
];

test("no pattern for lines is exponential", () => {
  const slow = patterns.flatMap(({ id, pattern }) => {
    const found = checkSync(pattern.source, pattern.flags.replace("y", ""), {
      timeout: 2000,
      checker: "automaton",
    });
    return found.status === "vulnerable" && found.complexity.type === "exponential" ? [id] : [];
  });
  expect(patterns.length).toBeGreaterThan(30);
  expect(slow).toEqual([]);
}, 120_000);

/** Lines are tried up to a length: whatever stands in one, it is labelled soon. */
test.each([
  "首页>",
  "上一页 ",
  "1 2 3 ",
  "微信 ",
  "[1]",
  "局",
  "编辑:",
  "2014-01-0",
  ">",
  "扫一扫",
  "ICP备",
  "本网转载",
  "a.pdf ",
  "索  引  ",
])("a line of %s", (part) => {
  const line = part.repeat(Math.ceil(420 / part.length)).slice(0, 420);
  labelLine(line);
  const start = performance.now();
  for (let i = 0; i < 100; i++) labelLine(`${line.slice(0, 419)}。`);
  expect((performance.now() - start) / 100).toBeLessThan(2);
});
