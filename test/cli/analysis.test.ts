import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { analysisPage } from "../../scripts/make-analysis-page.mjs";

const root = new URL("../../", import.meta.url);

test("docs/analysis.md shows what its commands print: else run node scripts/make-analysis-page.mjs", () => {
  const { text, plots } = analysisPage();
  expect(readFileSync(new URL("docs/analysis.md", root), "utf8")).toBe(text);
  for (const [name, svg] of plots) expect(readFileSync(new URL(String(name), root), "utf8")).toBe(svg);
}, 120_000);
