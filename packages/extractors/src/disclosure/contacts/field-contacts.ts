import {
  type Contact,
  type ContactKey,
  type Document,
  type Mention,
  proseEvidence,
  textSpan,
} from "@shilu/core";
import type { Field } from "./fields.js";
import type { FieldKey } from "./labels.js";
import { isOffice } from "./named.js";
import { addressParts, type NamedPart, officeParts } from "./named-parts.js";
import { phonesIn, postcodeIn } from "./numbers.js";

const LONGEST_QUOTE = 200;

/** What the labels of a passage say; `foreign` labels (投诉电话) count for a site alone. */
export function fieldContacts(
  document: Document,
  fields: readonly Field[],
  mentions: readonly Mention[],
  of: Contact["of"],
): Contact[] {
  return fields.flatMap((field) =>
    field.keys.flatMap((key) => readField(document, field, key, mentions, of)),
  );
}

function readField(
  document: Document,
  field: Field,
  written: FieldKey,
  mentions: readonly Mention[],
  of: Contact["of"],
): Contact[] {
  const key = keyFor(written, of);
  if (!key) return [];
  const { valueStart, valueEnd } = field;
  const text = document.folded.slice(valueStart, valueEnd);
  const contact = (start: number, end: number, value: string, more: Partial<Contact> = {}): Contact => {
    const own = more.key ?? key;
    const figure = textSpan(start, end);
    const from = end - field.start <= LONGEST_QUOTE ? field.start : start;
    return {
      key,
      of,
      value,
      evidence: proseEvidence(textSpan(from, end), figure, [`contacts.${own}`]),
      ...(field.label === "" ? {} : { label: field.label }),
      ...more,
    };
  };
  const parts = (named: readonly NamedPart[]) =>
    named.map(({ start, end, key: part }) =>
      contact(start, end, unbroken(document.surface(textSpan(start, end))), { key: part }),
    );
  switch (key) {
    case "office": {
      const named = officeParts(document.folded, valueStart, valueEnd);
      const words = unbroken(document.folded.slice(named[0]?.start, named[0]?.end));
      return written === "body" && !isOffice(words) ? [] : parts(named);
    }
    case "address":
      return parts(addressParts(document.folded, valueStart, valueEnd));
    case "postcode": {
      const read = postcodeIn(text);
      return read ? [contact(valueStart + read.start, valueStart + read.end, read.value)] : [];
    }
    case "phones":
    case "faxes":
      return phonesIn(text).flatMap((read) => {
        const numberOf = (more: Partial<Contact>) =>
          contact(valueStart + read.start, valueStart + read.end, read.value, {
            ...more,
            ...(read.extension === null ? {} : { extension: read.extension }),
          });
        const shared = read.isAlsoFax && key === "phones" && !field.keys.includes("faxes");
        return [
          numberOf(read.isFax ? { key: "faxes" } : {}),
          ...(shared ? [numberOf({ key: "faxes" })] : []),
        ];
      });
    case "emails":
    case "websites": {
      const kind = key === "emails" ? "email" : "url";
      const own = mentions.filter(
        (m) => m.kind === kind && m.span.start >= valueStart && m.span.end <= valueEnd + 1,
      );
      const host = own.length === 0 && key === "websites" ? HOST.exec(text) : null;
      if (host) {
        const start = valueStart + host[0].length - (host[1] as string).length;
        return [contact(start, valueStart + host[0].length, host[1] as string)];
      }
      return own.flatMap((m) =>
        m.value === null
          ? []
          : [
              contact(
                m.span.start,
                m.span.end,
                String(m.value),
                "repaired" in m && m.repaired ? { repaired: true } : {},
              ),
            ],
      );
    }
  }
}

/** A host that only its label tells for one: 网址:a_b.gov.cn. */
const HOST = /^\s{0,4}([a-zA-Z\d][\w-]{0,40}(?:\.[a-zA-Z\d][\w-]{0,40}){1,5}(?:\/[\w./?=&%-]{0,80})?)/;

const unbroken = (words: string): string => words.replace(/\s+/g, "");

function keyFor(written: FieldKey, of: Contact["of"]): ContactKey | null {
  if (written === "none") return null;
  if (written === "body") return "office";
  if (written === "otherPhones") return of === "site" ? "phones" : null;
  if (written === "otherEmails") return of === "site" ? "emails" : null;
  return written;
}
