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

/** Where the parts of a figure that ends at `end` end, -1 where none are told. Parts behind 其中 last for the sentence. */
function endOfParts(folded: string, end: number): number {
  const behind = folded.slice(end, end + 14);
  if (OF_WHICH.test(behind)) return end + LONGEST;
  const close = OPENED.test(behind) ? folded.indexOf(")", end) : -1;
  return close - end > LONGEST ? -1 : close;
}

/** The readings of a sentence, the parts in brackets marked as narrow. */
export function withBrackets({ folded }: Document, readings: readonly FactReading[]): readonly FactReading[] {
  if (readings.length < 2) return readings;
  const parts = new Set<FactReading>();
  for (const whole of readings) {
    const end = whole.evidence.figure?.end ?? null;
    const close = end === null ? -1 : endOfParts(folded, end);
    if (end === null || close < 0) continue;
    for (const part of readings) {
      const start = part.evidence.figure?.start ?? -1;
      if (part.indicator === whole.indicator && part.rank <= whole.rank && start > end && start < close)
        parts.add(part);
    }
  }
  return parts.size === 0
    ? readings
    : readings.map((reading) => (parts.has(reading) ? { ...reading, narrow: true } : reading));
}
