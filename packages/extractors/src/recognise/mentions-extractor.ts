import { defineExtractor, fold, layers, type Mention } from "@shilu/core";
import { diagnose } from "./diagnose.js";
import { inferYears, titleYear } from "./infer.js";
import { type Numeral, numerals } from "./numeral.js";
import { mentionsOf } from "./passage-mentions.js";
import { scanNumerals } from "./scan.js";
import { withTableMoney } from "./table-money.js";

/** A title stands among the first lines. */
const TITLE_LINES = 12;

/** What the recognisers read, one reading a span, block by block; odd dates and damaged text are reported. */
export const mentionsExtractor = defineExtractor({
  name: "mentions",
  requires: [numerals],
  provides: layers.mentions,
  extract(document, [found], report) {
    const { folded, text, blocks } = document;
    const mentions: Mention[] = [];
    let first = 0;
    const lines: Lines = { next: -1 };
    for (const { span } of blocks)
      first = readLines(folded, text, span.start, span.end, found, first, mentions, lines);
    for (const mention of mentions) diagnose(mention, text, report);
    const opening = blocks.slice(0, TITLE_LINES).map(({ span }) => folded.slice(span.start, span.end));
    return inferYears(withTableMoney(mentions, document), folded, titleYear(opening));
  },
});

/** The mentions of a plain string, in text order, without overlaps; a line break ends a passage. */
export function recogniseText(text: string): Mention[] {
  const folded = fold(text);
  const found: Numeral[] = [];
  const mentions: Mention[] = [];
  scanNumerals(folded, text, 0, text.length, found);
  readLines(folded, text, 0, text.length, found, 0, mentions, { next: -1 });
  return inferYears(mentions, folded, null);
}

/** The next line break, looked for once: a text without one is not searched again for every block. */
interface Lines {
  next: number;
}

function nextBreak(folded: string, at: number): number {
  const found = folded.indexOf("\n", at);
  return found < 0 ? folded.length : found;
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
  lines: Lines,
): number {
  let first = index;
  for (let at = start; at < end; ) {
    if (lines.next < at) lines.next = nextBreak(folded, at);
    const stop = Math.min(lines.next, end);
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
