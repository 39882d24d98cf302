import type { Check } from "@shilu/core";
import { describe, expect, test } from "vitest";
import { type GivenCell, tableDocument, textDocument } from "./documents.js";
import { type Figure, flattenTemplate, generateTemplate, glued, ROWS_2021, randomOf } from "./generated.js";
import { factOf, readForms } from "./reading.js";

const habits = { empty: 0, busy: 0.5, largest: 60, totalsEmpty: false };

/** Table 三 without groups, as a plain grid. */
const grid = (cells: ReadonlyMap<string, readonly Figure[]>): GivenCell[][] => [
  ["", "自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"],
  ...ROWS_2021.map(([key, label]) => [
    label,
    ...(cells.get(key) ?? []).map((figure) => (figure === null ? "" : String(figure))),
  ]),
];

/** A table in which only the given rows have figures other than 0, all of natural persons. */
function table(
  figures: Readonly<Record<string, number>>,
  total: (figure: number) => Figure = (figure) => figure,
): Map<string, Figure[]> {
  return new Map(
    ROWS_2021.map(([key]) => {
      const figure = figures[key] ?? 0;
      return [key, [figure, 0, 0, 0, 0, 0, total(figure)]];
    }),
  );
}

/** How many checks of a rule have each verdict. */
function verdicts(checks: readonly Check[], rule: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const check of checks)
    if (check.rule.endsWith(rule)) counts[check.verdict] = (counts[check.verdict] ?? 0) + 1;
  return counts;
}

describe("the identities of a template", () => {
  test("there are 42 of them, and all hold where the form is sound", () => {
    const template = generateTemplate(randomOf(1), 2021, habits);
    const { checks } = readForms(textDocument(flattenTemplate(template, glued)));
    expect(checks).toHaveLength(42);
    expect(checks.filter(({ verdict }) => verdict !== "holds")).toEqual([]);
    const { checks: paged } = readForms(tableDocument(["三、", grid(template.applicants)]));
    expect(paged.filter(({ verdict }) => verdict === "holds")).toHaveLength(39);
  });

  test("results of 27 against a total of 21: facts as written, one column at fault, nothing mended", () => {
    const figures = {
      "requests.received": 21,
      "requests.granted": 14,
      "requests.partial": 5,
      "requests.notHeld": 8,
      "requests.completed": 21,
    };
    const { facts, checks } = readForms(tableDocument(["三、", grid(table(figures))]));
    for (const [key, figure] of Object.entries(figures))
      expect(factOf(facts, key)?.value).toBe(String(figure));
    const failed = checks.filter(({ verdict }) => verdict === "fails");
    expect(failed.map(({ rule, stated, computed }) => `${rule} ${stated} ${computed}`)).toEqual([
      "template-2021/requests.columnSum 21 27",
      "template-2021/requests.columnSum 21 27",
    ]);
    expect(failed[1]?.detail.zh).toBe("总计（总计）为21，21项之和为27");
    expect(failed[1]?.facts).toContain(factOf(facts, "requests.completed"));
    expect(verdicts(checks, "balance")).toEqual({ holds: 7 });
  });

  test("the same table flattened: every row is read by its own sum, and the column is at fault", () => {
    const figures = {
      "requests.received": 21,
      "requests.granted": 14,
      "requests.partial": 5,
      "requests.notHeld": 8,
      "requests.completed": 21,
    };
    const template = { ...generateTemplate(randomOf(1), 2021, habits), applicants: table(figures) };
    const { facts, checks } = readForms(textDocument(flattenTemplate(template, glued)));
    for (const [key, figure] of Object.entries(figures))
      expect(factOf(facts, key)?.value).toBe(String(figure));
    const failed = checks.filter(({ verdict }) => verdict === "fails");
    expect(failed.map(({ rule, stated, computed }) => `${rule} ${stated} ${computed}`)).toEqual([
      "template-2021/requests.columnSum 21 27",
      "template-2021/requests.columnSum 21 27",
    ]);
  });

  test("a wrong row total fails its row", () => {
    const cells = table({ "requests.received": 9, "requests.granted": 9, "requests.completed": 9 });
    cells.set("requests.granted", [9, 0, 0, 0, 0, 0, 8]);
    const { checks } = readForms(tableDocument(["三、", grid(cells)]));
    const failed = checks.filter(({ verdict }) => verdict === "fails");
    expect(failed.map(({ rule, detail }) => `${rule} ${detail.zh}`)).toEqual([
      "template-2021/requests.rowSum 予以公开总计为8，各列之和为9",
      "template-2021/requests.columnSum 总计（总计）为9，21项之和为8",
    ]);
  });

  test("empty totals are unknown, not wrong", () => {
    const cells = table(
      { "requests.received": 9, "requests.granted": 9, "requests.completed": 9 },
      () => null,
    );
    const { checks } = readForms(tableDocument(["三、", grid(cells)]));
    expect(verdicts(checks, "rowSum")).toEqual({ unknown: 25 });
    expect(verdicts(checks, "columnSum")).toEqual({ holds: 6 });
  });

  const rows: readonly (readonly [readonly Figure[], string, string])[] = [
    [[5, null, null, null, null, null, 5], "holds", "empty cells are nought where the total agrees"],
    [[5, null, null, null, null, null, 7], "unknown", "else one of them may be 2"],
    [[5, null, null, null, null, null, 4], "fails", "but what is there is too much"],
    [[5, 0, 0, 0, 0, 0, 7], "fails", "nothing is empty"],
  ];
  test.each(rows)("a row of %o %s: %s", (row, verdict, _why) => {
    const cells = table({});
    cells.set("requests.granted", [...row]);
    const { checks } = readForms(tableDocument(["三、", grid(cells)]));
    const own = checks.filter(
      ({ rule, detail }) => rule.endsWith("rowSum") && detail.zh.startsWith("予以公开"),
    );
    expect(own.map((check) => check.verdict)).toEqual([verdict]);
  });

  test("a row under a label that the form does not know makes its column unknown", () => {
    const rows = grid(table({ "requests.received": 9, "requests.granted": 7, "requests.completed": 9 }));
    rows.splice(12, 0, ["9.涉及某种新设的不予公开情形", "2", "0", "0", "0", "0", "0", "2"]);
    const { checks } = readForms(tableDocument(["三、", rows]));
    expect(checks.filter(({ verdict }) => verdict === "fails")).toEqual([]);
    expect(verdicts(checks, "columnSum").unknown).toBe(7);
  });
});

describe("the sums of a list", () => {
  const list = (...rows: (readonly [string, string])[]): GivenCell[][] => [
    ["指标名称", "计量单位", "2013年度", "历年累计"],
    ...rows.map(([label, figure]) => [label, "件", figure, "99"]),
  ];

  test("the printed parts are against their total, the cumulative column is not", () => {
    const { checks } = readForms(
      tableDocument([
        list(
          ["受理依申请公开信息总数", "8"],
          ["其中:1.当面申请数", "6"],
          ["2.传真申请数", "0"],
          ["3.电子邮件申请数", "0"],
          ["4.网上申请数", "1"],
          ["5.信函申请数", "0"],
          ["对申请的答复总数", "8"],
          ["其中:1.同意公开答复数", "5"],
          ["2.同意部分公开答复数", "1"],
          ["3.否决公开答复总数", "2"],
        ),
      ]),
    );
    expect(checks.map(({ verdict, stated, computed }) => `${verdict} ${stated} ${computed}`)).toEqual([
      "fails 8 7",
      "holds 8 8",
    ]);
  });
});
