import { applyRules, defineRules, failedCases, fold, parseCase, type Rule, textSpan } from "@shilu/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

const share: Rule<number> = {
  id: "shares.of",
  anchors: ["占"],
  pattern: /占(\d{1,3})%/y,
  read: (match) => (Number(match[1]) > 100 ? null : Number(match[1]) / 100),
  cases: ["其中{占16%} = 0.16", "占地16亩", "占１２０％"],
};
const allIn = (text: string) => textSpan(0, text.length);
const findIn = (text: string, start = 0, end = text.length) =>
  applyRules({ folded: fold(text) }, textSpan(start, end), defineRules("shares", [share])).map(
    ({ span, value }) => [text.slice(span.start, span.end), value],
  );

describe("applying", () => {
  test.each([
    [
      "政策类占16%，其他占84%。",
      [
        ["占16%", 0.16],
        ["占84%", 0.84],
      ],
      "in text order",
    ],
    ["占１６％", [["占１６％", 0.16]], "on folded text, the span on the text"],
    ["占120%", [], "a match its reader leaves"],
    ["占地16%", [], "an anchor without the pattern"],
    ["", [], "nothing"],
  ])("%s gives %j: %s", (text, expected) => {
    expect(findIn(text)).toEqual(expected);
  });

  test("a match that reaches over the end of the span is left", () => {
    expect(findIn("占16%", 0, 3)).toEqual([]);
    expect(findIn("占16%，占7%", 2)).toEqual([["占7%", 0.07]]);
  });

  test("two runs are equal: a pattern keeps no place", () => {
    expect(findIn("占16%")).toEqual(findIn("占16%"));
  });
});

describe("a table that is no table is refused", () => {
  test.each([
    [{ id: "percents.of" }, 'an id that begins "shares."'],
    [{ pattern: /占(\d+)%/ }, "a pattern with the flag y"],
    [{ anchors: [] }, "at least one anchor"],
    [{ anchors: ["占", ""] }, "at least one anchor"],
    [{ cases: ["{占16%}"] }, "a case with braces and one without"],
    [{ cases: ["占地"] }, "a case with braces and one without"],
  ])("%j: expected %s", (wrong, expected) => {
    expect(() => defineRules("shares", [{ ...share, ...wrong }])).toThrowError(
      expect.objectContaining({ code: "rule-invalid", message: expect.stringContaining(expected) }),
    );
  });

  test("an id stands once", () => {
    expect(() => defineRules("shares", [share, share])).toThrowError(/second rule of this id/);
  });
});

describe("cases", () => {
  test.each([
    ["占{16%} = 0.16", "占16%", [[1, 4]], "0.16", "a span and its value"],
    [
      "{七成}和{三成}",
      "七成和三成",
      [
        [0, 2],
        [3, 5],
      ],
      null,
      "two spans",
    ],
    ["三成立案", "三成立案", [], null, "nothing may be found"],
    ["a = b", "a = b", [], null, "no braces, no value"],
    ["{1 = 2} = 3", "1 = 2", [[0, 5]], "3", "the last sign counts"],
    ["x}{1}", "x}1", [[2, 3]], null, "a brace that closes nothing is text"],
  ] as [string, string, [number, number][], string | null, string][])("%j", (written, text, spans, value) => {
    const parsed = parseCase(written);
    expect({ ...parsed, spans: parsed.spans.map(({ start, end }) => [start, end]) }).toEqual({
      text,
      spans,
      value,
    });
  });

  test("an open brace is refused", () => {
    expect(() => parseCase("占{16%")).toThrowError(expect.objectContaining({ code: "case-invalid" }));
  });

  const words = fc.string({ unit: fc.constantFrom("占", "1", "😀", "%", "="), maxLength: 5 });
  test("what is marked is read back", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(words, words), { minLength: 1, maxLength: 4 }),
        words,
        fc.option(words),
        (pieces, tail, value) => {
          const written = pieces.map(([before, marked]) => `${before}{${marked}}`).join("") + tail;
          const parsed = parseCase(value === null ? written : `${written} = ${value}`);
          expect(parsed.text).toBe(pieces.flat().join("") + tail);
          expect(parsed.spans.map(({ start, end }) => parsed.text.slice(start, end))).toEqual(
            pieces.map(([, marked]) => marked),
          );
          expect(parsed.value).toBe(value);
        },
      ),
    );
  });

  test("all cases of a sound table hold", () => {
    expect(failedCases(defineRules("shares", [share]))).toEqual([]);
  });

  test.each([
    ["占{16%} = 0.16", "占{16%} = 0.16", "{占16%} = 0.16", "another span"],
    ["{占16%} = 0.17", "{占16%} = 0.17", "{占16%} = 0.16", "another value"],
    ["占16%", "nothing", "{占16%}", "something where nothing may be"],
    ["{占地}", "{占地}", "nothing", "nothing where something must be"],
  ])("%s fails, and says why", (written, expected, actual) => {
    const table = defineRules("shares", [{ ...share, cases: ["{占16%}", "占地", written] }]);
    expect(failedCases(table)).toEqual([{ rule: "shares.of", case: written, expected, actual }]);
  });

  test("a span inside a longer text keeps the offsets of the text", () => {
    const text = "。占16%";
    expect(applyRules({ folded: fold(text) }, allIn(text), defineRules("shares", [share]))[0]?.span).toEqual(
      textSpan(1, 5),
    );
  });
});
