/** All mentions of a passage: each numeral is read by the first kind that claims it, in the order of claim. */
import type { Mention, TextualMention } from "@shilu/core";
import { type Claim, readNumeral } from "./claims.js";
import { nestInNames, nestInTitles } from "./nesting.js";
import type { Numeral } from "./numeral.js";
import { type HeadGroup, organisationWords } from "./organisation-heads.js";
import { type Organisation, organisationAt, organisationMention } from "./organisations.js";
import type { Passage } from "./passage.js";
import { titleAt } from "./titles.js";
import { readWebAt, WEB_TRIGGERS } from "./web.js";

const WEB = 1;
const TITLE = 2;
/** A head word of a body ends here: its group is the trigger less this. */
const HEAD = 3;

let triggers: Uint8Array | null = null;

/** What a code unit can begin, or end: a web address, a title, the head word of a body. */
function triggerTable(groups: readonly HeadGroup[]): Uint8Array {
  if (triggers) return triggers;
  triggers = new Uint8Array(0x10000);
  for (const [i, { last }] of groups.entries()) triggers[last] = HEAD + i;
  for (const character of WEB_TRIGGERS) triggers[character.charCodeAt(0)] = WEB;
  triggers["《".charCodeAt(0)] = TITLE;
  return triggers;
}

/** In text order, without overlaps; what stands in a title or in the name of a body is a part of it. */
export function mentionsOf(passage: Passage): Mention[] {
  const { folded, start, end } = passage;
  const { heads } = organisationWords();
  const table = triggerTable(heads);
  const web: TextualMention[] = [];
  const titles: TextualMention[] = [];
  const names: Organisation[] = [];
  let name: Organisation | null = null;
  let floor = start;
  let titled = start;
  for (let at = start; at < end; at++) {
    const unit = folded.charCodeAt(at);
    const trigger = table[unit] as number;
    if (trigger === 0) continue;
    if (trigger >= HEAD) {
      const group = heads[trigger - HEAD] as HeadGroup;
      const found = organisationAt(passage, at, group, name);
      if (found) name = addName(names, name, found);
    } else if (trigger === TITLE) {
      const title = at < titled ? null : titleAt(folded, at, end);
      if (title) {
        titles.push(title);
        titled = title.span.end;
      }
    } else if (at >= floor) {
      const mention = readWebAt(passage, at, unit, floor);
      if (mention === null) continue;
      if (mention.value !== null) web.push(mention);
      floor = mention.span.end;
    }
  }
  let mentions = passage.first === passage.last ? web : withNumerals(passage, web);
  if (names.length > 0) mentions = nestInNames(mentions, mentionsOfNames(folded, names));
  return titles.length === 0 ? mentions : nestInTitles(mentions, titles);
}

const mentionsOfNames = (folded: string, names: readonly Organisation[]): TextualMention[] =>
  names.map((name) => organisationMention(folded, name));

/**
 * Adds a name; the last one of the list comes back. A longer name takes the place of what it goes on with, or of what it
 * reads again: 市人大 of 市人大常委会.
 */
function addName(names: Organisation[], last: Organisation | null, name: Organisation): Organisation {
  if (last !== null && name.start < last.end) {
    if (name.start > last.start) return last;
    names.pop();
  }
  names.push(name);
  return name;
}

function withNumerals(passage: Passage, web: readonly TextualMention[]): Mention[] {
  const mentions: Mention[] = [];
  let index = passage.first;
  let w = 0;
  const claim: Claim = { floor: passage.start, phone: null, address: -1 };
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
    if (reading.mention.kind === "addressNumber") claim.address = reading.mention.span.end;
    index = Math.max(reading.next, index + 1);
  }
  while (w < web.length) mentions.push(web[w++] as Mention);
  return mentions;
}
