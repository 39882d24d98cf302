/** Over whole reports: every numeral is claimed by one mention, and by none that miscounts it. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fold, type Mention } from "@shilu/core";
import { describe, expect, it } from "vitest";
import { recogniseText } from "../../../packages/extractors/src/recognise/index.js";
import type { Numeral } from "../../../packages/extractors/src/recognise/numeral.js";
import { scanNumerals } from "../../../packages/extractors/src/recognise/scan.js";

const root = join(import.meta.dirname, "../../..");

function textsIn(folder: string): [name: string, text: string][] {
  return readdirSync(folder).map((name) => {
    const bytes = readFileSync(join(folder, name));
    const utf8 = new TextDecoder("utf-8").decode(bytes);
    const text = utf8.includes("\ufffd") ? new TextDecoder("gb18030").decode(bytes) : utf8;
    return [
      name,
      /\.html?$/.test(name) ? text.replace(/<(script|style)[\s\S]*?<\/\1>|<[^>]*>/g, "\n") : text,
    ];
  });
}

/** Characters that can be no count: the rest of a phone, a postcode, a filing, a document number, an article. */
const NO_COUNT: readonly [what: string, pattern: RegExp][] = [
  ["a filing", /(?:ICP备|公网安备) ?\d+/g],
  ["a document number", /[〔[(]20\d\d[〕\])]\d+号/g],
  ["an article", /第[一二三四五六七八九十百]+条/g],
  ["a postcode", /(?:邮编|邮政编码)[::] ?\d{6}/g],
  ["a phone", /(?<![\d/-])0\d{2,3}-\d{7,8}(?!\d)/g],
  ["a street number", /[路街道]\d+号/g],
];
const COUNTS = new Set<Mention["kind"]>([
  "number",
  "quantity",
  "percent",
  "ratio",
  "money",
  "date",
  "dateRange",
  "ordinal",
]);

function check(name: string, text: string): string[] {
  const folded = fold(text);
  const mentions = recogniseText(text);
  const wrong: string[] = [];
  const numerals: Numeral[] = [];
  scanNumerals(folded, text, 0, text.length, numerals);
  mentions.forEach(({ span }, i) => {
    const before = mentions[i - 1];
    if (before && before.span.end > span.start) wrong.push(`${name}: overlap at ${span.start}`);
    if (/^\s|\s$/.test(text.slice(span.start, span.end)))
      wrong.push(`${name}: blank at the edge of ${span.start}`);
  });
  for (const { span } of numerals) {
    if (!/\d/.test(folded.slice(span.start, span.end))) continue;
    const claims = mentions.filter((m) => m.span.start < span.end && span.start < m.span.end).length;
    if (claims !== 1)
      wrong.push(`${name}: ${claims} mentions claim "${text.slice(span.start - 8, span.end + 8)}"`);
  }
  for (const [what, pattern] of NO_COUNT)
    for (const match of folded.matchAll(pattern)) {
      const end = match.index + match[0].length;
      const count = mentions.find((m) => COUNTS.has(m.kind) && m.span.end > end - 2 && m.span.start < end);
      if (count) wrong.push(`${name}: ${what} "${match[0]}" is read as ${count.kind}`);
    }
  return wrong;
}

describe("every figure of a report is claimed once, and for what it is", () => {
  for (const [name, text] of textsIn(join(root, "corpus/reports")))
    it(name, () => expect(check(name, text)).toEqual([]));

  const beside = join(root, "../shared/corpus/dev/reports");
  if (!existsSync(beside))
    it.skip("the reports beside the checkout: ../shared/corpus/dev is not there", () => {});
  else
    for (const [name, text] of textsIn(beside))
      it(`beside the checkout: ${name}`, () => expect(check(name, text)).toEqual([]));
});
