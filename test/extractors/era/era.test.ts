import { type FormTable, fold, type Metadatum, proseEvidence, textSpan } from "@shilu/core";
import { describe, expect, it } from "vitest";
import { erasExtractor } from "../../../packages/extractors/src/disclosure/era/index.js";
import { ERA_SIGNS } from "../../../packages/extractors/src/disclosure/era/signs.js";
import { read } from "../../../packages/extractors/src/read.js";

function eraOf(text: string, year: number | null, form: string | null = null) {
  const metadata: Metadatum[] =
    year === null
      ? []
      : [{ key: "year", value: year, evidence: proseEvidence(textSpan(0, 1), null, ["test"]) }];
  const tables: FormTable[] = form ? [{ form, caption: null, unitLine: null, rows: [] }] : [];
  const context = { previous: null, trace: null };
  return erasExtractor.extract(read(text), [tables, metadata], () => {}, context)[0]?.value ?? null;
}

describe("the era", () => {
  it.each([
    ["全年公开信息12条。", 2013, null, "narrative", "by its year"],
    ["全年公开信息12条。", 2016, null, "statistics-form", "by its year, the form left out"],
    ["全年公开信息12条。", 2020, null, "template-2019", "by its year"],
    ["全年公开信息12条。", 2024, null, "template-2021", "by its year"],
    ["信息内容\n本年制发件数\n本年废止件数\n现行有效件数", 2022, null, "template-2021", "by its words"],
    ["信息内容\n本年新制作数量\n本年新公开数量", 2019, null, "template-2019", "by its words"],
    [
      "信息内容\n本年新制作数量\n本年新公开数量",
      2021,
      null,
      "template-2019",
      "the form it shows, whatever its year",
    ],
    ["统 计 指 标\n单位\n统计数", 2015, null, "statistics-form", "by its head"],
    [
      "政府信息公开情况统计表\n指标名称 计量单位",
      2013,
      null,
      "narrative",
      "a local form before the statistics form",
    ],
    ["全年公开信息12条。", 2013, "template-2021/requests", "template-2021", "by a form that was read"],
    ["全年公开信息12条。", null, null, null, "neither form nor year"],
  ])("%s of %s with %s: %s, %s", (text, year, form, expected, _why) => {
    expect(eraOf(text, year, form)).toBe(expected);
  });

  it.each(
    ERA_SIGNS.flatMap(({ era, pattern, cases, not }) => [
      ...cases.map((text) => [era, text, true, pattern] as const),
      ...not.map((text) => [era, text, false, pattern] as const),
    ]),
  )("%s: %s %s", (_era, text, expected, pattern) => {
    expect(pattern.test(fold(text))).toBe(expected);
  });
});
