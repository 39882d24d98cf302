/** The reporting year against the years that the report itself gives elsewhere. */
import type { Check, Decimal, Evidence, Metadatum } from "@shilu/core";
import { detail } from "./detail.js";

/** A file name or an address is not the report's own word. */
const OUTSIDE = /uri|url|file|published/i;

export function yearChecks(metadata: readonly Metadatum[]): Check[] {
  const [year, ...others] = metadata.filter(({ key }) => key === "year");
  if (!year) return [];
  const checks: Check[] = [];
  for (const other of others) {
    if (other.value === year.value || !isOwnWord(other.evidence)) continue;
    checks.push(mismatch(year, other.value, other.evidence, "另一处年份", "another year of the report"));
  }
  for (const period of metadata)
    if (period.key === "periodTo" && String(period.value).slice(0, 4) !== String(year.value))
      checks.push(
        mismatch(year, Number(String(period.value).slice(0, 4)), period.evidence, "统计期限", "the period"),
      );
  return checks;
}

const isOwnWord = ({ rules, span }: Evidence): boolean =>
  span !== null && !rules.some((rule) => OUTSIDE.test(rule));

const mismatch = (
  year: Metadatum,
  other: string | number,
  evidence: Evidence,
  zh: string,
  en: string,
): Check => ({
  rule: "checks.year",
  kind: "year-mismatch",
  verdict: "fails",
  stated: String(year.value) as Decimal,
  computed: String(other) as Decimal,
  facts: [],
  detail: detail(
    `报告年度为${year.value}，${zh}为${other}`,
    `The reporting year is ${year.value}; ${en} says ${other}.`,
  ),
  evidence: [year.evidence, evidence],
});
