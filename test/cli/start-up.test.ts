import { spawnSync } from "node:child_process";
import path from "node:path";
import { expect, test } from "vitest";
import { corpus, program, root } from "./program.js";

const report = path.join(corpus, "reports/altay-2013.txt");

/** The median of five runs, in milliseconds. */
function median(args: readonly string[]): number {
  const times = Array.from({ length: 5 }, () => {
    const began = performance.now();
    spawnSync(process.execPath, args, { cwd: root });
    return performance.now() - began;
  });
  return times.sort((a, b) => a - b)[2] as number;
}

/** The modules that a run loads, as Node tells of them. */
function loadedBy(...args: string[]): string {
  const run = spawnSync(process.execPath, [program, ...args], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, NODE_DEBUG: "esm,module" },
  });
  return run.stderr;
}

/** Node itself starts in less on an idle machine; one that is busy gets more time in the same measure. */
const IDLE_START = 50;
const node = median(["-e", "0"]);
const allowed = (milliseconds: number) => milliseconds * Math.max(1, node / IDLE_START);

test("--help comes within 80 ms of node's own start", () => {
  const help = median([program, "--help"]);
  console.log(`node ${Math.round(node)} ms, --help ${Math.round(help)} ms`);
  expect(help - node).toBeLessThan(allowed(80));
});

test("extract of one text comes within 400 ms", () => {
  const extract = median([program, "extract", report, "--format", "jsonl"]);
  console.log(`node ${Math.round(node)} ms, extract of one text ${Math.round(extract)} ms`);
  expect(extract).toBeLessThan(allowed(400));
});

test.each([
  ["--help", ["--help"], ["better-sqlite3", "nodejieba", "cheerio", "zod", "@shilu/core", "lexicon"]],
  ["extract", ["extract", report], ["better-sqlite3", "nodejieba", "zod", "cheerio"]],
  ["query", ["query", "no.db", "SELECT 1"], ["nodejieba", "cheerio", "zod"]],
])("%s loads nothing it does not need", (_, args, unneeded) => {
  const loaded = loadedBy(...args).replaceAll(report, "");
  expect(loaded).toContain("/commander/");
  for (const name of unneeded) expect(loaded).not.toContain(`/${name}/`);
});
