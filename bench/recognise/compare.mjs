// Recognising, side by side in one run: shilu and the public recognisers of Chinese text, accuracy and time.
//   npm run bench:recognise          (after npm start, which builds)
// The peers are installed here when they are missing, not with the workspace. Cases: JSON lines
// { kind, text, start, end, value?, partial?, skip? } in ../shared/cases, beside the checkout; without them only time is told.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { recognise } from "@shilu/extractors";
import { inConvention } from "./convention.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const shared = fileURLToPath(new URL("../../../shared/", import.meta.url));
const casesFolder = process.argv[2] ?? `${shared}cases`;
const floorFile = `${shared}tools/floor.mjs`;

if (!existsSync(`${here}node_modules`)) {
  console.error("Installing what is measured against …");
  const { status } = spawnSync("npm", ["install", "--no-audit", "--no-fund", "--no-package-lock"], {
    cwd: here,
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (status !== 0) console.error("The peers could not be installed: ours alone.");
}
const { loadPeers } = await import("./peers.mjs");
const peers = (await loadPeers()) ?? [];

const GROUPS = { dateRange: "date", datetime: "date", fax: "phone", hotline: "phone" };
const group = (kind) => GROUPS[kind] ?? kind;
const KINDS = [
  "number",
  "ordinal",
  "numberRange",
  "percent",
  "quantity",
  "money",
  "date",
  "phone",
  "url",
  "email",
  "ip",
];
const texts = casesByText();
const reports = reportTexts();
const characters = reports.reduce((sum, text) => sum + text.length, 0);

const ours = {
  name: "shilu",
  kinds: KINDS,
  spansOf: (text, kind) => found(text).filter((mention) => group(mention.kind) === kind),
  find: recognise,
};
const found = inConvention(recognise);
const contenders = [
  ours,
  ...peers.map((peer) => ({
    ...peer,
    spansOf: (text) => peer.find(text).map(({ start, end }) => ({ start, end: end + 1 })),
  })),
];

if (!existsSync(casesFolder)) console.log(`No cases at ${casesFolder}: npm run bench:recognise -- FOLDER`);
console.log(row(["", "kind", "cases", "found", "precision", "ms per 1,000 characters"]));
for (const { name, kinds, spansOf, find } of contenders) {
  const time = `${((milliseconds(find) / characters) * 1000).toFixed(3)}${kinds.length > 1 ? " (all its kinds)" : ""}`;
  kinds.forEach((kind, i) => {
    const { cases, share, precision } = score(kind, (text) => spansOf(text, kind));
    console.log(row([i === 0 ? name : "", kind, cases, share, precision, i === 0 ? time : ""]));
  });
}
await printFloor();

function row(cells) {
  const widths = [36, 12, 7, 8, 11];
  return cells
    .map((cell, i) =>
      i === 0 ? String(cell).padEnd(widths[i]) : i < 2 ? String(cell).padEnd(12) : pad(cell, widths[i]),
    )
    .join("");
}

function pad(cell, width) {
  return width === undefined ? `  ${cell}` : String(cell).padStart(width);
}

/** Exact spans found of those expected, and exact spans of all that was found where a text is annotated in full. */
function score(kind, spansOf) {
  let expected = 0;
  let right = 0;
  let made = 0;
  let rightOnes = 0;
  for (const [text, cases] of texts) {
    const wanted = cases.filter((one) => group(one.kind) === kind);
    if (wanted.length === 0) continue;
    const keys = new Set(
      wanted
        .filter(({ value, start }) => value !== null && start !== undefined)
        .map(({ start, end }) => `${start}-${end}`),
    );
    const got = spansOf(text).map(({ start, end }) => `${start}-${end}`);
    expected += keys.size;
    right += [...keys].filter((key) => got.includes(key)).length;
    const full = wanted.every(
      ({ partial, start, value }) => !partial && (start !== undefined || value === null),
    );
    if (!full) continue;
    made += got.length;
    rightOnes += got.filter((key) => keys.has(key)).length;
  }
  const share = (part, whole) => (whole === 0 ? "-" : `${((100 * part) / whole).toFixed(1)}%`);
  return {
    cases: expected === 0 ? "-" : expected,
    share: share(right, expected),
    precision: share(rightOnes, made),
  };
}

function casesByText() {
  const byText = new Map();
  if (!existsSync(casesFolder)) return byText;
  for (const file of readdirSync(casesFolder).filter((name) => name.endsWith(".jsonl")))
    for (const line of readFileSync(`${casesFolder}/${file}`, "utf8").split("\n")) {
      const one = line.trim() === "" ? null : JSON.parse(line);
      if (!one || one.skip) continue;
      byText.set(one.text, [...(byText.get(one.text) ?? []), one]);
    }
  return byText;
}

function reportTexts() {
  const folder = `${shared}corpus/reports`;
  const own = fileURLToPath(new URL("../../corpus/reports", import.meta.url));
  const from = existsSync(folder) ? folder : own;
  return readdirSync(from)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => readFileSync(`${from}/${name}`, "utf8"));
}

/** The median of eleven runs over the reports behind some that warm up, of three where one takes long. */
function milliseconds(find) {
  const times = [];
  const once = () => {
    const started = performance.now();
    for (const text of reports) find(text);
    return performance.now() - started;
  };
  const slow = once() > 1000;
  for (let run = 0; run < (slow ? 0 : 30); run++) once();
  for (let run = 0; run < (slow ? 3 : 11); run++) times.push(once());
  return times.sort((a, b) => a - b)[times.length >> 1];
}

/** All kinds of ours against seven plain regexes over the same reports, run by run; the bar is six times. */
async function printFloor() {
  if (!existsSync(floorFile)) return console.log(`No floor at ${floorFile}: the ratio to it is not told.`);
  const { regexFloor, ratio } = await import(floorFile);
  const run = () => {
    for (const text of reports) recognise(text);
  };
  for (let i = 0; i < 150; i++) run();
  const rounds = Array.from({ length: 5 }, () =>
    ratio(run, () => {
      for (const text of reports) regexFloor(text);
    }),
  ).sort((a, b) => a.ratio - b.ratio);
  const [least, , median] = rounds;
  console.log(
    `\nAll kinds of shilu take ${median.ratio.toFixed(1)} times as long as seven plain regexes over the same ${reports.length} reports ` +
      `(${median.ours.toFixed(2)} ms against ${median.floor.toFixed(2)} ms; the quietest of five rounds ${least.ratio.toFixed(1)}; the bar is 6).`,
  );
}
