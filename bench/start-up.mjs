// How long the program takes to start, beside Node itself, in one run: node bench/start-up.mjs (after npm start).
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const program = fileURLToPath(new URL("../packages/cli/bin/shilu.cjs", import.meta.url));
const report = fileURLToPath(new URL("../corpus/reports/altay-2013.txt", import.meta.url));
const RUNS = 9;

function median(args) {
  const times = Array.from({ length: RUNS }, () => {
    const began = performance.now();
    spawnSync(process.execPath, args);
    return performance.now() - began;
  });
  return Math.round(times.sort((a, b) => a - b)[RUNS >> 1]);
}

console.log(`node itself                ${median(["-e", "0"])} ms`);
console.log(`shilu --help               ${median([program, "--help"])} ms`);
console.log(`shilu extract, one report  ${median([program, "extract", report, "--format", "jsonl"])} ms`);
