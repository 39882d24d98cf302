import { compileAnchors } from "@shilu/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

const word = fc.string({ unit: fc.constantFrom("公", "开", "万", "%"), maxLength: 3 });
const rows = fc.array(fc.array(word, { maxLength: 4 }), { maxLength: 5 });

test("finds what a naive search finds, once an entry a place, in text order", () => {
  fc.assert(
    fc.property(
      rows,
      fc.string({ unit: fc.constantFrom("公", "开", "万", "%", "x"), maxLength: 40 }),
      fc.nat(),
      fc.nat(),
      (table, text, a, b) => {
        const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [
          number,
          number,
        ];
        const found: string[] = [];
        compileAnchors(table.map((anchors, entry) => ({ anchors, entry }))).scan(
          text,
          start,
          end,
          (entry, at) => found.push(`${at}:${entry}`),
        );
        const expected: string[] = [];
        for (let at = start; at < end; at++)
          for (const [entry, anchors] of table.entries())
            if (
              anchors.some(
                (anchor) => anchor !== "" && text.startsWith(anchor, at) && at + anchor.length <= end,
              )
            )
              expected.push(`${at}:${entry}`);
        const byPlace = (list: readonly string[]) =>
          list
            .map((one) => one.split(":").map(Number))
            .sort(([p = 0, x = 0], [q = 0, y = 0]) => p - q || x - y);
        expect(byPlace(found)).toEqual(byPlace(expected));
        const places = found.map((one) => Number.parseInt(one, 10));
        expect(places).toEqual([...places].sort((x, y) => x - y));
      },
    ),
  );
});

describe("by hand", () => {
  const scan = (rows: [string[], string][], text: string, start = 0, end = text.length) => {
    const found: string[] = [];
    compileAnchors(rows.map(([anchors, entry]) => ({ anchors, entry }))).scan(text, start, end, (entry, at) =>
      found.push(`${entry}@${at}`),
    );
    return found;
  };

  test.each([
    [[[["万元", "万"], "money"]], "3万元", ["money@1"], "anchors of one entry that begin alike: once"],
    [
      [
        [["万"], "a"],
        [["万"], "b"],
      ],
      "万",
      ["a@0", "b@0"],
      "an anchor of two entries: both",
    ],
    [
      [
        [["占"], "a"],
        [["占"], "a"],
      ],
      "占",
      ["a@0"],
      "an entry given twice: once",
    ],
    [[[[""], "a"]], "占", [], "an empty anchor begins nowhere"],
    [[[["收到"], "a"]], "收收到到", ["a@1"], "in the middle"],
  ] as [[string[], string][], string, string[], string][])("%#: %s in %s", (rows, text, expected) => {
    expect(scan(rows, text)).toEqual(expected);
  });

  test("an anchor that reaches over the end of the range is not found", () => {
    expect(scan([[["收到"], "a"]], "收到", 0, 1)).toEqual([]);
  });

  test("surrogates are code units like any other", () => {
    expect(scan([[["😀"], "a"]], "x😀\ud83d")).toEqual(["a@1"]);
  });
});
