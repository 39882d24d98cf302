/** The mark at an offset of the text. */
import { type MarkerForm, type MarkerReading, markerRules } from "./marker-rules.js";

export interface Marker extends MarkerReading {
  /** Offsets in the text, blanks outside. */
  readonly start: number;
  readonly end: number;
}

export type { MarkerForm };

/** The rules by the first character of what they match, in the order of their table. */
const byOpening = new Map<number, (typeof markerRules.rules)[number][]>();
for (const rule of markerRules.rules)
  for (const opening of new Set(rule.anchors.map((anchor) => anchor.charCodeAt(0))))
    byOpening.set(opening, [...(byOpening.get(opening) ?? []), rule]);

/** `null` where none begins at `at`. */
export function markerAt(folded: string, at: number, limit: number): Marker | null {
  for (const { pattern, read } of byOpening.get(folded.charCodeAt(at)) ?? []) {
    pattern.lastIndex = at;
    const match = pattern.exec(folded);
    if (!match || at + match[0].length > limit) continue;
    const value = read(match);
    if (value) {
      const { form, number, bare } = value;
      return { form, number, bare, start: at, end: at + match[0].trimEnd().length };
    }
  }
  return null;
}

/** Where a mark can stand inside a line; each place is then read by the rules. */
const WITHIN =
  /[一二三四五六七八九十]{1,3} ?[、.,:]|\( ?[一二三四五六七八九十]{1,3} ?\)|\d{1,2} ?[、.,](?!\d)/g;
const INLINE: ReadonlySet<MarkerForm> = new Set(["chinese", "chineseBracket", "arabic"]);

/**
 * Reads the whole marks inside lines, those at their very start left out. The lines are to be asked for in text order:
 * the text is scanned once.
 */
export function inlineMarkers(folded: string): (start: number, end: number) => Marker[] {
  const places = folded.matchAll(WITHIN);
  let place = places.next();
  return (start, end) => {
    const found: Marker[] = [];
    for (; !place.done && place.value.index < end; place = places.next()) {
      if (place.value.index <= start) continue;
      const marker = markerAt(folded, place.value.index, end);
      if (marker && !marker.bare && INLINE.has(marker.form)) found.push(marker);
    }
    return found;
  };
}
