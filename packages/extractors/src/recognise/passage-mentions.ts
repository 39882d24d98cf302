/** All mentions of a passage: each numeral is read by the first kind that claims it, in the order of claim. */
import type { Mention, TextualMention } from "@shilu/core";
import { readDate } from "./dates.js";
import { readFigure } from "./figures.js";
import type { Numeral } from "./numeral.js";
import type { Passage, Reader, Reading } from "./passage.js";
import { readPhone } from "./phones.js";
import {
  readAddressNumber,
  readDocumentNumber,
  readIdentifier,
  readListMarker,
  readOrdinal,
} from "./refusals.js";
import { nestInTitles, titlesOf } from "./titles.js";

const READERS: readonly Reader[] = [
  readOrdinal,
  readDocumentNumber,
  readIdentifier,
  readListMarker,
  readAddressNumber,
  readDate,
  readFigure,
];

export function mentionsOf(passage: Passage): Mention[] {
  const mentions: Mention[] = [];
  let index = passage.first;
  let floor = passage.start;
  let phone: TextualMention | null = null;
  while (index < passage.last) {
    const reading: Reading | null =
      (mayBePhone(passage, index) ? readPhone(passage, index, floor, phone) : null) ??
      firstReading(passage, index, floor);
    if (reading === null) {
      index++;
      continue;
    }
    mentions.push(reading.mention);
    floor = reading.mention.span.end;
    index = Math.max(reading.next, index + 1);
    phone = reading.mention.kind === "phone" || reading.mention.kind === "fax" ? reading.mention : null;
  }
  const titles = titlesOf(passage.folded, passage.start, passage.end);
  return nestInTitles(mentions, titles, passage.folded);
}

function firstReading(passage: Passage, index: number, floor: number): Reading | null {
  for (const read of READERS) {
    const reading = read(passage, index, floor);
    if (reading) return reading;
  }
  return null;
}

/** Only figures in digits, of three or more, or joined to others, can be a phone or a postcode. */
function mayBePhone({ numerals }: Passage, index: number): boolean {
  const { form, span } = numerals[index] as Numeral;
  return (form === "digits" || form === "power") && span.end - span.start >= 2;
}
