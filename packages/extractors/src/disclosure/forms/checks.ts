/**
 * The identities of the forms over what was read. A check says what it finds and edits nothing.
 *
 * A cell without a figure counts as nought only where the stated total agrees; else nothing is known, unless the
 * figures that are there already exceed the other side.
 */
import {
  addDecimals,
  type Check,
  compareDecimals,
  type Decimal,
  defineExtractor,
  defineLayer,
  type Fact,
  toDecimal,
  type Verdict,
} from "@shilu/core";
import { type CellReading, type FormReading, formReadings } from "./reading.js";
import { type Sum, sumsOf } from "./sums.js";

/** One check an identity: `holds`, `fails`, or `unknown` where cells are empty or open. */
export const formChecks = defineLayer<Check>("formChecks");

export const formChecksExtractor = defineExtractor({
  name: "formChecks",
  requires: [formReadings],
  provides: formChecks,
  extract(_document, [readings]) {
    const checks: Check[] = [];
    for (const reading of readings)
      for (const sum of reading.primary ? sumsOf(reading) : []) {
        const check = checkOf(reading, sum);
        if (check) checks.push(check);
      }
    return checks;
  },
});

type Cells = readonly (CellReading | null)[];

function checkOf({ spec }: FormReading, sum: Sum): Check | null {
  const cells = [...sum.total, ...sum.parts];
  if (cells.every((cell) => figureOf(cell) === null)) return null;
  const stated = sumOf(sum.total);
  const computed = sumOf(sum.parts);
  const { total, parts } = sum.name;
  return {
    rule: `${spec.id}.${sum.rule}`,
    kind: "sum-mismatch",
    verdict: verdictOf(sum, compareDecimals(computed, stated)),
    stated: sum.total.some((cell) => figureOf(cell) !== null) ? stated : null,
    computed,
    facts: factsOf(cells),
    detail: {
      zh: `${total}为${stated}，${parts}为${computed}`,
      en: `${total} is stated as ${stated}, ${parts} comes to ${computed}`,
    },
    evidence: factsOf(sum.total).map(({ evidence }) => evidence),
  };
}

function verdictOf({ total, parts, stray }: Sum, order: number): Verdict {
  if (stray || [...total, ...parts].includes(null)) return "unknown";
  if (total.every((cell) => figureOf(cell) === null)) return "unknown";
  if (order === 0) return "holds";
  const exceeds = (order > 0 && isWhole(total)) || (order < 0 && isWhole(parts));
  return exceeds ? "fails" : "unknown";
}

const factsOf = (cells: Cells): Fact[] =>
  cells.map((cell) => cell?.fact ?? null).filter((fact) => fact !== null);

const figureOf = (cell: CellReading | null): Decimal | null => cell?.value ?? null;

const isWhole = (cells: Cells): boolean => cells.every((cell) => figureOf(cell) !== null);

const sumOf = (cells: Cells): Decimal =>
  cells.reduce<Decimal>((sum, cell) => {
    const figure = figureOf(cell);
    return figure === null || figure === "0" ? sum : addDecimals(sum, figure);
  }, toDecimal("0"));
