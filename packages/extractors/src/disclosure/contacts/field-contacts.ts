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
import { isAddress, isOffice, type Named, namedValue } from "./named.js";
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
  const whole = ({ start, end }: Named) =>
    contact(start, end, unbroken(document.surface(textSpan(start, end))));
  switch (key) {
    case "office":
    case "address": {
      const named = namedValue(document.folded, valueStart, valueEnd);
      if (!named) return [];
      const words = document.folded.slice(named.start, named.end);
      if (key === "office") return written === "body" && !isOffice(unbroken(words)) ? [] : [whole(named)];
      const postcode = POSTCODE_BEHIND.exec(words)?.[0].length ?? 0;
      const end = named.end - postcode;
      if (!isAddress(unbroken(words))) return [];
      const at = named.end - POSTCODE_LENGTH - 1;
      const code = document.surface(textSpan(at, at + POSTCODE_LENGTH));
      return [
        whole({ ...named, end }),
        ...(postcode > 0 ? [contact(at, at + POSTCODE_LENGTH, code, { key: "postcode" })] : []),
      ];
    }
    case "postcode": {
      const read = postcodeIn(text);
      return read ? [contact(valueStart + read.start, valueStart + read.end, read.value)] : [];
    }
    case "phones":
    case "faxes":
      return phonesIn(text).map((read) =>
        contact(valueStart + read.start, valueStart + read.end, read.value, {
          ...(read.isFax ? { key: "faxes" as const } : {}),
          ...(read.extension === null ? {} : { extension: read.extension }),
        }),
      );
    case "emails":
    case "websites": {
      const kind = key === "emails" ? "email" : "url";
      return mentions
        .filter((m) => m.kind === kind && m.span.start >= valueStart && m.span.end <= valueEnd + 1)
        .flatMap((m) =>
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

const unbroken = (words: string): string => words.replace(/\s+/g, "");

/** 解放路1号(530004). */
const POSTCODE_BEHIND = / ?\(\d{6}\)$/;
const POSTCODE_LENGTH = 6;

function keyFor(written: FieldKey, of: Contact["of"]): ContactKey | null {
  if (written === "none") return null;
  if (written === "body") return "office";
  if (written === "otherPhones") return of === "site" ? "phones" : null;
  if (written === "otherEmails") return of === "site" ? "emails" : null;
  return written;
}
