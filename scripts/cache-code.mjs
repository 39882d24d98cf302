// Writes the code cache of the bundled program: the functions that reading one report compiles. Called by build.mjs.
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { root } from "./run.mjs";

const require = createRequire(import.meta.url);
const { chunk, compiled } = require(path.join(root, "packages/cli/bin/chunks.cjs"));

process.stdout.write = () => true;
await chunk("index.cjs").main(["extract", path.join(root, "corpus/reports/altay-2013.txt")]);
if (process.exitCode) process.exit();
for (const [file, script] of compiled()) writeFileSync(file, script.createCachedData());
