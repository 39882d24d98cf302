/** Over whole reports: every numeral is claimed by one mention, and by none that miscounts it. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fold, type Mention } from "@shilu/core";
import { describe, expect, it } from "vitest";
import { read } from "../../../packages/extractors/src/read.js";
import {
  mentionsExtractor,
  numeralsExtractor,
  recogniseText,
} from "../../../packages/extractors/src/recognise/index.js";
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
  ["a room", /\d+(?:室|房间)(?![内外])/g],
  ["an index number", /索引号[::] ?[\w/-]{8,}/g],
  ["a mobile", /(?<![\d.])1[3-9]\d{9}(?!\d)/g],
  [
    "a list marker",
    /(?:^|\n) *(?:\([一二三四五六七八九十]{1,3}\)|[一二三四五六七八九十]{1,3}、|\d{1,2}[、.](?!\d))/g,
  ],
  ["an enumerating 一是", /[;。:]一是/g],
  ["a site code", /网站标识码?[::]? ?\d{10}/g],
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

/** A lone Chinese numeral character between Chinese words counts nothing: 一事一审, 五公开. */
function isOfWord(folded: string, { start, end }: Numeral["span"]): boolean {
  if (end - start !== 1 || /\d/.test(folded.slice(start, end))) return false;
  return /[\u4e00-\u9fff]/.test(folded.charAt(start - 1) + folded.charAt(end));
}

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
  let from = 0;
  for (const { span } of numerals) {
    while (from < mentions.length && (mentions[from] as Mention).span.end <= span.start) from++;
    let to = from;
    while (to < mentions.length && (mentions[to] as Mention).span.start < span.end) to++;
    const claims = to - from;
    if (claims !== 1 && !(claims === 0 && isOfWord(folded, span)))
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

interface Gold {
  readonly contacts?: Readonly<Record<string, string | readonly string[] | null>>;
}

const CONTACTS: Readonly<Record<string, readonly Mention["kind"][]>> = {
  postcode: ["postcode"],
  phones: ["phone", "hotline"],
  faxes: ["fax"],
  emails: ["email"],
  websites: ["url"],
};

/** The contacts of the gold that the text has, and that no mention has with exactly its span. Widths are folded. */
function missedContacts(bytes: Uint8Array, { contacts = {} }: Gold): string[] {
  const document = read(bytes);
  const report = () => {};
  const numerals = numeralsExtractor.extract(document, [], report, { previous: null, trace: null });
  const mentions = mentionsExtractor.extract(document, [numerals], report, { previous: null, trace: null });
  const surface = ({ span }: Mention) => document.folded.slice(span.start, span.end).replace(/\/$/, "");
  const phones = [contacts.phones ?? []].flat();
  return Object.entries(CONTACTS).flatMap(([key, kinds]) =>
    [contacts[key] ?? []]
      .flat()
      .filter((value) => document.folded.includes(value))
      // 电话(传真): one number for both is a phone.
      .filter((value) => !(key === "faxes" && phones.includes(value)))
      .filter((value) => {
        const bare = value.replace(/\/$/, "");
        return !mentions.some((mention) => kinds.includes(mention.kind) && surface(mention) === bare);
      })
      .map((value) => `${key} ${value}`),
  );
}

describe("every contact of a report has its exact span", () => {
  for (const folder of [join(root, "corpus"), join(root, "../shared/corpus/dev")])
    if (!existsSync(folder)) it.skip(`${folder} is not there`, () => {});
    else
      for (const name of readdirSync(join(folder, "reports"))) {
        const gold = join(folder, "gold", `${name.replace(/\.\w+$/, "")}.json`);
        if (existsSync(gold))
          it(name, () => {
            const bytes = readFileSync(join(folder, "reports", name));
            expect(missedContacts(bytes, JSON.parse(readFileSync(gold, "utf8")))).toEqual([]);
          });
      }
});

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
