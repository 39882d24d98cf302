/**
 * A number carried by 均, 全部, 都: a clause without a figure of its own that says what became of all of them
 * (申请3条,全部为当面申请; 行政复议7件,诉讼9件,均获维持).
 */
import { type Decimal, type Document, type NumericMention, proseEvidence } from "@shilu/core";
import { type Figure, type Sentence, words } from "../../clauses/index.js";
import type { FactReading } from "./reading.js";
import { SUM_LABEL } from "./summed.js";
import { MODES, OUTCOMES, pattern } from "./vocabulary.js";

/** What may stand before the outcome of a remedy: 经市政府复议予以维持, 结果为维持. */
const REMEDY_LEAD = "[^,;]{0,10}(?:复议|诉讼|审理|判决|结果|法院|机关)[^,;未不]{0,4}";

interface CarriedRule {
  readonly id: string;
  readonly pattern: RegExp;
  /** The readings whose number is carried, the last of them, and the indicator it then has. */
  readonly from: readonly string[];
  readonly to: string;
  /** What was answered is carried only right behind its figure. */
  readonly ofLast?: boolean;
}

const ALL =
  "^(?:(?:[至到截]止?)?(?:年底|年末|岁末|目前|年内|当年)前?)?(?:申请|以上|上述|且|并|也){0,3}(?:已|均|全部|全都|都|皆|全数|悉数|全|一律){1,3}(?:已|为|是|系|属|通过|以|采用|采取|由|获|被|予以|按|经|作了){0,3}";

/** No rule fits a clause without one of these. */
const CARRYING = /已|均|全|都|皆|一律|悉数|维持|驳回|纠正|撤销|责令|[为是系][专兼]职/;

export const CARRIED_RULES: readonly CarriedRule[] = [
  ...Object.entries(MODES).map(([mode, source]) => ({
    id: `carried.${mode}`,
    pattern: pattern(`${ALL}[^,;]{0,10}?${source}`),
    from: ["requests.received"],
    to: `requests.${mode}`,
  })),
  ...Object.entries(OUTCOMES).map(([outcome, source]) => ({
    id: `carried.${outcome}`,
    pattern: pattern(`${ALL}[^,;]{0,6}?${source}`),
    from: ["requests.received", "requests.completed"],
    ofLast: true,
    to: `requests.${outcome}`,
  })),
  {
    id: "carried.completedOnTime",
    pattern: pattern(
      `${ALL}[^,;]{0,14}?(?:按时|按期|及时|(?:期限|时限|工作日|规定时间|日)(?:之)?内)[^,;]{0,10}(?:答复|办结|回复|办理)`,
    ),
    from: ["requests.received", "requests.completed"],
    to: "requests.completedOnTime",
  },
  {
    id: "carried.completed",
    pattern: pattern(`${ALL}[^,;]{0,14}?(?:答复|办结|回复|办理完毕|办[毕妥完])`),
    from: ["requests.received"],
    to: "requests.completed",
  },
  {
    id: "carried.regulatoryDocs",
    pattern: pattern(
      `${ALL}(?:主动|依法|依规|全文|同步|同时|及时|按时|按规定|对外|向社会|向公众|在[^,;]{1,14}|通过[^,;]{1,14}|于[^,;]{1,10}){0,3}(?:公开|公布|发布|上网|挂网|对外公开)`,
    ),
    from: ["regulatoryDocs.made"],
    to: "proactive.regulatoryDocs",
  },
  ...(["reconsideration", "litigation"] as const).flatMap((remedy) =>
    [
      ["upheld", "维持|驳回(?:了)?(?:原告|其|诉讼|起诉|申请|复议|上诉|$)"],
      ["corrected", "纠正|撤销|责令"],
    ].map(([part, source]) => ({
      id: `carried.${remedy}.${part}`,
      pattern: pattern(
        `^(?:${REMEDY_LEAD}|[^,;未不无]{1,12}(?=作出|决定|予以|判决|裁定|维持))?(?:已|均|全部|都|皆|全|一审|二审|终审|法院)*(?:为|是|获|被|予以|决定|判决|裁定|结果为|依法|作出)*(?:${source})`,
      ),
      from: [`${remedy}.total`],
      to: `${remedy}.${part}`,
    })),
  ),
  ...[
    ["fullTime", "专职"],
    ["partTime", "兼[职任管办]"],
  ].map(([part, source]) => ({
    id: `carried.staff.${part}`,
    pattern: pattern(`${ALL}${source}|^[为是系]${source}`),
    from: ["staff.total"],
    to: `staff.${part}`,
  })),
];

const OF_REMEDY = /^(?:reconsideration|litigation)\./;
const SETTLED = /(?:审结|结案|办结|审理完毕|已判决)(?:的|了|为|有)?$/;

const boundsOf = ({ min, max, minInclusive, maxInclusive, qualifier }: NumericMention) => ({
  min,
  max,
  minInclusive,
  maxInclusive,
  qualifier,
});

const isOf =
  ({ mention }: Figure) =>
  ({ evidence }: FactReading): boolean =>
    evidence.figure?.start === mention.span.start;

/** What has more is no sentence, and nothing is carried through it. */
const MOST_CLAUSES = 200;

/** `readings` are those of the same sentence; the number carried is the last one before the clause. */
export function carriedReadings(
  document: Document,
  sentence: Sentence,
  figures: readonly Figure[],
  readings: readonly FactReading[],
): FactReading[] {
  const carried: FactReading[] = [];
  if (sentence.clauses.length > MOST_CLAUSES) return carried;
  for (const clause of sentence.clauses) {
    // 均已答复:同意公开9件: what a colon opens is a statement of its own.
    const said = words(document.folded, clause.span).split(":", 1)[0] as string;
    if (!CARRYING.test(said) || /\d/.test(said.replace(/\d{1,4}个工作日/g, ""))) continue;
    for (const rule of CARRIED_RULES) {
      if (!rule.pattern.test(said)) continue;
      const antecedent = readings
        .filter(
          (reading) =>
            rule.from.includes(reading.indicator) &&
            (reading.evidence.span?.start ?? Infinity) < clause.span.start,
        )
        .at(-1);
      if (!antecedent || antecedent.value === "0") continue;
      // 新收5件,上年转来1件,共6件,全数办结: all of the sum, which no rule read.
      const last = figures.findLast(({ mention }) => mention.span.start < clause.span.start);
      if (last && SUM_LABEL.test(last.label) && !readings.some(isOf(last))) continue;
      // 办结8件:公开5件,无法提供3件,皆因不掌握: not all of those that were answered.
      if (last && rule.ofLast && antecedent.indicator !== "requests.received" && !isOf(last)(antecedent))
        continue;
      // 诉讼5件,已审结4件,均驳回: all of those that were settled.
      const settled = OF_REMEDY.test(rule.to) && last && SETTLED.test(last.label) ? last.mention : null;
      carried.push({
        ...antecedent,
        ...(settled ? { value: settled.value as Decimal, ...boundsOf(settled) } : {}),
        indicator: rule.to,
        writtenUnit: null,
        rank: 1,
        evidence: proseEvidence(clause.span, null, [rule.id, ...antecedent.evidence.rules]),
      });
    }
  }
  return carried;
}
