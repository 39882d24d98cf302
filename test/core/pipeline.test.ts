import {
  createPipeline,
  defineExtractor,
  defineFamily,
  defineLayer,
  type ExtractionError,
  textSpan,
} from "@shilu/core";
import { describe, expect, test } from "vitest";
import { documentOf } from "./sample.js";

interface Word {
  readonly word: string;
}
const words = defineLayer<Word>("words");
const lengths = defineLayer<number>("lengths");
const totals = defineLayer<number>("totals");

const wordsExtractor = defineExtractor({
  name: "words",
  requires: [],
  provides: words,
  extract: (document) => document.text.split(" ").map((word) => ({ word })),
});
const lengthsExtractor = defineExtractor({
  name: "lengths",
  requires: [words],
  provides: lengths,
  extract: (_document, [all], report) => {
    report({ code: "counted", severity: "note", span: textSpan(3, 4), message: `${all.length} words` });
    report({ code: "early", severity: "note", span: null, message: "no place" });
    return all.map(({ word }) => word.length);
  },
});
const totalsExtractor = defineExtractor({
  name: "totals",
  requires: [lengths],
  provides: totals,
  extract: (_document, [all]) => [all.reduce((a, b) => a + b, 0)],
});
const counted = defineFamily({
  name: "counted",
  requires: [lengths],
  detect: (_document, [all]) => (all.length > 1 ? { reason: `${all.length} words` } : null),
  extractors: [totalsExtractor],
});

const refusal = (build: () => unknown): ExtractionError => {
  try {
    build();
  } catch (error) {
    return error as ExtractionError;
  }
  throw new Error("nothing was refused");
};

describe("an order that cannot work is refused when the pipeline is built", () => {
  test("the layer is provided later: the remedy is to move", () => {
    const { code, message, place } = refusal(() =>
      createPipeline({ extractors: [lengthsExtractor, wordsExtractor] }),
    );
    expect(code).toBe("layer-missing");
    expect(message).toBe('lengths requires the layer "words": move words, which provides it, before lengths');
    expect(place).toEqual({ extractor: "lengths", layer: "words" });
  });

  test("nobody provides it: the remedy is to add", () => {
    const { code, message } = refusal(() => createPipeline({ extractors: [totalsExtractor] }));
    expect(code).toBe("layer-missing");
    expect(message).toBe(
      'totals requires the layer "lengths": add an extractor that provides it before totals',
    );
  });

  test("two provide it", () => {
    const twice = { ...wordsExtractor, name: "more words" };
    const { code, message } = refusal(() => createPipeline({ extractors: [wordsExtractor, twice] }));
    expect(code).toBe("layer-doubled");
    expect(message).toContain(
      'one extractor for the layer "words" in the pipeline, got words and more words',
    );
  });

  test("a family needs what the general extractors do not provide", () => {
    const { message } = refusal(() => createPipeline({ extractors: [wordsExtractor], families: [counted] }));
    expect(message).toBe(
      'family counted requires the layer "lengths": add an extractor that provides it before family counted',
    );
  });

  test("a family provides what the general extractors provide already", () => {
    const family = { ...counted, extractors: [{ ...totalsExtractor, provides: words }] };
    const { code, message } = refusal(() =>
      createPipeline({ extractors: [wordsExtractor, lengthsExtractor], families: [family] }),
    );
    expect(code).toBe("layer-doubled");
    expect(message).toContain("in family counted, got words and totals");
  });

  test("two families may provide the same layer: one of them runs", () => {
    const other = { ...counted, name: "other" };
    createPipeline({ extractors: [wordsExtractor, lengthsExtractor], families: [counted, other] });
  });
});

describe("running", () => {
  const pipeline = createPipeline({ extractors: [wordsExtractor, lengthsExtractor], families: [counted] });

  test("each layer holds what its extractor gave", () => {
    const reading = pipeline.run(documentOf("公开 政府信息"));
    expect(reading.annotations(words)).toEqual([{ word: "公开" }, { word: "政府信息" }]);
    expect(reading.annotations(totals)).toEqual([6]);
    expect(reading.family).toEqual({ name: "counted", reason: "2 words" });
  });

  test("a document of no family has the general layers, the others are empty", () => {
    const reading = pipeline.run(documentOf("公开"));
    expect(reading.family).toBeNull();
    expect(reading.annotations(lengths)).toEqual([2]);
    expect(reading.annotations(totals)).toEqual([]);
  });

  test("the first family that knows the document runs, and no other", () => {
    const unasked = defineFamily({
      name: "unasked",
      requires: [],
      detect: () => expect.fail("a family was asked after another had answered"),
      extractors: [],
    });
    const both = createPipeline({
      extractors: [wordsExtractor, lengthsExtractor],
      families: [counted, unasked],
    });
    expect(both.run(documentOf("一 二")).family?.name).toBe("counted");
  });

  test("diagnostics are in text order, those without a place first", () => {
    const { diagnostics } = pipeline.run(documentOf("公开 信息"));
    expect(diagnostics.map(({ code }) => code)).toEqual(["early", "counted"]);
  });

  test("context reaches the extractors; absent is null", () => {
    const seen: unknown[] = [];
    const curious = defineExtractor({
      name: "curious",
      requires: [],
      provides: words,
      extract(_document, _given, _report, context) {
        seen.push(context.previous, context.trace);
        return [];
      },
    });
    createPipeline({ extractors: [curious] }).run(documentOf(""));
    expect(seen).toEqual([null, null]);
  });
});

test("explain() is the order, one step a line", () => {
  const pipeline = createPipeline({ extractors: [wordsExtractor, lengthsExtractor], families: [counted] });
  expect(pipeline.explain().split("\n")).toEqual([
    "words: the document → words",
    "lengths: words → lengths",
    "family counted:",
    "  totals: lengths → totals",
  ]);
});
