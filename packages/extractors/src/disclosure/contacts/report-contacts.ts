/** The contacts that the report gives for itself. */
import {
  type Contact,
  type ContactKey,
  type Document,
  type Mention,
  proseEvidence,
  textSpan,
} from "@shilu/core";
import { clauseAround, mainSpan } from "../metadata/opening.js";
import { type Asked, askedIn } from "./asked.js";
import { fieldContacts } from "./field-contacts.js";
import { isOffice, namedValue } from "./named.js";

import { type ContactPassage, contactPassages } from "./passages.js";

export function reportContacts(document: Document, mentions: readonly Mention[]): Contact[] {
  const passages = contactPassages(document, mentions);
  const found: Contact[] = [];
  for (const passage of passages) {
    const contacts = passageContacts(document, passage, mentions);
    const known = new Set(found.map(({ key }) => key));
    found.push(...contacts.filter(({ key }) => !known.has(key)));
  }
  found.push(...websites(document, mentions, passages[0], found));
  return found;
}

function passageContacts(
  document: Document,
  passage: ContactPassage,
  mentions: readonly Mention[],
): Contact[] {
  const contacts = fieldContacts(document, passage.fields, mentions, "report");
  const has = (key: ContactKey) => contacts.some((contact) => contact.key === key);
  const first = passage.fields[0]?.start ?? passage.span.start;
  const asked = askedIn(document, passage.span);
  for (const { kind, span } of asked.length > 0 ? asked : answering(document, contacts))
    if (!has(kind))
      contacts.push({
        key: kind,
        of: "report",
        value: document.surface(span).replace(/\s+/g, ""),
        evidence: proseEvidence(clauseAround(document, span), span, [`contacts.${kind}.asked`]),
      });
  for (const mention of mentions) {
    if (mention.kind !== "email" || mention.value === null) continue;
    const { start, end } = mention.span;
    if (start < first || end > passage.span.end + 60 || contacts.some(({ value }) => value === mention.value))
      continue;
    contacts.push({
      key: "emails",
      of: "report",
      value: mention.value,
      evidence: proseEvidence(mention.span, mention.span, ["contacts.emails"]),
      ...(mention.repaired ? { repaired: true } : {}),
    });
  }
  return contacts;
}

/** Who answers a number, in brackets behind it: 3721016(党政办). */
function answering(document: Document, contacts: readonly Contact[]): Asked[] {
  for (const { key, evidence } of contacts) {
    const end = evidence.figure?.end;
    if (key !== "phones" || end === undefined || document.folded.charAt(end) !== "(") continue;
    const named = namedValue(document.folded, end + 1, end + LONGEST_ANSWERING);
    if (!named || !isOffice(document.folded.slice(named.start, named.end))) continue;
    return [{ kind: "office", span: textSpan(named.start, named.end) }];
  }
  return [];
}

const LONGEST_ANSWERING = 24;
const OPENING = 1_500;
const AROUND = 300;
const READ_AT =
  /下载|登录|登陆|查阅|查询|浏览|网站|网址|电子版|电子文本|刊登|公布|阅读|网(?=.{0,16}[(]|[(:])/;

/** Where the report can be read: addresses in its opening or beside its contacts. */
function websites(
  document: Document,
  mentions: readonly Mention[],
  passage: ContactPassage | undefined,
  found: readonly Contact[],
): Contact[] {
  const main = mainSpan(document);
  if (!main) return [];
  const values = new Set(found.map(({ value }) => value));
  const sites: Contact[] = [];
  for (const { kind, value, span } of mentions) {
    if (
      kind !== "url" ||
      value === null ||
      values.has(value) ||
      span.start < main.start ||
      span.end > main.end
    )
      continue;
    const beside =
      passage && span.start > passage.span.start - AROUND && span.end < passage.span.end + AROUND;
    if (!beside && span.start > main.start + OPENING) continue;
    const clause = clauseAround(document, span);
    if (!READ_AT.test(document.folded.slice(clause.start, clause.end))) continue;
    values.add(value);
    sites.push({
      key: "websites",
      of: "report",
      value,
      evidence: proseEvidence(clause, span, ["contacts.websites"]),
    });
  }
  return sites;
}
