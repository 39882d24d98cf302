import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DEFAULT_LIMITS, read } from "../../../packages/extractors/src/read.js";

/** A second on a quiet machine; tests run beside each other. */
const SOON = 4000;

function timed<T>(run: () => T): { readonly value: T; readonly ms: number } {
  const start = performance.now();
  const value = run();
  return { value, ms: performance.now() - start };
}

function codeOf(run: () => unknown): string | null {
  try {
    run();
    return null;
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
}

const cells = (rows: number, columns: number) =>
  `<html><table border="1">${`<tr>${"<td>1".repeat(columns)}`.repeat(rows)}</table>`;

const REFUSED = [
  {
    what: "a page of 100 MB",
    input: () => Buffer.alloc(100 * 1024 * 1024, "<p>公开</p>"),
    code: "source-too-large",
  },
  { what: "a string of 100 MB", input: () => "a".repeat(100 * 1024 * 1024), code: "source-too-large" },
  { what: "100,000 nested div", input: () => `<html>${"<div>".repeat(100_000)}x`, code: "source-too-deep" },
  { what: "100,000 nested b", input: () => `<html>${"<b>".repeat(100_000)}x`, code: "source-too-deep" },
  {
    what: "100,000 nested tables",
    input: () => `<html>${"<table>".repeat(100_000)}x`,
    code: "source-too-deep",
  },
  { what: "a table of 700 by 700", input: () => cells(700, 700), code: "table-too-large" },
  {
    what: "1,000 rows that each span 1,000 columns",
    input: () =>
      `<html><p>说明如下，一共有两列。</p><table border="1">${"<tr><td colspan=1000>甲<td>1".repeat(1000)}</table>`,
    code: "table-too-large",
  },
] as const;

describe("limits", () => {
  test.each(REFUSED)("$what: $code, soon", ({ input, code }) => {
    const given = input();
    const { value, ms } = timed(() => codeOf(() => read(given)));
    expect(value).toBe(code);
    expect(ms).toBeLessThan(SOON);
  });

  test("spans beyond HTML's bounds are clamped", () => {
    const html =
      '<html><p>说明如下，一共有两列，各行相同。</p><table border="1"><tr><td colspan="1000000" rowspan="999999">甲</td><td>2</td></tr><tr><td>乙</td><td>1</td></tr></table>';
    const [table] = read(html).tables;
    expect(table?.rows[0]?.[0]).toMatchObject({ colSpan: 1000, rowSpan: 2 });
    expect(table?.rows).toHaveLength(2);
  });

  test("limits can be set", () => {
    expect(codeOf(() => read("公开".repeat(100), { limits: { bytes: 100 } }))).toBe("source-too-large");
    expect(codeOf(() => read("<html><div><div><div>", { limits: { depth: 2 } }))).toBe("source-too-deep");
    expect(DEFAULT_LIMITS).toEqual({ bytes: 8 * 1024 * 1024, depth: 500, cells: 200_000 });
  });
});

const ODD = [
  { what: "an empty string", input: "" },
  { what: "no bytes", input: new Uint8Array() },
  { what: "invalid UTF-8", input: new Uint8Array(1000).fill(0xff) },
  { what: "lone surrogates", input: "\ud800公开\udc00<p>信息" },
  { what: "NUL alone", input: "\0".repeat(1000) },
  { what: "one line of 1 MB", input: "共收到申请12件，均已答复。".repeat(30_000) },
  { what: "1 MB of blanks", input: `${" ".repeat(1_000_000)}公开` },
  { what: "100,000 lines", input: "公\n".repeat(100_000) },
  { what: "closing tags alone", input: `<html>${"</div>".repeat(100_000)}` },
  { what: "a comment without an end", input: `<html><!--${"-".repeat(1_000_000)}` },
  { what: "a page of line breaks", input: `<html>${"公<br>".repeat(50_000)}` },
  { what: "an attribute of 4 MB", input: `<html><p class="${"a b ".repeat(1_000_000)}">公开信息12条。` },
  { what: "an attribute without an end", input: `<html><p style="${"color:red;".repeat(200_000)}` },
  {
    what: "100,000 attributes",
    input: `<html><p ${Array.from({ length: 100_000 }, (_, i) => `a${i}=1`).join(" ")}>公`,
  },
  {
    what: "texts for scripts without an end",
    input: `<html>${"<script type=text/html>公开信息共12条，".repeat(50_000)}`,
  },
  { what: "text areas without an end", input: `<html>${"<textarea>公开".repeat(100_000)}` },
  {
    what: "NUL and lone surrogates in tags",
    input: `<html>${"<p id=\0\ud800>公\0\udc00</p>".repeat(20_000)}`,
  },
  { what: "1 MB of entities", input: `<html><p>${"&#x516c;&nbsp;&#xd800;&bogus".repeat(40_000)}` },
  {
    what: "5,000 tables",
    input: `<html>${"<table border=1><tr><td>1<td>2<tr><td>3<td>4</table>".repeat(5_000)}`,
  },
  { what: "100,000 links to files", input: `<html>${"<a href=a.pdf>表</a>".repeat(100_000)}` },
  { what: "labels without a value", input: "索 引 号 来  源 发布时间:".repeat(10_000) },
  { what: "1 MB of one character", input: "公".repeat(1_000_000) },
  { what: "1 MB of brackets", input: "【[(".repeat(300_000) },
] as const;

describe("odd input is read", () => {
  test.each(ODD)("$what", ({ input }) => {
    const { value: document, ms } = timed(() => read(input));
    expect(ms).toBeLessThan(SOON);
    for (const { span } of document.blocks) expect(document.surface(span).trim()).not.toBe("");
  });

  test("an empty input is an empty document", () => {
    expect(read("")).toMatchObject({ text: "", blocks: [], segments: [], pageKind: { value: "empty" } });
  });

  test("no bytes and no string make it throw", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => void read(bytes)),
      { numRuns: 300 },
    );
    const markup = fc.constantFrom(
      "<p>",
      "</p>",
      "<td",
      ">",
      "<table>",
      "<tr>",
      "&nbsp;",
      "&#x",
      "公开",
      "12件。",
      "\n",
      "<!--",
      "<br/>",
      "</table>",
      "<a href=x.pdf>",
      "一、",
      "来源：",
      "<pre>",
      " ",
    );
    fc.assert(
      fc.property(fc.array(markup, { maxLength: 60 }), (parts) => void read(`<html>${parts.join("")}`)),
      { numRuns: 500 },
    );
    fc.assert(
      fc.property(fc.array(markup, { maxLength: 60 }), (parts) => void read(parts.join(""))),
      { numRuns: 300 },
    );
  });
});
