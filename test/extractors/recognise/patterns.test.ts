/** No pattern of the recognisers backtracks without bound. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { check } from "recheck";
import { describe, expect, it } from "vitest";

const folder = join(import.meta.dirname, "../../../packages/extractors/src/recognise");

describe("exported patterns", async () => {
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".ts"))) {
    const exported: Record<string, unknown> = await import(join(folder, file));
    for (const [name, value] of Object.entries(exported))
      if (value instanceof RegExp)
        it(`${file} ${name}`, async () => {
          const { status } = await check(value.source, value.flags.replace("y", ""), { timeout: 20_000 });
          expect(status, value.source).not.toBe("vulnerable");
        });
  }
});
