import type { ExtractedRecord, RecordFact } from "../record.js";
import type { GoldFact } from "./gold.js";
import type { Judge } from "./judgement.js";
import { type BareText, bare, bareText, sameNumber } from "./likeness.js";
import type { ScoredPair, ScoreScope } from "./pair.js";

interface Candidate {
  readonly id: string;
  readonly fact: RecordFact;
}

/** Facts by indicator and value, then qualifier and place of the right ones; values of other years and plans are traps. */
export function judgeFacts({ gold, record }: ScoredPair, scope: ScoreScope, judge: Judge): void {
  const judged = (id: string) => scope.indicators?.has(id) ?? true;
  const candidates = candidatesOf(record, scope, judged);
  const text = bareText(record?.text ?? "");
  const era = record?.era?.value ?? null;
  const says = (candidate: Candidate) => (wanted: GoldFact) =>
    candidate.id === wanted.id && sameNumber(candidate.fact.value, wanted.value);

  for (const wanted of gold.facts.filter(({ id }) => judged(id))) {
    const found = candidates.find((candidate) => says(candidate)(wanted));
    const sectionKinds = kindsAt(record, placeOf(text, wanted.evidence));
    const outcome = found ? "right" : "missed";
    judge("facts", outcome, wanted.id, `${wanted.value} «${wanted.evidence ?? ""}»`, { era, sectionKinds });
    if (!found) continue;
    const qualifier = wanted.qualifier ?? "exact";
    judge(
      "qualifiers",
      found.fact.qualifier === qualifier ? "right" : "wrong",
      wanted.id,
      `${wanted.value}: wanted ${qualifier}, got ${found.fact.qualifier}`,
    );
    judge(
      "places",
      standsAt(found.fact, wanted, text) ? "right" : "wrong",
      wanted.id,
      `${wanted.value}: wanted «${wanted.evidence ?? ""}», got «${found.fact.evidence.quote ?? ""}»`,
    );
  }
  for (const candidate of candidates) {
    if ([...gold.facts, ...gold.factsOptional].some(says(candidate))) continue;
    const { value, evidence } = candidate.fact;
    const sectionKinds = kindsAt(record, evidence.text?.[0] ?? null);
    judge("facts", "extra", candidate.id, `${value} «${evidence.quote ?? ""}»`, { era, sectionKinds });
  }
  for (const trap of gold.traps.filter(({ id }) => judged(id))) {
    const fell = candidates.some((candidate) => says(candidate)(trap));
    judge("traps", fell ? "wrong" : "right", trap.id, `${trap.value} «${trap.evidence ?? ""}»`);
  }
}

/** Judged facts without dimensions, each value of an indicator once. */
function candidatesOf(
  record: ExtractedRecord | null,
  scope: ScoreScope,
  judged: (id: string) => boolean,
): Candidate[] {
  const candidates: Candidate[] = [];
  for (const fact of record?.facts ?? []) {
    const id = scope.standsFor[fact.indicator] ?? fact.indicator;
    const known = candidates.some((other) => other.id === id && sameNumber(other.fact.value, fact.value));
    if (judged(id) && Object.keys(fact.dimensions).length === 0 && !known) candidates.push({ id, fact });
  }
  return candidates;
}

/** Whether the quote touches one of the places that gold names; a sum stands where its addends do. */
function standsAt(fact: RecordFact, wanted: GoldFact, text: BareText): boolean {
  const span = fact.evidence.text;
  if (!span) return fact.evidence.from === "sum";
  const [start, end] = [text.at(span[0]), text.at(span[1])];
  return [wanted.evidence, ...(wanted.also ?? [])].some((words) => {
    const said = bare(words);
    if (said === "") return false;
    for (let at = text.text.indexOf(said); at >= 0; at = text.text.indexOf(said, at + 1))
      if (start < at + said.length && at < end) return true;
    return false;
  });
}

/** Where gold's words stand in the record's text, `null` where they do not. */
function placeOf(text: BareText, words: string | undefined): number | null {
  const said = bare(words);
  const at = said === "" ? -1 : text.text.indexOf(said);
  return at < 0 ? null : text.offsetOf(at);
}

/** The kinds of the innermost section that holds `at`. */
function kindsAt(record: ExtractedRecord | null, at: number | null): readonly string[] {
  if (!record || at === null) return [];
  let kinds: readonly string[] = [];
  for (const section of record.sections) {
    if (section.headingSpan[0] > at) break;
    if (at < section.bodySpan[1] || at < section.headingSpan[1]) kinds = section.kinds;
  }
  return kinds;
}
