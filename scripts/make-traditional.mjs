// Writes packages/core/src/traditional.ts from OpenCC's character table (opencc-js, Apache-2.0): only characters of the
// basic plane with one reading that is another character of the basic plane, so that folding keeps every offset.
import { realpathSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { to } from "opencc-js/preset";

const WIDTH = 80;
// Stands in simplified text too, and in names of places (乾县, 乾安县); the table gives its reading as 干 alone.
const KEPT = new Set(["乾"]);
const characters = to.cn.flat().find((table) => table.includes("萬 万|"));

function pairs() {
  const found = [];
  for (const row of characters.split("|")) {
    const [from, to, ...more] = row.split(" ");
    if (from.length === 1 && to?.length === 1 && more.length === 0 && from !== to && !KEPT.has(from))
      found.push([from, to]);
  }
  // What is itself a simplified form stays, so that folding twice changes nothing.
  const simplified = new Set(found.map(([, to]) => to));
  return found.filter(([from]) => !simplified.has(from)).sort(([a], [b]) => (a < b ? -1 : 1));
}

function constant(name, characters) {
  const rows = [];
  for (let i = 0; i < characters.length; i += WIDTH)
    rows.push(`  "${characters.slice(i, i + WIDTH).join("")}"`);
  return `export const ${name} =\n${rows.join(" +\n")};\n`;
}

/** The whole of traditional.ts. */
export function traditionalModule() {
  const all = pairs();
  return `// Made by scripts/make-traditional.mjs from OpenCC's TSCharacters (Apache-2.0, https://github.com/BYVoid/OpenCC):
// ${all.length} characters with exactly one simplified reading; SIMPLIFIED[i] is the reading of TRADITIONAL[i].
${constant(
  "TRADITIONAL",
  all.map(([from]) => from),
)}
${constant(
  "SIMPLIFIED",
  all.map(([, to]) => to),
)}`;
}

if (realpathSync(process.argv[1]) === fileURLToPath(import.meta.url))
  writeFileSync(new URL("../packages/core/src/traditional.ts", import.meta.url), traditionalModule());
