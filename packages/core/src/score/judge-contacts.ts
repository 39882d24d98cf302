import { CONTACT_KEYS, type ContactKey } from "../metadata.js";
import type { ExtractedRecord } from "../record.js";
import type { GoldReport } from "./gold.js";
import type { Judge } from "./judgement.js";
import { bare, bareAddress, bareNumber } from "./likeness.js";
import type { ScoredPair } from "./pair.js";

const FORMS: Partial<Record<ContactKey, (written: string) => string>> = {
  phones: bareNumber,
  faxes: bareNumber,
  websites: bareAddress,
};

/** The report's own contacts, key by key; those of the site are not judged. */
export function judgeContacts({ gold, record }: ScoredPair, judge: Judge): void {
  const debatable = debatableOf(gold);
  for (const key of CONTACT_KEYS) {
    const form = FORMS[key] ?? bare;
    const wanted = listOf(gold.contacts[key]).map(form);
    const got = record ? valuesOf(record, key).map(form) : [];
    const spared = debatable.map(form);
    for (const value of wanted)
      judge("contacts", got.includes(value) ? "right" : "missed", key, `${key} ${value}`);
    for (const value of got)
      if (!wanted.includes(value) && !spared.includes(value))
        judge("contacts", "extra", key, `${key} ${value}`);
  }
}

const listOf = (written: string | readonly string[] | null | undefined): readonly string[] =>
  typeof written === "string" ? [written] : (written ?? []);

function valuesOf(record: ExtractedRecord, key: ContactKey): string[] {
  const found = record.contacts[key];
  return (Array.isArray(found) ? found : found ? [found] : []).map(({ value }) => value);
}

const debatableOf = (gold: GoldReport): string[] => [
  ...(gold.contacts.phonesAlt ?? []),
  ...(gold.phonesAlt ?? []),
  ...(gold.phonesDistractors ?? []),
  ...(gold.contacts.phonesDistractors ?? []),
  ...(gold.contacts.emailsAlt ?? []),
];
