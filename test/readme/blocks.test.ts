import { expect, test } from "vitest";
import { isShown, stepsOf } from "./blocks.js";

test("a transcript is commands, each with what it printed", () => {
  expect(stepsOf("$ a\n1\n2\n$ b \\\n> c\n\n$ d")).toEqual([
    { command: "a", output: "1\n2" },
    { command: "b \\\nc", output: "" },
    { command: "d", output: "" },
  ]);
  expect(() => stepsOf("1\n$ a")).toThrowError(/command first/);
});

test.each([
  ["1\n2\n", "1\n2", true, "the same"],
  ["1  \n2", "1\n2", true, "blanks at the ends of lines"],
  ["1\n2", "1", false, "less"],
  ["1", "1\n2", false, "more"],
  ["1\n2\n3\n4", "1\n…\n4", true, "left out in the middle"],
  ["1\n2\n3", "1\n…", true, "left out at the end"],
  ["1\n2\n3", "…\n3", true, "left out at the start"],
  ["1\n2\n3", "1\n…\n2", false, "more after what is shown last"],
  ["1\n2\n3", "2\n…", false, "another first line"],
  ["", "", true, "nothing"],
])("%j shown as %j: %s", (printed, shown, expected) => {
  expect(isShown(printed, shown)).toBe(expected);
});
