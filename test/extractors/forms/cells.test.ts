/** Every cell of real and written forms against what was read by eye (corpus/forms). */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { parseLexicon } from "@shilu/core";
import { describe, expect, test } from "vitest";
import { read } from "../../../packages/extractors/src/read.js";
import { printRows, readForms } from "./reading.js";

const GOLD = new URL("../../../corpus/forms/", import.meta.url);
const SHARED = new URL("../../../../shared/", import.meta.url);

/** Where a gold file was read from. */
function sourceOf(name: string): URL {
  const names: Readonly<Record<string, string>> = {
    "shanghai-office-2019": "corpus/real/shanghai_office_2019.html",
    "huaian-2024": "corpus/real/huaian_2024.layout.txt",
    "pingtan-2013": "corpus/real/pingtan_2013_county.trim.txt",
    "pingtan-2017": "corpus/real/pingtan_2017.trim.txt",
    "pingtan-2019": "corpus/real/pingtan_2019.trim.txt",
    "pingtan-2021": "corpus/real/pingtan_2021.trim.txt",
    "pingtan-2023": "corpus/real/pingtan_2023.txt",
    "dev-10": "corpus/dev/reports/10.txt",
    "dev-12": "corpus/dev/reports/12.txt",
    "dev-20": "corpus/dev/reports/20.html",
    "dev-22": "corpus/dev/reports/22.html",
    "dev-24": "corpus/dev/reports/24.html",
  };
  return new URL(names[name] ?? name, SHARED);
}

const golds = readdirSync(GOLD).filter((file) => file.endsWith(".tsv"));

describe("cells read by eye", () => {
  for (const file of golds) {
    const name = file.replace(".tsv", "");
    const source = sourceOf(name);
    if (!existsSync(source)) {
      console.log(
        `corpus/forms/${file}: skipped, its source ${source.pathname.replace(/^.*(?=shared)/, "../")} is absent`,
      );
      test.skip(name);
      continue;
    }
    test(name, () => {
      const rows = parseLexicon(readFileSync(new URL(file, GOLD), "utf8"), ["table", "row", "cells"], file);
      const { readings } = readForms(read(readFileSync(source)));
      const tableOf = (id: string): string => id.split("/")[1] ?? "list";
      for (const table of new Set(rows.map(({ cells }) => cells.table))) {
        const expected = rows.flatMap(({ cells }) =>
          cells.table === table ? [`${cells.row}: ${cells.cells}`] : [],
        );
        expect(printRows(readings.filter(({ spec }) => tableOf(spec.id) === table)), table).toEqual(expected);
      }
    });
  }

  test("there is gold for each of the forms", () => {
    expect(golds.length).toBeGreaterThanOrEqual(12);
  });
});
