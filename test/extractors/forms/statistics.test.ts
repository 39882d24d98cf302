/** The statistics form as pages, exports and PDF texts print it: the same facts from each. */
import { type Document, shiftDecimal, toDecimal } from "@shilu/core";
import { describe, expect, test } from "vitest";
import { type GivenCell, tableDocument, textDocument } from "./documents.js";
import { generateStatistics, randomOf, STATISTICS_LINES, type StatisticsLine } from "./generated.js";
import { readForms } from "./reading.js";

type Values = ReadonlyMap<string, string>;

const printed = (values: Values, { key }: StatisticsLine): string => values.get(key) ?? "";

const grid = (
  values: Values,
  head: readonly GivenCell[],
  row: (line: StatisticsLine, value: string) => readonly GivenCell[],
): Document =>
  tableDocument([
    "附表：2016年度政府信息公开情况统计表",
    [head, ...STATISTICS_LINES.map((line) => row(line, printed(values, line)))],
    "单位负责人：张三",
  ]);

const text = (values: Values, head: string, row: (line: StatisticsLine, value: string) => string): Document =>
  textDocument(
    `附件\n2016年政府信息公开情况统计表\n${head}${STATISTICS_LINES.map((line) => row(line, printed(values, line))).join("")}\n单位负责人：张三 审核人：李四 联系电话：0591-23162606`,
  );

const isHeading = ({ unit }: StatisticsLine): boolean => unit === "——";

const HEAD: readonly GivenCell[] = ["统计指标", "单位", "统计数"];

/** Two halves side by side, each with its own head. */
function halves(values: Values): Document {
  const half = Math.ceil(STATISTICS_LINES.length / 2);
  const cells = (line: StatisticsLine | undefined): GivenCell[] =>
    line ? [line.label, line.unit, printed(values, line)] : ["", "", ""];
  const rows = STATISTICS_LINES.slice(0, half).map((line, at) => [
    ...cells(line),
    ...cells(STATISTICS_LINES[half + at]),
  ]);
  return tableDocument(["附表", [[...HEAD, ...HEAD], ...rows]]);
}

const VARIANTS: Readonly<Record<string, (values: Values) => Document>> = {
  "a page": (v) => grid(v, HEAD, (l, x) => [l.label, l.unit, x]),
  "a head with wide blanks": (v) =>
    grid(v, ["统　计　指　标", "单 位", "统 计 数"], (l, x) => [l.label, l.unit, x]),
  "no head": (v) => grid(v, ["", "", ""], (l, x) => [l.label, l.unit, x]),
  "numbered rows": (v) =>
    grid(v, ["序号", ...HEAD], (l, x) => [String(STATISTICS_LINES.indexOf(l) + 1), l.label, l.unit, x]),
  "the figure before the unit": (v) =>
    grid(v, ["统计指标", "统计数", "单位"], (l, x) => [l.label, x, l.unit]),
  "units in the cells": (v) => grid(v, ["统计指标", "统计数"], (l, x) => [l.label, x && x + l.unit]),
  "units in the labels": (v) =>
    grid(v, ["统计指标", "统计数"], (l, x) => [l.label + (isHeading(l) ? "" : `（${l.unit}）`), x]),
  "a column for remarks": (v) => grid(v, [...HEAD, "备注"], (l, x) => [l.label, l.unit, x, ""]),
  "a column for the year before": (v) =>
    grid(v, ["统计指标", "单位", "2015年", "2016年"], (l, x) => [l.label, l.unit, x && "77", x]),
  "an indented column of labels": (v) =>
    grid(v, [{ text: "统计指标", columns: 2 }, "单位", "统计数"], (l, x) =>
      /^[一二三四五六七八九]、/.test(l.label)
        ? [{ text: l.label, columns: 2 }, l.unit, x]
        : ["", l.label, l.unit, x],
    ),
  "two halves side by side": halves,
  "text, a cell a line": (v) => text(v, "统计指标\n单位\n统计数", (l, x) => `\n${l.label}\n${l.unit}\n${x}`),
  "text, tabs": (v) => text(v, "统计指标\t单位\t统计数", (l, x) => `\n${l.label}\t${l.unit}\t${x}`),
  "text, blanks": (v) => text(v, "统计指标 单位 统计数", (l, x) => `\n${l.label} ${l.unit} ${x}`),
  "text, one line": (v) => text(v, "统计指标 单位 统计数", (l, x) => ` ${l.label} ${l.unit} ${x}`),
  "text, bars": (v) =>
    text(v, "| 统计指标 | 单位 | 统计数 |\n|---|---|---|", (l, x) => `\n| ${l.label} | ${l.unit} | ${x} |`),
  "text, borders lost": (v) => text(v, "统计指标单位统计数", (l, x) => l.label + l.unit + x),
  "text, borders and head lost": (v) => text(v, "", (l, x) => l.label + l.unit + x),
  "text of a PDF, labels wrapped": (v) =>
    text(v, "  统计指标    单位    统计数", (l, x) => {
      const head = l.label.slice(0, 18);
      const rest = l.label.slice(18);
      return rest
        ? `\n  ${head}\n          ${l.unit}      ${x}\n  ${rest}`
        : `\n  ${head}        ${l.unit}      ${x}`;
    }),
  "traditional characters": (v) =>
    text(
      v,
      "統計指標 單位 統計數",
      (l, x) =>
        `\n${l.label.replaceAll("数", "數").replaceAll("开", "開").replaceAll("讼", "訟")} ${l.unit} ${x}`,
    ),
};

const inBaseUnit = ({ unit }: StatisticsLine, value: string): string =>
  unit === "万元" ? shiftDecimal(value, 4) : toDecimal(value);

describe("the statistics form", () => {
  for (const [name, make] of Object.entries(VARIANTS))
    test(name, () => {
      for (let seed = 1; seed <= 4; seed++) {
        const values = generateStatistics(randomOf(seed));
        const { facts, checks } = readForms(make(values));
        const expected = STATISTICS_LINES.flatMap((line) =>
          isHeading(line) ? [] : [`${line.key} ${inBaseUnit(line, printed(values, line))}`],
        );
        expect(facts.map(({ indicator, value }) => `${indicator} ${value}`)).toEqual(expected);
        expect(checks.map(({ verdict }) => verdict)).toEqual(new Array(7).fill("holds"));
      }
    });

  test("an amount whose unit is lost is no fact, unless it is nought", () => {
    const values = new Map([
      ...generateStatistics(randomOf(1)),
      ["fees.collected", "0"],
      ["budget.special", "86.5"],
    ]);
    const { facts, diagnostics } = readForms(
      text(values, "统计指标\n统计数", (l, x) => `\n${l.label}\n${x}`),
    );
    expect(facts.find(({ indicator }) => indicator === "fees.collected")).toMatchObject({
      value: "0",
      writtenUnit: null,
    });
    expect(facts.find(({ indicator }) => indicator === "budget.special")).toBeUndefined();
    expect(diagnostics.map(({ code }) => code)).toEqual(["unit-unknown"]);
  });

  test("the year before is kept apart", () => {
    const values = generateStatistics(randomOf(2));
    const { others } = readForms(
      (VARIANTS["a column for the year before"] as (v: Values) => Document)(values),
    );
    expect(new Set(others.map(({ scope, value }) => `${scope} ${value}`))).toEqual(
      new Set(["lastYear 77", "lastYear 770000"]),
    );
  });
});

describe("prose", () => {
  test.each([
    [
      "三、主动公开政府信息情况。全年主动公开政府信息1263条，其中政府网站公开1198条，政府公报公开65条。受理依申请公开信息总数9件，其中当面申请5件，网上申请3件，信函申请1件，没有传真申请。对申请的答复总数9件，其中同意公开6件，同意部分公开1件，不予公开0件。行政复议1件，行政诉讼0件。",
      "the words of a list in sentences",
    ],
    [
      "办结依申请公开81件，其中：予以公开及部分公开42件，占51.85%；不予公开5件，无法提供31件，不予处理1件，其他处理2件，总计81件，结转下年度继续办理0件。本年新收政府信息公开申请81件，上年结转0件。",
      "the outcomes of table 三 in sentences",
    ],
    [
      "依照第二十条第（一）项、第（五）项、第（六）项，公开规章、行政规范性文件、行政许可、行政处罚、行政强制、行政事业性收费等信息120条，政府集中采购13项。",
      "the rows of table 二 in a sentence",
    ],
    [
      "行政复议2件，行政诉讼7件，其中未经复议直接起诉5件，复议后起诉2件，结果维持3件，结果纠正1件。",
      "table 四",
    ],
  ])("%s is no form: %s", (sentence) => {
    expect(readForms(textDocument(sentence)).readings).toEqual([]);
  });
});
