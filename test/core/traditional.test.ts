import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { traditionalModule } from "../../scripts/make-traditional.mjs";

const written = readFileSync(new URL("../../packages/core/src/traditional.ts", import.meta.url), "utf8");

test("the table is what OpenCC's characters give: else run node scripts/make-traditional.mjs", () => {
  expect(written).toBe(traditionalModule());
});
