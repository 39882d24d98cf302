import { defineExtractor } from "@shilu/core";
import { type Numeral, numerals } from "./numeral.js";
import { scanNumerals } from "./scan.js";

/** Every numeral of the document, block by block, with its exact value: 1,500 · 3.2万 · 二〇一三 · 三四十. */
export const numeralsExtractor = defineExtractor({
  name: "numerals",
  requires: [],
  provides: numerals,
  extract(document) {
    const found: Numeral[] = [];
    for (const { span } of document.blocks)
      scanNumerals(document.folded, document.text, span.start, span.end, found);
    return found;
  },
});
