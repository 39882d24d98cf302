/**
 * All provinces, prefectures and counties over the years (lexicon/places.tsv, made by scripts/make-places.mjs), by name
 * and by code. Read at first use.
 */
import { readFileSync } from "node:fs";
import { ExtractionError } from "@shilu/core";
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
  readonly places: readonly Place[];
}

const NONE: readonly Place[] = [];
const HEADER = "code\tname\tfrom\tto\tmodern";

let loaded: Gazetteer | null = null;

/** Throws `lexicon-row-invalid` for a broken row. */
export function gazetteer(): Gazetteer {
  loaded ??= loadGazetteer();
  return loaded;
}

function loadGazetteer(): Gazetteer {
  const url = new URL("../../lexicon/places.tsv", import.meta.url);
  const places: Place[] = [];
  const names = new Map<string, Place[]>();
  const codes = new Map<string, Place[]>();
  let headed = false;
  // Thousands of rows of one shape: read without the maps that core's loader makes for each.
  readFileSync(url, "utf8")
    .split("\n")
    .forEach((row, index) => {
      if (row === "" || row.startsWith("#")) return;
      if (!headed) {
        headed = row === HEADER;
        if (!headed) throw invalid(index + 1, `the header ${HEADER}`);
        return;
      }
      const [code, name, from, to, modern] = row.split("\t");
      if (!code || !name || !from || !to || !modern) throw invalid(index + 1, "5 columns");
      const place: Place = {
        code,
        name,
        from: Number(from),
        to: to === "-" ? LAST_YEAR : Number(to),
        modernCode: modern === "=" ? code : modern === "-" ? null : modern,
      };
      places.push(place);
      add(codes, code, place);
      add(names, name, place);
      for (const short of shortNames(name, code)) if (short !== name) add(names, short, place);
    });
  let longest = 0;
  const openings = new Set<string>();
  for (const name of names.keys()) {
    longest = Math.max(longest, name.length);
    openings.add(name.slice(0, 2));
  }
  return {
    named: (name) => names.get(name) ?? NONE,
    coded: (code) => codes.get(code) ?? NONE,
    opens: (twoCharacters) => openings.has(twoCharacters),
    longest,
    places,
  };
}

function add(map: Map<string, Place[]>, key: string, place: Place): void {
  const list = map.get(key);
  if (list) list.push(place);
  else map.set(key, [place]);
}

const invalid = (line: number, expected: string) =>
  new ExtractionError("lexicon-row-invalid", `places.tsv:${line}: expected ${expected}: make it again`, {
    file: "places.tsv",
    line,
  });

/** The place under `code` in `year`, or the one nearest to that year; `null` where the code was never given. */
export function placeOfCode(code: string, year: number): Place | null {
  return nearest(gazetteer().coded(code), year)[0] ?? null;
}

/** Those of `places` whose years are nearest to `year`. */
export function nearest(places: readonly Place[], year: number): Place[] {
  const apart = Math.min(...places.map((place) => yearsApart(place, year)));
  return places.filter((place) => yearsApart(place, year) === apart);
}
