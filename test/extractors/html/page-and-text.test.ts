/** A report says the same whether it is read from its page or from the page's plain text, in whatever charset. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { ExtractedRecord } from "@shilu/core";
import { describe, expect, test } from "vitest";
import { extract } from "../../../packages/extractors/src/extract.js";
import { read } from "../../../packages/extractors/src/read.js";
import { innerText } from "./inner-text.js";

const REPORTS = "../shared/corpus/dev/reports";
const FOLDERS = ["corpus/reports", REPORTS, "../shared/corpus/real"];

const bytesOf = (file: string) => new Uint8Array(readFileSync(file));

const stated = ({ facts }: ExtractedRecord) =>
  facts
    .map(({ indicator, dimensions, value, unit, qualifier }) =>
      [indicator, JSON.stringify(dimensions), value, unit, qualifier].join(" "),
    )
    .sort();

describe("a page and its plain text state the same", () => {
  const pages = FOLDERS.flatMap((folder) => {
    if (existsSync(folder))
      return readdirSync(folder)
        .filter((file) => file.endsWith(".html"))
        .map((file) => `${folder}/${file}`);
    console.warn(`Skipped: no reports at ${folder}.`);
    return [];
  });

  test.each(pages)("%s", (file) => {
    const page = extract(bytesOf(file));
    const { text, source } = read(bytesOf(file));
    for (const [way, plain] of [
      ["as it is read", text],
      ["as a browser gives it", innerText(source.text, "\t")],
      ["a cell a line", innerText(source.text, "\n")],
    ] as const) {
      const record = extract(plain);
      expect(stated(record), way).toEqual(stated(page));
      expect(record.metadata.title?.value, way).toBe(page.metadata.title?.value);
    }
  });
});

/** The record without what the bytes and their places decide. */
function withoutPlaces(record: ExtractedRecord): unknown {
  const { id: _, source, ...rest } = record;
  const {
    charset: _c,
    declaredCharset: _d,
    bytes: _b,
    id: _i,
    ...kept
  } = source as unknown as Record<string, unknown>;
  return JSON.parse(JSON.stringify({ ...rest, source: kept }), (key, value) =>
    key === "source" && Array.isArray(value) ? undefined : value,
  );
}

if (!existsSync(REPORTS)) {
  console.warn(`Skipped: the developers' reports are not at ${REPORTS}.`);
  test.skip("the developers' reports are not beside the checkout", () => {});
} else {
  describe("charsets", () => {
    test.each([
      ["22.html", "22g.html"],
      ["29.html", "29g.html"],
    ])("%s and %s give the same record but for charset and places", (utf8, gb) => {
      const [one, other] = [extract(bytesOf(`${REPORTS}/${utf8}`)), extract(bytesOf(`${REPORTS}/${gb}`))];
      expect(one.source.charset).toBe("utf-8");
      expect(other.source.charset).toBe("gb18030");
      expect(withoutPlaces(other)).toEqual(withoutPlaces(one));
    });
  });
}
