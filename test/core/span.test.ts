import { bySpan, contains, ends, join, lengthOf, overlaps, textSpan } from "@shilu/core";
import { expect, test } from "vitest";

test.each([
  [[0, 2], [2, 4], false, false, "neighbours share nothing"],
  [[0, 3], [2, 4], true, false, "one unit in common"],
  [[0, 4], [1, 3], true, true, "one inside the other"],
  [[1, 3], [1, 3], true, true, "the same"],
  [[0, 4], [2, 2], true, true, "an empty span inside"],
  [[0, 4], [4, 4], false, true, "an empty span at the end"],
] as [[number, number], [number, number], boolean, boolean, string][])(
  "%j and %j: overlap %s, contained %s: %s",
  (a, b, overlap, contained) => {
    const [outer, inner] = [textSpan(...a), textSpan(...b)];
    expect(overlaps(outer, inner)).toBe(overlap);
    expect(overlaps(inner, outer)).toBe(overlap);
    expect(contains(outer, inner)).toBe(contained);
  },
);

test("by start, the longer first", () => {
  const spans = [textSpan(2, 3), textSpan(0, 1), textSpan(0, 4), textSpan(1, 2)];
  expect(spans.sort(bySpan).map(ends)).toEqual([
    [0, 4],
    [0, 1],
    [1, 2],
    [2, 3],
  ]);
});

test("joined, two spans are one without a gap", () => {
  expect(join(textSpan(5, 7), textSpan(1, 2))).toEqual(textSpan(1, 7));
  expect(lengthOf(textSpan(1, 7))).toBe(6);
});
