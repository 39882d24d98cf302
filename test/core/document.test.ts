import { type Block, createDocument, mainBlocks, sourceSpan, textSpan } from "@shilu/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { documentOf, sourceOf, verbatim } from "./sample.js";

const block = (start: number, end: number, more: Partial<Block> = {}): Block => ({
  span: textSpan(start, end),
  kind: "paragraph",
  role: "main",
  chrome: null,
  ...more,
});
const build = (text: string, blocks: readonly Block[]) =>
  createDocument({ source: sourceOf(text), text, segments: verbatim(text), blocks });

test("surface, source and text agree on every span", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.nat(), fc.nat(), (text, a, b) => {
      const document = documentOf(text);
      const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [
        number,
        number,
      ];
      const span = textSpan(start, end);
      const source = document.toSource(span);
      expect(document.surface(span)).toBe(text.slice(start, end));
      expect(document.source.text.slice(source.start, source.end)).toBe(document.surface(span));
      expect(document.folded.length).toBe(text.length);
      if (end > start) expect(document.toText(source)).toEqual(span);
    }),
  );
});

test("an empty document is a document", () => {
  const document = documentOf("");
  expect(document.toSource(textSpan(0, 0))).toEqual(sourceSpan(0, 0));
  expect(document.toText(sourceSpan(0, 0))).toBeNull();
  expect(mainBlocks(document)).toEqual([]);
});

test("chrome is no main text", () => {
  const document = build("首页\n概述", [block(0, 2, { role: "chrome", chrome: "nav" }), block(3, 5)]);
  expect(mainBlocks(document).map(({ span }) => document.surface(span))).toEqual(["概述"]);
});

describe("blocks that do not fit are refused", () => {
  test.each([
    [[block(0, 2), block(1, 3)], "an overlap"],
    [[block(2, 4), block(0, 1)], "out of order"],
    [[block(1, 1)], "an empty block"],
    [[block(0, 6)], "past the end"],
    [[block(0, 2, { chrome: "nav" })], "main text with a kind of chrome"],
    [[block(0, 2, { role: "chrome" })], "chrome without a kind"],
  ] as [Block[], string][])("%#: %s", (blocks) => {
    expect(() => build("一二三四", blocks)).toThrowError(expect.objectContaining({ code: "blocks-invalid" }));
  });
});
