import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
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

/** The files of the program itself that a run compiles. */
function compiledBy(...args: string[]): string[] {
  const script = `
    const { chunk, compiled } = require(${JSON.stringify(path.join(root, "packages/cli/bin/chunks.cjs"))});
    chunk("index.cjs").main(${JSON.stringify(args)}).then(() => {
      process.stderr.write(JSON.stringify(compiled().map(([file, { cachedDataRejected }]) => [file, cachedDataRejected])));
    });`;
  const { stderr } = spawnSync(process.execPath, ["-e", script], { cwd: root, encoding: "utf8" });
  const files = JSON.parse(stderr) as [file: string, rejected?: boolean][];
  expect(files.filter(([, rejected]) => rejected)).toEqual([]);
  return files.map(([file]) => path.basename(file, ".cjs.cache"));
}

test("a command without reports compiles no extractors; a report does, from the code cache", () => {
  const listed = compiledBy("completion", "bash");
  expect(listed).toContain("index");
  expect(listed).not.toContain("extractors");
  const extract = compiledBy("extract", report);
  expect(extract).toEqual(expect.arrayContaining(["index", "extract", "core", "extractors"]));
  for (const name of extract)
    expect(existsSync(path.join(root, `packages/cli/dist/program/${name}.cjs.cache`))).toBe(true);
});

test.each([
  ["--help", ["--help"], ["better-sqlite3", "nodejieba", "cheerio", "zod", "@shilu/core", "lexicon"]],
  ["extract", ["extract", report], ["better-sqlite3", "nodejieba", "zod", "cheerio"]],
  ["query", ["query", "no.db", "SELECT 1"], ["nodejieba", "cheerio", "zod"]],
])("%s loads nothing it does not need", (_, args, unneeded) => {
  const loaded = loadedBy(...args).replaceAll(report, "");
  expect(loaded).toContain("/bin/chunks.cjs");
  for (const name of unneeded) expect(loaded).not.toContain(`/${name}/`);
});
