/**
 * Ours against the public recognisers in one run: spans found of the cases given, and time over the reports.
 *
 *   node bench/recognise/compare.mjs [--cases DIR]      (npm ci --prefix bench/recognise installs the peers)
 *
 * Cases are JSON lines { kind, text, start, end, skip? }; without them the times alone are printed.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { recognise } from "@shilu/extractors";
import { inConvention } from "./convention.mjs";
import { loadPeers } from "./peers.mjs";

const root = new URL("../../", import.meta.url);
const given = process.argv.indexOf("--cases");
const folder = given > 0 ? new URL(`file://${process.argv[given + 1]}/`) : new URL("../shared/cases/", root);
const reports = readdirSync(new URL("corpus/reports/", root))
  .filter((name) => name.endsWith(".txt"))
  .map((name) => readFileSync(new URL(`corpus/reports/${name}`, root), "utf8"));
const characters = reports.reduce((sum, text) => sum + text.length, 0);

const GROUPS = { dateRange: "date", datetime: "date", fax: "phone", hotline: "phone" };
const group = (kind) => GROUPS[kind] ?? kind;

const ours = inConvention(recognise);
const peers = await loadPeers();
if (!peers) console.log("The peers are not installed: npm install --prefix bench/recognise. Ours alone:");
const contestants = [
  {
    name: "shilu",
    kinds: ["number", "percent", "quantity", "money", "date", "phone", "url", "email", "ip"],
    find: ours,
    ours: true,
  },
  ...(peers ?? []),
];

for (const { name, kinds, find, ours: exclusive } of contestants) {
  const spans = (text, kind) =>
    find(text)
      .filter((found) => !exclusive || group(found.kind) === kind)
      .map(({ start, end }) => `${start}-${exclusive ? end : end + 1}`);
  const scores = kinds.map((kind) => `${kind} ${recall(kind, spans)}`);
  console.log(
    `${name}: ${scores.join(", ")}; ${((milliseconds(find) / characters) * 1000).toFixed(3)} ms per 1,000 characters`,
  );
}

function recall(kind, spans) {
  if (!existsSync(folder)) return "no cases";
  let found = 0;
  let all = 0;
  for (const file of readdirSync(folder))
    for (const line of readFileSync(new URL(file, folder), "utf8").split("\n")) {
      const one = line.trim() === "" ? null : JSON.parse(line);
      if (!one || one.skip || group(one.kind) !== kind || one.start === undefined) continue;
      all++;
      if (spans(one.text, kind).includes(`${one.start}-${one.end}`)) found++;
    }
  return all === 0 ? "no cases" : `${((100 * found) / all).toFixed(1)}% of ${all}`;
}

/** The median of eleven runs over the reports, of three where one takes long. */
function milliseconds(find) {
  const times = [];
  for (let run = 0; run < (times[0] > 1000 ? 3 : 11); run++) {
    const started = performance.now();
    for (const text of reports) find(text);
    times.push(performance.now() - started);
  }
  return times.sort((a, b) => a - b)[times.length >> 1];
}
