import { type Agency, defineExtractor, fold, layers, type Region } from "@shilu/core";
import {
  FIRST_YEAR,
  LAST_YEAR,
  levelOf,
  type Place,
  placeOfCode,
  placesInName,
  provinceCodeOf,
} from "../../places/index.js";
import { citationsOf } from "./citations.js";
import { contextPlaces, outerPlaces, provincesNamed } from "./contexts.js";
import { isBranch, levelInName, localName, type NamedLevel } from "./level-in-name.js";
import { normaliseAgency } from "./normalise.js";
import { kindOf } from "./organ-kind.js";
import { regionOf } from "./region.js";
import { reportForeignRules, reportMismatches } from "./region-check.js";
import { signsOf } from "./signs.js";

/**
 * The body that issued the report: its name in full, kind, level and region, codes of the reporting year and of today.
 * Reports numbers of another province, and a place that can mean several.
 */
export const agenciesExtractor = defineExtractor({
  name: "agencies",
  requires: [layers.mentions, layers.metadata],
  provides: layers.agencies,
  extract(document, [mentions, metadata], report): readonly Agency[] {
    const written = metadata.find(({ key }) => key === "agency");
    if (!written) return [];
    const name = fold(String(written.value)).replace(/\s+/g, "");
    const year = reportingYear(metadata.find(({ key }) => key === "year")?.value);
    const signs = signsOf(document, mentions, metadata, year);
    const whole = localName(name);
    const local =
      whole !== name && (levelInName(whole) !== null || placesInName(whole, year).length > 0) ? whole : name;
    const level = levelInName(local) ?? levelOfUnlisted(local, year);
    const { place, undecided, named } = regionOf(local, level, year, {
      signs,
      contexts: once(() => [
        ...contextPlaces(document, metadata, year),
        ...outerPlaces(document, local, year),
      ]),
      provinces: once(() => provincesNamed(document, year)),
    });
    if (undecided.length > 1)
      report({
        code: "ambiguous-reading",
        severity: "note",
        span: written.evidence.span,
        message: `${name} can be of ${undecided.map(({ code, name }) => `${name} (${code})`).join(", ")}`,
      });
    reportMismatches(named ? place : null, signs, year, report);
    reportForeignRules(place, citationsOf(document), year, report);
    const province = place ? placeOfCode(provinceCodeOf(place.code), year) : null;
    return [
      {
        name: normaliseAgency(name, province?.name ?? null),
        level: local === name && isBranch(name) ? null : levelFor(local, level, place, named, year),
        kind: kindOf(name),
        region: place ? regionAs(place, year) : null,
      },
    ];
  },
});

/** 州 ends names of cities too (广州): one that is no city of the lists is an autonomous prefecture. */
function levelOfUnlisted(name: string, year: number): NamedLevel | null {
  const written = /^[\u4e00-\u9fff]{2,4}?州(?![市县区])/.exec(name)?.[0];
  if (!written || placesInName(`${written}市`, year).candidates.length > 0) return null;
  return "prefecture";
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Reports of a year outside the lists are read by the nearest one. */
const reportingYear = (value: string | number | undefined): number =>
  typeof value === "number" ? Math.min(Math.max(value, FIRST_YEAR), LAST_YEAR) : LAST_YEAR;

const regionAs = (place: Place, year: number): Region => ({
  name: place.name,
  code: place.code,
  codeYear: Math.min(Math.max(year, place.from), place.to),
  modernCode: place.modernCode,
});

/** The lists say the level of a place they have, where the name goes no deeper than it. */
function levelFor(
  name: string,
  level: NamedLevel | null,
  place: Place | null,
  named: boolean,
  year: number,
): Agency["level"] {
  if (level === "township" || level === "ministry") return level;
  if (named && place) {
    const deeper = levelInName(name.slice(placesInName(name, year).length));
    // 国家 inside a name (市国家税务局) is no place below it.
    if (deeper === null || deeper === "ministry") return levelOf(place.code);
  }
  if (level === "city") return place && !named && place.name.endsWith("市") ? levelOf(place.code) : null;
  return level;
}
