/** What one year hands to the next: requests carried out are those carried in, items last year are last year's items. */
import type { Check, Decimal, ExtractedRecord, Fact, RecordFact } from "@shilu/core";
import { detail } from "./detail.js";

/** What one year hands to the next. */
export interface CarryOver {
  /** Of the check, as `checks.carry-over.requests`. */
  readonly id: string;
  /** Last year's side: these indicators, added up. */
  readonly before: readonly string[];
  /** This year's side. */
  readonly after: string;
  /** What it says, in Chinese. */
  readonly zh: string;
}

/** Identities over years of the 2019 and 2021 forms (国办公开办函〔2019〕60号, 〔2021〕30号). */
export const carryOverIdentities: readonly CarryOver[] = [
  {
    id: "checks.carry-over.requests",
    before: ["requests.carriedOut"],
    after: "requests.carriedIn",
    zh: "上年结转应等于上年报告的结转下年度",
  },
  ...["licensing", "otherAdministration", "penalties", "coercion", "adminFees"].map((group) => ({
    id: `checks.carry-over.${group}`,
    before: [`${group}.itemsLastYear`, `${group}.change`],
    after: `${group}.itemsLastYear`,
    zh: "上一年项目数量应等于上年报告的项目数量加增减",
  })),
];

const keyOf = (dimensions: Readonly<Record<string, string>>): string =>
  JSON.stringify(Object.entries(dimensions).sort());

/** A figure of the kinds that both records and layers hold. */
interface Figure {
  readonly indicator: string;
  readonly value: number;
  readonly dimensions: Readonly<Record<string, string>>;
}

export function carryOverChecks(previous: ExtractedRecord, facts: readonly Fact[]): Check[] {
  return carryOvers(
    previous.facts,
    facts.map(({ indicator, value, dimensions }) => ({ indicator, value: Number(value), dimensions })),
  ).map(({ rule, stated, computed, dimensions, after, zh }) => ({
    rule,
    kind: "carry-over-mismatch",
    verdict: stated === computed ? "holds" : "fails",
    stated: String(stated) as Decimal,
    computed: String(computed) as Decimal,
    facts: facts.filter((fact) => fact.indicator === after && keyOf(fact.dimensions) === dimensions),
    detail: detail(
      `${zh}：上年${computed}，本年写作${stated}`,
      `${after} should be ${computed} by the report of the year before; stated as ${stated}.`,
    ),
    evidence: [],
  }));
}

export interface CarriedOver {
  readonly rule: string;
  readonly after: string;
  readonly dimensions: string;
  readonly stated: number;
  readonly computed: number;
  readonly zh: string;
}

/** Every identity over two years whose figures are all stated. */
export function carryOvers(
  before: readonly (Figure | RecordFact)[],
  after: readonly Figure[],
): CarriedOver[] {
  const earlier = new Map(
    before.map(({ indicator, value, dimensions }) => [`${indicator} ${keyOf(dimensions)}`, value]),
  );
  return carryOverIdentities.flatMap(({ id, before: sides, after: indicator, zh }) =>
    after
      .filter((fact) => fact.indicator === indicator)
      .flatMap((fact) => {
        const dimensions = keyOf(fact.dimensions);
        const values = sides.map((side) => earlier.get(`${side} ${dimensions}`));
        if (values.some((value) => value === undefined)) return [];
        const computed = values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
        return [{ rule: id, after: indicator, dimensions, stated: fact.value, computed, zh }];
      }),
  );
}
