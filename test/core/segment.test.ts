import { type Segment, sourceSpan, textSpan, toSource, toText, verifySegments } from "@shilu/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

/** Source pieces: `verbatim` words, an entity read as `&`, a tag read as nothing, a break read from nothing. */
const piece = fc.oneof(
  fc
    .string({ minLength: 1, maxLength: 6 })
    .map((words) => ({ kind: "verbatim" as const, text: words, source: words })),
  fc.constant({ kind: "decoded" as const, text: "&", source: "&amp;" }),
  fc.constant({ kind: "skipped" as const, text: "", source: "<b>" }),
  fc.constant({ kind: "inserted" as const, text: "\n", source: "" }),
);

interface Read {
  readonly source: string;
  readonly text: string;
  readonly segments: Segment[];
}

const read = fc.array(piece, { maxLength: 12 }).map((pieces): Read => {
  let source = "";
  let text = "";
  const segments: Segment[] = [];
  for (const { kind, ...part } of pieces) {
    if (kind !== "skipped")
      segments.push({
        kind,
        text: textSpan(text.length, text.length + part.text.length),
        source: sourceSpan(source.length, source.length + part.source.length),
      });
    source += part.source;
    text += part.text;
  }
  return { source, text, segments };
});

const readWithSpan = read.chain((one) =>
  fc
    .tuple(fc.nat(one.text.length), fc.nat(one.text.length))
    .map(([a, b]) => ({ ...one, span: textSpan(Math.min(a, b), Math.max(a, b)) })),
);

/** What a reader would see of a piece of the source. */
const seen = (source: string) => source.replaceAll("<b>", "").replaceAll("&amp;", "&");

test("what is built piece by piece tiles the text", () => {
  fc.assert(fc.property(read, ({ segments, text }) => verifySegments(segments, text.length)));
});

test("the source of a span says what the span says, breaks aside", () => {
  const plain = fc.string({ unit: fc.constantFrom("公", "开", "1"), minLength: 1, maxLength: 5 });
  const words = fc
    .array(fc.oneof(plain, fc.constantFrom("&", "<b>", "\n")), { maxLength: 12 })
    .map((pieces) => {
      let source = "";
      let text = "";
      const segments: Segment[] = [];
      for (const one of pieces) {
        const written = one === "&" ? "&amp;" : one === "\n" ? "" : one;
        const kind = one === "&" ? "decoded" : one === "\n" ? "inserted" : "verbatim";
        if (one !== "<b>") {
          segments.push({
            kind,
            text: textSpan(text.length, text.length + one.length),
            source: sourceSpan(source.length, source.length + written.length),
          });
          text += one;
        }
        source += written;
      }
      return { source, text, segments };
    });
  fc.assert(
    fc.property(words, fc.nat(), fc.nat(), ({ source, text, segments }, a, b) => {
      const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [
        number,
        number,
      ];
      const { start: from, end: to } = toSource(segments, textSpan(start, end));
      expect(seen(source.slice(from, to))).toBe(text.slice(start, end).replaceAll("\n", ""));
    }),
  );
});

test("there and back holds the span, but for breaks at its ends", () => {
  fc.assert(
    fc.property(readWithSpan, ({ segments, span }) => {
      const source = toSource(segments, span);
      expect(source.start).toBeLessThanOrEqual(source.end);
      const solid = segments
        .filter(({ kind, text }) => kind !== "inserted" && text.start < span.end && span.start < text.end)
        .map(({ text }) => text);
      const [first, last] = [solid[0], solid.at(-1)];
      if (!first || !last) return;
      const back = toText(segments, source);
      if (!back) return expect.fail(`nothing read from ${source.start}-${source.end}`);
      expect(back.start).toBeLessThanOrEqual(Math.max(span.start, first.start));
      expect(back.end).toBeGreaterThanOrEqual(Math.min(span.end, last.end));
    }),
  );
});

test("spans in order have sources in order", () => {
  fc.assert(
    fc.property(readWithSpan, ({ segments, text, span }) => {
      const before = toSource(segments, textSpan(0, span.start));
      const here = toSource(segments, span);
      const after = toSource(segments, textSpan(span.end, text.length));
      if (span.start > 0 && span.end > span.start) expect(before.end).toBeLessThanOrEqual(here.end);
      if (span.end < text.length && span.end > span.start)
        expect(here.start).toBeLessThanOrEqual(after.start);
    }),
  );
});

// <p>a&amp;b</p><p>c</p> reads a&b, a break, c
const segments: Segment[] = [
  { kind: "verbatim", text: textSpan(0, 1), source: sourceSpan(3, 4) },
  { kind: "decoded", text: textSpan(1, 2), source: sourceSpan(4, 9) },
  { kind: "verbatim", text: textSpan(2, 3), source: sourceSpan(9, 10) },
  { kind: "inserted", text: textSpan(3, 4), source: sourceSpan(14, 14) },
  { kind: "verbatim", text: textSpan(4, 5), source: sourceSpan(17, 18) },
];

describe("a small page", () => {
  test.each([
    [0, 1, 3, 4, "a letter"],
    [1, 2, 4, 9, "an entity is the whole of its source"],
    [0, 3, 3, 10, "across an entity"],
    [0, 5, 3, 18, "across paragraphs, tags included"],
    [3, 4, 14, 14, "a break has no source"],
    [5, 5, 18, 18, "the empty span at the end"],
    [0, 0, 3, 3, "the empty span at the start"],
  ])("text %i-%i was read from source %i-%i: %s", (start, end, from, to) => {
    expect(toSource(segments, textSpan(start, end))).toEqual(sourceSpan(from, to));
  });

  test.each([
    [0, 3, null, "a tag"],
    [10, 17, null, "two tags and the gap"],
    [3, 4, [0, 1], "a letter"],
    [5, 6, [1, 2], "a piece of an entity gives the whole character"],
    [0, 18, [0, 5], "all"],
  ] as [number, number, [number, number] | null, string][])(
    "source %i-%i gave text %j: %s",
    (start, end, text) => {
      expect(toText(segments, sourceSpan(start, end))).toEqual(text && textSpan(...text));
    },
  );
});

describe("what does not tile is refused", () => {
  const one = (kind: Segment["kind"], text: [number, number], source: [number, number]): Segment => ({
    kind,
    text: textSpan(...text),
    source: sourceSpan(...source),
  });
  test.each([
    [[one("verbatim", [1, 3], [0, 2])], 3, "a gap at the start"],
    [[one("verbatim", [0, 2], [0, 2])], 3, "a gap at the end"],
    [[one("verbatim", [0, 2], [0, 2]), one("verbatim", [1, 3], [2, 4])], 3, "an overlap"],
    [[one("verbatim", [0, 2], [5, 7]), one("verbatim", [2, 3], [0, 1])], 3, "a source that steps back"],
    [[one("verbatim", [0, 2], [0, 3])], 2, "a verbatim segment of another length"],
    [[one("inserted", [0, 1], [0, 1])], 1, "an inserted segment with a source"],
    [[one("decoded", [0, 0], [0, 1])], 0, "an empty segment"],
  ])("%#: %s", (wrong, length) => {
    expect(() => verifySegments(wrong as Segment[], length as number)).toThrowError(
      expect.objectContaining({ code: "segments-invalid" }),
    );
  });
});
