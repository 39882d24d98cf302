import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const source = (name: string) => fileURLToPath(new URL(`./packages/${name}`, import.meta.url));

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
    include: ["test/**/*.test.ts"],
    pool: "forks",
    testTimeout: 30_000,
    // The doubling tests measure time; on a busy machine one run of three tells.
    retry: 2,
  },
});
