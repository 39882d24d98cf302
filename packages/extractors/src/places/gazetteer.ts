/**
 * All provinces, prefectures and counties over the years (lexicon/places.tsv, made by scripts/make-places.mjs), by name
 * and by code. At first use only the openings of the names are noted: rows are read when one of them is asked for.
 */

import { readFileSync } from "node:fs";
import { ExtractionError } from "@shilu/core";
import { lexiconFile } from "../lexicon-file.js";
import { LAST_YEAR, type Place, yearsApart } from "./place.js";
import { shortNames } from "./short-names.js";

export interface Gazetteer {
  /** By full or short name, simplified characters. */
  readonly named: (name: string) => readonly Place[];
  /** Under one code over the years, the earliest first. */
  readonly coded: (code: string) => readonly Place[];
  /** Whether any name begins with these two characters. */
  readonly opens: (twoCharacters: string) => boolean;
  /** The longest name in code units. */
  readonly longest: number;
  /** Reads every row. */
  readonly places: () => readonly Place[];
}

const NONE: readonly Place[] = [];
const FILE = "places.tsv";
const HEADER = "\ncode\tname\tfrom\tto\tmodern\n";
const CODE_LENGTH = 6;

let loaded: Gazetteer | null = null;

/** Throws `lexicon-row-invalid` for a missing header, and for a broken row when it is read. */
export function gazetteer(): Gazetteer {
  loaded ??= gazetteerOf(readFileSync(lexiconFile(`${FILE}`), "utf8"));
  return loaded;
}

function gazetteerOf(text: string): Gazetteer {
  const { rowsOf, longest } = openingsOf(text);
  const byOpening = new Map<string, ReadonlyMap<string, readonly Place[]>>();
  const byCode = new Map<string, readonly Place[]>();
  return {
    longest,
    opens: (twoCharacters) => rowsOf.has(twoCharacters),
    named(name) {
      const opening = name.slice(0, 2);
      let names = byOpening.get(opening);
      if (!names) {
        names = namesOf((rowsOf.get(opening) ?? []).map((at) => placeAt(text, at)));
        byOpening.set(opening, names);
      }
      return names.get(name) ?? NONE;
    },
    coded(code) {
      let places = byCode.get(code);
      if (!places) {
        places = codedPlaces(text, code);
        byCode.set(code, places);
      }
      return places;
    },
    places: () =>
      [...rowsOf.values()]
        .flat()
        .sort((a, b) => a - b)
        .map((at) => placeAt(text, at)),
  };
}

/** Where the rows begin whose names open with the same two characters: the short names of a place open as its name does. */
function openingsOf(text: string): { rowsOf: Map<string, number[]>; longest: number } {
  const head = text.indexOf(HEADER);
  if (head < 0) throw invalid(text, 0, `the header ${HEADER.trim()}`);
  const rowsOf = new Map<string, number[]>();
  let longest = 0;
  let next = head + HEADER.length;
  while (next > 0 && next < text.length) {
    const at = next;
    next = text.indexOf("\n", at) + 1;
    const name = at + CODE_LENGTH + 1;
    const end = text.indexOf("\t", name);
    const opening = text.slice(name, name + 2);
    const rows = rowsOf.get(opening);
    if (rows) rows.push(at);
    else rowsOf.set(opening, [at]);
    if (end - name > longest) longest = end - name;
  }
  return { rowsOf, longest };
}

function namesOf(places: readonly Place[]): Map<string, Place[]> {
  const names = new Map<string, Place[]>();
  for (const place of places)
    for (const name of new Set([place.name, ...shortNames(place.name, place.code)])) {
      const known = names.get(name);
      if (known) known.push(place);
      else names.set(name, [place]);
    }
  return names;
}

/** The rows of one code stand together. */
function codedPlaces(text: string, code: string): Place[] {
  const places: Place[] = [];
  if (code.length !== CODE_LENGTH) return places;
  const row = `\n${code}\t`;
  for (let at = text.indexOf(row); at >= 0 && text.startsWith(row, at); at = text.indexOf("\n", at + 1))
    places.push(placeAt(text, at + 1));
  return places;
}

function placeAt(text: string, at: number): Place {
  const end = text.indexOf("\n", at);
  const cells = text.slice(at, end < 0 ? text.length : end).split("\t");
  const [code, name, from, to, modern] = cells;
  if (cells.length !== 5 || code?.length !== CODE_LENGTH || !name || !from || !to || !modern)
    throw invalid(text, at, "a code of six digits and five columns");
  return {
    code,
    name,
    from: Number(from),
    to: to === "-" ? LAST_YEAR : Number(to),
    modernCode: modern === "=" ? code : modern === "-" ? null : modern,
  };
}

function invalid(text: string, at: number, expected: string): ExtractionError {
  const line = text.slice(0, at).split("\n").length;
  return new ExtractionError("lexicon-row-invalid", `${FILE}:${line}: expected ${expected}: make it again`, {
    file: FILE,
    line,
  });
}

/** The place under `code` in `year`, or the one nearest to that year; `null` where the code was never given. */
export function placeOfCode(code: string, year: number): Place | null {
  return nearest(gazetteer().coded(code), year)[0] ?? null;
}

/** Those of `places` whose years are nearest to `year`. */
export function nearest(places: readonly Place[], year: number): Place[] {
  const apart = Math.min(...places.map((place) => yearsApart(place, year)));
  return places.filter((place) => yearsApart(place, year) === apart);
}
