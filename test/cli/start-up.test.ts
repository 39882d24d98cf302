import { spawnSync } from "node:child_process";
import path from "node:path";
import { expect, test } from "vitest";
import { corpus, program, root } from "./program.js";

const report = path.join(corpus, "reports/altay-2013.txt");

/** The modules that a run loads, as Node tells of them. */
function loadedBy(...args: string[]): string {
  const run = spawnSync(process.execPath, [program, ...args], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, NODE_DEBUG: "esm,module" },
  });
  return run.stderr;
}

test.each([
  ["--help", ["--help"], ["better-sqlite3", "nodejieba", "cheerio", "zod", "@shilu/core", "lexicon"]],
  ["extract", ["extract", report], ["better-sqlite3", "nodejieba", "zod", "cheerio"]],
  ["query", ["query", "no.db", "SELECT 1"], ["nodejieba", "cheerio", "zod"]],
])("%s loads nothing it does not need", (_, args, unneeded) => {
  const loaded = loadedBy(...args).replaceAll(report, "");
  expect(loaded).toContain("/commander/");
  for (const name of unneeded) expect(loaded).not.toContain(`/${name}/`);
});
