/** The contacts that the report gives for itself. */
import {
  type Contact,
  type ContactKey,
  type Document,
  type Mention,
  proseEvidence,
  type TextSpan,
  textSpan,
} from "@shilu/core";
import { clauseAround } from "../metadata/opening.js";
import { type Asked, askedIn } from "./asked.js";
import { fieldContacts } from "./field-contacts.js";
import { isOffice, namedValue } from "./named.js";
import { type ContactPassage, contactPassages } from "./passages.js";
import { unlabelledIn } from "./unlabelled.js";
import { websites } from "./websites.js";

export function reportContacts(document: Document, mentions: readonly Mention[]): Contact[] {
  const passages = contactPassages(document, mentions);
  const found: Contact[] = [];
  for (const passage of passages) {
    const contacts = passageContacts(document, passage, mentions);
    const known = new Set(found.map(({ key }) => key));
    found.push(...contacts.filter(({ key }) => !known.has(key)));
  }
  found.push(...websites(document, mentions, passages[0], found));
  return found.filter((contact, i) => !found.slice(0, i).some((before) => says(before, contact)));
}

/** Whether a contact is given again, a number perhaps without its area code. */
const says = (before: Contact, again: Contact): boolean =>
  before.key === again.key &&
  (before.value === again.value ||
    (again.key === "phones" && again.value.length >= 7 && before.value.endsWith(again.value)));

function passageContacts(
  document: Document,
  passage: ContactPassage,
  mentions: readonly Mention[],
): Contact[] {
  const contacts = fieldContacts(document, passage.fields, mentions, "report");
  const has = (key: ContactKey) => contacts.some((contact) => contact.key === key);
  const first = passage.fields[0]?.start ?? passage.span.start;
  const asked = [
    ...askedIn(document, passage.span),
    ...askedIn(document, restOfLine(document, passage.span)).filter(({ kind }) => kind !== "office"),
    ...answering(document, contacts),
    ...unlabelledIn(document, passage),
    ...besidePersons(document, passage),
  ];
  for (const { kind, span } of asked)
    if (!has(kind))
      contacts.push({
        key: kind,
        of: "report",
        value: document.surface(span).replace(/\s+/g, ""),
        evidence: proseEvidence(clauseAround(document, span), span, [`contacts.${kind}.asked`]),
      });
  // In the line of the first value an address for letters may stand before it.
  const line = document.folded.lastIndexOf("\n", first);
  const from = Math.max(line, first - LONGEST_REST);
  for (const mention of mentions) {
    if (mention.kind !== "email" || mention.value === null) continue;
    const { start, end } = mention.span;
    if (start < from || end > passage.span.end + 60 || contacts.some(({ value }) => value === mention.value))
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

const LONGEST_REST = 80;

/** What follows the last label in its line: an address to write to. */
function restOfLine({ folded }: Document, { end }: TextSpan): TextSpan {
  const line = folded.indexOf("\n", end);
  return textSpan(end, Math.min(line < 0 ? folded.length : line, end + LONGEST_REST));
}

/** Who answers a number, in brackets behind it: 3721016(党政办). */
function answering(document: Document, contacts: readonly Contact[]): Asked[] {
  const phones = contacts.filter(({ key }) => key === "phones");
  // Of several numbers each has its own.
  for (const { evidence } of phones.length === 1 ? phones : []) {
    const end = evidence.figure?.end;
    if (end === undefined || document.folded.charAt(end) !== "(") continue;
    const named = namedValue(document.folded, end + 1, end + LONGEST_ANSWERING);
    const words = document.folded.slice(named?.start, named?.end);
    if (!named || !isOffice(words) || /^(?:办公|值班|传达|收发)室$/.test(words)) continue;
    return [{ kind: "office", span: textSpan(named.start, named.end) }];
  }
  return [];
}

const PERSON = /(?:联系|联络|经办|接待|咨询)人(?:员)?$/;

/** The body of whoever is to be asked, before the name: 联系人:某局办公室 张三. */
const besidePersons = ({ folded }: Document, { fields }: ContactPassage): Asked[] =>
  fields.flatMap(({ label, valueStart, valueEnd }) => {
    const named = PERSON.test(label) ? namedValue(folded, valueStart, valueEnd) : null;
    return named && isOffice(folded.slice(named.start, named.end))
      ? [{ kind: "office" as const, span: textSpan(named.start, named.end) }]
      : [];
  });

const LONGEST_ANSWERING = 24;
