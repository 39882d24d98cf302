/** Postcodes: behind their label, or behind the numbers of an address. */
import { provinceOfPostcode } from "../places/index.js";
import { skipBlanks, tableOf } from "./characters.js";
import { textualMention } from "./mentions.js";
import type { Numeral } from "./numeral.js";
import type { Passage, Reading } from "./passage.js";
import { unitAt } from "./units.js";

const LENGTH = 6;

/** A label before it makes six digits a postcode; five are a damaged one. */
export function readPostcode(passage: Passage, index: number, at: number): Reading | null {
  const { folded, numerals } = passage;
  const { span, form } = numerals[index] as Numeral;
  if (form !== "digits" || span.start !== at) return null;
  const length = span.end - span.start;
  if (length < LENGTH - 1 || length > LENGTH) return null;
  const value = length === LENGTH ? folded.slice(span.start, span.end) : null;
  return {
    mention: textualMention("postcode", span.start, span.end, "postcode.label", value),
    next: index + 1,
  };
}

/** What parts a postcode from the address before it. */
const JOINTS = tableOf(" ,;(、");
const STOPS = tableOf("。!?\n:");
const LONGEST_REST = 16;

/** 解放路341号,836500: six digits behind an address whose numbers end at `address`, of a province, and counting nothing. */
export function readAddressPostcode(passage: Passage, index: number, address: number): Reading | null {
  const { folded, end, numerals } = passage;
  const { span, form } = numerals[index] as Numeral;
  if (form !== "digits" || span.start - address > LONGEST_REST) return null;
  if (JOINTS[folded.charCodeAt(span.start - 1)] === 0) return null;
  for (let at = address; at < span.start; at++) if (STOPS[folded.charCodeAt(at)] === 1) return null;
  if (unitAt(folded, skipBlanks(folded, span.end, Math.min(end, span.end + 2)), end) !== null) return null;
  const value = folded.slice(span.start, span.end);
  if (provinceOfPostcode(value) === null) return null;
  return {
    mention: textualMention("postcode", span.start, span.end, "postcode.address", value),
    next: index + 1,
  };
}
