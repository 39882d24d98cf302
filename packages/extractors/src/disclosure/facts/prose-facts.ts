/** The facts chosen among the readings of the prose, and the figures of other scopes. */
import { defineExtractor, defineLayer, type Fact, type OtherFigure, type TraceEntry } from "@shilu/core";
import { indicatorOf } from "../catalogue/index.js";
import { chooseFacts } from "./choose.js";
import type { FactReading } from "./reading.js";
import { factReadings } from "./readings.js";

export interface ProseFact extends Fact {
  /** 3 the whole statement, 2 its usual short forms, 1 only where nothing better is said. */
  readonly rank: number;
  readonly narrow: boolean;
}

export const proseFacts = defineLayer<ProseFact>("proseFacts");

export const proseFactsExtractor = defineExtractor({
  name: "proseFacts",
  requires: [factReadings],
  provides: proseFacts,
  extract(_document, [readings], _report, { trace }) {
    const facts: ProseFact[] = [];
    for (const { taken, left } of chooseFacts(readings)) {
      facts.push(...taken.map(factOf));
      if (!trace) continue;
      for (const reading of taken)
        trace(entryOf(reading, "taken", "the fullest statement of the reporting year"));
      for (const { reading, reason } of left) trace(entryOf(reading, "left", reason));
    }
    return facts.sort((a, b) => (a.evidence.span?.start ?? 0) - (b.evidence.span?.start ?? 0));
  },
});

const factOf = (reading: FactReading): ProseFact => ({
  indicator: reading.indicator,
  value: reading.value,
  unit: indicatorOf(reading.indicator).unit,
  writtenUnit: reading.writtenUnit,
  qualifier: reading.qualifier,
  min: reading.min,
  max: reading.max,
  minInclusive: reading.minInclusive,
  maxInclusive: reading.maxInclusive,
  dimensions: {},
  evidence: reading.evidence,
  rank: reading.rank,
  narrow: reading.narrow,
});

/** Readings whose scope is not the reporting year. */
export function otherFiguresOf(readings: readonly FactReading[]): OtherFigure[] {
  return readings.flatMap(({ indicator, scope, value, evidence }) =>
    scope === "reportingYear"
      ? []
      : [{ indicator, scope, value, unit: indicatorOf(indicator).unit, evidence }],
  );
}

const entryOf = (reading: FactReading, decision: TraceEntry["decision"], reason: string): TraceEntry => ({
  subject: reading.indicator,
  decision,
  span: reading.evidence.span,
  value: Number(reading.value),
  reason: `${reason} (rank ${reading.rank}, scope ${reading.scope}${reading.narrow ? ", a part" : ""})`,
  rules: reading.evidence.rules,
});
