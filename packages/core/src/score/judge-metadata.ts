import type { Judge } from "./judgement.js";
import { bare } from "./likeness.js";
import type { ScoredPair, ScoreScope } from "./pair.js";

/** Values that gold states, and values where gold says there is none. */
export function judgeMetadata({ gold, record }: ScoredPair, scope: ScoreScope, judge: Judge): void {
  for (const key of scope.metadata) {
    const wanted = gold.meta[key];
    if (wanted === undefined || gold.metaOptional?.includes(key)) continue;
    const got = record?.metadata[key]?.value ?? null;
    if (wanted !== null)
      judge("metadata", bare(got) === bare(wanted) ? "right" : "wrong", key, `wanted ${wanted}, got ${got}`);
    else if (scope.neverInvented.includes(key))
      judge("inventions", got === null ? "right" : "wrong", key, `wanted nothing, got ${got}`);
  }
}
