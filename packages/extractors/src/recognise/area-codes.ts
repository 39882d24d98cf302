/** Area codes of the telephone network: the places a code serves, to check a phone against an office. */

import { loadLexicon } from "@shilu/core";
import { lexiconFile } from "../lexicon-file.js";

export interface AreaOfCode {
  /** The province, as it is called in full. */
  readonly province: string;
  /** Its prefectures and cities with this code; of a municipality itself. */
  readonly places: readonly string[];
}

export const areaCodeRows = () =>
  loadLexicon(lexiconFile("area-codes.tsv"), ["code", "province", "places", "case"]);

let areas: ReadonlyMap<string, AreaOfCode> | null = null;

/** What `code` (with its 0, such as 0906) serves, or `null` where there is no such code. */
export function placesOfAreaCode(code: string): AreaOfCode | null {
  areas ??= new Map(
    areaCodeRows().map(({ cells }) => [
      cells.code,
      { province: cells.province, places: cells.places.split("、") },
    ]),
  );
  return areas.get(code) ?? null;
}

/** The area code a phone begins with, its 0 included, or `null`; `phone` is as written, width folded. */
export function areaCodeOf(phone: string): string | null {
  const digits = phone.replace(/^\(?\+?(?:00)?86\)?[- ]?(?=\(?0)/, "").replace(/[^\d]/g, "");
  if (!digits.startsWith("0")) return null;
  return (
    [4, 3].map((length) => digits.slice(0, length)).find((code) => placesOfAreaCode(code) !== null) ?? null
  );
}
