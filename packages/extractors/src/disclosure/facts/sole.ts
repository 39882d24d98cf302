/** One, told without a figure: 局一楼的查阅室为全县唯一的查阅点. */
import { type Decimal, type Document, proseEvidence } from "@shilu/core";
import { words } from "../../clauses/index.js";
import type { ProseSentence } from "../prose.js";
import type { FactReading } from "./reading.js";

export interface SoleRule {
  readonly id: string;
  readonly indicator: string;
  /** In the words of a clause. */
  readonly pattern: RegExp;
  /** A clause that states it, one that does not. */
  readonly cases: readonly [stated: string, unstated: string];
}

const SOLE = "(?<![不非])(?:为|是|系|即)[^,;不]{0,8}(?:唯一|惟一|仅有)的?";

export const SOLE_RULES: readonly SoleRule[] = [
  {
    id: "sole.reading-points",
    indicator: "readingPoints.total",
    pattern: new RegExp(`${SOLE}(?:[^,;未没]{0,8})查阅(?:点|场所|室)$`),
    cases: ["一楼大厅是全镇唯一的信息查阅点", "一楼大厅不是唯一的信息查阅点"],
  },
  {
    id: "sole.offices",
    indicator: "offices.dedicated",
    pattern: new RegExp(`${SOLE}(?:[^,;未没]{0,8})专[门职]机构$`),
    cases: ["政务公开办为全市唯一的专门机构", "政务公开办不是唯一的专门机构"],
  },
];

export function soleReadings(document: Document, prose: readonly ProseSentence[]): FactReading[] {
  return prose.flatMap(({ sentence, section }) =>
    section?.kinds.includes("plans") || section?.kinds.includes("problems")
      ? []
      : sentence.clauses.flatMap(({ span }) => {
          const clause = document.folded.slice(span.start, span.end);
          if (!/[唯惟]一|仅有/.test(clause)) return [];
          const said = words(document.folded, span);
          return SOLE_RULES.filter(({ pattern }) => pattern.test(said)).map((rule) => readingOf(rule, span));
        }),
  );
}

const ONE = "1" as Decimal;

const readingOf = (rule: SoleRule, span: FactReading["evidence"]["span"] & object): FactReading => ({
  indicator: rule.indicator,
  value: ONE,
  writtenUnit: null,
  qualifier: "exact",
  min: ONE,
  max: ONE,
  minInclusive: true,
  maxInclusive: true,
  scope: "reportingYear",
  rank: 1,
  narrow: false,
  evidence: proseEvidence(span, null, [rule.id]),
});
