/** All mentions of a passage: each numeral is read by the first kind that claims it, in the order of claim. */
import type { Mention, TextSpan, TextualMention } from "@shilu/core";
import { tableOf } from "./characters.js";
import { type Claim, readNumeral } from "./claims.js";
import type { Numeral } from "./numeral.js";
import type { Passage } from "./passage.js";
import { nestInTitles, titleAt } from "./titles.js";
import { readWebAt, WEB_TRIGGERS } from "./web.js";

const TRIGGERS = tableOf(`${WEB_TRIGGERS}《`);
const TITLE = 0x300a;

/** In text order, without overlaps; what stands in a title is a part of it. */
export function mentionsOf(passage: Passage): Mention[] {
  const { folded, start, end } = passage;
  const web: TextualMention[] = [];
  const titles: TextSpan[] = [];
  let floor = start;
  let titled = start;
  for (let at = start; at < end; at++) {
    const unit = folded.charCodeAt(at);
    if (TRIGGERS[unit] === 0) continue;
    if (unit === TITLE) {
      const title = at < titled ? null : titleAt(folded, at, end);
      if (title) {
        titles.push(title);
        titled = title.end;
      }
      continue;
    }
    if (at < floor) continue;
    const mention = readWebAt(passage, at, unit, floor);
    if (mention === null) continue;
    if (mention.value !== null) web.push(mention);
    floor = mention.span.end;
  }
  const mentions = passage.first === passage.last ? web : withNumerals(passage, web);
  return titles.length === 0 ? mentions : nestInTitles(mentions, titles, folded);
}

function withNumerals(passage: Passage, web: readonly TextualMention[]): Mention[] {
  const mentions: Mention[] = [];
  let index = passage.first;
  let w = 0;
  const claim: Claim = { floor: passage.start, phone: null };
  while (index < passage.last) {
    const { span } = passage.numerals[index] as Numeral;
    while (w < web.length && (web[w] as Mention).span.end <= span.start) {
      const mention = web[w++] as Mention;
      mentions.push(mention);
      claim.floor = mention.span.end;
      claim.phone = null;
    }
    const next = web[w];
    const reading = next && next.span.start < span.end ? null : readNumeral(passage, index, claim);
    if (reading === null || (next && reading.mention.span.end > next.span.start)) {
      index++;
      continue;
    }
    mentions.push(reading.mention);
    claim.floor = reading.mention.span.end;
    claim.phone = reading.mention.kind === "phone" || reading.mention.kind === "fax" ? reading.mention : null;
    index = Math.max(reading.next, index + 1);
  }
  while (w < web.length) mentions.push(web[w++] as Mention);
  return mentions;
}
