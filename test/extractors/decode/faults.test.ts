import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DEFAULT_LIMITS, read } from "../../../packages/extractors/src/read.js";

const SOON = 1000;
const ATTEMPTS = 3;

/** The least of three times, of the clock or of the processor: other programs may run beside the tests. */
function timed<T>(run: () => T): { readonly value: T; readonly ms: number } {
  let ms = Number.POSITIVE_INFINITY;
  for (let attempt = 1; ; attempt++) {
    const start = performance.now();
    const used = process.cpuUsage();
    const value = run();
    ms = Math.min(ms, performance.now() - start, process.cpuUsage(used).user / 1000);
    if (ms < SOON || attempt === ATTEMPTS) return { value, ms };
  }
}

function codeOf(run: () => unknown): string | null {
  try {
    run();
    return null;
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
}

/** As much of a pattern as the limit on bytes admits. */
const full = (pattern: string, opening = ""): string =>
  opening +
  pattern.repeat(
    Math.floor((DEFAULT_LIMITS.bytes - Buffer.byteLength(opening)) / Buffer.byteLength(pattern)),
  );

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
  {
    what: "10,000 cells that each span all columns and rows",
    input: () =>
      `<html><table border="1">${"<tr><td colspan=1000000 rowspan=65534>1<td>2".repeat(10_000)}</table>`,
    code: "table-too-large",
  },
  {
    what: "cells that each span all rows",
    input: () => `<html><table border="1">${"<tr><td rowspan=65534>1<td>2".repeat(30_000)}</table>`,
    code: "table-too-large",
  },
  {
    what: "a table of 10,000 columns",
    input: () => full(`<tr>${"<td>".repeat(10_000)}`, "<html><table>"),
    code: "table-too-large",
  },
  { what: "8 MB of nested elements", input: () => full("<div>", "<html>"), code: "source-too-deep" },
  { what: "8 MB of templates", input: () => full("<template>公开", "<html>"), code: "source-too-deep" },
  { what: "8 MB of elements", input: () => full("<div></div>", "<html>"), code: "source-too-large" },
  {
    what: "8 MB of named elements",
    input: () => full("<div class=a></div>", "<html>"),
    code: "source-too-large",
  },
  { what: "8 MB of paragraphs", input: () => full("<p>公</p>", "<html>"), code: "source-too-large" },
  {
    what: "8 MB of open paragraphs",
    input: () => full("<p>共收到申请12件，均已答复。", "<html>"),
    code: "source-too-large",
  },
  {
    what: "8 MB of rows without cells",
    input: () => full("<tr>", "<html><table>"),
    code: "source-too-large",
  },
  {
    what: "8 MB of tables",
    input: () => full("<table><tr><td>1</table>", "<html>"),
    code: "source-too-large",
  },
  { what: "8 MB of links", input: () => full("<a href=a.pdf>表</a>", "<html>"), code: "source-too-large" },
  { what: "8 MB of images", input: () => full("<img src=a.jpg>", "<html>"), code: "source-too-large" },
  {
    what: "8 MB of line breaks between words",
    input: () => full("公<br>", "<html>"),
    code: "source-too-large",
  },
  {
    what: "8 MB of hidden paragraphs",
    input: () => full("<p style='display:none'>公", "<html>"),
    code: "source-too-large",
  },
  { what: "8 MB of attributes", input: () => full(" a=1", "<html><p"), code: "source-too-large" },
  { what: "8 MB of entities", input: () => full("&#x516c;", "<html><p>"), code: "source-too-large" },
  { what: "8 MB of open brackets", input: () => full("<", "<html><p>"), code: "source-too-large" },
  { what: "8 MB of lines in pre", input: () => full("公\n", "<html><pre>"), code: "source-too-large" },
  {
    what: "4 MB of lines of one character",
    input: () => "公\n".repeat(1024 * 1024),
    code: "source-too-large",
  },
  { what: "8 MB of short lines", input: () => full("共收到申请12件。\n"), code: "source-too-large" },
  { what: "8 MB of lines of figures", input: () => full("1\t2\n"), code: "source-too-large" },
  {
    what: "long lines of short words",
    input: () => full(`${"公 ".repeat(1_000)}\n`),
    code: "source-too-large",
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
    expect(codeOf(() => read("<html><p>公<p>开", { limits: { elements: 2 } }))).toBe("source-too-large");
    expect(codeOf(() => read("<html><p>公<p>开", { limits: { lines: 1 } }))).toBe("source-too-large");
    expect(codeOf(() => read("公\n\n\n开", { limits: { lines: 1 } }))).toBe("source-too-large");
    expect(codeOf(() => read("公\n\n\n开", { limits: { lines: 2 } }))).toBe(null);
    expect(DEFAULT_LIMITS).toEqual({
      bytes: 8 * 1024 * 1024,
      depth: 500,
      cells: 200_000,
      elements: 250_000,
      lines: 100_000,
    });
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
  { what: "100,000 lines of prose", input: "共收到申请12件，均已答复。\n".repeat(100_000) },
  { what: "100,000 lines of figures", input: "1\t2\n".repeat(100_000) },
  { what: "one line of 8 MB", input: full("公") },
  { what: "one line of 8 MB of sentences", input: full("共收到申请12件，均已答复。") },
  { what: "one line of 8 MB of short words", input: full("公开 ") },
  {
    what: "words without a stop behind a sentence",
    input: full("公开 ", "共收到申请12件，均已答复。全部办结。"),
  },
  { what: "one line of 8 MB of figures", input: full("1") },
  { what: "8 MB of line ends", input: full("\n") },
  { what: "8 MB of blanks", input: full(" ") },
  { what: "8 MB of NUL in a page", input: full("\0", "<html><p>公") },
  { what: "8 MB of bytes that no charset has", input: new Uint8Array(DEFAULT_LIMITS.bytes).fill(0xff) },
  {
    what: "8 MB of Big5 bytes",
    input: new Uint8Array(DEFAULT_LIMITS.bytes).map((_, i) => (i % 2 ? 0x40 + (i % 60) : 0xa4 + (i % 80))),
  },
  { what: "8 MB of a comment", input: full("-", "<html><!--") },
  { what: "8 MB of an attribute", input: full("a b ", '<html><p class="') },
  { what: "8 MB of closing tags", input: full("</div>", "<html>") },
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
