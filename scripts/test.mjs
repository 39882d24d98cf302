// npm test: all that CI runs. The last line is "N passed, N failed"; a check counts as one.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import path from "node:path";
import { node, root, runQuietly, runShown } from "./run.mjs";
import { setUp } from "./setup.mjs";

const PACKAGES = ["core", "extractors", "store", "cli"];

const CHECKS = [
  ["biome", ...node("node_modules/@biomejs/biome/bin/biome", "check")],
  [
    "import rules",
    ...node(
      "node_modules/dependency-cruiser/bin/dependency-cruise.mjs",
      ...PACKAGES.map((name) => `packages/${name}/src`),
      "--config",
      ".dependency-cruiser.mjs",
    ),
  ],
  [
    "patterns",
    ...node(
      "node_modules/eslint/bin/eslint.js",
      ...PACKAGES.map((name) => `packages/${name}/src`),
      // What was found before holds for files that have not changed since.
      ...["--cache", "--cache-strategy", "content", "--cache-location", "node_modules/.cache/eslint"],
    ),
  ],
  ["types of tests", ...node("node_modules/typescript/bin/tsc", "-p", "test")],
  ["unused code", ...node("node_modules/knip/bin/knip.js", "--no-progress")],
  ...PACKAGES.flatMap((name) => [
    [
      `publint ${name}`,
      ...node("node_modules/publint/src/cli.js", `packages/${name}`, "--strict", "--pack", "npm"),
    ],
    [
      `entries of ${name}`,
      ...node(
        "node_modules/@arethetypeswrong/cli/dist/index.js",
        "--pack",
        `packages/${name}`,
        "--profile",
        "esm-only",
        "--format",
        "ascii",
      ),
    ],
  ]),
];

const trouble = await setUp();
if (trouble) {
  console.error(trouble);
  finish(0, 1);
}
const failed = await runChecks();
const tests = await runTests();
finish(CHECKS.length - failed + tests.passed, failed + tests.failed);

async function runChecks() {
  const waiting = [...CHECKS];
  let failures = 0;
  const work = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      const [name, command, args] = check;
      const { code, output } = await runQuietly(command, args);
      if (code === 0) continue;
      failures++;
      console.log(`${name}: failed\n${output}\n`);
    }
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), 4) }, work));
  if (failures === 0) console.log(`${CHECKS.length} checks hold: ${CHECKS.map(([name]) => name).join(", ")}`);
  return failures;
}

async function runTests() {
  const folder = mkdtempSync(path.join(tmpdir(), "shilu-test-"));
  const counts = path.join(folder, "counts.json");
  try {
    const code = await runShown(
      ...node(
        "node_modules/vitest/vitest.mjs",
        "run",
        "--reporter=default",
        "--reporter=json",
        `--outputFile.json=${counts}`,
      ),
      { cwd: root },
    );
    return countsOf(counts, code);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A run that broke off, or a file that could not be loaded, counts as one failure. */
function countsOf(file, code) {
  try {
    const { numPassedTests: passed, numFailedTests: failed } = JSON.parse(readFileSync(file, "utf8"));
    return { passed, failed: failed === 0 && code !== 0 ? 1 : failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function finish(passed, failed) {
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
}
