/**
 * A figure of several outcomes at once, divided behind it: 公开或已公开的21件(同意公开14件,已主动公开7件). It is the
 * figure of none of them.
 */
import { addDecimals, type Decimal } from "@shilu/core";
import type { Figure } from "../../clauses/index.js";
import type { FactReading } from "./reading.js";
import { OUTCOMES } from "./vocabulary.js";

const OUTCOME_INDICATORS: ReadonlySet<string> = new Set(
  Object.keys(OUTCOMES).map((outcome) => `requests.${outcome}`),
);

/** The readings of a sentence, without those of groups whose parts it tells behind them. */
export function withoutGroups(
  figures: readonly Figure[],
  readings: readonly FactReading[],
): readonly FactReading[] {
  const outcomes = readings.filter(({ indicator }) => OUTCOME_INDICATORS.has(indicator));
  if (outcomes.length < 3) return readings;
  const byStart = new Map(outcomes.map((reading) => [reading.evidence.figure?.start ?? -1, reading]));
  const indexes = new Map(figures.map(({ mention }, index) => [mention.span.start, index]));
  return readings.filter(
    (reading) => !(OUTCOME_INDICATORS.has(reading.indicator) && isGroup(figures, reading, byStart, indexes)),
  );
}

/** There are no more outcomes than that. */
const MOST_PARTS = 20;

/** Two or more outcomes right behind it add up to it, and it names one of them or nothing that they are not. */
function isGroup(
  figures: readonly Figure[],
  reading: FactReading,
  byStart: ReadonlyMap<number, FactReading>,
  indexes: ReadonlyMap<number, number>,
): boolean {
  const at = indexes.get(reading.evidence.figure?.start ?? -1);
  if (at === undefined || !isOpened(figures[at] as Figure)) return false;
  let added = "0" as Decimal;
  let parts = 0;
  for (const { mention, sequel } of figures.slice(at + 1, at + 1 + MOST_PARTS)) {
    const part = byStart.get(mention.span.start);
    if (!part) return false;
    added = addDecimals(added, part.value);
    parts++;
    if (added === reading.value) return parts >= 2;
    if (/[;。]/.test(sequel)) return false;
  }
  return false;
}

/** Its parts stand in a bracket, or behind 其中, a colon. */
const isOpened = ({ sequel }: Figure): boolean => /^[,;]?(?:\(|:|其中|包括|即|分别|有)/.test(sequel);
