/** Generated tables, flattened: a cell is read right or declared open, never wrong. */
import { describe, expect, test } from "vitest";
import { textDocument } from "./documents.js";
import {
  type Figure,
  flattenTemplate,
  type GeneratedTemplate,
  generateTemplate,
  glued,
  type Habits,
  type Join,
  randomOf,
} from "./generated.js";
import { type FormsRead, readForms } from "./reading.js";

const HABITS: Readonly<Record<string, Habits>> = {
  "few figures, noughts printed": { empty: 0, busy: 0.2, largest: 30, totalsEmpty: false },
  "many figures, noughts printed": { empty: 0, busy: 0.5, largest: 60, totalsEmpty: false },
  "big figures": { empty: 0, busy: 0.8, largest: 50_000, totalsEmpty: false },
  "some noughts left empty": { empty: 0.05, busy: 0.5, largest: 300, totalsEmpty: false },
  "all noughts left empty": { empty: 1, busy: 0.5, largest: 300, totalsEmpty: false },
  "totals of the results left empty": { empty: 1, busy: 0.5, largest: 300, totalsEmpty: true },
};

const COUNT = 504;

/** Every border lost, or about one in three kept. */
const joinsOf = (random: () => number): readonly Join[] => [
  glued,
  (row) => row.map((figure) => (random() < 0.3 ? " " : "") + (figure ?? "")).join(""),
];

interface Tally {
  right: number;
  open: number;
  wrong: string[];
}

type TableName = "三" | "四" | "二";

const TABLES: Readonly<Record<string, TableName>> = { requests: "三", remedies: "四", proactive: "二" };

const emptyTally = (): Tally => ({ right: 0, open: 0, wrong: [] });

function truthOf(template: GeneratedTemplate, table: TableName, key: string): readonly Figure[] {
  if (table === "四") return template.remedies;
  return (table === "三" ? template.applicants : template.proactive).get(key) ?? [];
}

/** Counts the cells of a report, and those that are open without a word about it. */
function tally(
  template: GeneratedTemplate,
  { readings, diagnostics }: FormsRead,
  into: Record<TableName, Tally>,
): number {
  let silent = 0;
  for (const { spec, rows } of readings) {
    const table = TABLES[spec.id.split("/")[1] as string] as TableName;
    for (const { row, cells, figures } of rows) {
      const truth = truthOf(template, table, row?.key ?? "");
      cells.forEach((cell, column) => {
        const expected = truth[column] ?? null;
        const said = cell ? (cell.value === null ? null : Number(cell.value)) : undefined;
        if (said === undefined) into[table].open++;
        else if (said === expected) into[table].right++;
        else
          into[table].wrong.push(
            `${row?.key ?? "remedies"} column ${column}: ${said}, printed ${truth.join(" ")}`,
          );
      });
      const open = cells.includes(null);
      const reported = diagnostics.some(
        ({ code, span }) => code === "ambiguous-reading" && span?.start === figures?.start,
      );
      if (open && !reported) silent++;
    }
  }
  return silent;
}

/** What must be read right at least of 三; a table of empty cells cannot say which columns its figures stand in. */
const LEAST_RIGHT: Readonly<Record<string, number>> = {
  "few figures, noughts printed": 0.99,
  "many figures, noughts printed": 0.99,
  "big figures": 0.98,
  "some noughts left empty": 0.8,
  "all noughts left empty": 0.5,
  "totals of the results left empty": 0.1,
};

describe(`${COUNT} generated reports, flattened`, () => {
  const each = COUNT / Object.keys(HABITS).length;
  Object.entries(HABITS).forEach(([name, habits], kind) => {
    test(`${name}: no wrong cell`, () => {
      const all = { 三: emptyTally(), 四: emptyTally(), 二: emptyTally() };
      let slowest = 0;
      for (let index = 0; index < each; index++) {
        const seed = 1 + kind * 10_000 + index;
        const random = randomOf(seed);
        const template = generateTemplate(random, index % 2 === 0 ? 2021 : 2019, habits);
        const join = joinsOf(random)[index % 4 === 3 ? 1 : 0] as Join;
        const document = textDocument(flattenTemplate(template, join));
        const before = performance.now();
        const read = readForms(document);
        slowest = Math.max(slowest, index === 0 ? 0 : performance.now() - before);
        const found = read.readings.filter(({ spec }) => spec.id.endsWith("/requests"));
        expect(found, `seed ${seed}`).toHaveLength(1);
        expect(tally(template, read, all), `seed ${seed}`).toBe(0);
      }
      const shares = Object.entries(all).map(([table, { right, open, wrong }]) => {
        const share = (count: number): string => ((100 * count) / (right + open + wrong.length)).toFixed(1);
        return `${table} right ${share(right)}%, open ${share(open)}%, wrong ${wrong.length}`;
      });
      console.log(`${name}: ${shares.join("; ")}; slowest report ${slowest.toFixed(0)} ms`);
      for (const { wrong } of Object.values(all)) expect(wrong).toEqual([]);
      const { right, open } = all.三;
      expect(right / (right + open)).toBeGreaterThan(LEAST_RIGHT[name] as number);
    });
  });
});

test("the seed makes the table", () => {
  const make = (seed: number): GeneratedTemplate =>
    generateTemplate(randomOf(seed), 2021, HABITS["big figures"] as Habits);
  expect(make(7)).toEqual(make(7));
  expect(make(7)).not.toEqual(make(8));
});
