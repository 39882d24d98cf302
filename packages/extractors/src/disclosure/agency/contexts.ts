/** Places that the page and the opening of the report name beside the agency: site, sponsor, columns, title, address. */
import { type Document, fold, type Metadatum } from "@shilu/core";
import { matchesOf } from "../../matches.js";
import { type Place, placesInName } from "../../places/index.js";
import { openingSpan } from "../metadata/opening.js";

const KEYS: ReadonlySet<string> = new Set([
  "title",
  "agency",
  "source",
  "siteName",
  "columns",
  "sponsor",
  "operator",
]);
const PIECES = /[\s>|·_—,、;:()《》〈〉「」“”"'/-]+/;
/** Behind these words stands an address or the name of an office. */
const LEADS = /(?:地址|地点|联系|请向|可向|请与|可与|登录|登陆|请致电)[^。;,]{0,2}?[:是为]?\s{0,3}/g;
const REACH = 24;
const MOST = 40;

/** Each with the readings its name has; those that stand nearest to the agency first. */
export function contextPlaces(
  document: Document,
  metadata: readonly Metadatum[],
  year: number,
): (readonly Place[])[] {
  const names: string[] = [];
  for (const { key, value } of metadata)
    if (KEYS.has(key))
      names.push(
        ...fold(String(value))
          .split(PIECES)
          .filter((piece) => piece.length >= 2),
      );
  const opening = openingSpan(document);
  const text = opening ? document.folded.slice(opening.start, opening.end) : "";
  for (const lead of matchesOf(LEADS, text)) {
    const at = lead.index + lead[0].length;
    names.push(text.slice(at, at + REACH).replace(/\s+/g, ""));
  }
  return [...new Set(names)]
    .slice(0, MOST)
    .map((name) => placesInName(name, year).candidates)
    .filter((candidates) => candidates.length > 0);
}

const PROVINCE = /[\u4e00-\u9fff]{2,8}?(?:省|自治区)/g;

/** The provinces that are named in full anywhere in the opening or the chrome, the most frequent first. */
export function provincesNamed(document: Document, year: number): Place[] {
  const opening = openingSpan(document);
  const counts = new Map<string, { place: Place; count: number }>();
  const count = (text: string) => {
    for (const match of matchesOf(PROVINCE, text))
      for (let from = 0; from + 3 <= match[0].length; from++) {
        const { candidates, length } = placesInName(match[0].slice(from), year);
        const place = candidates[0];
        if (!place?.code.endsWith("0000") || length !== match[0].length - from) continue;
        const known = counts.get(place.code);
        counts.set(place.code, { place, count: (known?.count ?? 0) + 1 });
        break;
      }
  };
  if (opening) count(document.folded.slice(opening.start, opening.end));
  for (const { span, role } of document.blocks)
    if (role === "chrome") count(document.folded.slice(span.start, Math.min(span.end, span.start + 200)));
  return [...counts.values()].sort((a, b) => b.count - a.count).map(({ place }) => place);
}

const LONGEST_OUTER = 16;
const MOST_FOUND = 8;

/** What stands before the agency's own place where the opening names it in full: 徐州市 in 徐州市鼓楼区. */
export function outerPlaces(document: Document, name: string, year: number): (readonly Place[])[] {
  const opening = openingSpan(document);
  const { candidates, length } = placesInName(name, year);
  if (!opening || candidates.length < 2) return [];
  const own = name.slice(0, length);
  const text = document.folded.slice(opening.start, opening.end);
  const found: (readonly Place[])[] = [];
  for (let at = text.indexOf(own); at >= 0 && found.length < MOST_FOUND; at = text.indexOf(own, at + 1))
    for (let from = Math.max(0, at - LONGEST_OUTER); from < at; from++) {
      const full = placesInName(text.slice(from, at + length), year);
      if (full.length !== at + length - from || full.candidates.length !== 1) continue;
      found.push(full.candidates);
      break;
    }
  return found;
}
