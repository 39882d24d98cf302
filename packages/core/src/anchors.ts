/**
 * One scan of a text for many literal anchors. A table by first code unit turns away every unit that begins no anchor,
 * so the cost of the scan does not grow with the number of rules.
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

/** Empty anchors are left out: they would begin everywhere. */
export function compileAnchors<T>(anchored: readonly Anchored<T>[]): AnchorScan<T> {
  const { bucketOf, buckets } = openingsByUnit(anchorsByEntry(anchored));
  return {
    scan(text, start, end, found) {
      for (let at = start; at < end; at++) {
        const bucket = bucketOf[text.charCodeAt(at)] as number;
        if (bucket === 0) continue;
        for (const { anchor, entries } of buckets[bucket] as Opening<T>[]) {
          if (at + anchor.length > end || !text.startsWith(anchor, at)) continue;
          for (const entry of entries) found(entry, at);
        }
      }
    },
  };
}

/** Of two anchors of one entry that begin alike the shorter says it all; so an entry is found once a place. */
function anchorsByEntry<T>(anchored: readonly Anchored<T>[]): Map<T, string[]> {
  const byEntry = new Map<T, string[]>();
  for (const { anchors, entry } of anchored) {
    const all = [...new Set([...(byEntry.get(entry) ?? []), ...anchors])].filter((anchor) => anchor !== "");
    byEntry.set(
      entry,
      all.filter((anchor) => !all.some((other) => other !== anchor && anchor.startsWith(other))),
    );
  }
  return byEntry;
}

/** `bucketOf[unit]` is an index into `buckets`, 0 where no anchor begins with that code unit. */
function openingsByUnit<T>(byEntry: ReadonlyMap<T, readonly string[]>) {
  const bucketOf = new Uint16Array(0x10000);
  const buckets: Opening<T>[][] = [[]];
  for (const [entry, anchors] of byEntry)
    for (const anchor of anchors) {
      const unit = anchor.charCodeAt(0);
      if (bucketOf[unit] === 0) bucketOf[unit] = buckets.push([]) - 1;
      const bucket = buckets[bucketOf[unit] as number] as Opening<T>[];
      const same = bucket.find((opening) => opening.anchor === anchor);
      if (same) same.entries.push(entry);
      else bucket.push({ anchor, entries: [entry] });
    }
  return { bucketOf, buckets };
}
