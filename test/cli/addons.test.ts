import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { corpus, folder, root, shilu } from "./program.js";

const PARTS = ["dist", "bin", "lexicon", "migrations", "schema.sql", "package.json"];
const PACKAGES = ["core", "extractors", "store", "cli"];

/** The program on packages of its own, one dependency of which is a copy that a test may break. */
function programWith(owner: string, dependency: string, breakIt: (copy: string) => void): string {
  const place = folder();
  for (const name of PACKAGES) {
    const [from, to] = [path.join(root, "packages", name), path.join(place, "packages", name)];
    for (const part of PARTS)
      if (existsSync(path.join(from, part)))
        cpSync(path.join(from, part), path.join(to, part), { recursive: true });
    const modules = path.join(from, "node_modules");
    mkdirSync(path.join(to, "node_modules/@shilu"), { recursive: true });
    for (const other of PACKAGES)
      symlinkSync(path.join(place, "packages", other), path.join(to, "node_modules/@shilu", other));
    for (const module of existsSync(modules) ? readdirSync(modules) : [])
      if (!module.startsWith("@") && !module.startsWith(".") && !(name === owner && module === dependency))
        symlinkSync(realpathSync(path.join(modules, module)), path.join(to, "node_modules", module));
  }
  const copy = path.join(place, "packages", owner, "node_modules", dependency);
  cpSync(realpathSync(path.join(root, "packages", owner, "node_modules", dependency)), copy, {
    recursive: true,
    filter: (file) => !/node_modules\/[^/]+\/(?:deps|src|build\/(?!Release)|test)(?:\/|$)/.test(file),
  });
  breakIt(copy);
  return path.join(place, "packages/cli/bin/shilu.cjs");
}

const report = path.join(corpus, "reports/altay-2013.txt");

describe.each([
  [
    "better-sqlite3 is not built",
    "store",
    "better-sqlite3",
    (copy: string) => rmSync(path.join(copy, "build"), { recursive: true }),
    ["load", report, "--db", "a.db"],
    "addon-missing",
    /npm rebuild better-sqlite3/,
  ],
  [
    "better-sqlite3 13, which crashes on Node 20",
    "store",
    "better-sqlite3",
    (copy: string) =>
      writeFileSync(
        path.join(copy, "package.json"),
        JSON.stringify({ name: "better-sqlite3", version: "13.0.0", main: "lib/index.js" }),
      ),
    ["load", report, "--db", "a.db"],
    "addon-unusable",
    /npm install better-sqlite3@12/,
  ],
  [
    "a dictionary of nodejieba is missing, which would end the process",
    "extractors",
    "nodejieba",
    (copy: string) => rmSync(path.join(copy, "submodules/cppjieba/dict/user.dict.utf8")),
    null,
    "tokenizer-missing",
    /npm install --force nodejieba/,
  ],
  [
    "nodejieba is not built",
    "extractors",
    "nodejieba",
    (copy: string) => rmSync(path.join(copy, "build"), { recursive: true }),
    null,
    "tokenizer-missing",
    /npm rebuild nodejieba/,
  ],
] as const)("%s", (_, owner, dependency, breakIt, command, code, remedy) => {
  const newerNode = code === "addon-unusable" && Number(process.versions.node.split(".")[0]) >= 22;

  test("one sentence with the command that mends it; doctor says the same; extract goes on", async () => {
    if (newerNode) return console.log("skipped: version 13 runs on this Node");
    const program = programWith(owner, dependency, breakIt);
    const cwd = folder();
    const told = /^[^\n]*\n$/;
    if (command) {
      const run = await shilu(command, { cwd, program });
      expect(run.code).toBe(70);
      expect(run.stderr).toMatch(told);
      expect(run.stderr).toContain(`[${code}]`);
      expect(run.stderr).toMatch(remedy);
      expect(existsSync(path.join(cwd, "a.db"))).toBe(false);
    } else {
      await shilu(["load", report, "--db", "a.db"], { cwd, program });
      const run = await shilu(["search", "a.db", "公开"], { cwd, program });
      expect(run.code).toBe(70);
      expect(run.stderr).toContain(`[${code}]`);
      expect(run.stderr).toMatch(remedy);
      const long = await shilu(["search", "a.db", "信息公开"], { cwd, program });
      expect(long.code).toBe(0);
    }
    const doctor = await shilu(["doctor"], { cwd, program });
    expect(doctor.code).toBe(70);
    expect(doctor.stdout).toContain(`[${code}]`);
    expect(doctor.stdout).toMatch(remedy);
    expect(doctor.stdout.match(/✓/g)?.length).toBe(3);
    if (code !== "addon-missing") return;
    const extracted = await shilu(["extract", report, "--format", "jsonl"], { cwd, program });
    expect(extracted.code).toBe(0);
    expect(JSON.parse(extracted.stdout).facts.length).toBeGreaterThan(0);
  }, 60_000);
});
