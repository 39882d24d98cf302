// Writes packages/core/src/traditional.ts from OpenCC's character table (opencc-js, Apache-2.0): only characters of the
// basic plane with one reading that is another character of the basic plane, so that folding keeps every offset.
import { writeFileSync } from "node:fs";
import { to } from "opencc-js/preset";

const characters = to.cn.flat().find((table) => table.includes("萬 万|"));

export function pairs() {
  const found = [];
  for (const row of characters.split("|")) {
    const [from, to, ...more] = row.split(" ");
    if (from.length === 1 && to?.length === 1 && more.length === 0 && from !== to) found.push([from, to]);
  }
  const simplified = new Set(found.map(([, to]) => to));
  return found.filter(([from]) => !simplified.has(from)).sort(([a], [b]) => (a < b ? -1 : 1));
}

const lines = (name, characters) => {
  const rows = [];
  for (let i = 0; i < characters.length; i += 80) rows.push(`  "${characters.slice(i, i + 80).join("")}"`);
  return `export const ${name} =\n${rows.join(" +\n")};\n`;
};

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const all = pairs();
  const text = `// Made by scripts/make-traditional.mjs from OpenCC's TSCharacters (Apache-2.0, https://github.com/BYVoid/OpenCC):
// ${all.length} characters with exactly one simplified reading; SIMPLIFIED[i] is the reading of TRADITIONAL[i].
${lines(
  "TRADITIONAL",
  all.map(([from]) => from),
)}
${lines(
  "SIMPLIFIED",
  all.map(([, to]) => to),
)}`;
  writeFileSync(new URL("../packages/core/src/traditional.ts", import.meta.url), text);
}
