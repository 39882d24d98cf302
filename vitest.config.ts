import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const source = (name: string) => fileURLToPath(new URL(`./packages/${name}`, import.meta.url));

/** Tests that hold a time against another: they run after the rest, alone. */
const TIMED = [
  "test/cli/cost.test.ts",
  "test/core/decimal.test.ts",
  "test/extractors/decode/faults.test.ts",
  "test/extractors/forms/{generated,scale}.test.ts",
  "test/extractors/recognise/linear.test.ts",
];

/** Tests of pure functions: files share the modules they load. */
const PURE = "test/{core,extractors,corpus}/**/*.test.ts";

export default defineConfig({
  resolve: {
    alias: [
      { find: "@shilu/core/schema", replacement: source("core/src/schema.ts") },
      { find: "@shilu/extractors/html", replacement: source("extractors/src/html/index.ts") },
      { find: "@shilu/extractors/jieba", replacement: source("extractors/src/jieba.ts") },
      { find: /^@shilu\/(core|extractors|store|cli)$/, replacement: source("$1/src/index.ts") },
    ],
  },
  test: {
    pool: "forks",
    testTimeout: 30_000,
    // A busy machine spoils a time now and then: one run of three tells.
    retry: 2,
    projects: [
      {
        extends: true,
        test: {
          name: "pure",
          include: [PURE],
          exclude: TIMED,
          isolate: false,
          maxWorkers: "100%",
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: "tests",
          include: ["test/**/*.test.ts"],
          exclude: [...TIMED, PURE],
          maxWorkers: "100%",
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: { name: "timed", include: TIMED, maxWorkers: 1, sequence: { groupOrder: 1 } },
      },
    ],
  },
});
