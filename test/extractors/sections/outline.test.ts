import { type Diagnostic, layers } from "@shilu/core";
import { describe, expect, it } from "vitest";
import { read } from "../../../packages/extractors/src/read.js";
import { sectionsExtractor } from "../../../packages/extractors/src/sections/index.js";
import { outlineCases, printOutline } from "./outline-cases.js";

const context = { previous: null, trace: null };
const sectionsOf = (text: string) => sectionsExtractor.extract(read(text), [], () => {}, context);

describe("the outline", () => {
  it.each(outlineCases(new URL("./cases/", import.meta.url)))("$file: $name", ({ text, outline }) => {
    expect(printOutline(sectionsOf(text))).toBe(outline);
  });

  it("has spans that hold what it says, bodies inside those of their parents", () => {
    for (const { text } of outlineCases(new URL("./cases/", import.meta.url))) {
      const document = read(text);
      const sections = sectionsExtractor.extract(document, [], () => {}, context);
      for (const { marker, heading, headingSpan, bodySpan, parent, level } of sections) {
        expect(document.surface(headingSpan).replace(/\s+/g, "")).toBe(marker + heading);
        expect(bodySpan.start).toBeGreaterThanOrEqual(headingSpan.end);
        const above = parent === null ? null : sections[parent];
        expect(level).toBe((above?.level ?? 0) + 1);
        if (above) expect(bodySpan.end).toBeLessThanOrEqual(above.bodySpan.end);
      }
    }
  });

  it("provides the layer of sections", () => {
    expect(sectionsExtractor.provides).toBe(layers.sections);
  });
});

describe("kinds of sections", () => {
  it.each([
    [
      "一、概述\n全县工作平稳。\n(一)组织领导\n成立了领导小组。",
      ["overview", "capacity"],
      "own words before those above",
    ],
    [
      "二、公开情况\n(一)主动公开情况\n公开12条。\n1、网站\n公开10条。",
      ["", "proactive", "proactive"],
      "inherited downwards",
    ],
    ["三、依申请公开及咨询情况\n没有收到申请。", ["requests,consultation"], "two kinds"],
    [
      "六、因政府信息公开申请行政复议、提起行政诉讼的情况\n没有发生。",
      ["remedies"],
      "申请 alone makes no request",
    ],
    ["五、存在问题及2014年工作打算\n一是人手不足。", ["problems,plans"], "problems and plans"],
  ])("%s", (text, kinds) => {
    expect(sectionsOf(text).map((section) => section.kinds.join(","))).toEqual(kinds);
  });
});

describe("numbering", () => {
  const gaps = (text: string) => {
    const found: Diagnostic[] = [];
    const document = read(text);
    sectionsExtractor.extract(document, [], (diagnostic) => found.push(diagnostic), context);
    return found.map(({ code, span }) => `${code} ${span ? document.surface(span) : ""}`);
  };
  it.each([
    ["一、概述\n平稳。\n二、主动公开情况\n公开。", [], "in step"],
    ["一、概述\n平稳。\n三、收费情况\n未收费。", ["numbering-gap 三、收费情况"], "a number is missing"],
    ["一、概述\n平稳。\n一、收费情况\n未收费。", ["numbering-gap 一、收费情况"], "a number stands twice"],
    ["一、概述\n1、网站。公开10条。\n6、公报。公开2条。", ["numbering-gap 6、公报"], "missing below"],
    [
      "一、概述\n(一)网站\n公开10条。\n(二)公报\n公开2条。\n(一)广播\n播出两次。",
      ["numbering-gap (一)广播"],
      "begun anew",
    ],
    [
      "三、收费情况\n未收费。\n四、复议情况\n没有。",
      ["numbering-gap 三、收费情况"],
      "the first ones are lost",
    ],
    [
      "一、概述\n1、网站。公开10条。\n2、公报公开2条信息,均已送达各查阅点。\n3、广播。播出两次。",
      [],
      "an item keeps its number",
    ],
    [
      "一、概述\n1、网站。公开10条。\n二、收费情况\n1、收取。无。\n2、减免。无。",
      [],
      "deeper numbers begin anew under a new heading",
    ],
    [
      "一、概述\n一是认识不够;三是人手不足;三是培训不多。",
      ["numbering-gap 三是", "numbering-gap 三是"],
      "points out of step",
    ],
    ["一、概述\n一是认识不够;二是人手不足。今后,一是培训;二是检查。", [], "two lists of points"],
  ])("%s", (text, expected) => {
    expect(gaps(text)).toEqual(expected);
  });
});
