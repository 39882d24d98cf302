import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, copyFileSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { corpus, folder, program, shilu } from "./program.js";

const place = folder();
const at = (name: string) => path.join(place, name);
const report = path.join(corpus, "reports/altay-2013.txt");
const load = (file: string) => shilu(["load", report, "--db", file], { cwd: place });

beforeAll(async () => {
  copyFileSync(path.join(corpus, "reports/urumqi-2013.txt"), at("other.txt"));
  await shilu(["load", "other.txt", "--db", "good.db"], { cwd: place });
});

describe("a file that is no database of ours is refused in one sentence and left as it was", () => {
  test.each([
    ["text.db", (file: string) => writeFileSync(file, "hello\n"), 65, "database-foreign"],
    [
      "cut.db",
      (file: string) => {
        copyFileSync(at("good.db"), file);
        truncateSync(file, 20_000);
      },
      65,
      "database-damaged",
    ],
    [
      "zeros.db",
      (file: string) => {
        copyFileSync(at("good.db"), file);
        const bytes = readFileSync(file);
        writeFileSync(file, bytes.fill(0xff, 4096));
      },
      65,
      "database-damaged",
    ],
    ["folder.db", (file: string) => mkdirSync(file), 65, "database-foreign"],
    [
      "theirs.db",
      (file: string) =>
        execFileSync(process.execPath, [
          "-e",
          `new (require(${JSON.stringify(path.join(import.meta.dirname, "../../packages/store/node_modules/better-sqlite3"))}))(${JSON.stringify(file)}).exec("CREATE TABLE mine (a)")`,
        ]),
      65,
      "database-foreign",
    ],
  ] as const)("%s", async (name, make, exit, code) => {
    make(at(name));
    const before = name === "folder.db" ? null : readFileSync(at(name));
    for (const run of [await load(name), await shilu(["facts", "--db", name], { cwd: place })]) {
      expect(run.code).toBe(exit);
      expect(run.stderr.trim().split("\n")).toHaveLength(1);
      expect(run.stderr).toContain(`[${code}]`);
      expect(run.stderr).toContain(name);
    }
    if (before) expect(readFileSync(at(name)).equals(before)).toBe(true);
  });

  test("a file of a later shilu", async () => {
    copyFileSync(at("good.db"), at("later.db"));
    execFileSync(process.execPath, [
      "-e",
      `new (require(${JSON.stringify(path.join(import.meta.dirname, "../../packages/store/node_modules/better-sqlite3"))}))(${JSON.stringify(at("later.db"))}).pragma("user_version = 99")`,
    ]);
    const run = await load("later.db");
    expect(run.code).toBe(65);
    expect(run.stderr).toContain("[database-newer]");
  });
});

test("a folder that is missing", async () => {
  const run = await load("no/such/reports.db");
  expect(run.code).toBe(73);
  expect(run.stderr).toContain("[database-folder-missing]");
  expect(run.stderr).toContain("mkdir -p");
});

test("a database that is missing", async () => {
  const run = await shilu(["search", "missing.db", "公开"], { cwd: place });
  expect(run.code).toBe(66);
  expect(run.stderr).toContain("[database-missing]");
});

describe("a file that may only be read", () => {
  /** Runs as nobody where we are root, whom no right stops. */
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [program, ...args], {
      cwd: place,
      encoding: "utf8",
      env: { ...process.env, LANG: "C", HOME: place },
      ...(process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}),
    });

  test("is read, searched once it is indexed, and refused for writing with 73", () => {
    copyFileSync(at("good.db"), at("locked.db"));
    chmodSync(at("locked.db"), 0o444);
    chmodSync(place, 0o555);
    try {
      const before = readFileSync(at("locked.db"));
      const probe = run("query", "locked.db", "SELECT count(*) AS n FROM report", "--format", "json");
      if (/EACCES|Cannot find module/.test(probe.stderr)) {
        console.log(`skipped: nobody may not read the checkout (${probe.stderr.slice(0, 80)})`);
        return;
      }
      expect(JSON.parse(probe.stdout)).toEqual([{ n: 1 }]);
      const written = run("load", report, "--db", "locked.db");
      expect(written.stderr).toContain("[database-read-only]");
      expect(written.status).toBe(73);
      expect(readFileSync(at("locked.db")).equals(before)).toBe(true);
    } finally {
      chmodSync(place, 0o755);
    }
  });
});
