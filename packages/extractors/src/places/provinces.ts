/** Provinces by the signs that stand for them: filing numbers, postcodes, area codes. Lexicon provinces.tsv. */

import { fold, loadLexicon } from "@shilu/core";
import { lexiconFile } from "../lexicon-file.js";

interface Provinces {
  readonly bySign: ReadonlyMap<string, string>;
  readonly byPostcode: ReadonlyMap<string, string>;
  readonly byName: ReadonlyMap<string, string>;
}

let loaded: Provinces | null = null;

export const provinceRows = () =>
  loadLexicon(lexiconFile("provinces.tsv"), ["code", "name", "short", "sign", "postcodes", "case"]);

function provinces(): Provinces {
  if (loaded) return loaded;
  const bySign = new Map<string, string>();
  const byPostcode = new Map<string, string>();
  const byName = new Map<string, string>();
  for (const { cells } of provinceRows()) {
    bySign.set(cells.sign, cells.code);
    byName.set(cells.name, cells.code);
    for (const prefix of cells.postcodes.split(" ")) if (prefix !== "-") byPostcode.set(prefix, cells.code);
  }
  loaded = { bySign, byPostcode, byName };
  return loaded;
}

/** The province code of a filing number (新ICP备…, 新公网安备…), or `null`. */
export const provinceOfFiling = (number: string): string | null =>
  provinces().bySign.get(fold(number.charAt(0))) ?? null;

/** The province code of a postcode of six digits, or `null`. */
export const provinceOfPostcode = (postcode: string): string | null =>
  provinces().byPostcode.get(postcode.slice(0, 4)) ??
  provinces().byPostcode.get(postcode.slice(0, 2)) ??
  null;

/** The code of a province by its full name, or `null`. */
export const provinceOfName = (name: string): string | null => provinces().byName.get(name) ?? null;
