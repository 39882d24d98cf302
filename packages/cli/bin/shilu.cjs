#!/usr/bin/env node
const { chunk, isBuilt } = require("./chunks.cjs");

if (isBuilt()) chunk("index.cjs").main(process.argv.slice(2));
else {
  process.stderr.write("shilu: The program is not built: run npm run build in the checkout [not-built]\n");
  process.exitCode = 70;
}
