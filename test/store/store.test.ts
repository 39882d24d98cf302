import { readFileSync } from "node:fs";
import path from "node:path";
import { fold } from "@shilu/core";
import {
  createLoader,
  dictionaryOf,
  findReport,
  indexPassages,
  listReports,
  openStore,
  openStoreForReading,
  readRecord,
  runQuery,
  searchPassages,
} from "@shilu/store";
import { describe, expect, test } from "vitest";
import { schemaPage } from "../../scripts/make-schema-page.mjs";
import { folder, records, storeFile } from "./files.js";

const { file } = storeFile();
const store = openStoreForReading(file);
const rows = (sql: string) => [...runQuery(store, sql).rows];

test("every record comes back as it went in, byte for byte", () => {
  const byHash = new Map(records().map((record) => [record.id, record]));
  const kept = [...listReports(store)];
  expect(kept.length).toBe(byHash.size);
  for (const { id, hash } of kept)
    expect(JSON.stringify(readRecord(store, id))).toBe(JSON.stringify(byHash.get(hash)));
});

describe("evidence", () => {
  test("every quote is its slice of the page, in SQL too", () => {
    for (const table of ["fact", "metadata_value", "contact", "breakdown_part", "other_figure"]) {
      const wrong = `SELECT quote, substr(text, text_start + 1, text_end - text_start) FROM ${table} JOIN page USING (report)
        WHERE text_start IS NOT NULL AND quote <> substr(text, text_start + 1, text_end - text_start)`;
      expect(rows(wrong), table).toEqual([]);
    }
  });

  test("every fact reaches words, its own or those of what it adds", () => {
    expect(rows("SELECT * FROM fact WHERE quote IS NULL AND parts = '[]'")).toEqual([]);
    expect(rows("SELECT * FROM facts_long WHERE hash IS NULL OR uri IS NULL")).toEqual([]);
  });

  test("cells of tables stand at one grid position each", () => {
    const doubled = `SELECT report, form_table, row, grid_column FROM table_cell
      GROUP BY 1, 2, 3, 4 HAVING count(*) > 1`;
    expect(rows(doubled)).toEqual([]);
  });
});

describe("views", () => {
  test("panel has a row for each agency and year and a column for each indicator", () => {
    const panel = runQuery(store, "SELECT * FROM panel");
    const indicators = rows("SELECT replace(id, '.', '_') FROM indicator").flat();
    expect(indicators.length).toBeGreaterThan(50);
    for (const indicator of indicators) expect(panel.columns).toContain(indicator);
    const reports = rows(
      "SELECT count(*) FROM (SELECT DISTINCT agency, year FROM report WHERE family IS NOT NULL)",
    );
    expect([...panel.rows].length).toBe(reports[0]?.[0]);
  });

  test("panel and facts_long agree", () => {
    const wrong = `SELECT panel.report FROM panel JOIN facts_long USING (report)
      WHERE indicator = 'requests.received' AND dimensions = '{}' GROUP BY panel.report
      HAVING sum(panel.requests_received = value) = 0`;
    expect(rows(wrong)).toEqual([]);
  });

  test("coverage has every indicator of the catalogue for every era, and shares between 0 and 1", () => {
    const [[eras, indicators, covered] = []] = rows(
      "SELECT (SELECT count(DISTINCT era) FROM report), (SELECT count(*) FROM indicator), (SELECT count(*) FROM coverage)",
    );
    expect(covered).toBe(Number(eras) * Number(indicators));
    expect(
      rows("SELECT * FROM coverage WHERE share < 0 OR share > 1 OR stated_zero > stated OR stated > reports"),
    ).toEqual([]);
  });

  test("shares are fractions, and the computed one follows from the counts", () => {
    expect(rows("SELECT * FROM shares WHERE stated_share > 1.05 OR stated_share < 0")).toEqual([]);
    expect(
      rows("SELECT * FROM shares WHERE computed_share IS NULL AND total > 0 AND count IS NOT NULL"),
    ).toEqual([]);
  });

  test("failed_checks are the checks that fail, each with words or facts behind it", () => {
    const failing = records().flatMap(({ checks }) => checks.filter(({ verdict }) => verdict === "fails"));
    const kept = rows("SELECT rule, quotes FROM failed_checks");
    expect(kept.map(([rule]) => rule).sort()).toEqual(failing.map(({ rule }) => rule).sort());
    expect(kept.filter(([, quotes]) => quotes === null)).toEqual([]);
  });
});

test("every column of every table and view is described", () => {
  expect(dictionaryOf(store).filter(({ description }) => description === "")).toEqual([]);
});

test("docs/schema.md says what schema.sql says: else run node scripts/make-schema-page.mjs", () => {
  const page = readFileSync(new URL("../../docs/schema.md", import.meta.url), "utf8");
  expect(page).toBe(schemaPage());
});

describe("finding a report by words", () => {
  test.each([
    ["1", "its number"],
    ["altay-2013.txt", "its address"],
    ["阿勒泰 2013", "parts of agency and year"],
  ])("%s: %s", (words) => {
    expect(findReport(store, words).agency).toBe("阿勒泰地区行政公署");
  });
});

describe("search", () => {
  const writable = openStore(file);
  indexPassages(writable);
  writable.close();

  test("finds a passage that a reader finds, wherever it stands", () => {
    const found = searchPassages(store, { words: ["查阅点"], limit: 1000 });
    const expected = records().filter(({ text, blocks }) =>
      blocks.some(({ role, span }) => role === "main" && fold(text.slice(...span)).includes("查阅点")),
    );
    expect(new Set(found.map(({ uri }) => uri)).size).toBe(expected.length);
    for (const { text, marks } of found)
      for (const mark of marks) expect(fold(text.slice(...mark))).toBe("查阅点");
  });

  test.each(['"', "NEAR(", "a AND", "text:公开", "公开*", "(", "--", "_", "%", "\\", "'", "\u0000", " ", ""])(
    "%j is words, no operator",
    (term) => {
      for (const { text } of searchPassages(store, { words: [term, "信息公开"] }))
        expect(fold(text)).toContain(term.replace("\u0000", "").trim());
    },
  );

  test("a passage is its slice of the page", () => {
    const wrong = `SELECT passage.id FROM passage JOIN page USING (report)
      WHERE passage.text <> substr(page.text, text_start + 1, text_end - text_start)`;
    expect(rows(wrong)).toEqual([]);
  });
});

test("a record that quotes what does not stand there is refused, and nothing of it is written", () => {
  const own = openStore(path.join(folder(), "forged.db"));
  const loader = createLoader(own, { extractorVersion: "test", indicators: [] });
  const forged = structuredClone(records().find(({ facts }) => facts.length > 0));
  if (!forged?.facts[0]) throw new Error("The corpus has no fact");
  forged.facts[0].evidence.quote = "没有这句话";
  expect(() => loader.write(forged)).toThrowError(expect.objectContaining({ code: "record-invalid" }));
  expect([...listReports(own)]).toEqual([]);
  own.close();
});
