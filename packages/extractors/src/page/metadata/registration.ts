import { applyRules, type Document, proseEvidence, textSpan } from "@shilu/core";
import type { Ranked } from "./labelled.js";
import { REGISTRATION_RULES, ROW_PARTS } from "./registration-rules.js";
import type { ChromeRow } from "./rows.js";

/** What every row with such a part holds: a verb behind a name, or the words of a number. */
const VERB = /[办护作持](?:$|[\s|丨,;·])|ICP[备证]|网安备/i;
const PART = /[^\s|丨,;·]+/g;

/** The site's numbers, its sponsor and its operator, from the rows of its chrome. */
export function registrationReadings(document: Document, rows: readonly ChromeRow[]): Ranked[] {
  const readings: Ranked[] = [];
  for (const { span, folded } of rows) {
    for (const { span: found, rule, value } of applyRules(document, span, REGISTRATION_RULES)) {
      const surface = document.folded.slice(found.start, found.end);
      const at = Math.max(0, surface.indexOf(value.value));
      const figure = textSpan(found.start + at, found.end);
      const written = asWritten(document.surface(found), surface, value.value);
      readings.push({
        rank: 1,
        metadatum: { key: value.key, value: written, evidence: proseEvidence(found, figure, [rule]) },
      });
    }
    if (!VERB.test(folded)) continue;
    for (const { 0: text, index: start } of folded.matchAll(PART))
      for (const { key, pattern } of ROW_PARTS) {
        const name = pattern.exec(text)?.[1];
        if (!name) continue;
        const at = span.start + start;
        const from = at + text.indexOf(name);
        const evidence = proseEvidence(textSpan(at, at + text.length), textSpan(from, from + name.length), [
          `registration.${key}-part`,
        ]);
        readings.push({ rank: 2, metadatum: { key, value: name, evidence } });
      }
  }
  return readings;
}

/** A value read off the folded surface, in the characters of the text (粵ICP備10042816號). */
function asWritten(surface: string, folded: string, value: string): string {
  const at = folded.replace(/\s+/g, "").indexOf(value);
  const unspaced = surface.replace(/\s+/g, "");
  return at < 0 ? value : toHalfWidth(unspaced.slice(at, at + value.length));
}

const toHalfWidth = (text: string): string =>
  text.replace(/[\uff01-\uff5e]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0));
