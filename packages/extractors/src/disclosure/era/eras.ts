import { type Document, defineExtractor, type Era, layers, mainBlocks } from "@shilu/core";
import { ERA_SIGNS, FIRST_YEARS } from "./signs.js";

/** The era of a report: that of the form it holds; without a form, that of its year. At most one. */
export const erasExtractor = defineExtractor({
  name: "eras",
  requires: [layers.formTables, layers.metadata],
  provides: layers.eras,
  extract(document, [tables, metadata]): Era[] {
    const written = metadata.find(({ key }) => key === "year")?.value;
    const year = typeof written === "number" ? written : null;
    for (const { era } of ERA_SIGNS) {
      const form = tables.find((table) => table.form?.startsWith(era))?.form;
      if (form) return [{ value: era, reason: `It holds the form ${form}.` }];
    }
    const text = mainText(document);
    for (const { era, from, pattern, words } of ERA_SIGNS)
      if ((year === null || year >= from) && pattern.test(text))
        return [{ value: era, reason: `By its form: ${words}.` }];
    if (year === null) return [];
    const { era } = FIRST_YEARS.find(({ from }) => year >= from) as (typeof FIRST_YEARS)[number];
    return [{ value: era, reason: `It holds no form of the later eras, and it reports on ${year}.` }];
  },
});

function mainText(document: Document): string {
  const main = mainBlocks(document);
  const start = main[0]?.span.start ?? 0;
  return document.folded.slice(start, main.at(-1)?.span.end ?? start);
}
