/** The reporting year against the years that the report itself gives elsewhere. */
import {
  type Check,
  type Decimal,
  type Document,
  type Evidence,
  type Metadatum,
  proseEvidence,
  type Section,
  textSpan,
} from "@shilu/core";
import { detail } from "./detail.js";

/** A file name or an address is not the report's own word. */
const OUTSIDE = /uri|url|file|published/i;

export function yearChecks(
  document: Document,
  sections: readonly Section[],
  metadata: readonly Metadatum[],
): Check[] {
  const [year, ...others] = metadata.filter(({ key }) => key === "year");
  if (!year || isOfTwoYears(document, metadata)) return [];
  const checks: Check[] = [];
  for (const other of others) {
    if (other.value === year.value || !isOwnWord(other.evidence)) continue;
    checks.push(mismatch(year, other.value, other.evidence, "另一处年份", "another year of the report"));
  }
  checks.push(...planChecks(document, sections, year));
  const said = new Set(checks.map(({ computed }) => Number(computed)));
  for (const period of metadata) {
    const end = Number(String(period.value).slice(0, 4));
    // One wrong period is one contradiction, though it gives a reading of the year as well.
    if (period.key === "periodTo" && end !== year.value && !said.has(end))
      checks.push(mismatch(year, end, period.evidence, "统计期限", "the period"));
  }
  return checks;
}

/** 2011—2012学年: such a year lies in two, and either names it. */
const TWO_YEARS = /20\d\d年?(?:-|—|–|~|至|\/){1,2}(?:20)?\d\d(?:学年|财年|年度)/;

const isOfTwoYears = (document: Document, metadata: readonly Metadatum[]): boolean =>
  metadata.some(
    ({ key, value, evidence }) =>
      (key === "title" && TWO_YEARS.test(String(value))) ||
      (key === "year" &&
        evidence.span !== null &&
        TWO_YEARS.test(document.folded.slice(evidence.span.start, evidence.span.end))),
  );

/** 2016年,我们将…: the report for 2016 plans for the year it reports on; the year was not moved on. */
function planChecks(document: Document, sections: readonly Section[], year: Metadatum): Check[] {
  const plan = new RegExp(
    `(?:^|[。;\\n\\s])(${year.value}年(?:度)?[,]?(?:我们|我[县市区局委办镇]|全[县市区局])?(?:将|要|拟|计划|准备|重点做好))`,
  );
  return sections.flatMap(({ kinds, bodySpan, parent }) => {
    if (parent !== null || !kinds.some((kind) => kind === "problems" || kind === "plans")) return [];
    const match = plan.exec(document.folded.slice(bodySpan.start, bodySpan.end));
    if (!match?.[1]) return [];
    const start = bodySpan.start + match.index + match[0].length - match[1].length;
    const evidence = proseEvidence(textSpan(start, start + match[1].length), null, ["checks.year"]);
    return [mismatch(year, Number(year.value), evidence, "计划的年份", "the year of its plans")];
  });
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
