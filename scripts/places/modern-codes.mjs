// Old code to modern code, by a stated method. A place that leaves the lists, or changes its name, is looked for in the
// first list after it, and so on until the last one:
//   1. the same name, under another code, in the same province: it was renumbered or put under another prefecture;
//   2. the same stem (铜梁县, 铜梁区) in the same province, new in that list: it changed its kind;
//   3. another name under the same code: it was renamed;
//   4. a row of mergers.tsv: it was merged, with the body that the State Council named.
// A place of which two are found, or none, has no modern code.
import { readFileSync } from "node:fs";

const mergers = new Map(
  readFileSync(new URL("./mergers.tsv", import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .slice(1)
    .map((line) => line.split("\t"))
    .map(([code, name, into]) => [`${code} ${name}`, into]),
);

const KIND = /(?:特区|林区|新区|矿区|地区|自治[州县旗]|[省市县区旗州盟])$/;
const stem = (name) => (name.length > 2 ? name.replace(KIND, "") : name);
const level = (code) => (code.endsWith("0000") ? 1 : code.endsWith("00") ? 2 : 3);

export function modernCodes(rows, years) {
  const last = years.at(-1);
  const modern = new Map();
  const follow = (row) => {
    if (modern.has(row)) return modern.get(row);
    modern.set(row, null);
    const code = row.to === last ? row.code : successor(row);
    modern.set(row, code);
    return code;
  };
  const successor = (row) => {
    const next = years[years.indexOf(row.to) + 1];
    const there = rows.filter(
      ({ code, from, to }) =>
        from <= next &&
        to >= next &&
        code.slice(0, 2) === row.code.slice(0, 2) &&
        level(code) === level(row.code),
    );
    const merged = mergers.get(`${row.code} ${row.name}`);
    if (merged) return merged;
    const renumbered = only(
      there.filter(({ name, from }) => name === row.name && from === next),
      row,
    );
    if (renumbered) return follow(renumbered);
    const near = ({ code }) => level(code) < 3 || code.slice(0, 4) === row.code.slice(0, 4);
    const stemmed = there.filter((other) => stem(other.name) === stem(row.name) && other.from === next);
    const changed = only(stemmed.filter(near), row) ?? only(stemmed, row);
    if (changed) return follow(changed);
    const renamed = there.find(({ code }) => code === row.code);
    return renamed ? follow(renamed) : null;
  };
  for (const row of rows) follow(row);
  return modern;
}

const only = (found, row) => (found.length === 1 && found[0] !== row ? found[0] : null);
