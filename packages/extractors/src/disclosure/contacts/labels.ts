/** The labels of contacts (lexicon contact-fields.tsv), read off a text character by character. */

import { loadLexicon } from "@shilu/core";
import { lexiconFile } from "../../lexicon-file.js";

export type FieldKey =
  | "office"
  /** An office only where the words are those of a body: 单位:某局, not 单位:万元. */
  | "body"
  | "address"
  | "postcode"
  | "phones"
  | "otherPhones"
  | "faxes"
  | "emails"
  | "otherEmails"
  | "websites"
  | "none";

export interface Label {
  readonly key: FieldKey;
  /** As written, blanks dropped. */
  readonly written: string;
  /** Where it ends. */
  readonly end: number;
}

/** The labels that go on from the characters read so far, by code unit. */
interface Stem {
  key: FieldKey | null;
  readonly next: Map<number, Stem>;
}

let loaded: Stem | null = null;
/** By code unit: 1 where a label begins with it. */
const begins = new Uint8Array(0x10000);

/** The rows of the lexicon, each with its case. */
export const fieldRows = () => loadLexicon(lexiconFile("contact-fields.tsv"), ["label", "key", "case"]);

function stems(): Stem {
  if (loaded) return loaded;
  loaded = { key: null, next: new Map() };
  for (const { cells } of fieldRows()) {
    let stem = loaded;
    for (let i = 0; i < cells.label.length; i++) {
      const unit = lower(cells.label.charCodeAt(i));
      const longer = stem.next.get(unit) ?? { key: null, next: new Map() };
      stem.next.set(unit, longer);
      stem = longer;
    }
    stem.key = cells.key as FieldKey;
  }
  for (const unit of loaded.next.keys()) {
    begins[unit] = 1;
    if (isLatin(unit)) begins[unit - CASE] = 1;
  }
  return loaded;
}

/** Between A and a. */
const CASE = 32;
const isLatin = (unit: number): boolean => unit >= 97 && unit <= 122;
const lower = (unit: number): number => (unit >= 65 && unit <= 90 ? unit + CASE : unit);

/** Whether a label may begin at the offset, by its first character. */
export function mayBeginLabel(folded: string, at: number): boolean {
  stems();
  return begins[folded.charCodeAt(at)] === 1;
}

/** Most blanks between two characters of a Chinese label (邮  编). */
const MOST_BLANKS = 4;
const BLANK = 32;

/** The longest label that begins at `at`; `null` where none does. */
export function labelAt(folded: string, at: number): Label | null {
  const first = lower(folded.charCodeAt(at));
  let stem = stems().next.get(first);
  if (!stem) return null;
  const blanks = isLatin(first) ? 0 : MOST_BLANKS;
  let key = stem.key;
  let end = at + 1;
  let next = end;
  for (;;) {
    const from = next;
    while (next - from < blanks && folded.charCodeAt(next) === BLANK) next++;
    stem = stem.next.get(lower(folded.charCodeAt(next)));
    if (!stem) return key && { key, written: folded.slice(at, end).replaceAll(" ", ""), end };
    next++;
    if (stem.key) {
      key = stem.key;
      end = next;
    }
  }
}
