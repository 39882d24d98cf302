/** The labels of contacts (lexicon contact-fields.tsv), read off a text character by character. */
import { loadLexicon } from "@shilu/core";

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

/** The labels that go on from the characters read so far. */
interface Stem {
  key: FieldKey | null;
  readonly next: Map<string, Stem>;
}

let loaded: Stem | null = null;

/** The rows of the lexicon, each with its case. */
export const fieldRows = () =>
  loadLexicon(new URL("../../../lexicon/contact-fields.tsv", import.meta.url), ["label", "key", "case"]);

function stems(): Stem {
  if (loaded) return loaded;
  loaded = { key: null, next: new Map() };
  for (const { cells } of fieldRows()) {
    let stem = loaded;
    for (const character of cells.label.toLowerCase()) {
      const longer = stem.next.get(character) ?? { key: null, next: new Map() };
      stem.next.set(character, longer);
      stem = longer;
    }
    stem.key = cells.key as FieldKey;
  }
  return loaded;
}

/** By code unit: 1 where a label begins with it. */
const begins = new Uint8Array(0x10000);

/** Whether a label may begin at the offset, by its first character. */
export function mayBeginLabel(folded: string, at: number): boolean {
  if (loaded === null)
    for (const first of stems().next.keys())
      for (const written of [first, first.toUpperCase()]) begins[written.charCodeAt(0)] = 1;
  return begins[folded.charCodeAt(at)] === 1;
}

/** Most blanks between two characters of a Chinese label (邮  编). */
const MOST_BLANKS = 4;
const LATIN = /[a-z-]/;

/** The longest label that begins at `at`; `null` where none does. */
export function labelAt(folded: string, at: number): Label | null {
  const first = folded.charAt(at).toLowerCase();
  let stem = stems().next.get(first);
  if (!stem) return null;
  const latin = LATIN.test(first);
  let end = at + 1;
  let written = folded.charAt(at);
  let found: Label | null = stem.key && { key: stem.key, written, end };
  for (;;) {
    let next = end;
    while (!latin && folded[next] === " " && next - end < MOST_BLANKS) next++;
    stem = stem.next.get(folded.charAt(next).toLowerCase());
    if (!stem) return found;
    written += folded.charAt(next);
    end = next + 1;
    if (stem.key) found = { key: stem.key, written, end };
  }
}
