/** The order of claim: which kind reads a numeral, told by what stands before and behind it. */
import type { TextualMention } from "@shilu/core";
import { readAddressNumber } from "./address-numbers.js";
import { isLatin, skipBlanks, tableOf } from "./characters.js";
import { readDecade, readFirstParts } from "./date-spans.js";
import { readDate, readQuarter } from "./dates.js";
import { readDocumentNumber } from "./document-numbers.js";
import { readFigure } from "./figures.js";
import { readHotline } from "./hotlines.js";
import { readCodeChain, readIdentifier } from "./identifiers.js";
import { type Label, labelBefore } from "./labels.js";
import { readListMarker } from "./list-markers.js";
import type { Numeral } from "./numeral.js";
import { readOrdinal } from "./ordinals.js";
import type { Passage, Reading } from "./passage.js";
import { readPhone } from "./phones.js";
import { readAddressPostcode } from "./postcodes.js";
import { HOUR_MARKS, readTime } from "./times.js";

/** What was read before: where the last mention ends, the phone or fax it was, and where an address went on to. */
export interface Claim {
  floor: number;
  phone: TextualMention | null;
  /** The end of the last number of an address in this passage, -1 for none. */
  address: number;
}

const ORDINAL = 0x7b2c;
const BLANK = 0x20;
const MOST_BLANKS = 2;

const BRACKETS = tableOf("〔[(【〈{<");
const ADDRESSES = tableOf("号楼室层幢栋座房弄");
const DATES = tableOf("年月日号-–—~～ー至到./0123456789");

export function readNumeral(passage: Passage, index: number, claim: Claim): Reading | null {
  const { folded, start, end } = passage;
  const { floor } = claim;
  const { span, form } = passage.numerals[index] as Numeral;
  const before = span.start > start ? folded.charCodeAt(span.start - 1) : 0;
  const spaced = before === BLANK && span.start - 1 > start ? folded.charCodeAt(span.start - 2) : before;
  let at = span.end;
  if (at < end && folded.charCodeAt(at) === BLANK)
    at = skipBlanks(folded, at, Math.min(end, at + MOST_BLANKS));
  const after = at < end ? folded.charCodeAt(at) : 0;
  return (
    (spaced === ORDINAL ? readOrdinal(passage, index, floor) : null) ??
    (form === "digits" || form === "power" ? readDigits(passage, index, before, spaced, claim) : null) ??
    (after === YEAR || after === CENTURY || spaced === FIRST
      ? readSpan(passage, index, at, after, spaced)
      : null) ??
    (HOUR_MARKS[after] === 1 ? readTime(passage, index, floor) : null) ??
    readListMarker(passage, index, before) ??
    (ADDRESSES[after] === 1 ? readAddressNumber(passage, index, floor) : null) ??
    (after === SEASON ? readQuarter(passage, index) : null) ??
    (DATES[after] === 1 || span.end - span.start === 8 ? readDate(passage, index, floor) : null) ??
    (after === HYPHEN || after === SLASH ? readCodeChain(passage, index) : null) ??
    readFigure(passage, index, floor)
  );
}

/** Decades and first parts of a year, told by one more character. */
function readSpan(
  passage: Passage,
  index: number,
  at: number,
  after: number,
  spaced: number,
): Reading | null {
  const next = passage.folded.charCodeAt(at + 1);
  if (after === CENTURY || (after === YEAR && next === DECADE)) return readDecade(passage, index);
  const first = spaced === FIRST || (after === YEAR && (next === FIRST || next === BLANK));
  return first ? readFirstParts(passage, index) : null;
}

/** What only figures in digits can be: numbers of documents, phones, postcodes, codes. */
function readDigits(
  passage: Passage,
  index: number,
  before: number,
  spaced: number,
  claim: Claim,
): Reading | null {
  const { folded, start } = passage;
  const { span } = passage.numerals[index] as Numeral;
  const { floor, phone, address } = claim;
  const long = span.end - span.start > 2;
  if (long && span.end - span.start < 6) {
    const hotline = readHotline(passage, index);
    if (hotline) return hotline;
  }
  if (long && BRACKETS[spaced] === 1) {
    const number = readDocumentNumber(passage, index, floor);
    if (number) return number;
  }
  const label: Label | null =
    span.end - span.start > 1 || before === PLUS || before === OPEN
      ? labelBefore(folded, span.start, Math.max(start, floor))
      : null;
  if (label === null && address >= 0 && span.end - span.start === POSTCODE) {
    const postcode = readAddressPostcode(passage, index, address);
    if (postcode) return postcode;
  }
  const joined = isLatin(before) || before === LOW_LINE || isLatin(folded.charCodeAt(span.end));
  if (label !== null || long || joined) {
    const identifier = readIdentifier(passage, index, floor, label);
    if (identifier) return identifier;
  }
  return long || label !== null || before === PLUS ? readPhone(passage, index, floor, label, phone) : null;
}

const POSTCODE = 6;
const YEAR = 0x5e74;
const CENTURY = 0x4e16;
const DECADE = 0x4ee3;
const FIRST = 0x524d;
const SEASON = 0x5b63;
const PLUS = 0x2b;
const HYPHEN = 0x2d;
const SLASH = 0x2f;
const OPEN = 0x28;
const LOW_LINE = 0x5f;
