import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

const require = createRequire(import.meta.url);

/** What decides a record: the compiled engine, the rules and the lexicons. */
const PARTS: readonly (readonly [name: string, folders: readonly string[]])[] = [
  ["@shilu/core", ["dist"]],
  ["@shilu/extractors", ["dist", "lexicon"]],
];
const DECIDING = /\.(?:js|tsv|json)$/;

/** `0.1.0+3fa9c1d2`: the version of the extractors and a fingerprint of all that decides a record. */
export function extractorVersion(): string {
  const hash = createHash("sha256");
  let version = "";
  for (const [name, folders] of PARTS) {
    const manifest = require.resolve(`${name}/package.json`);
    version = (require(manifest) as { version: string }).version;
    for (const folder of folders) {
      const root = path.join(path.dirname(manifest), folder);
      for (const file of (readdirSync(root, { recursive: true }) as string[]).sort())
        if (DECIDING.test(file)) hash.update(file).update(readFileSync(path.join(root, file)));
    }
  }
  return `${version}+${hash.digest("hex").slice(0, 8)}`;
}
