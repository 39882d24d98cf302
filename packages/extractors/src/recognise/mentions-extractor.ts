import { defineExtractor, fold, layers, type Mention } from "@shilu/core";
import { type Numeral, numerals } from "./numeral.js";
import { mentionsOf } from "./passage-mentions.js";
import { scanNumerals } from "./scan.js";

/** What the recognisers read, one reading a span, block by block. */
export const mentionsExtractor = defineExtractor({
  name: "mentions",
  requires: [numerals],
  provides: layers.mentions,
  extract(document, [found]) {
    const mentions: Mention[] = [];
    let first = 0;
    for (const { span } of document.blocks)
      first = readLines(document.folded, document.text, span.start, span.end, found, first, mentions);
    return mentions;
  },
});

/** The mentions of a plain string; a line break ends a passage. */
export function recogniseText(text: string): Mention[] {
  const folded = fold(text);
  const found: Numeral[] = [];
  const mentions: Mention[] = [];
  scanNumerals(folded, text, 0, text.length, found);
  readLines(folded, text, 0, text.length, found, 0, mentions);
  return mentions;
}

/** Reads [start, end) line by line from numeral `index` on; the index of the first numeral after it comes back. */
function readLines(
  folded: string,
  text: string,
  start: number,
  end: number,
  found: readonly Numeral[],
  index: number,
  mentions: Mention[],
): number {
  let first = index;
  for (let at = start; at < end; ) {
    const broken = folded.indexOf("\n", at);
    const stop = broken < 0 || broken > end ? end : broken;
    while (first < found.length && (found[first] as Numeral).span.start < at) first++;
    let last = first;
    while (last < found.length && (found[last] as Numeral).span.end <= stop) last++;
    for (const mention of mentionsOf({ folded, text, start: at, end: stop, numerals: found, first, last }))
      mentions.push(mention);
    first = last;
    at = stop + 1;
  }
  return first;
}
