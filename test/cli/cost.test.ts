import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { writeReports } from "../../bench/reports/write-reports.mjs";
import { cellOf } from "./database.js";
import { ended, folder, shilu, start } from "./program.js";

const place = folder();

/** `3.52 s in all; extraction 5.91 s in 2 processes; SQLite 0.50 s (14%); …` */
function costsOf(stderr: string) {
  const [, all, extraction, sqlite, share] =
    /([\d.]+) s in all; extraction ([\d.]+) s in \d+ process(?:es)?; SQLite ([\d.]+) s \((\d+)%\)/.exec(
      stderr,
    ) ?? [];
  return { all: Number(all), extraction: Number(extraction), sqlite: Number(sqlite), share: Number(share) };
}

test("a load costs extraction, SQLite at most a quarter; the second load less than a tenth", async () => {
  writeReports(path.join(place, "reports"), 200);
  const load = () =>
    shilu(["load", "reports", "--db", "cost.db", "--jobs", "2", "-v"], { cwd: place, timeout: 100_000 });
  const first = costsOf((await load()).stderr);
  const second = costsOf((await load()).stderr);
  console.log(`200 reports: ${JSON.stringify(first)}, again ${second.all} s`);
  expect(first.share).toBeLessThanOrEqual(25);
  expect(first.extraction).toBeGreaterThan(3 * first.sqlite);
  expect(second.all).toBeLessThan(first.all / 10);
}, 120_000);

test("the memory of the loader stays flat over thousands of documents", async () => {
  const many = path.join(place, "many");
  const count = 10_000;
  mkdirSync(many);
  for (let i = 0; i < count; i++)
    writeFileSync(
      path.join(many, `${i}.txt`),
      `某县人民政府${2008 + (i % 12)}年政府信息公开工作年度报告\n一、主动公开情况\n全年主动公开政府信息${i}条。\n二、依申请公开情况\n收到申请${i % 90}件。\n`,
    );
  const child = start(["load", "many", "--db", "many.db", "--jobs", "1"], { cwd: place });
  const resident: number[] = [];
  const timer = setInterval(() => {
    const size = residentMegabytes(child.pid);
    if (size !== null) resident.push(size);
  }, 100);
  const { code } = await ended(child);
  clearInterval(timer);
  expect(code).toBe(0);
  expect(cellOf(path.join(place, "many.db"), "SELECT count(*) FROM report")).toBe(count);
  if (resident.length < 8) return console.log("skipped: the system does not tell the memory of a process");
  const warm = Math.max(...resident.slice(0, Math.ceil(resident.length / 3)));
  const later = Math.max(...resident.slice(Math.ceil(resident.length / 3)));
  console.log(`${count} documents: ${warm.toFixed(0)} MiB once warm, ${later.toFixed(0)} MiB at most after`);
  expect(later - warm).toBeLessThan(50);
}, 120_000);

function residentMegabytes(pid: number | undefined): number | null {
  try {
    const [, kilobytes] = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
    return kilobytes ? Number(kilobytes) / 1024 : null;
  } catch {
    return null;
  }
}
