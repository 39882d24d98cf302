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

/** What must be read right at least; a table of empty cells cannot say which columns its figures stand in. */
const LEAST_RIGHT: Readonly<Record<string, number>> = {
  "few figures, noughts printed": 0.95,
  "many figures, noughts printed": 0.9,
  "big figures": 0.9,
  "some noughts left empty": 0.7,
  "all noughts left empty": 0.4,
  "totals of the results left empty": 0.05,
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

function truthOf(
  template: GeneratedTemplate,
  reading: FormsRead["readings"][number],
  row: number,
): readonly Figure[] {
  const key = reading.rows[row]?.row?.key ?? "";
  if (reading.spec.id.endsWith("/requests")) return template.applicants.get(key) ?? [];
  return reading.spec.id.endsWith("/proactive") ? (template.proactive.get(key) ?? []) : template.remedies;
}

function tally(template: GeneratedTemplate, { readings }: FormsRead, into: Tally): void {
  for (const reading of readings)
    reading.rows.forEach(({ row, cells }, index) => {
      const truth = truthOf(template, reading, index);
      cells.forEach((cell, column) => {
        const expected = truth[column] ?? null;
        const said = cell ? (cell.value === null ? null : Number(cell.value)) : undefined;
        if (said === undefined) into.open++;
        else if (said === expected) into.right++;
        else
          into.wrong.push(
            `${reading.spec.id} ${row?.key ?? ""} column ${column}: ${said}, printed ${truth.join(" ")}`,
          );
      });
    });
}

describe(`${COUNT} generated reports, flattened`, () => {
  const each = COUNT / Object.keys(HABITS).length;
  Object.entries(HABITS).forEach(([name, habits], kind) => {
    test(`${name}: no wrong cell`, () => {
      const all: Tally = { right: 0, open: 0, wrong: [] };
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
        tally(template, read, all);
      }
      const cells = all.right + all.open + all.wrong.length;
      const share = (count: number): string => `${((100 * count) / cells).toFixed(1)}%`;
      console.log(
        `${name}: ${cells} cells, right ${share(all.right)}, open ${share(all.open)}, wrong ${all.wrong.length}; slowest report ${slowest.toFixed(0)} ms`,
      );
      expect(all.wrong).toEqual([]);
      expect(all.right / cells).toBeGreaterThan(LEAST_RIGHT[name] as number);
    });
  });
});

test("the seed makes the table", () => {
  const make = (seed: number): GeneratedTemplate =>
    generateTemplate(randomOf(seed), 2021, HABITS["big figures"] as Habits);
  expect(make(7)).toEqual(make(7));
  expect(make(7)).not.toEqual(make(8));
});
