/**
 * A sum behind its parts: 召开领导小组会议2次、业务推进会4次,共计6次. The sum is the figure of what its parts are; they
 * stand back.
 */
import { addDecimals, type Decimal, proseEvidence } from "@shilu/core";
import { type Figure, isCount } from "../../clauses/index.js";
import { quoteOf } from "./figure-readings.js";
import type { FactReading } from "./reading.js";

/** The whole label of a sum that stands behind its parts. */
export const SUM_LABEL =
  /^(?:以上|上述|[两三四五六七八](?:项|者)|二者|全年|全局|全县|全市|总){0,2}(?:合计|共计|总计|一共|总共|合共|共|累计|总数|小计|[合加]起来|加在一起|合在一起|凡)[为达是有约计共:]{0,3}$/;

/** What may be counted in parts of several kinds. */
const SUMMABLE =
  /^(?:meetings\.total|training\.|response\.(?:pressConferences|interviews|interpretations|hotTopics|letters)$|readingPoints\.|consultation\.total|offices\.dedicated|staff\.total|requests\.(?:received|completed)$|proactive\.(?:total|regulatoryDocs)|regulatoryDocs\.made|reconsideration\.total|litigation\.total|complaints\.total)/;

/** What parts of these are parts of. */
const WHOLE_OF: readonly (readonly [RegExp, string])[] = [
  [/^requests\.(?:inPerson|fax|online|letter)$/, "requests.received"],
  [/^staff\.(?:fullTime|partTime)$/, "staff.total"],
];
const wholeOf = (indicator: string): string =>
  WHOLE_OF.find(([parts]) => parts.test(indicator))?.[1] ?? indicator;

/** Parts that no rule reads on their own, by the words before the sum. */
const BY_WORDS: readonly { readonly words: RegExp; readonly indicator: string }[] = [
  { words: /咨询/, indicator: "consultation.total" },
];

/** A sentence without an end may have any number of figures before a sum. */
const MOST_PARTS = 100;

/** The indexes of the figures right before `at` that its figure sums up, `null` where it is no such sum. */
export function partsOfSum(figures: readonly Figure[], at: number): readonly number[] | null {
  const sum = figures[at] as Figure;
  if (!SUM_LABEL.test(sum.label) || sum.mention.unit === null) return null;
  const parts: number[] = [];
  const last = at - (countsParts(figures[at - 1]) ? 2 : 1);
  let isOneUnit = true;
  let added = "0" as Decimal;
  for (let i = last; i >= Math.max(0, at - MOST_PARTS); i--) {
    const { mention, sequel } = figures[i] as Figure;
    // Equal sums may mix units (图解15个、解读42篇,合计66篇).
    if (!isCount(mention) || (i < last && sequel.includes(";"))) break;
    isOneUnit &&= mention.unit === sum.mention.unit;
    parts.unshift(i);
    added = addDecimals(added, mention.value as Decimal);
    if (added === sum.mention.value && parts.length >= 2) return parts;
  }
  const same = parts.filter((part) => (figures[part] as Figure).mention.unit === sum.mention.unit);
  return same.length >= 2 && (isOneUnit || same.at(-1) === last) ? same : null;
}

/** 两项合计七次: how many are added up. */
const countsParts = (figure: Figure | undefined): boolean =>
  figure !== undefined &&
  /^(?:项|类|种|样)$/.test(figure.mention.unit ?? "") &&
  Number(figure.mention.value) < 10 &&
  /^(?:以上|上述|这|前)?$/.test(figure.label) &&
  SUM_LABEL.test(figure.trailer);

/** The readings of a sentence, its sums read as what their parts are. */
export function withSums(
  figures: readonly Figure[],
  readings: readonly FactReading[],
): readonly FactReading[] {
  if (!figures.some(({ label }) => SUM_LABEL.test(label))) return readings;
  let all = readings;
  for (const [at, figure] of figures.entries()) {
    const parts = partsOfSum(figures, at);
    if (!parts) continue;
    const starts = new Set(parts.map((part) => (figures[part] as Figure).mention.span.start));
    const ofParts = all.filter(
      ({ indicator, evidence }) =>
        SUMMABLE.test(wholeOf(indicator)) && starts.has(evidence.figure?.start ?? -1),
    );
    // 复议4件,诉讼3件,合计7件: the sum of two indicators is the figure of neither.
    if (new Set(ofParts.map((part) => wholeOf(part.indicator))).size > 1) continue;
    // 新收5件,加上上年转来的1件,共6件: what was carried in makes another sum.
    const hasCarriedIn = /上年|转来|结转|遗留/.test(`${figure.lead}${figure.clauseLead}`);
    if (hasCarriedIn && ofParts.some(({ indicator }) => indicator === "requests.received")) continue;
    const scope = ofParts[0]?.scope ?? "reportingYear";
    const indicator =
      (ofParts[0] && wholeOf(ofParts[0].indicator)) ??
      BY_WORDS.find(({ words }) => words.test(`${figure.lead}${figure.clauseLead}`))?.indicator;
    const isOwn = ({ evidence }: FactReading) => evidence.figure?.start === figure.mention.span.start;
    if (!indicator || all.some((reading) => isOwn(reading) && reading.indicator !== indicator)) continue;
    all = [
      ...all
        .filter((reading) => !isOwn(reading))
        .map((reading) =>
          ofParts.includes(reading) && reading.indicator === indicator
            ? { ...reading, narrow: true }
            : reading,
        ),
      readingOf(figure, indicator, scope),
    ];
  }
  return all;
}

const readingOf = (figure: Figure, indicator: string, scope: FactReading["scope"]): FactReading => {
  const { mention } = figure;
  return {
    indicator,
    value: mention.value as Decimal,
    writtenUnit: mention.writtenUnit,
    qualifier: mention.qualifier,
    min: mention.min,
    max: mention.max,
    minInclusive: mention.minInclusive,
    maxInclusive: mention.maxInclusive,
    scope,
    rank: 3,
    narrow: false,
    evidence: proseEvidence(quoteOf(figure, {}), mention.span, ["facts.sum-behind", mention.rule]),
  };
};
