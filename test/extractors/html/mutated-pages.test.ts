/** Pages whose tags were dropped, doubled, swapped or cut: whatever is left is read, and every character is traced. */
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pageMetadata } from "../../../packages/extractors/src/page/metadata/index.js";
import { read } from "../../../packages/extractors/src/read.js";

const fixture = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");
const names = (folder: string) => readdirSync(new URL(folder, import.meta.url)).sort();

/** Every shell with the body of one number: its tags and the texts between them. */
const PAGES: readonly (readonly string[])[] = names("shells/").flatMap((shell, i) => {
  const bodies = names("bodies/");
  return [bodies[i % bodies.length], "statutory-2021.html"].map((body) =>
    fixture(`shells/${shell}`)
      .replace("{{body}}", fixture(`bodies/${body}`))
      .split(/(?<=>)|(?=<)/),
  );
});

const ODD = [
  "<td>",
  "<tr>",
  "</td>",
  "</tr>",
  "<table>",
  "</table>",
  "<p>",
  "</p>",
  "<hr>",
  "<div hidden>",
  "</div>",
  "<a href=a.doc>",
  "</a>",
  "<pre>",
  "</pre>",
  "<textarea>",
  "<script type='text/html'>",
  "</script>",
  "<!--",
  "-->",
  "<![CDATA[",
  "<td colspan=9 rowspan=0>",
  "<th colspan=-1>",
  "&nbsp",
  "&#xD800;",
  "\0",
  "\ud800",
  "\u200b",
  "<select><option>",
  "<svg><title>",
  "<img src=a.jpg>",
  "图1",
  "上一篇：",
];

type Mutation = {
  readonly at: number;
  readonly kind: "drop" | "double" | "swap" | "cut";
  readonly odd: string | null;
};

const mutation: fc.Arbitrary<Mutation> = fc.record({
  at: fc.nat(),
  kind: fc.constantFrom("drop", "double", "swap", "cut"),
  odd: fc.option(fc.constantFrom(...ODD)),
});

function mutate(page: readonly string[], mutations: readonly Mutation[]): string {
  const parts = [...page];
  for (const { at, kind, odd } of mutations) {
    const i = at % parts.length;
    const part = parts[i] as string;
    if (odd !== null) parts.splice(i, 0, odd);
    else if (kind === "drop") parts.splice(i, 1, "");
    else if (kind === "double") parts.splice(i, 0, part);
    else if (kind === "cut") parts[i] = part.slice(0, part.length >> 1);
    else {
      parts[i] = parts[(i + 1) % parts.length] as string;
      parts[(i + 1) % parts.length] = part;
    }
  }
  return parts.join("");
}

function verifyTraced(html: string): void {
  const document = read(html);
  for (const { kind, text, source } of document.segments)
    if (kind === "verbatim")
      expect(document.source.text.slice(source.start, source.end)).toBe(
        document.text.slice(text.start, text.end),
      );
  for (const table of document.tables)
    for (const { row, column, rowSpan, colSpan, span } of table.rows.flat()) {
      expect(row + rowSpan).toBeLessThanOrEqual(table.rows.length);
      expect(column + colSpan).toBeLessThanOrEqual(table.columns);
      expect(span.start >= table.span.start && span.end <= table.span.end).toBe(true);
    }
  for (const { evidence } of pageMetadata(document))
    if (evidence.span) expect(document.surface(evidence.span)).not.toBe("");
}

describe("mutated pages", () => {
  test("are read, never thrown at", () => {
    fc.assert(
      fc.property(
        fc.nat(PAGES.length - 1),
        fc.array(mutation, { minLength: 1, maxLength: 40 }),
        (page, mutations) => verifyTraced(mutate(PAGES[page] as readonly string[], mutations)),
      ),
      { numRuns: 1000 },
    );
  });

  test.each([
    {
      what: "a cell that a paragraph keeps open",
      html: '<html><table border="1"><tr><td>指标<td>数<tr><td>甲<td>2<hr>丙<p>丁<tr><td>乙<td>3</table>',
      text: "指标\t数\n甲\t2 丙 丁\n乙\t3",
    },
    {
      what: "a row inside a cell that is not closed",
      html: '<html><table border="1"><tr><td><div>指标<td>数<tr><td>甲<td>2</table>',
      text: "指标\t数\n甲\t2",
    },
    {
      what: "cells without a row",
      html: '<html><table border="1"><td>甲<td>2<td>乙</table>',
      text: "甲\n2\n乙",
    },
  ])("$what", ({ html, text }) => {
    expect(read(html).text).toBe(text);
  });
});
