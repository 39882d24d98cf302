import { readFileSync } from "node:fs";
import { scoreRecords } from "@shilu/core";
import { disclosureScope, extract } from "@shilu/extractors";
import { expect, test } from "vitest";
import { accuracyTable, scoreCorpus, withAccuracy } from "../../scripts/readme-accuracy.mjs";

const scores = scoreCorpus({ extract, scoreRecords, disclosureScope });

test.each([
  ["README.md", "en"],
  ["README.zh.md", "zh"],
])(
  "the accuracy in %s is that of the corpus: else run node scripts/readme-accuracy.mjs",
  (name, language) => {
    const readme = readFileSync(new URL(`../../${name}`, import.meta.url), "utf8");
    expect(readme).toContain("<!-- accuracy end -->");
    expect(readme).toBe(withAccuracy(readme, accuracyTable(scores, language)));
  },
);
