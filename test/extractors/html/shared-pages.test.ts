/** The bars of reading pages, on the annotated pages and reports beside the checkout. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { pageMetadata } from "../../../packages/extractors/src/page/metadata/index.js";
import { read } from "../../../packages/extractors/src/read.js";
import { f1, holds, withoutNames } from "./score.js";

const PAGES = "../shared/pages";
const REPORTS = "../shared/corpus/dev";

interface Gold {
  readonly file: string;
  readonly stratum: "gov" | "gwy" | "news" | "stub";
  readonly title: string;
  readonly publishedOn: readonly string[];
  readonly source: readonly string[];
  readonly mainText: string;
  /** Of a page without a main text: `list page` or `empty body`. */
  readonly kind?: string;
  readonly neutral?: readonly string[];
  readonly mustNotContain?: readonly string[];
  readonly cells?: readonly string[];
  readonly tables?: readonly { readonly rows: number; readonly cells: number; readonly spans: number }[];
}

const decode = (bytes: Uint8Array) => {
  const text = new TextDecoder("utf-8").decode(bytes);
  return text.includes("\ufffd") ? new TextDecoder("gb18030").decode(bytes) : text;
};

const mainOf = (input: Uint8Array | string) => {
  const document = read(input);
  return document.blocks
    .filter((block) => block.role === "main")
    .map((block) => document.surface(block.span))
    .join("\n");
};

const mean = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0) / numbers.length;

if (!existsSync(PAGES)) {
  console.warn(`Skipped: the annotated pages are not at ${PAGES}.`);
  test.skip("the annotated pages are not beside the checkout", () => {});
} else {
  const golds = readdirSync(`${PAGES}/gold`)
    .map((file) => JSON.parse(readFileSync(`${PAGES}/gold/${file}`, "utf8")) as Gold)
    .map((gold) => ({ ...gold, bytes: new Uint8Array(readFileSync(`${PAGES}/${gold.file}`)) }));

  describe("annotated pages", () => {
    test.each(golds)("$file", (gold) => {
      const document = read(gold.bytes);
      const main = mainOf(gold.bytes);
      expect(f1(gold.mainText, main, [...(gold.neutral ?? []), gold.title])).toBeGreaterThanOrEqual(0.95);
      for (const snippet of gold.mustNotContain ?? []) expect(holds(main, snippet), snippet).toBe(false);
      for (const cell of gold.cells ?? []) expect(holds(main, cell), cell).toBe(true);
      if (gold.stratum === "stub")
        expect(document.pageKind.value).toBe(/list/.test(gold.kind ?? "") ? "list" : "empty");
      else if (gold.stratum !== "news")
        expect(
          document.tables.map((table) => ({
            rows: table.rows.length,
            cells: table.rows.flat().length,
            spans: table.rows.flat().filter((cell) => cell.rowSpan > 1 || cell.colSpan > 1).length,
          })),
        ).toEqual(gold.tables);
      const first = (key: string) =>
        String(pageMetadata(document).find((found) => found.key === key)?.value ?? "");
      const same = (a: string, b: string) => f1(a, b) === 1 || a === b;
      expect(same(gold.title, first("title")), first("title")).toBe(true);
      expect(gold.publishedOn).toContain(first("publishedOn"));
      expect(
        gold.source.some((source) => same(source, first("source"))),
        first("source"),
      ).toBe(true);
    });

    test("the bars: 99 for public bodies, 98.6 for news; 93 and 96 without a class or id", () => {
      const score = (named: boolean) =>
        golds.map((gold) => {
          const input = named ? gold.bytes : withoutNames(decode(gold.bytes));
          return {
            stratum: gold.stratum,
            f: f1(gold.mainText, mainOf(input), [...(gold.neutral ?? []), gold.title]),
          };
        });
      const of = (scores: ReturnType<typeof score>, ...strata: Gold["stratum"][]) =>
        mean(scores.filter(({ stratum }) => strata.includes(stratum)).map(({ f }) => f));
      const named = score(true);
      expect(of(named, "gov", "gwy")).toBeGreaterThanOrEqual(0.99);
      expect(of(named, "news")).toBeGreaterThanOrEqual(0.986);
      const bare = score(false);
      expect(of(bare, "gov", "gwy")).toBeGreaterThanOrEqual(0.93);
      expect(of(bare, "gov", "gwy", "news", "stub")).toBeGreaterThanOrEqual(0.96);
      for (const { f } of bare) expect(f).toBeGreaterThanOrEqual(0.93);
    });
  });
}

if (!existsSync(REPORTS)) {
  console.warn(`Skipped: the developers' reports are not at ${REPORTS}.`);
  test.skip("the developers' reports are not beside the checkout", () => {});
} else {
  interface ReportGold {
    readonly file: string;
    readonly mainText: {
      readonly first: string;
      readonly last: string;
      readonly firstAlt?: readonly string[];
    };
    readonly chrome?: readonly string[];
  }
  const golds = readdirSync(`${REPORTS}/gold`).map(
    (file) => JSON.parse(readFileSync(`${REPORTS}/gold/${file}`, "utf8")) as ReportGold,
  );
  const bare = (text: string) => text.normalize("NFKC").replace(/\s+/g, "");

  describe("reports begin and end where they do, without chrome", () => {
    test.each(golds)("$file", (gold) => {
      const main = mainOf(new Uint8Array(readFileSync(`${REPORTS}/reports/${gold.file}`)));
      const firsts = [gold.mainText.first, ...(gold.mainText.firstAlt ?? [])].map((first) =>
        bare(first).slice(0, 12),
      );
      expect(
        firsts.some((first) => bare(main).startsWith(first)),
        bare(main).slice(0, 30),
      ).toBe(true);
      expect(bare(main).slice(-80)).toContain(bare(gold.mainText.last));
      for (const snippet of gold.chrome ?? []) expect(holds(main, snippet), snippet).toBe(false);
    });
  });
}
