/** Table 四 as pages and texts print it. */
import type { Document } from "@shilu/core";
import { describe, expect, test } from "vitest";
import { type GivenCell, tableDocument, textDocument } from "./documents.js";
import { printRows, readForms } from "./reading.js";

const HEADINGS = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"];
const FIGURES = ["72", "64", "178", "37", "351", "13", "4", "8", "1", "26", "12", "1", "1", "6", "20"];
const EMPTY = ["", "", "", "2", "2", "8", "", "", "1", "9", "", "", "", "", ""];

const head: GivenCell[][] = [
  [
    { text: "行政复议", columns: 5 },
    { text: "行政诉讼", columns: 10 },
  ],
  [
    ...HEADINGS.map((text) => ({ text, rows: 2 })),
    { text: "未经复议直接起诉", columns: 5 },
    { text: "复议后起诉", columns: 5 },
  ],
  [...HEADINGS, ...HEADINGS],
];

const words = (gap: string): string =>
  [
    ["行政复议", "行政诉讼"],
    [...HEADINGS, "未经复议直接起诉", "复议后起诉"],
    [...HEADINGS, ...HEADINGS],
  ]
    .map((row) => row.join(gap))
    .join(gap.includes("\n") ? gap : `${gap}\n`);

const section = (table: string): Document =>
  textDocument(
    `四、政府信息公开行政复议、行政诉讼情况\n${table}\n五、存在的主要问题及改进情况\n2021年有3个问题。`,
  );

const narrow = `行政复议                          行政诉讼

                              未经复议直接起诉                              复议后起诉

结果   结果    其他结    尚未
                        总计  结 果   结果       其他       尚未            结果   结果    其他   尚未审
维持   纠正    果      审结
                                                               总计                           总计
                              维持    纠正       结果       审结            维持   纠正    结果   结
`;

const VARIANTS: Readonly<Record<string, (cells: readonly string[]) => Document>> = {
  "a page": (cells) => tableDocument(["四、", [...head, [...cells]], "五、存在的主要问题"]),
  "a page, headings broken over lines": (cells) =>
    tableDocument([
      "四、",
      [
        ...head.map((row) =>
          row.map((cell) =>
            typeof cell === "string"
              ? `${cell.slice(0, 2)}\n${cell.slice(2)}`
              : { ...cell, text: `${cell.text.slice(0, 2)}\n${cell.text.slice(2)}` },
          ),
        ),
        [...cells],
      ],
      "五、",
    ]),
  "text, tabs": (cells) => section(`${words("\t")}\n${cells.join("\t")}`),
  "text, bars": (cells) => section(`| ${words(" | ")} |\n| ${cells.join(" | ")} |`),
};

const FILLED: typeof VARIANTS = {
  "text, a cell a line": (cells) => section(`${words("\n")}\n${cells.join("\n")}`),
  "text, blanks": (cells) => section(`${words(" ")}\n${cells.join(" ")}`),
  "text, one line": (cells) => section(`${words(" ").replaceAll("\n", "")} ${cells.join(" ")} `),
  "text of a PDF, headings mixed up": (cells) => section(`${narrow}\n${cells.join("   ")}\n`),
  "text of a PDF, a page number below": (cells) =>
    section(`${narrow}\n${cells.join("   ")}\n\n      -5-\n\f`),
};

const line = (cells: readonly string[]): string => `-: ${cells.map((cell) => cell || "_").join(" ")}`;

describe("table 四", () => {
  for (const [name, make] of Object.entries({ ...VARIANTS, ...FILLED }))
    test(name, () => {
      const { readings, checks } = readForms(make(FIGURES));
      expect(printRows(readings)).toEqual([line(FIGURES)]);
      expect(checks.map(({ verdict }) => verdict)).toEqual(["holds", "holds", "holds"]);
    });

  for (const [name, make] of Object.entries(VARIANTS))
    test(`${name}, with empty cells`, () => {
      const { readings, diagnostics } = readForms(make(EMPTY));
      expect(printRows(readings)).toEqual([line(EMPTY)]);
      expect(diagnostics).toEqual([]);
    });

  test("where empty cells left no trace the three sums decide, or the line is left open", () => {
    const { readings, facts, diagnostics } = readForms(section(`${words("")}${EMPTY.join("")}`));
    expect(readings).toHaveLength(1);
    expect(facts.every(({ value, indicator }) => value === "9" || value === "2" || indicator === "")).toBe(
      true,
    );
    expect(diagnostics.map(({ code }) => code)).toEqual(["ambiguous-reading"]);
  });

  test("a sum that is wrong is a failed check", () => {
    const wrong = [...FIGURES.slice(0, 4), "350", ...FIGURES.slice(5)];
    const { readings, checks } = readForms(
      (VARIANTS["a page"] as (cells: readonly string[]) => Document)(wrong),
    );
    expect(printRows(readings)).toEqual([line(wrong)]);
    expect(checks.map(({ verdict, detail }) => `${verdict} ${detail.zh}`)).toEqual([
      "fails 行政复议总计为350，各列之和为351",
      "holds 未经复议直接起诉总计为26，各列之和为26",
      "holds 复议后起诉总计为20，各列之和为20",
    ]);
  });
});

describe("the line of a text with a cell a line", () => {
  const read = (figures: string): string[] =>
    printRows(readForms(section(`${words("\n")}\n${figures}`)).readings);

  test("lines without words are empty cells where the sums hold", () => {
    const zeros = ["", "", "", "", "0"].join("\n");
    expect(read([zeros, zeros, zeros].join("\n"))).toEqual(["-: _ _ _ _ 0 _ _ _ _ 0 _ _ _ _ 0"]);
    expect(read(`\n${EMPTY.join("\n\n")}`)).toEqual(["-: _ _ _ 2 2 8 _ _ 1 9 _ _ _ _ _"]);
  });

  test("noughts without a trace of the cells between are no sums", () => {
    expect(read("0\n0\n0")).toEqual(["-: ? ? ? ? ? ? ? ? ? ? ? ? ? ? ?"]);
  });
});
