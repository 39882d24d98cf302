// One contender over all pages, in a process of its own: prints one JSON line. Run by run.mjs.
import { readdirSync, readFileSync } from "node:fs";
import { CONTENDERS, decode, floor } from "./contenders.mjs";

const [name, folder] = process.argv.slice(2);
const WARM = 5;
const RUNS = 15;

const bare = (text) => (text ?? "").normalize("NFKC").replace(/[\s\u00a0\u3000\u200b\ufeff]+/g, "");
const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];
const mean = (values) => (values.length ? values.reduce((a, b) => a + b, 0) / values.length : null);

function grams(text) {
  const counts = new Map();
  for (let i = 0; i + 4 <= text.length; i++)
    counts.set(text.slice(i, i + 4), (counts.get(text.slice(i, i + 4)) ?? 0) + 1);
  return counts;
}

/** F1 of character 4-grams, white space left out; the title may stand in the text or not. */
function f1(gold, text) {
  const expected = grams(bare(gold.mainText));
  const got = grams(bare(text));
  let hits = 0;
  let found = 0;
  for (const [gram, count] of got) {
    hits += Math.min(count, expected.get(gram) ?? 0);
    found += count;
  }
  for (const neutral of [...(gold.neutral ?? []), gold.title])
    for (const [gram, count] of grams(bare(neutral)))
      found -= Math.min(count, Math.max(0, (got.get(gram) ?? 0) - (expected.get(gram) ?? 0)));
  const all = [...expected.values()].reduce((a, b) => a + b, 0);
  if (all === 0) return found > 0 ? 0 : 1;
  return found + all > 0 ? (2 * hits) / (found + all) : 0;
}

const pages = readdirSync(`${folder}/gold`).map((file) => {
  const gold = JSON.parse(readFileSync(`${folder}/gold/${file}`, "utf8"));
  const bytes = new Uint8Array(readFileSync(`${folder}/${gold.file}`));
  return { gold, bytes, html: decode(bytes), read: null, ours: [], floors: [] };
});
const read = await CONTENDERS[name]();
const pass = await floor();
// Round after round over all pages, as a batch reads them: no page is read while the engine is colder than for another.
for (let i = 0; i < WARM + RUNS; i++)
  for (const page of pages) {
    let start = performance.now();
    page.read = await read(page.bytes);
    if (i >= WARM) page.ours.push(performance.now() - start);
    start = performance.now();
    pass(page.html);
    if (i >= WARM) page.floors.push(performance.now() - start);
  }
// Before the texts are compared: what comparing takes is no contender's.
const megabytes = process.resourceUsage().maxRSS / 1024;
const rows = pages.map(({ gold, read: { text, title }, ours, floors }) => ({
  stratum: gold.stratum,
  f: f1(gold, text),
  chrome: (gold.mustNotContain ?? []).map((snippet) => !bare(text).includes(bare(snippet))),
  title: bare(title) === bare(gold.title),
  ms: median(ours),
  ratio: median(ours) / median(floors),
}));
const of = (...strata) => rows.filter(({ stratum }) => strata.includes(stratum));
console.log(
  JSON.stringify({
    name,
    government: mean(of("gov", "gwy").map(({ f }) => f)),
    lowest: Math.min(...of("gov", "gwy").map(({ f }) => f)),
    news: mean(of("news").map(({ f }) => f)),
    stubs: mean(of("stub").map(({ f }) => f)),
    chromeAbsent: mean(rows.flatMap(({ chrome }) => chrome).map(Number)),
    title: mean(rows.map(({ title }) => Number(title))),
    ms: median(rows.map(({ ms }) => ms)),
    ratio: median(rows.map(({ ratio }) => ratio)),
    megabytes,
  }),
);
