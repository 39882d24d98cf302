/** Every check of a record. A check compares what is stated with what follows; it never edits a fact. */
import { type Check, defineExtractor, type Fact, layers } from "@shilu/core";
import { readBreakdowns } from "../breakdowns/breakdowns.js";
import { formChecks } from "../forms/index.js";
import { proseSentences } from "../prose.js";
import { carryOverChecks } from "./carry-over-checks.js";
import { conflictChecks } from "./conflict-checks.js";
import { growthChecks } from "./growth-checks.js";
import { listChecks } from "./list-checks.js";
import { yearChecks } from "./year-checks.js";

export const checksExtractor = defineExtractor({
  name: "checks",
  requires: [proseSentences, layers.sections, layers.metadata, layers.facts, readBreakdowns, formChecks],
  provides: layers.checks,
  extract(document, [prose, sections, metadata, facts, breakdowns, forms], _report, { previous }) {
    const written = metadata.find(({ key }) => key === "year")?.value;
    const year = typeof written === "number" ? written : null;
    return [
      ...forms.map((check) => withStated(check, facts)),
      ...listChecks(breakdowns, facts),
      ...conflictChecks(facts),
      ...growthChecks(prose, year),
      ...yearChecks(document, sections, metadata),
      ...(previous ? carryOverChecks(previous, facts) : []),
    ];
  },
});

/** Where a form's fact was joined with the prose's, the check points at the one that stands. */
const withStated = (check: Check, facts: readonly Fact[]): Check => ({
  ...check,
  facts: check.facts.flatMap((fact) => standing(fact, facts) ?? []),
});

function standing(fact: Fact, facts: readonly Fact[]): Fact | null {
  if (facts.includes(fact)) return fact;
  return (
    facts.find(
      (other) =>
        other.indicator === fact.indicator &&
        other.value === fact.value &&
        Object.keys(other.dimensions).length === Object.keys(fact.dimensions).length,
    ) ?? null
  );
}
