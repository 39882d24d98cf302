import { afterEach, expect, test, vi } from "vitest";

afterEach(() => vi.restoreAllMocks());

/** What an example prints, run on the sources of the packages. */
async function printedBy(load: () => Promise<unknown>): Promise<string[]> {
  const lines: string[] = [];
  vi.spyOn(console, "log").mockImplementation((...words) => void lines.push(words.join(" ")));
  await load();
  return lines;
}

test("own-rules.mjs: a rule table", async () => {
  expect(await printedBy(() => import("../../examples/own-rules.mjs"))).toEqual([
    "failed cases: 0",
    "citations.named 2-19 中华人民共和国政府信息公开条例",
    "citations.named 20-25 档案法",
  ]);
});

test("own-lexicon.mjs: a lexicon", async () => {
  expect(await printedBy(() => import("../../examples/own-lexicon.mjs"))).toEqual([
    "3 rows, failed cases: 0",
    "抖音: shortVideo",
    "今日头条: newsFeed",
  ]);
});

test("own-extractor.mjs: an extractor, and an order that is refused", async () => {
  expect(await printedBy(() => import("../../examples/own-extractor.mjs"))).toEqual([
    "placedQuantities: mentions, sections → placedQuantities",
    "主动公开情况: 120条",
    "依申请公开情况: 12件",
    'placedQuantities requires the layer "mentions": move mentions, which provides it, before placedQuantities',
  ]);
});

test("own-family.mjs: a family", async () => {
  expect(await printedBy(() => import("../../examples/own-family.mjs"))).toEqual([
    "statistical-bulletin",
    "economy.grossProduct = 8850000000 元 «地区生产总值88.5亿元»",
    "population.resident = 123000 人 «常住人口12.3万人»",
  ]);
});
