/**
 * Which of several readings of one indicator is the fact.
 *
 * In order: the reporting year's before others; the whole before a part; the fuller statement (rank); the exact before
 * the approximate; the earlier in the text. Two full statements of different exact figures truly conflict: both are
 * kept, and a check says so. Indicators that count occasions (trainings, meetings) may be stated in several places for
 * several occasions; there a second figure is no conflict.
 */
import { type Bounds, compareDecimals } from "@shilu/core";
import type { FactReading } from "./reading.js";

export interface Choice {
  readonly indicator: string;
  /** The facts: one, or several that conflict; empty where every reading has another scope. */
  readonly taken: readonly FactReading[];
  readonly left: readonly { readonly reading: FactReading; readonly reason: string }[];
}

/** A second figure of these is a contradiction, not another occasion. */
const UNIQUE =
  /^(?:proactive\.total|requests\.|reconsideration\.total|litigation\.total|staff\.|fees\.|complaints\.)/;

export function chooseFacts(readings: readonly FactReading[]): Choice[] {
  const byIndicator = new Map<string, FactReading[]>();
  for (const reading of readings) {
    const list = byIndicator.get(reading.indicator) ?? [];
    byIndicator.set(reading.indicator, list);
    list.push(reading);
  }
  return [...byIndicator].map(([indicator, list]) => choose(indicator, list));
}

function choose(indicator: string, readings: readonly FactReading[]): Choice {
  const left: { reading: FactReading; reason: string }[] = readings
    .filter(({ scope }) => scope !== "reportingYear")
    .map((reading) => ({ reading, reason: `its scope is ${reading.scope}, not the reporting year` }));
  const [best, ...others] = readings.filter(({ scope }) => scope === "reportingYear").sort(better);
  if (!best) return { indicator, taken: [], left };
  const taken = [best];
  for (const reading of others) {
    const reason = reasonToLeave(indicator, best, reading);
    if (reason) left.push({ reading, reason });
    else if (!taken.some((fact) => fact.value === reading.value)) taken.push(reading);
    else left.push({ reading, reason: "it says the same again" });
  }
  return { indicator, taken, left };
}

function better(a: FactReading, b: FactReading): number {
  return (
    Number(a.narrow) - Number(b.narrow) ||
    b.rank - a.rank ||
    Number(a.qualifier !== "exact") - Number(b.qualifier !== "exact")
  );
}

/** Why a reading stands back behind the best one; `null` where the two truly conflict. */
function reasonToLeave(indicator: string, best: FactReading, reading: FactReading): string | null {
  if (reading.value === best.value) return "it says the same again";
  if (reading.narrow && !best.narrow) return "it speaks of a part where the whole is stated";
  if (reading.rank < best.rank || reading.rank < 3) return "another reading states it more fully";
  if (reading.qualifier !== "exact")
    return agrees(reading, best) ? "it is the same figure, rounded" : "an exact figure is stated";
  return UNIQUE.test(indicator) ? null : "it may count another occasion";
}

/** Whether the exact value of `exact` lies within the bounds of `rounded`. */
export function agrees(rounded: Bounds, exact: Pick<FactReading, "value">): boolean {
  const { min, max, minInclusive, maxInclusive } = rounded;
  const low = min === null ? 1 : compareDecimals(exact.value, min);
  const high = max === null ? -1 : compareDecimals(exact.value, max);
  return (low > 0 || (low === 0 && minInclusive)) && (high < 0 || (high === 0 && maxInclusive));
}
