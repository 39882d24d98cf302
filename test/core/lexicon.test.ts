import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { loadLexicon, parseLexicon } from "@shilu/core";
import { describe, expect, test } from "vitest";

const COLUMNS = ["word", "case"] as const;

test.each([
  ["word\tcase\n条\t{12条}\n", [[2, "条", "{12条}"]], "a row"],
  [
    "# units\n\nword\tcase\n# more\n条\t{12条}",
    [[5, "条", "{12条}"]],
    "comments and blank lines are counted",
  ],
  ["word\tcase\r\n件\t{3件}\r\n", [[2, "件", "{3件}"]], "line ends of Windows"],
  ["word\tcase\n件\t\n", [[2, "件", ""]], "an empty cell"],
  ["word\tcase\n", [], "a header alone"],
])("%j: %s", (text, rows) => {
  expect(
    parseLexicon(text, COLUMNS, "units.tsv").map(({ line, cells }) => [line, cells.word, cells.case]),
  ).toEqual(rows);
});

describe("a broken file names itself and the line", () => {
  test.each([
    ["word\tcase\n条\n", 2, "expected 2 columns (word, case), got 1", "a cell is missing"],
    ["word\tcase\n条\t{1条}\t?\n", 2, "expected 2 columns (word, case), got 3", "a cell too many"],
    ["# units\nunit\tcase\n", 2, "expected the header word, case, got unit, case", "another header"],
    ["条\t{12条}\nword\tcase\n", 1, "expected the header", "no header"],
    ["# nothing\n", 1, "expected the header", "nothing at all"],
  ])("%j", (text, line, message) => {
    const parse = () => parseLexicon(text, COLUMNS, "units.tsv");
    expect(parse).toThrowError(
      expect.objectContaining({ code: "lexicon-row-invalid", place: { file: "units.tsv", line } }),
    );
    expect(parse).toThrowError(`units.tsv:${line}: ${message}`);
  });

  test("a missing file", () => {
    expect(() => loadLexicon(new URL("no-such.tsv", import.meta.url), COLUMNS)).toThrowError(
      expect.objectContaining({ code: "lexicon-missing", message: expect.stringContaining("no-such.tsv") }),
    );
  });

  test("a file with a fault gives its path", () => {
    const folder = mkdtempSync(path.join(tmpdir(), "lexicon-"));
    try {
      const file = path.join(folder, "单位.tsv");
      writeFileSync(file, "word\tcase\n条");
      expect(() => loadLexicon(pathToFileURL(file), COLUMNS)).toThrowError(`${file}:2:`);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
