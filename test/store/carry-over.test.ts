/** What one year hands to the next, in SQL as checkPanel has it. */
import path from "node:path";
import { checkPanel, extract } from "@shilu/extractors";
import { openStore, runQuery } from "@shilu/store";
import { expect, test } from "vitest";
import { fill, folder } from "./files.js";

const report = (year: number, carriedIn: number, carriedOut: number) =>
  extract(
    `青川县人民政府${year}年政府信息公开工作年度报告\n一、总体情况\n${year}年，本机关主动公开政府信息120条。新收政府信息公开申请20件，上年结转${carriedIn}件，结转下年度继续办理${carriedOut}件。\n二、政府信息公开行政复议、行政诉讼情况\n未发生行政复议、行政诉讼。\n`,
    { uri: `qingchuan-${year}.txt` },
  );

test.each([
  { carriedIn: 3, failing: [] as unknown[], why: "what was carried out came in" },
  { carriedIn: 2, failing: [["青川县人民政府", 2022, 2, 3]], why: "one got lost on the way" },
])("$carriedIn after 3: $why", ({ carriedIn, failing }) => {
  const records = [report(2021, 1, 3), report(2022, carriedIn, 0), report(2024, 5, 0)];
  const store = openStore(path.join(folder(), "years.db"));
  fill(store, records);
  const rows = (sql: string) => [...runQuery(store, sql).rows];
  const checked = "SELECT agency, year, rule, stated, computed FROM carry_over_checks";
  expect(rows(checked)).toEqual(
    checkPanel(records).map(({ agency, years, rule, stated, computed }) => [
      agency,
      years[1],
      rule,
      stated,
      computed,
    ]),
  );
  expect(rows(checked).length).toBe(1);
  const listed =
    "SELECT agency, year, stated, computed FROM failed_checks WHERE kind = 'carry-over-mismatch'";
  expect(rows(listed)).toEqual(failing);
  for (const [quotes] of rows("SELECT quotes FROM carry_over_checks"))
    expect(quotes).toMatch(/上年结转\d件.* \| .*结转下年度继续办理3件/);
  store.close();
});
