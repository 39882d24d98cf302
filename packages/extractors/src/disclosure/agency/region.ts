/**
 * The place an agency is of. Its own name counts first; where that can mean several places, or contradicts every other
 * sign, the signs decide. A place that is in no list gives what lies above it, its prefecture or its province, never a
 * guess at its own level.
 */
import {
  isWithin,
  levelOf,
  type Place,
  placeOfCode,
  placesInName,
  provinceCodeOf,
} from "../../places/index.js";
import type { NamedLevel } from "./level-in-name.js";
import type { Sign } from "./signs.js";

export interface RegionReading {
  readonly place: Place | null;
  /** The places between which nothing decided. */
  readonly undecided: readonly Place[];
  /** The place stands in the agency's own name. */
  readonly named: boolean;
}

interface Evidence {
  readonly signs: readonly Sign[];
  /** What the page and the opening name, each with its readings. Asked for only where the name does not decide. */
  readonly contexts: () => readonly (readonly Place[])[];
  /** Provinces named anywhere, the most frequent first. */
  readonly provinces: () => readonly Place[];
}

/** 县政府, 自治区经信委: the name says its level and leaves its place to the reader. */
const RELATIVE = /^(?:我|本)?(?:自治区|自治州|自治县|地区|省|市|州|县|区|旗|盟)/;

/** `name` folded, without blanks; `level` what it speaks of. */
export function regionOf(
  name: string,
  level: NamedLevel | null,
  year: number,
  evidence: Evidence,
): RegionReading {
  const own = placesInName(name, year).candidates;
  const believed = own.filter((place) => !isRefuted(place, evidence.signs));
  if (own.length > 0 && believed.length > 0) {
    const chosen = believed.length === 1 ? believed : best(believed, evidence);
    if (chosen.length === 1) return { place: chosen[0] as Place, undecided: [], named: true };
    return { place: commonProvince(chosen, year), undecided: chosen, named: true };
  }
  const city = own.length === 0 ? cityOfZone(name, year) : null;
  if (city && !isRefuted(city, evidence.signs)) return { place: city, undecided: [], named: false };
  const relative = RELATIVE.test(name) || level === null;
  return { place: above(relative, level, year, evidence), undecided: [], named: false };
}

/** 苏州工业园区, 武汉东湖新技术开发区: a zone names its city without 市. */
const ZONE = /(?:开发区|园区|新区|高新区|示范区|合作区|保税区|度假区|实验区)/;

function cityOfZone(name: string, year: number): Place | null {
  if (!ZONE.test(name)) return null;
  for (const length of [2, 3, 4]) {
    const written = `${name.slice(0, length)}市`;
    const found = placesInName(written, year);
    const place = found.candidates[0];
    if (
      found.length === written.length &&
      found.candidates.length === 1 &&
      place &&
      levelOf(place.code) === "prefecture"
    )
      return place;
  }
  return null;
}

/** Two signs of different kinds that agree on another province, and none for this one. */
function isRefuted({ code }: Place, signs: readonly Sign[]): boolean {
  const province = provinceCodeOf(code);
  if (signs.some((sign) => sign.province === province)) return false;
  return (
    mostAgreed(
      signs.map((sign) => ({ key: sign.province, kind: sign.kind })),
      2,
    ) !== null
  );
}

/** The key on which the most kinds agree, at least `fewest`; `null` where two are equal. */
function mostAgreed(votes: readonly { key: string; kind: string }[], fewest: number): string | null {
  const kinds = new Map<string, Set<string>>();
  for (const { key, kind } of votes) kinds.set(key, (kinds.get(key) ?? new Set()).add(kind));
  const ranked = [...kinds].sort((a, b) => b[1].size - a[1].size);
  const [first, second] = ranked;
  if (!first || first[1].size < fewest || first[1].size === second?.[1].size) return null;
  return first[0];
}

function best(places: readonly Place[], evidence: Evidence): Place[] {
  const scores = places.map((place) => scoreOf(place, evidence));
  const most = Math.max(...scores);
  return most === 0 ? [...places] : places.filter((_, i) => scores[i] === most);
}

function scoreOf({ code }: Place, { signs, contexts }: Evidence): number {
  let score = 0;
  for (const sign of signs) {
    if (sign.code === code) score += 4;
    if (sign.prefectures.some((prefecture) => prefecture === code || isWithin(code, prefecture))) score += 2;
    if (sign.province === provinceCodeOf(code)) score += 1;
  }
  for (const readings of contexts())
    if (
      readings.length === 1 &&
      readings.some(
        (other) => code === other.code || isWithin(code, other.code) || isWithin(other.code, code),
      )
    )
      score += 2;
  return score;
}

function commonProvince(places: readonly Place[], year: number): Place | null {
  const codes = new Set(places.map(({ code }) => provinceCodeOf(code)));
  return codes.size === 1 ? placeOfCode([...codes][0] as string, year) : null;
}

const DEPTH = { province: 1, prefecture: 2, county: 3, township: 4 } as const;

/** What is known of the place above an agency whose own place is in no list. */
function above(relative: boolean, level: NamedLevel | null, year: number, evidence: Evidence): Place | null {
  const province = provinceOf(evidence, year);
  // A city may be a prefecture or a county: only its province is above it for sure.
  const own =
    level === null
      ? DEPTH.township
      : level === "city"
        ? DEPTH.prefecture
        : level === "ministry"
          ? 0
          : DEPTH[level];
  const deepest = relative && level !== "city" ? Math.min(own, DEPTH.county) : own - 1;
  const fits = ({ code }: Place) =>
    DEPTH[levelOf(code)] <= (relative && level === "city" ? DEPTH.county : deepest) &&
    (province === null || provinceCodeOf(code) === province.code);
  const wanted = (place: Place) => !relative || level === null || isOfLevel(place, level);
  const contexts = evidence
    .contexts()
    .map((readings) => readings.filter(fits))
    .flatMap((readings) => (readings.length === 1 ? readings : []));
  const direct = contexts.filter(wanted).sort((a, b) => DEPTH[levelOf(b.code)] - DEPTH[levelOf(a.code)])[0];
  if (direct && (relative || DEPTH[levelOf(direct.code)] <= deepest)) return direct;
  if (deepest >= DEPTH.prefecture) {
    const prefecture = prefectureOf(evidence.signs, province, year);
    if (prefecture) return prefecture;
  }
  return own > DEPTH.province || relative ? province : null;
}

function isOfLevel({ code, name }: Place, level: NamedLevel): boolean {
  if (level === "city") return name.endsWith("市");
  return level === "township" || level === levelOf(code);
}

function provinceOf({ signs, contexts, provinces }: Evidence, year: number): Place | null {
  const agreed = mostAgreed(
    signs.map((sign) => ({ key: sign.province, kind: sign.kind })),
    1,
  );
  if (agreed) return placeOfCode(agreed, year);
  if (signs.length > 0) return null;
  const named = new Set(
    contexts().flatMap((readings) =>
      readings.length === 1 ? readings.map(({ code }) => provinceCodeOf(code)) : [],
    ),
  );
  if (named.size === 1) return placeOfCode([...named][0] as string, year);
  const anywhere = provinces();
  return anywhere.length === 1 ? (anywhere[0] ?? null) : null;
}

/** The prefecture that the signs agree on, inside the province. */
function prefectureOf(signs: readonly Sign[], province: Place | null, year: number): Place | null {
  const pointing = signs.filter(({ prefectures }) => prefectures.length === 1);
  const code = mostAgreed(
    pointing.map(({ prefectures, kind }) => ({ key: prefectures[0] as string, kind })),
    1,
  );
  if (!code || (province && provinceCodeOf(code) !== province.code)) return null;
  const place = placeOfCode(code, year);
  return place && levelOf(place.code) === "prefecture" ? place : null;
}
