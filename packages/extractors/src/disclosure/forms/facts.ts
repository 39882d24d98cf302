/** The facts of the forms: one a cell that has a figure and an indicator, and the sums that a form leaves to its reader. */
import { addDecimals, defineExtractor, defineLayer, type Fact, type OtherFigure } from "@shilu/core";
import { type CellReading, type FormReading, formReadings } from "./reading.js";

/** In text order; sums stand behind what they add. A dimension `applicant` names the column of table 三. */
export const formFacts = defineLayer<Fact>("formFacts");

export const formFactsExtractor = defineExtractor({
  name: "formFacts",
  requires: [formReadings],
  provides: formFacts,
  extract: (_document, [readings]) => factsOf(readings),
});

/** Cumulative columns, those of the year before, and the tables of a narrower scope. */
export const formOtherFigures = defineLayer<OtherFigure>("formOtherFigures");

export const formOtherFiguresExtractor = defineExtractor({
  name: "formOtherFigures",
  requires: [formReadings],
  provides: formOtherFigures,
  extract: (_document, [readings]) => readings.flatMap((reading) => otherFiguresOf(reading, readings)),
});

function otherFiguresOf(reading: FormReading, readings: readonly FormReading[]): OtherFigure[] {
  if (reading.primary)
    return cellsOf(reading)
      .map(({ other }) => other)
      .filter((other) => other !== null);
  const stated = factsOf(readings);
  return cellsOf(reading).flatMap(({ fact }): OtherFigure[] => {
    if (!fact || stated.some((other) => sameFact(other, fact))) return [];
    const { indicator, value, unit, evidence } = fact;
    return Object.keys(fact.dimensions).length > 0
      ? []
      : [{ indicator, scope: "subScope", value, unit, evidence }];
  });
}

function cellsOf({ rows }: FormReading): CellReading[] {
  const told: CellReading[] = [];
  for (const { cells } of rows) for (const cell of cells) if (cell) told.push(cell);
  return told;
}

const sameFact = (a: Fact, b: Fact): boolean =>
  a.indicator === b.indicator &&
  a.value === b.value &&
  Object.keys(a.dimensions).length === 0 &&
  Object.keys(b.dimensions).length === 0;

export function factsOf(readings: readonly FormReading[]): Fact[] {
  const facts: Fact[] = [];
  for (const reading of readings)
    for (const { fact } of reading.primary ? cellsOf(reading) : []) if (fact) facts.push(fact);
  return [...facts, ...litigationSums(facts)];
}

const DIRECT = "litigation.direct.";
const AFTER = "litigation.afterReconsideration.";

/** 未经复议直接起诉 and 复议后起诉 together, where both are stated and no form states their sum. */
function litigationSums(facts: readonly Fact[]): Fact[] {
  return facts.flatMap((direct): Fact[] => {
    if (!direct.indicator.startsWith(DIRECT)) return [];
    const kind = direct.indicator.slice(DIRECT.length);
    const indicator = `litigation.${kind}`;
    const after = facts.find((fact) => fact.indicator === AFTER + kind);
    if (!after || facts.some((fact) => fact.indicator === indicator)) return [];
    const value = addDecimals(direct.value, after.value);
    return [
      {
        ...direct,
        indicator,
        value,
        min: value,
        max: value,
        writtenUnit: null,
        evidence: { from: "sum", span: null, figure: null, source: null, rules: ["forms.litigation"] },
        addends: [direct, after],
      },
    ];
  });
}
