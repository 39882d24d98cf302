import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { writeReports } from "../../bench/reports/write-reports.mjs";
import { cellOf, dump, isSound } from "./database.js";
import { corpus, ended, folder, program, shilu, start } from "./program.js";

const COUNT = 64;
const place = folder();
const at = (name: string) => path.join(place, name);
writeReports(at("reports"), COUNT);
const loadArgs = (file: string) => ["load", "reports", "--db", file, "--jobs", "2"];

/** Waits until a load has written something, then a little longer. */
async function untilUnderWay(file: string, milliseconds: number): Promise<void> {
  for (let i = 0; i < 400 && !written(file); i++) await setTimeout(25);
  await setTimeout(milliseconds);
}

function written(file: string): boolean {
  try {
    return Number(cellOf(file, "SELECT count(*) FROM report")) > 0;
  } catch {
    return false;
  }
}

test("killed five times in the middle, then run again: the rows of an undisturbed load", async () => {
  const undisturbed = await shilu(loadArgs("undisturbed.db"), { cwd: place });
  expect(undisturbed.code).toBe(0);
  for (let i = 0; i < 5; i++) {
    const child = start(loadArgs("killed.db"), { cwd: place });
    await untilUnderWay(at("killed.db"), 60 * i);
    child.kill("SIGKILL");
    await ended(child);
    expect(isSound(at("killed.db"))).toBe(true);
    const torn = "SELECT count(*) FROM report WHERE id NOT IN (SELECT report FROM page)";
    expect(cellOf(at("killed.db"), torn)).toBe(0);
  }
  const last = await shilu(loadArgs("killed.db"), { cwd: place });
  expect(last.code).toBe(0);
  expect(dump(at("killed.db"))).toEqual(dump(at("undisturbed.db")));
}, 120_000);

test.each([
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const)(
  "%s ends the batch, says how to go on and ends with %i",
  async (signal, code) => {
    const file = `${signal}.db`;
    const child = start(loadArgs(file), { cwd: place });
    const running = ended(child);
    await untilUnderWay(at(file), 0);
    child.kill(signal);
    const run = await running;
    expect(run.code).toBe(code);
    expect(run.stderr).toMatch(/run the same command to go on/);
    expect(isSound(at(file))).toBe(true);
    const loaded = Number(cellOf(at(file), "SELECT count(*) FROM report"));
    expect(loaded).toBeLessThan(COUNT);
    expect((await shilu(loadArgs(file), { cwd: place })).stderr).toContain(`${COUNT - loaded} loaded`);
  },
  60_000,
);

describe("a disk that is full", () => {
  test("stops, names path and room, leaves nothing partial, and goes on later", async () => {
    // ulimit -f counts in blocks of 1,024 bytes for bash.
    const limited = `ulimit -f 1000; exec "${process.execPath}" "${program}" ${loadArgs("full.db").join(" ")}`;
    let failed: { status: number; stderr: string };
    try {
      execFileSync("bash", ["-c", limited], { cwd: place, encoding: "utf8", stdio: "pipe" });
      throw new Error("Expected the load to fail");
    } catch (error) {
      failed = error as typeof failed;
    }
    expect(failed.status).toBe(74);
    expect(failed.stderr).toContain("[database-full]");
    expect(failed.stderr).toMatch(/full\.db cannot grow \(.*MiB free there\)/);
    expect(isSound(at("full.db"))).toBe(true);
    const run = await shilu(loadArgs("full.db"), { cwd: place });
    expect(run.code).toBe(0);
    expect(cellOf(at("full.db"), "SELECT count(*) FROM report")).toBe(COUNT);
  }, 60_000);
});

describe("a file that another process holds", () => {
  test("waits five seconds, then says who may hold it", async () => {
    const one = at("one");
    mkdirSync(one);
    writeFileSync(path.join(one, "a.txt"), readFileSync(path.join(corpus, "reports/altay-2013.txt")));
    await shilu(["load", "one", "--db", "busy.db"], { cwd: place });
    const holder = start([], { program: path.join(import.meta.dirname, "hold-database.mjs"), cwd: place });
    const running = ended(holder);
    await once(holder.stdout as NodeJS.ReadableStream, "data");
    const run = await shilu(["load", "reports", "--db", "busy.db", "--limit", "1"], { cwd: place });
    holder.kill();
    await running;
    expect(run.code).toBe(75);
    expect(run.stderr).toContain("[database-busy]");
    expect(run.stderr).toMatch(/held by node.* \(process \d+\)|another shilu load/);
    expect(run.milliseconds).toBeGreaterThan(4_500);
    expect(cellOf(at("busy.db"), "SELECT count(*) FROM report")).toBe(1);
  }, 40_000);
});

describe("a reader that has enough", () => {
  test.each([
    ["facts", "facts --db undisturbed.db | head -n 1"],
    ["extract", "extract reports --format jsonl | head -c 100"],
    ["export", "export undisturbed.db facts_long | head -n 2"],
  ])("%s | head ends with 0 and no word", (_, command) => {
    const bash = `set -o pipefail; "${process.execPath}" "${program}" ${command}`;
    const output = execFileSync("bash", ["-c", `${bash} 2> errors.txt`], { cwd: place, encoding: "utf8" });
    expect(output.length).toBeGreaterThan(0);
    expect(readFileSync(at("errors.txt"), "utf8")).toBe("");
  });

  test("a closed stdin is an empty document", () => {
    const bash = `{ "${process.execPath}" "${program}" extract - <&-; echo "exit $?"; }`;
    const output = execFileSync("bash", ["-c", `${bash} 2>&1`], { cwd: place, encoding: "utf8" });
    expect(output).toMatch(/\[source-empty\]/);
    expect(output).toContain("exit 65");
  });
});
