/** Two figures of one indicator that cannot both be right. */
import { type Check, type Decimal, type Fact, subtractDecimals } from "@shilu/core";
import { indicatorOf } from "../catalogue/index.js";
import { detail } from "./detail.js";

export function conflictChecks(facts: readonly Fact[]): Check[] {
  const totals = facts.filter(
    ({ dimensions, qualifier }) => Object.keys(dimensions).length === 0 && qualifier === "exact",
  );
  const checks: Check[] = [];
  for (const [index, first] of totals.entries())
    for (const second of totals.slice(index + 1)) {
      if (first.indicator !== second.indicator || first.value === second.value) continue;
      const acrossForm = isForm(first) !== isForm(second);
      checks.push(conflict(first, second, acrossForm ? "prose-table-conflict" : "duplicate-conflict"));
    }
  return checks;
}

const isForm = ({ evidence }: Fact): boolean => evidence.from !== "prose";

function conflict(first: Fact, second: Fact, kind: "prose-table-conflict" | "duplicate-conflict"): Check {
  const { name } = indicatorOf(first.indicator);
  return {
    rule: `checks.${kind}`,
    kind,
    verdict: "fails",
    stated: first.value,
    computed: second.value,
    facts: [first, second],
    detail: detail(
      `${name}一处写作${first.value}，另一处写作${second.value}`,
      `${first.indicator} is stated as ${first.value} and as ${second.value}, ${absolute(subtractDecimals(first.value, second.value))} apart.`,
    ),
    evidence: [first.evidence, second.evidence],
  };
}

const absolute = (value: Decimal): string => value.replace(/^-/, "");
