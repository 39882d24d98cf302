/**
 * The parts of a figure in the bracket behind it, or behind 其中: 收费合计56元(复印费36元、邮寄费20元). What they say of
 * the same indicator is narrower than the figure they stand behind.
 */
import type { Document } from "@shilu/core";
import type { FactReading } from "./reading.js";

/** From a figure to the bracket that tells its parts: the noun it counts. */
const OPENED = /^[^,;。()\d]{0,10}\(/;
const LONGEST = 200;

/** Right behind a figure. */
const OF_WHICH = /^[^,;。()\d]{0,10}[,;:]?其中/;

/** Where the parts of a figure that ends at `end` end, -1 where none are told. Those behind 其中 are near. */
function endOfParts(folded: string, end: number): number {
  const behind = folded.slice(end, end + 14);
  if (OF_WHICH.test(behind)) return end + LONGEST;
  return OPENED.test(behind) ? end + folded.slice(end, end + LONGEST).indexOf(")") : -1;
}

/** The readings of a sentence, the parts in brackets marked as narrow. */
export function withBrackets({ folded }: Document, readings: readonly FactReading[]): readonly FactReading[] {
  if (readings.length < 2) return readings;
  const parts = new Set<FactReading>();
  const sorted = readings
    .map((reading) => [reading.evidence.figure?.start ?? -1, reading] as const)
    .sort(([a], [b]) => a - b);
  for (const whole of readings) {
    const end = whole.evidence.figure?.end ?? null;
    const close = end === null ? -1 : endOfParts(folded, end);
    if (end === null || close < end) continue;
    for (const [start, part] of within(sorted, end, close)) {
      if (part.indicator === whole.indicator && part.rank <= whole.rank && start > end) parts.add(part);
    }
  }
  return parts.size === 0
    ? readings
    : readings.map((reading) => (parts.has(reading) ? { ...reading, narrow: true } : reading));
}

type Placed = readonly [start: number, reading: FactReading];

/** Those of a list in text order that begin at `from` or behind it, and before `to`. */
function within(sorted: readonly Placed[], from: number, to: number): readonly Placed[] {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as Placed)[0] < from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < sorted.length && (sorted[end] as Placed)[0] < to) end++;
  return sorted.slice(low, end);
}
