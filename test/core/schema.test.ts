import { readFileSync } from "node:fs";
import { recordJsonSchema, recordSchema } from "@shilu/core/schema";
import { describe, expect, test } from "vitest";
import { filledRecord } from "./filled-record.js";

test("a record passes, and comes out byte for byte: the same keys in the same order", () => {
  const record = filledRecord();
  expect(JSON.stringify(recordSchema.parse(JSON.parse(JSON.stringify(record))))).toBe(JSON.stringify(record));
});

test("a record without a trace passes", () => {
  const { trace: _, ...record } = filledRecord();
  expect(recordSchema.safeParse(record).success).toBe(true);
});

describe("what is no record is refused, with its place", () => {
  const written = JSON.stringify(filledRecord());
  test.each([
    ["another version", (record) => ({ ...record, schema: "shilu.record/2" }), "schema"],
    ["a key missing", ({ facts: _, ...record }) => record, "facts"],
    [
      "a figure as text",
      (record) => ({ ...record, facts: [{ ...record.facts[0], value: "12" }] }),
      "facts.0.value",
    ],
    [
      "an unknown verdict",
      (record) => ({ ...record, checks: [{ ...record.checks[0], verdict: "ok" }] }),
      "checks.0.verdict",
    ],
    [
      "a span that is none",
      (record) => ({ ...record, blocks: [{ ...record.blocks[0], span: [0] }] }),
      "blocks.0.span",
    ],
    [
      "a key of metadata missing",
      ({ metadata: { year: _, ...metadata }, ...record }) => ({ ...record, metadata }),
      "metadata.year",
    ],
    ["an id that is no hash", (record) => ({ ...record, id: "abc" }), "id"],
    // biome-ignore lint/suspicious/noExplicitAny: broken on purpose
  ] as [string, (record: any) => unknown, string][])("%s", (_, broken, place) => {
    const outcome = recordSchema.safeParse(broken(JSON.parse(written)));
    expect(outcome.success).toBe(false);
    expect(outcome.error?.issues.map(({ path }) => path.join("."))).toContain(place);
  });
});

test("record.schema.json is what the schema gives: else run npm run build && node scripts/make-record-schema.mjs", () => {
  const file = new URL("../../packages/core/record.schema.json", import.meta.url);
  expect(readFileSync(file, "utf8")).toBe(`${JSON.stringify(recordJsonSchema(), null, 2)}\n`);
});
