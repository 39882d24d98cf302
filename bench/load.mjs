// node bench/load.mjs [COUNT] [JOBS]: how a load of generated reports spends its time, and what a second one costs.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { writeReports } from "./reports/write-reports.mjs";

const program = fileURLToPath(new URL("../packages/cli/bin/shilu.cjs", import.meta.url));
const count = Number(process.argv[2] ?? 2000);
const jobs = process.argv[3] ?? String(availableParallelism());
const folder = mkdtempSync(path.join(tmpdir(), "shilu-bench-"));
const database = path.join(folder, "shilu.db");
try {
  writeReports(path.join(folder, "reports"), count);
  for (const name of ["first load", "second load"]) {
    const began = performance.now();
    const { status, stderr } = spawnSync(
      process.execPath,
      [program, "load", path.join(folder, "reports"), "--db", database, "--jobs", jobs, "--verbose"],
      { encoding: "utf8" },
    );
    console.log(
      `${name}: ${((performance.now() - began) / 1000).toFixed(2)} s, exit ${status}\n${stderr.trim()}\n`,
    );
  }
  console.log(`${count} reports, ${(statSync(database).size / 2 ** 20).toFixed(1)} MiB`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
