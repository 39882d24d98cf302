/** Table 三 as pages, exports and PDF texts print it: the same cells from each. */
import type { Document } from "@shilu/core";
import { describe, expect, test } from "vitest";
import { type GivenCell, tableDocument, textDocument } from "./documents.js";
import {
  type Figure,
  type GeneratedTemplate,
  generateTemplate,
  type Habits,
  ROWS_2021,
  randomOf,
} from "./generated.js";
import { printCell, readForms } from "./reading.js";

const HEADS = ["自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"];
const APPLICANTS = [
  "naturalPerson",
  "business",
  "research",
  "socialOrganisation",
  "legalService",
  "otherOrganisation",
];
const GROUPS: Readonly<Record<string, number>> = {
  "（三）不予公开": 8,
  "（四）无法提供": 3,
  "（五）不予处理": 5,
  "（六）其他处理": 3,
};
const RESULTS = "三、本年度办理结果";

const plain = (figure: Figure): string => (figure === null ? "" : String(figure));

interface GridHabits {
  readonly cell?: (figure: Figure) => string;
  /** Group labels stand on every row instead of over rows. */
  readonly repeated?: boolean;
  /** Labels of groups are printed one character a line. */
  readonly vertical?: boolean;
  readonly label?: (label: string) => string;
}

/** The table as a page prints it, head and spans included. */
function grid(template: GeneratedTemplate, habits: GridHabits = {}): GivenCell[][] {
  const {
    cell = plain,
    repeated = false,
    vertical = false,
    label: spelt = (label: string) => label,
  } = habits;
  const upright = (text: string): string => (vertical ? [...text].join("\n") : text);
  const head: GivenCell[][] = [
    [
      { text: "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", rows: 3, columns: 3 },
      { text: "申请人情况", columns: 7 },
    ],
    [
      { text: "自然人", rows: 2 },
      { text: "法人或其他组织", columns: 5 },
      { text: "总计", rows: 2 },
    ],
    HEADS.slice(1, 6),
  ];
  let group = "";
  const rows = ROWS_2021.map(([key, label], index): GivenCell[] => {
    const cells = (template.applicants.get(key) ?? []).map(cell);
    if (index < 2 || index === ROWS_2021.length - 1) return [{ text: spelt(label), columns: 3 }, ...cells];
    const own = label.replace(RESULTS, "");
    const first: GivenCell[] =
      repeated || index === 2 ? [{ text: upright(RESULTS), rows: repeated ? 1 : 22 }] : [];
    const opened = Object.keys(GROUPS).find((name) => own.startsWith(name));
    if (opened) group = opened;
    const rest = opened ? own.slice(opened.length) : own;
    if (!/^\d/.test(rest)) return [...first, { text: spelt(rest), columns: 2 }, ...cells];
    const second: GivenCell[] =
      opened || repeated ? [{ text: upright(group), rows: repeated ? 1 : (GROUPS[group] as number) }] : [];
    return [...first, ...second, spelt(rest), ...cells];
  });
  return [...head, ...rows];
}

type Print = (label: string, cells: readonly string[], key: string) => string;

function text(template: GeneratedTemplate, print: Print, cell: (figure: Figure) => string = plain): Document {
  const rows = ROWS_2021.map(([key, label]) =>
    print(label, (template.applicants.get(key) ?? []).map(cell), key),
  );
  return textDocument(
    `三、收到和处理政府信息公开申请情况\n${print("申请人情况", HEADS, "")}${rows.join("")}\n四、政府信息公开行政复议、行政诉讼情况\n没有。\n五、存在的主要问题及改进情况\n2021年查出3个问题。`,
  );
}

const page = (template: GeneratedTemplate, habits?: GridHabits): Document =>
  tableDocument([
    "三、收到和处理政府信息公开申请情况",
    grid(template, habits),
    "四、政府信息公开行政复议情况",
  ]);

const cut =
  (share: number): Print =>
  (label, cells) => {
    const at = Math.max(Math.ceil(label.length * share), label.length - 8);
    return `${label.slice(0, at)}   ${cells.join("   ")}\n${label.slice(at)}\n`;
  };

const VARIANTS: Readonly<Record<string, (template: GeneratedTemplate) => Document>> = {
  "a page": (t) => page(t),
  "group labels repeated on each row": (t) => page(t, { repeated: true }),
  "vertical labels, one character a line": (t) => page(t, { vertical: true }),
  "without the digits before labels": (t) => page(t, { label: (label) => label.replace(/^\d\./, "") }),
  "misspelt and abbreviated labels": (t) =>
    page(t, {
      label: (label) =>
        label
          .replace("保护第三方合法权益", "保护第三人合法权宜")
          .replace("无正当理由大量反复申请", "大量反复申请")
          .replace("属于国家秘密", "属国家秘密"),
    }),
  "values split by a no-break space": (t) =>
    page(t, { cell: (figure) => plain(figure).replace(/^(\d)(?=\d)/, "$1\u00a0") }),
  "commas between thousands": (t) => page(t, { cell: (figure) => figure?.toLocaleString("en") ?? "" }),
  "units in the cells": (t) => page(t, { cell: (figure) => (figure === null ? "" : `${figure}件`) }),
  "full-width digits": (t) =>
    page(t, {
      cell: (figure) =>
        plain(figure).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
    }),
  "split over two pages": (t) => {
    const rows = grid(t, { repeated: true });
    return tableDocument(["三、", rows.slice(0, 15), "- 4 -", rows.slice(15), "四、"]);
  },
  "split over two pages, the head repeated": (t) => {
    const rows = grid(t, { repeated: true });
    return tableDocument([
      "三、",
      rows.slice(0, 15),
      "- 4 -",
      [...rows.slice(0, 3), ...rows.slice(15)],
      "四、",
    ]);
  },
  "text, a cell a line": (t) => text(t, (label, cells) => [label, ...cells, ""].join("\n")),
  "text, a cell a line, blank lines between": (t) =>
    text(t, (label, cells) => [label, ...cells, ""].join("\n\n")),
  "text, tabs": (t) => text(t, (label, cells) => `${[label, ...cells].join("\t")}\n`),
  "text, bars": (t) => text(t, (label, cells) => `| ${[label, ...cells].join(" | ")} |\n`),
};

/** Columns set by blanks, as PDF text has them; a long label goes on below its figures. */
const setInColumns: Print = (label, cells) => {
  const head = `   ${label.slice(0, 24)}`.padEnd(30);
  const rest = label.slice(24);
  return `${head}${cells.map((cell) => cell.padStart(9)).join("")}\n${rest ? `   ${rest}\n` : ""}`;
};

/** Variants in which an empty cell leaves no trace: for tables that have none. */
const FILLED: typeof VARIANTS = {
  "text, blanks": (t) => text(t, (label, cells) => `${[label, ...cells].join(" ")}\n`),
  "text, blanks, all in one line": (t) => text(t, (label, cells) => `${[label, ...cells].join(" ")} `),
  "text, digits split by blanks, cells by wide gaps": (t) =>
    text(t, (label, cells) => `${label}    ${cells.map((cell) => [...cell].join(" ")).join("    ")}\n`),
  "page numbers among the rows": (t) =>
    text(
      t,
      (label, cells, key) =>
        `${key.endsWith("process") ? "\n   - 4 -\n\f" : ""}${[label, ...cells].join("  ")}\n`,
    ),
  "a bare page number among the rows": (t) =>
    text(
      t,
      (label, cells, key) =>
        `${key.endsWith("process") ? "\n   4\n\f" : ""}${[label, ...cells].join("  ")}\n`,
    ),
  "labels cut by their figures": (t) => text(t, cut(0.8)),
};

const HABITS: Readonly<Record<string, Habits>> = {
  filled: { empty: 0, busy: 0.5, largest: 3_000, totalsEmpty: false },
  "with empty cells": { empty: 1, busy: 0.4, largest: 300, totalsEmpty: false },
  "with empty totals": { empty: 1, busy: 0.4, largest: 300, totalsEmpty: true },
};

function expectCells(template: GeneratedTemplate, document: Document): void {
  const readings = readForms(document).readings.filter(({ spec }) => spec.id === "template-2021/requests");
  expect(readings).toHaveLength(1);
  const said = readings.flatMap(({ rows }) =>
    rows.map(({ row, columns, cells }) => {
      const ordered = [...APPLICANTS, undefined].map(
        (applicant) => cells[columns.findIndex(({ column }) => column.dimensions.applicant === applicant)],
      );
      return `${row?.key}: ${ordered.map(printCell).join(" ")}`;
    }),
  );
  const printed = [...template.applicants].map(
    ([key, cells]) => `${key}: ${cells.map((figure) => figure ?? "_").join(" ")}`,
  );
  expect(said.sort()).toEqual(printed.sort());
}

describe("table 三", () => {
  for (const [kind, habits] of Object.entries(HABITS)) {
    const variants = kind === "filled" ? { ...VARIANTS, ...FILLED } : VARIANTS;
    for (const [name, make] of Object.entries(variants))
      test(`${kind}: ${name}`, () => {
        for (let seed = 1; seed <= 5; seed++) {
          const template = generateTemplate(randomOf(seed), 2021, habits);
          expectCells(template, make(template));
        }
      });
  }

  test("columns set by blanks: an empty cell is a gap between them, where rows above and below say so", () => {
    for (let seed = 1; seed <= 5; seed++) {
      const habits = { empty: 0.15, busy: 0.6, largest: 400, totalsEmpty: false };
      const template = generateTemplate(randomOf(seed), 2021, habits);
      const { readings } = readForms(text(template, setInColumns));
      const rows = readings[0]?.rows ?? [];
      expect(rows).toHaveLength(25);
      let open = 0;
      for (const { row, cells } of rows)
        cells.forEach((cell, at) => {
          const printed = template.applicants.get(row?.key ?? "")?.[at];
          if (!cell) open++;
          else expect(cell.value === null ? null : Number(cell.value), row?.key).toBe(printed);
        });
      expect(open).toBeLessThan(12);
    }
  });

  test("the columns go by their head, in whatever order it has them", () => {
    const template = generateTemplate(randomOf(3), 2021, HABITS.filled as Habits);
    const rows = grid(template);
    const last = <T>(row: readonly T[]): T[] => [row[row.length - 1] as T, ...row.slice(0, -1)];
    const moved = rows.map((row, index): GivenCell[] => {
      if (index === 1)
        return [
          { text: "总计", rows: 2 },
          { text: "自然人", rows: 2 },
          { text: "法人或其他组织", columns: 5 },
        ];
      const labels = row.length - 7;
      return index < 3 ? row : [...row.slice(0, labels), ...last(row.slice(labels))];
    });
    expectCells(template, tableDocument(["三、", moved, "四、"]));
  });

  test("slashes and dashes are neither empty nor nought", () => {
    const template = generateTemplate(randomOf(4), 2021, HABITS["with empty cells"] as Habits);
    for (const mark of ["/", "—", "-", "——"]) {
      const { readings, facts } = readForms(
        page(template, { cell: (figure) => (figure === null ? mark : String(figure)) }),
      );
      const states = readings.flatMap(({ rows }) =>
        rows.flatMap(({ cells }) => cells.map((cell) => cell?.state)),
      );
      expect(new Set(states)).toEqual(new Set(["dash", "stated"]));
      expect(facts.filter(({ value }) => value === "0")).toEqual([]);
    }
  });

  test("a cell that is missing from a row is solved or left open, and spoils no other row", () => {
    const template = generateTemplate(randomOf(6), 2021, HABITS.filled as Habits);
    const rows = grid(template).map((row, index) => (index === 3 ? row.filter((_, at) => at !== 3) : row));
    const { readings } = readForms(tableDocument(["三、", rows, "四、"]));
    const [first, ...others] = readings[0]?.rows ?? [];
    const printed = [...template.applicants.values()];
    expect(others.map(({ cells }) => cells.map(printCell).join(" "))).toEqual(
      printed.slice(1).map((cells) => cells.join(" ")),
    );
    first?.cells.forEach((cell, at) => {
      if (cell?.value != null) expect(Number(cell.value)).toBe(printed[0]?.[at]);
    });
  });
});
