import { type Section, sectionAt, textSpan } from "@shilu/core";
import { expect, test } from "vitest";

const section = (
  heading: string,
  level: number,
  head: [number, number],
  body: [number, number],
): Section => ({
  marker: "",
  heading,
  level,
  kinds: [],
  parent: null,
  headingSpan: textSpan(...head),
  bodySpan: textSpan(...body),
});

// 10 概述 12 … 20 机构 22 … 30 申请 32 … 40
const sections = [
  section("概述", 1, [10, 12], [12, 30]),
  section("机构", 2, [20, 22], [22, 30]),
  section("申请", 1, [30, 32], [32, 40]),
];

test.each([
  [0, null, "before the first"],
  [10, "概述", "its heading"],
  [19, "概述", "its body"],
  [20, "机构", "the innermost one"],
  [29, "机构", "the last unit of a body"],
  [30, "申请", "the next heading"],
  [40, null, "after the last"],
] as [number, string | null, string][])("%i stands in %s: %s", (at, heading) => {
  expect(sectionAt(sections, at)?.heading ?? null).toBe(heading);
});
