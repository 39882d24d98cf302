/** Reads the places that a name begins with, from the outermost inwards: 新疆阿勒泰地区…, 北京市海淀区…. */
import { gazetteer, nearest } from "./gazetteer.js";
import { isWithin, levelOf, type Place } from "./place.js";

export interface NamedPlaces {
  /** What the name can mean: the innermost place of each reading, the outer ones being clear. Empty where it begins with none. */
  readonly candidates: readonly Place[];
  /** How many code units of the name they take up. */
  readonly length: number;
}

/** `name` folded, without blanks; `year` the year whose lists count. Of a chain each part must lie in the one before. */
export function placesInName(name: string, year: number): NamedPlaces {
  let candidates: readonly Place[] = [];
  let length = 0;
  for (;;) {
    const whole = longestAt(name, length, year, candidates);
    const bare = withCityBare(name, length, year, candidates);
    // 济南市中区 is 济南's 市中区.
    const next = bare && bare.end > (whole?.end ?? 0) ? bare : whole;
    if (!next) return { candidates, length };
    candidates = next.places;
    length = next.end;
  }
}

function longestAt(
  name: string,
  at: number,
  year: number,
  outer: readonly Place[],
): { places: readonly Place[]; end: number } | null {
  const { named, opens, longest } = gazetteer();
  if (!opens(name.slice(at, at + 2))) return null;
  for (let length = Math.min(longest, name.length - at); length >= 2; length--) {
    const found = named(name.slice(at, at + length)).filter(
      ({ code }) => outer.length === 0 || outer.some((place) => isWithin(code, place.code)),
    );
    if (found.length > 0) return { places: onePerCode(found, year), end: at + length };
  }
  return null;
}

const STEMS = [2, 3, 4];

/** 温州鹿城区: a city without 市 counts before a place that lies in it. */
function withCityBare(
  name: string,
  at: number,
  year: number,
  outer: readonly Place[],
): { places: readonly Place[]; end: number } | null {
  const { named, opens } = gazetteer();
  if (!opens(name.slice(at, at + 2))) return null;
  for (const length of STEMS) {
    const cities = named(`${name.slice(at, at + length)}市`).filter(
      ({ code }) =>
        levelOf(code) === "prefecture" &&
        (outer.length === 0 || outer.some((place) => isWithin(code, place.code))),
    );
    const inner = cities.length > 0 ? longestAt(name, at + length, year, cities) : null;
    if (inner) return inner;
  }
  return null;
}

/** A place has rows for its years and its older codes: the row of the year counts, another only where none is of it. */
const onePerCode = (places: readonly Place[], year: number): Place[] => nearest(places, year);
