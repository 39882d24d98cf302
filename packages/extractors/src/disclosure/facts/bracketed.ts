/**
 * The parts of a figure in the bracket behind it: 收费合计56元(复印费36元、邮寄费20元). What a bracket says of the same
 * indicator is narrower than the figure it stands behind.
 */
import type { Document } from "@shilu/core";
import type { FactReading } from "./reading.js";

/** From a figure to the bracket that tells its parts: the noun it counts. */
const OPENED = /^[^,;。()\d]{0,10}\(/;
const LONGEST = 200;

/** The readings of a sentence, the parts in brackets marked as narrow. */
export function withBrackets({ folded }: Document, readings: readonly FactReading[]): readonly FactReading[] {
  if (readings.length < 2) return readings;
  const parts = new Set<FactReading>();
  for (const whole of readings) {
    const end = whole.evidence.figure?.end ?? null;
    if (end === null || !OPENED.test(folded.slice(end, end + 12))) continue;
    const close = folded.indexOf(")", end);
    if (close < 0 || close - end > LONGEST) continue;
    for (const part of readings) {
      const start = part.evidence.figure?.start ?? -1;
      if (part.indicator === whole.indicator && start > end && start < close) parts.add(part);
    }
  }
  return parts.size === 0
    ? readings
    : readings.map((reading) => (parts.has(reading) ? { ...reading, narrow: true } : reading));
}
