import { judgeChecks } from "./judge-checks.js";
import { judgeContacts } from "./judge-contacts.js";
import { judgeEvidence } from "./judge-evidence.js";
import { judgeFacts } from "./judge-facts.js";
import { judgeMainText } from "./judge-main-text.js";
import { judgeMetadata } from "./judge-metadata.js";
import { judgeParts } from "./judge-parts.js";
import { judgeSections } from "./judge-sections.js";
import type { Judge, Judgement, RatioAspect, RetrievalAspect } from "./judgement.js";
import { OPEN_SCOPE, type ScoredPair, type ScoreScope } from "./pair.js";

/** Lists compared: fractions between 0 and 1, 0 where nothing could be right. */
export interface Retrieval {
  readonly right: number;
  readonly extra: number;
  readonly missed: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Values compared one by one; `share` is `null` where there was none. */
export interface Ratio {
  readonly right: number;
  readonly of: number;
  readonly share: number | null;
}

export interface Scores
  extends Readonly<Record<RetrievalAspect, Retrieval>>,
    Readonly<Record<RatioAspect, Ratio>> {
  readonly documents: number;
  /** Documents that gave a record. */
  readonly records: number;
  /** Facts by indicator, by era (`none` where the record has none), and by the kinds of their section. */
  readonly byIndicator: Readonly<Record<string, Retrieval>>;
  readonly byEra: Readonly<Record<string, Retrieval>>;
  readonly bySectionKind: Readonly<Record<string, Retrieval>>;
  /** All that is not right, in the order of the pairs. */
  readonly faults: readonly Judgement[];
}

/** Compares records with their gold. Pure: the same pairs give the same scores. */
export function scoreRecords(pairs: readonly ScoredPair[], scope: ScoreScope = OPEN_SCOPE): Scores {
  const judgements = pairs.flatMap((pair) => judgePair(pair, scope));
  const of = (aspect: Judgement["aspect"]) => judgements.filter((one) => one.aspect === aspect);
  const retrieval = (aspect: RetrievalAspect) => retrievalOf(of(aspect));
  const ratio = (aspect: RatioAspect) => ratioOf(of(aspect));
  const facts = of("facts");
  return {
    documents: pairs.length,
    records: pairs.filter(({ record }) => record !== null).length,
    facts: retrieval("facts"),
    sections: retrieval("sections"),
    contacts: retrieval("contacts"),
    parts: retrieval("parts"),
    metadata: ratio("metadata"),
    inventions: ratio("inventions"),
    traps: ratio("traps"),
    qualifiers: ratio("qualifiers"),
    slices: ratio("slices"),
    places: ratio("places"),
    sources: ratio("sources"),
    checks: ratio("checks"),
    falseAlarms: ratio("falseAlarms"),
    mainFirst: ratio("mainFirst"),
    mainLast: ratio("mainLast"),
    chromeAbsent: ratio("chromeAbsent"),
    byIndicator: grouped(facts, ({ subject }) => [subject]),
    byEra: grouped(facts, ({ era }) => [era ?? "none"]),
    bySectionKind: grouped(facts, ({ sectionKinds = [] }) =>
      sectionKinds.length > 0 ? sectionKinds : ["none"],
    ),
    faults: judgements.filter(({ outcome }) => outcome !== "right"),
  };
}

function judgePair(pair: ScoredPair, scope: ScoreScope): Judgement[] {
  const judgements: Judgement[] = [];
  const judge: Judge = (aspect, outcome, subject, detail, more) => {
    judgements.push({ file: pair.gold.file, aspect, outcome, subject, detail, ...more });
  };
  judgeFacts(pair, scope, judge);
  judgeEvidence(pair, judge);
  judgeSections(pair, scope, judge);
  judgeMetadata(pair, scope, judge);
  judgeContacts(pair, judge);
  judgeParts(pair, judge);
  judgeChecks(pair, judge);
  judgeMainText(pair, judge);
  return judgements;
}

function retrievalOf(judgements: readonly Judgement[]): Retrieval {
  const count = (outcome: string) => judgements.filter((one) => one.outcome === outcome).length;
  const [right, extra, missed] = [count("right"), count("extra"), count("missed")];
  const precision = right / (right + extra || 1);
  const recall = right / (right + missed || 1);
  return {
    right,
    extra,
    missed,
    precision,
    recall,
    f1: (2 * precision * recall) / (precision + recall || 1),
  };
}

function ratioOf(judgements: readonly Judgement[]): Ratio {
  const right = judgements.filter(({ outcome }) => outcome === "right").length;
  return { right, of: judgements.length, share: judgements.length > 0 ? right / judgements.length : null };
}

/** Groups in the order of their names. */
function grouped(
  judgements: readonly Judgement[],
  namesOf: (judgement: Judgement) => readonly string[],
): Record<string, Retrieval> {
  const groups = new Map<string, Judgement[]>();
  for (const judgement of judgements)
    for (const name of namesOf(judgement)) {
      const group = groups.get(name) ?? [];
      groups.set(name, group);
      group.push(judgement);
    }
  return Object.fromEntries(
    [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, group]) => [name, retrievalOf(group)]),
  );
}
