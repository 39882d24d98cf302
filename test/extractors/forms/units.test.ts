import { describe, expect, test } from "vitest";
import {
  readUnit,
  unitAtStart,
  unitBefore,
  unitNamed,
  type WrittenUnit,
} from "../../../packages/extractors/src/disclosure/forms/unit.js";
import { type GivenCell, tableDocument } from "./documents.js";
import { factOf, readForms } from "./reading.js";

const print = (unit: ReturnType<typeof readUnit>): string =>
  unit === null ? "none" : `${unit.written} ${unit.base} ${unit.shift}`;

describe("units", () => {
  type Reader = (text: string) => WrittenUnit | null;
  const rows: readonly (readonly [Reader, string, string, string])[] = [
    [readUnit, "万元", "万元 元 4", "a multiple"],
    [readUnit, "人次", "人次 人次 0", "the longer of two"],
    [readUnit, "亿元", "亿元 元 8", "a large multiple"],
    [readUnit, "——", "none", "a dash is no unit"],
    [readUnit, "申请数件", "none", "words with a unit are no unit"],
    [unitBefore, "收到申请数件", "件 件 0", "behind the label"],
    [unitBefore, "信息收取的费用(万元)", "万元 元 4", "in brackets"],
    [unitBefore, "其中:主动公开", "none", "no unit"],
    [unitNamed, "采购总金额(单位:万元)", "万元 元 4", "named in the head"],
    [unitNamed, "本年收费金额", "none", "a head without it"],
    [unitAtStart, "万元三、收到", "万元 元 4", "behind a figure"],
  ];
  test.each(rows)("%o of %s is %s: %s", (reader, text, expected, _why) => {
    expect(print(reader(text))).toBe(expected);
  });
});

const fees = (head: string, cell: string): GivenCell[][] => [
  [{ text: "第二十条第（一）项", columns: 4 }],
  ["信息内容", "本年制发件数", "本年废止件数", "现行有效件数"],
  ["规章", "0", "0", "0"],
  ["行政规范性文件", "5", "3", "62"],
  [{ text: "第二十条第（八）项", columns: 4 }],
  ["信息内容", { text: head, columns: 3 }],
  ["行政事业性收费", { text: cell, columns: 3 }],
];

describe("amounts", () => {
  test.each([
    ["本年收费金额（单位：万元）", "42310.6", "423106000 元 万元", "the head names the unit"],
    ["本年收费金额", "42310.6万元", "423106000 元 万元", "the cell does"],
    ["本年收费金额（单位：万元）", "24252.311082", "242523110.82 元 万元", "six places, exactly"],
    ["本年收费金额（单位：万元）", "251000元", "251000 元 元", "the cell goes before the head"],
    ["本年收费金额", "0", "0 元 null", "nought is nought in any unit"],
    ["本年收费金额", "42310.6", "none", "no unit, no fact"],
    ["本年收费金额（单位：万元）", "/", "none", "a dash is no nought"],
    ["本年收费金额（单位：万元）", "", "none", "an empty cell is no nought"],
  ])("%s %s is %s", (head, cell, expected) => {
    const { facts, diagnostics } = readForms(tableDocument([fees(head, cell)]));
    const fact = factOf(facts, "adminFees.amount");
    expect(fact ? `${fact.value} ${fact.unit} ${fact.writtenUnit}` : "none").toBe(expected);
    const unitless = expected === "none" && /\d/.test(cell);
    expect(diagnostics.map(({ code }) => code)).toEqual(unitless ? ["unit-unknown"] : []);
  });

  test("a written change keeps its sign", () => {
    const { facts } = readForms(
      tableDocument([
        [
          ["信息内容", "上一年项目数量", "本年增/减", "处理决定数量"],
          ["行政许可", "28", "-2", "9,814"],
          ["其他对外管理服务事项", "11", "+3", "—"],
          ["行政处罚", "412", "0", ""],
          ["行政强制", "21", "无", "7"],
        ],
      ]),
    );
    const print = facts.map(({ indicator, value, writtenUnit }) => `${indicator} ${value} ${writtenUnit}`);
    expect(print).toEqual([
      "licensing.itemsLastYear 28 null",
      "licensing.change -2 null",
      "licensing.decisions 9814 null",
      "otherAdministration.itemsLastYear 11 null",
      "otherAdministration.change 3 null",
      "penalties.itemsLastYear 412 null",
      "penalties.change 0 null",
      "coercion.itemsLastYear 21 null",
      "coercion.change 0 null",
      "coercion.decisions 7 null",
    ]);
  });
});
