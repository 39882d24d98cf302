import { describe, expect, test } from "vitest";
import { propagate } from "../../../packages/extractors/src/disclosure/forms/propagate.js";
import {
  type SplitOptions,
  splitRow,
  type Vector,
} from "../../../packages/extractors/src/disclosure/forms/split.js";
import { splitLine } from "../../../packages/extractors/src/disclosure/forms/split-line.js";
import type { Stretch } from "../../../packages/extractors/src/disclosure/forms/stretch.js";

/** `25 38_/`: digits that run together, `_` an empty cell, `/` a dash; a blank parts stretches. */
const stretches = (written: string): Stretch[] =>
  (written.match(/[+-]?[\d.]+|_|\//g) ?? []).map((surface) => ({
    kind: surface === "_" ? "empty" : surface === "/" ? "dash" : "figure",
    surface,
  }));

const options = { width: 3, rowSum: false, cumulative: false, filled: true, signed: -1 };
const print = (vectors: readonly Vector[] | null): string[] =>
  (vectors ?? []).map(({ values }) => values.join(" "));

describe("readings of a row", () => {
  const rows: readonly (readonly [string, Partial<SplitOptions>, readonly string[], string])[] = [
    ["000", {}, ["0 0 0"], "a nought is a cell of its own"],
    ["0060", {}, ["0 0 60"], "no figure begins with a nought"],
    ["1234", {}, ["1 2 34", "1 23 4", "12 3 4"], "nothing decides"],
    ["12 34", {}, ["12 3 4", "1 2 34"], "a blank parts cells"],
    ["1/2", {}, ["1 0 2"], "a dash is a cell"],
    ["1_2", {}, ["1 0 2"], "and so is an empty one"],
    [
      "28-29814",
      { signed: 1 },
      ["28 -2 9814", "28 -29 814", "28 -298 14", "28 -2981 4"],
      "a sign stands in its column",
    ],
    ["135", { rowSum: true }, [], "the last is no sum"],
    ["134", { rowSum: true }, ["1 3 4"], "the last is the sum"],
    ["102030", { rowSum: true }, ["10 20 30"], "of wide figures"],
    ["1834", { rowSum: true, filled: false }, [], "no reading"],
    ["33", { rowSum: true, filled: false }, ["0 3 3", "3 0 3"], "an empty cell may stand on either side"],
    ["728", { width: 2, cumulative: true }, ["7 28"], "the cumulative figure is no less"],
    [
      "112",
      { width: 2, cumulative: true, filled: false },
      ["1 12", "112 0", "0 112"],
      "or one of them is missing",
    ],
    ["9.86", { width: 2 }, [], "a point is inside a figure"],
    ["39.86", { width: 2 }, ["3 9.86"], "before it others may stand"],
  ];
  test.each(rows)("%s is %o", (written, own, expected, _why) => {
    const found = print(splitRow(stretches(written), { ...options, ...own }));
    expect([...found].sort()).toEqual([...expected].sort());
  });

  test("variants say where the empty cell is", () => {
    const [vector] = splitRow(stretches("00"), { ...options, filled: false }) as Vector[];
    expect(vector?.variants).toHaveLength(3);
  });

  test("too many readings are no reading", () => {
    expect(splitRow(stretches("1".repeat(60)), { ...options, width: 12 })).toBeNull();
  });
});

describe("a line of three sums", () => {
  const cells = (written: string, filled: boolean): string => {
    const given = stretches(written);
    const slots = splitLine(given, 3, 5, filled);
    if (slots === null) return "none";
    return slots
      .map((slot) =>
        slot
          ? (given[slot.stretch] as Stretch).surface.slice(slot.from, slot.from + slot.length)
          : slot === null
            ? "_"
            : "?",
      )
      .join(" ");
  };
  test.each([
    ["000000000000000", true, "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0", "all nought"],
    ["10203120001200000", true, "1 0 2 0 3 12 0 0 0 12 0 0 0 0 0", "a wide figure"],
    ["10203120001200000", false, "1 0 2 0 3 ? ? ? ? ? ? ? ? ? ?", "120 and an empty cell would do as well"],
    ["110024001510102", true, "1 1 0 0 2 4 0 0 1 5 1 0 1 0 2", "no wide figure"],
    ["123456789012345", true, "none", "no sums"],
  ])("%s, filled %s: %s", (written, filled, expected) => {
    expect(cells(written, filled)).toBe(expected);
  });
});

describe("sums over rows", () => {
  const vector = (...values: number[]): Vector => ({ values, variants: [[null]] });
  const rule = {
    rule: "sum",
    terms: [
      { row: 0, sign: -1 as const },
      { row: 1, sign: 1 as const },
      { row: 2, sign: 1 as const },
    ],
  };

  test("only vectors of a solution stay", () => {
    const { domains, deciding, contradicted } = propagate(
      [[vector(7, 28)], [vector(0, 18), vector(1, 8)], [vector(7, 10), vector(71, 0)]],
      [rule],
    );
    expect(domains.map(print)).toEqual([["7 28"], ["0 18"], ["7 10"]]);
    expect(deciding.map((names) => [...names])).toEqual([[], ["sum"], ["sum"]]);
    expect(contradicted).toBeNull();
  });

  test("two solutions both stay", () => {
    const { domains } = propagate(
      [[vector(5)], [vector(2), vector(3), vector(4)], [vector(2), vector(3)]],
      [rule],
    );
    expect(domains.map(print)).toEqual([["5"], ["2", "3"], ["2", "3"]]);
  });

  test("a sum that cannot be met is named", () => {
    expect(propagate([[vector(5)], [vector(1)], [vector(1)]], [rule]).contradicted).toBe("sum");
  });

  test("a chain of sums is walked to its end", () => {
    const chain = [
      rule,
      {
        rule: "below",
        terms: [
          { row: 1, sign: -1 as const },
          { row: 3, sign: 1 as const },
        ],
      },
    ];
    const { domains } = propagate(
      [[vector(5), vector(6)], [vector(2), vector(3)], [vector(3)], [vector(2), vector(9)]],
      chain,
    );
    expect(domains.map(print)).toEqual([["5"], ["2"], ["3"], ["2"]]);
  });
});
