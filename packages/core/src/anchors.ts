/**
 * One scan of a text for many literal anchors. A table of flags turns away every code unit that begins no anchor, so
 * the cost of the scan does not grow with the number of rules.
 */
export interface Anchored<T> {
  readonly anchors: readonly string[];
  readonly entry: T;
}

export interface AnchorScan<T> {
  /** Calls `found` for every entry at every place where one of its anchors begins, in text order, once an entry a place. */
  scan(text: string, start: number, end: number, found: (entry: T, at: number) => void): void;
}

interface Opening<T> {
  readonly anchor: string;
  readonly entries: T[];
}

export function compileAnchors<T>(anchored: readonly Anchored<T>[]): AnchorScan<T> {
  const openings = new Map<number, Opening<T>[]>();
  for (const { anchors, entry } of anchored)
    for (const anchor of anchors) {
      const unit = anchor.charCodeAt(0);
      const list = openings.get(unit) ?? [];
      openings.set(unit, list);
      const same = list.find((opening) => opening.anchor === anchor);
      if (same) same.entries.push(entry);
      else list.push({ anchor, entries: [entry] });
    }
  const begins = new Uint8Array(0x10000);
  for (const unit of openings.keys()) begins[unit] = 1;
  return {
    scan(text, start, end, found) {
      for (let at = start; at < end; at++) {
        const unit = text.charCodeAt(at);
        if (begins[unit] === 0) continue;
        const seen: T[] = [];
        for (const { anchor, entries } of openings.get(unit) ?? []) {
          if (at + anchor.length > end || !text.startsWith(anchor, at)) continue;
          for (const entry of entries) {
            if (seen.includes(entry)) continue;
            seen.push(entry);
            found(entry, at);
          }
        }
      }
    },
  };
}
