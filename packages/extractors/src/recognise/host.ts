/** Hosts of the net: names whose last label is a top-level domain, localhost, IPv4 addresses. */

import { loadLexicon } from "@shilu/core";
import { lexiconFile } from "../lexicon-file.js";
import { isDigit, isLatin } from "./characters.js";

/** Those of Chinese sites by heart, so that the list of all is read only for a rarer one. */
const COMMON = new Set([
  "cn",
  "com",
  "net",
  "org",
  "gov",
  "edu",
  "mil",
  "int",
  "info",
  "cc",
  "hk",
  "tw",
  "mo",
  "biz",
]);

let domains: ReadonlySet<string> | null = null;

export const topLevelDomainRows = () => loadLexicon(lexiconFile("top-level-domains.tsv"), ["domain", "case"]);

function isTopLevel(label: string): boolean {
  const small = label.toLowerCase();
  if (label !== small && label !== label.toUpperCase()) return false;
  if (COMMON.has(small)) return true;
  domains ??= new Set(topLevelDomainRows().map(({ cells }) => cells.domain));
  return domains.has(small);
}

const DOT = 0x2e;
const HYPHEN = 0x2d;

export const isLabelCharacter = (unit: number): boolean => isLatin(unit) || isDigit(unit) || unit === HYPHEN;

/** Longer than any name of the DNS. */
const LONGEST = 253;

/** The end of the labels, joined by single points, that begin at `at`; a last point is left out. */
function labelsEnd(folded: string, at: number, end: number): number {
  const most = Math.min(end, at + LONGEST);
  let next = at;
  while (next < most) {
    const unit = folded.charCodeAt(next);
    const inside =
      unit === DOT &&
      next > at &&
      isLabelCharacter(folded.charCodeAt(next - 1)) &&
      isLabelCharacter(folded.charCodeAt(next + 1)) &&
      next + 1 < end;
    if (!inside && !isLabelCharacter(unit)) break;
    next++;
  }
  while (next > at && folded.charCodeAt(next - 1) === HYPHEN) next--;
  return next;
}

/** The last point of [at, stop), or `at`; not `lastIndexOf`, which would search back to the start of the text. */
function dotBefore(folded: string, stop: number, at: number): number {
  let dot = stop - 1;
  while (dot > at && folded.charCodeAt(dot) !== DOT) dot--;
  return dot;
}

/** The end of the host name that begins at `at`, or -1. `known` tells that what stands there is a host (after http://). */
export function hostEnd(folded: string, at: number, end: number, known: boolean): number {
  if (!isLabelCharacter(folded.charCodeAt(at)) || folded.charCodeAt(at) === HYPHEN) return -1;
  let stop = labelsEnd(folded, at, end);
  while (stop > at) {
    const dot = dotBefore(folded, stop, at);
    if (dot <= at) break;
    const last = folded.slice(dot + 1, stop);
    if (/^[A-Za-z]{2,}$/.test(last) && (known || isTopLevel(last))) return stop;
    if (/^\d+$/.test(last)) return known && ipv4End(folded, at, end) === stop ? stop : -1;
    const joint = last.search(/[^A-Za-z]/);
    const cut = joint > 1 ? last.slice(0, joint) : "";
    if (cut !== "" && COMMON.has(cut.toLowerCase())) return dot + 1 + joint;
    stop = dot;
  }
  return known && folded.startsWith("localhost", at) && stop === at + 9 ? stop : -1;
}

/** The end of the IPv4 address that begins at `at`, or -1: four numbers of at most 255 and no more. */
export function ipv4End(folded: string, at: number, end: number): number {
  let next = at;
  for (let group = 0; group < 4; group++) {
    if (group > 0 && folded.charCodeAt(next++) !== DOT) return -1;
    const from = next;
    while (next < end && next - from < 4 && isDigit(folded.charCodeAt(next))) next++;
    if (next === from || next - from > 3 || Number(folded.slice(from, next)) > 255) return -1;
  }
  const after = folded.charCodeAt(next);
  if (next < end && (isDigit(after) || (after === DOT && isDigit(folded.charCodeAt(next + 1))))) return -1;
  return next;
}
