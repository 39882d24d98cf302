/** A report says the same whether it is read from its page or from the page's plain text, in whatever charset. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { ExtractedRecord } from "@shilu/core";
import { describe, expect, test } from "vitest";
import { extract } from "../../../packages/extractors/src/extract.js";
import { read } from "../../../packages/extractors/src/read.js";

const REPORTS = "../shared/corpus/dev/reports";

const stated = ({ facts }: ExtractedRecord) =>
  facts
    .map(({ indicator, dimensions, value, unit, qualifier }) =>
      [indicator, JSON.stringify(dimensions), value, unit, qualifier].join(" "),
    )
    .sort();

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
  const bytesOf = (file: string) => new Uint8Array(readFileSync(`${REPORTS}/${file}`));

  describe("reports", () => {
    test.each(readdirSync(REPORTS).filter((file) => file.endsWith(".html")))(
      "%s: the facts of its text",
      (file) => {
        const page = extract(bytesOf(file));
        const text = extract(read(bytesOf(file)).text);
        const found = new Set(stated(page));
        expect(stated(text).filter((fact) => !found.has(fact))).toEqual([]);
        // A row that a date follows is not told from the row it would make: a fact may be missing, none is another.
        expect(stated(page).length - stated(text).length).toBeLessThanOrEqual(1);
        expect(text.metadata.title?.value).toBe(page.metadata.title?.value);
      },
    );

    test.each([
      ["22.html", "22g.html"],
      ["29.html", "29g.html"],
    ])("%s and %s give the same record but for charset and places", (utf8, gb) => {
      const [one, other] = [extract(bytesOf(utf8)), extract(bytesOf(gb))];
      expect(one.source.charset).toBe("utf-8");
      expect(other.source.charset).toBe("gb18030");
      expect(withoutPlaces(other)).toEqual(withoutPlaces(one));
    });
  });
}
