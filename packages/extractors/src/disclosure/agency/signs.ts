/**
 * What beside its name says where a body sits: the code of its site, filing numbers, area codes, postcodes, and the
 * places that the page and the report name. One sign a kind and place; they are weighed, none is believed alone.
 */
import type { Document, Mention, Metadatum, TextSpan } from "@shilu/core";
import {
  placeOfCode,
  placesInName,
  provinceCodeOf,
  provinceOfFiling,
  provinceOfName,
  provinceOfPostcode,
} from "../../places/index.js";
import { areaCodeOf, placesOfAreaCode } from "../../recognise/area-codes.js";

export interface Sign {
  readonly kind: "siteId" | "icpNumber" | "policeNumber" | "phone" | "postcode" | "name";
  /** Code of the province. */
  readonly province: string;
  /** Codes of the prefectures it points to, empty where it says no more than the province. */
  readonly prefectures: readonly string[];
  /** The six digits of a site code or of a place that is named, `null` for other kinds. */
  readonly code: string | null;
  readonly span: TextSpan | null;
}

/** `year` is the year whose lists count. */
export function signsOf(
  document: Document,
  mentions: readonly Mention[],
  metadata: readonly Metadatum[],
  year: number,
): Sign[] {
  const signs: Sign[] = [];
  for (const { key, value, evidence } of metadata) {
    if (key === "siteId") {
      const place = /^\d{10}$/.test(String(value)) ? placeOfCode(String(value).slice(0, 6), year) : null;
      if (place) signs.push(sign("siteId", place.code, evidence.span));
    } else if (key === "icpNumber" || key === "policeNumber") {
      const province = provinceOfFiling(String(value));
      if (province) signs.push(sign(key, province, evidence.span));
    }
  }
  for (const { kind, value, span } of mentions) {
    const isPhone = kind === "phone" || kind === "fax";
    if (!isPhone && kind !== "postcode") continue;
    if (typeof value !== "string" || !isMain(document, span)) continue;
    if (isPhone) signs.push(...phoneSign(value, span, year));
    else {
      const province = provinceOfPostcode(value);
      if (province) signs.push({ ...sign("postcode", province, span), code: null });
    }
  }
  return signs.filter(
    ({ kind, province, code, prefectures }, i) =>
      signs.findIndex(
        (other) =>
          other.kind === kind &&
          other.province === province &&
          other.code === code &&
          other.prefectures[0] === prefectures[0],
      ) === i,
  );
}

function sign(kind: Sign["kind"], code: string, span: TextSpan | null): Sign {
  const prefecture = code.endsWith("0000") ? [] : [`${code.slice(0, 4)}00`];
  return { kind, province: provinceCodeOf(code), prefectures: prefecture, code, span };
}

function phoneSign(phone: string, span: TextSpan, year: number): Sign[] {
  const area = areaCodeOf(phone);
  const served = area ? placesOfAreaCode(area) : null;
  const province = served ? provinceOfName(served.province) : null;
  if (!served || !province) return [];
  const prefectures = served.places.flatMap((place) => {
    const { candidates, length } = placesInName(place, year);
    return length === place.length
      ? candidates
          .filter(({ code }) => provinceCodeOf(code) === province && code !== province)
          .map(({ code }) => code)
      : [];
  });
  return [{ kind: "phone", province, prefectures, code: null, span }];
}

const isMain = (document: Document, { start }: TextSpan): boolean =>
  document.blocks.some(({ span, role }) => role === "main" && span.start <= start && start < span.end);
