/** The mark at an offset of the text. */
import { type MarkerForm, type MarkerReading, markerRules } from "./marker-rules.js";

export interface Marker extends MarkerReading {
  /** Offsets in the text, blanks outside. */
  readonly start: number;
  readonly end: number;
}

export type { MarkerForm };

/** `null` where none begins at `at`. Rules are tried in the order of their table. */
export function markerAt(folded: string, at: number, limit: number): Marker | null {
  for (const { pattern, read } of markerRules.rules) {
    pattern.lastIndex = at;
    const match = pattern.exec(folded);
    if (!match || at + match[0].length > limit) continue;
    const value = read(match);
    if (value) return { ...value, start: at, end: at + match[0].trimEnd().length };
  }
  return null;
}

/** Forms that begin a heading inside a line that lost its breaks. */
const INLINE: ReadonlySet<MarkerForm> = new Set(["chinese", "chineseBracket", "arabic"]);

/** The marks inside a line, in order; those at its very start are not among them. */
export function markersWithin(folded: string, start: number, end: number): Marker[] {
  const found: Marker[] = [];
  markerRules.anchors.scan(folded, start, end, (rule, at) => {
    if (at <= start || at < (found.at(-1)?.end ?? 0)) return;
    rule.pattern.lastIndex = at;
    const match = rule.pattern.exec(folded);
    if (!match || at + match[0].length > end) return;
    const value = rule.read(match);
    if (value && !value.bare && INLINE.has(value.form))
      found.push({ ...value, start: at, end: at + match[0].trimEnd().length });
  });
  return found;
}
