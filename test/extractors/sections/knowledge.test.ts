import { failedCases, fold, parseCase } from "@shilu/core";
import { describe, expect, it } from "vitest";
import { formLineRows, isFormRow } from "../../../packages/extractors/src/sections/form-lines.js";
import { headingAt } from "../../../packages/extractors/src/sections/heading.js";
import { headingNounRows } from "../../../packages/extractors/src/sections/heading-nouns.js";
import { kindRows, kindsOf } from "../../../packages/extractors/src/sections/kinds.js";
import { markerAt } from "../../../packages/extractors/src/sections/marker.js";
import { markerRules } from "../../../packages/extractors/src/sections/marker-rules.js";

describe("every row of knowledge holds its case", () => {
  it("marks", () => {
    expect(failedCases(markerRules, ({ form, number }) => `${form} ${number}`)).toEqual([]);
  });

  it.each(kindRows().map(({ cells }) => [cells.case, cells.kind]))("%s is about %s", (heading, kind) => {
    const folded = fold(heading).replace(/\s+/g, "");
    const mark = markerAt(folded, 0, folded.length);
    expect(kindsOf(folded.slice(mark?.end ?? 0))).toContain(kind);
  });

  it.each(headingNounRows().map(({ cells }) => [cells.case, cells.noun]))("%s ends in %s", (written) => {
    const [heading = "", body = ""] = written.split("|");
    const text = fold(`一、${heading}${body}`);
    const found = headingAt(text, 2, text.length, true);
    expect(text.slice(found?.start, found?.end)).toBe(heading);
  });

  it.each(
    formLineRows()
      .filter(({ cells }) => cells.part !== "opens")
      .map(({ cells }) => [cells.case, cells.line, cells.part]),
  )("%s is a row", (written, line, part) => {
    const { text, spans } = parseCase(written);
    const folded = fold(text);
    const mark = markerAt(folded, 0, folded.length);
    expect(text.slice(spans[0]?.start, spans[0]?.end)).toBe(line);
    expect(isFormRow(folded.slice(mark?.end ?? 0), part === "inForm")).toBe(true);
  });

  it.each([
    ["主动公开政府信息情况", false, "a heading that some form has as a row as well"],
    ["不予公开政府信息情况", false, "a heading that begins like a row"],
    ["主动公开情况  2013年,全县公开信息12条。", false, "a sentence behind a gap"],
    ["主动公开文件数  条  12  35", true, "label, unit, figures"],
    ["网站公开条17135017", true, "borders lost"],
  ])("%s: %s, %s", (rest, expected) => {
    expect(isFormRow(rest, false)).toBe(expected);
  });
});
