/** The readings of one figure: which rules fit the words around it, and how far they reach. */
import {
  type Decimal,
  MAX_QUOTE,
  type NumericMention,
  proseEvidence,
  type TextSpan,
  type TraceEntry,
  textSpan,
} from "@shilu/core";
import { type Figure, isCount, once } from "../../clauses/index.js";
import { associationOf } from "./association.js";
import { candidateRules, isCounted } from "./candidate-rules.js";
import { isDenied } from "./denied.js";
import { eachOf } from "./each.js";
import { placeElsewhere } from "./elsewhere.js";
import type { Place } from "./place.js";
import { matchesRule, type ProseRule } from "./prose-rule.js";
import type { FactReading } from "./reading.js";
import type { Scope } from "./scope.js";

/** A subject that is a part of the whole: its figure stands back where the whole has one. */
const NARROW =
  /个[^,;]{1,10}(?:局|单位|部门|乡镇|街道|处|所|站|中心)另|(?<![和及与](?:[\d一二三四五六七八九十]{1,4}个|各)?)(?:各)?(?:乡镇|镇街|街道|县直|市直|区直|直属|所属|下属)(?:各)?(?:单位|部门)?[^,;]{0,12}$|(?:公开办|政府办|办公室|办公厅|政务中心)(?:直接|共|已)?(?:主动)?(?:发布|公开)|(?:办公室|办公厅|政府办|[市县区州省]本级)直接[^,;]{0,4}(?:收到|受理|接到|办理|办结|答复)|重点领域|专栏|专题(?!会)/;
const EACH = /(?:均|各|都|皆)(?:为|是|有)?(?:约)?$/;
const PARTING = /[、和及与]/;
/** A noun of its own behind the unit says what the figure counts: 六个部分, 8个乡镇. */
const OTHER_NOUN =
  /^(?:大|主要|专门|市|县|区|直|级)*(?:部分|方面|环节|步骤|乡镇|镇街|街道|部门|单位|专题|专栏|栏目|制度|县|市|区|村|社区|网站|账号|平台|窗口|小时|工作日|选项|档次|种类|和[^,;]{0,4}工作日|镇(?!级)|层面|条文|领域|类别|类|版块|板块|频道|重点|项目|地区|科室|处室)/;

/** What is left over is told by the way: where the whole answer is counted elsewhere, that counts. */
const REMAINDER = /(?:其余|其他|余下|剩下|剩余|剩)的?$/;
/** What several bodies or months may have one each of. */
const SEVERAL = /^(?:readingPoints|training\.sessions|meetings|response\.)/;
/** What each of a stated number of bodies may have: 24个处室各明确1名兼职信息员. */
const ONE_OF_EACH = /^(?:staff\.(?:fullTime|partTime)|readingPoints\.total)$/;
/** Occasions: the month says when one was held, not which part of the year is counted. */
const OCCASION = /^(?:training|meetings|response\.(?:pressConferences|interviews))/;

/** People may be told as a range (接待群众六七十人次); of other units ranges are clauses of laws, terms, plans. */
const RANGED: ReadonlySet<string | null> = new Set(["人次", "人", "名"]);

/** No rule reads a share, a unit that nothing is counted in, a range of anything but people. */
export const mayState = (mention: NumericMention): boolean =>
  (mention.qualifier !== "range" || RANGED.has(mention.unit)) && isCount(mention) && isCounted(mention);

/** Readings of the best rank, one an indicator; empty where no rule fits. */
export function readingsOf(place: Place, scope: () => Scope): FactReading[] {
  const { mention } = place.figure;
  if (!mayState(mention)) return [];
  const labels = distributed(place, mention);
  const shared = labels?.flatMap((label) => aimedReading(aimedAt(place, label), scope) ?? []) ?? [];
  if (shared.length > 0) return shared;
  const each = mention.qualifier === "exact" ? eachOf(place) : null;
  const one = each ? aimedReading({ ...place, label: each.label, clauseLead: each.label }, scope) : null;
  if (each && one && SEVERAL.test(one.indicator) && !each.isCounted) return [times(one, each.times)];
  if (each?.isCounted && one && ONE_OF_EACH.test(one.indicator))
    return [{ ...times(one, each.times), rank: 1, narrow: true }];
  if (labels || isDenied(place.figure)) return [];
  const rules = candidateRules(place);
  const best = bestReading(rules, place, scope);
  if (best) return [best, ...besideReadings(rules, place, best.indicator, scope)];
  const elsewhere = placeElsewhere(place);
  const found = elsewhere ? aimedReading(elsewhere, scope) : null;
  if (found) return [found];
  const beside = besideReadings(rules, place, null, scope);
  if (beside.length > 0) return beside;
  const associated = OTHER_NOUN.test(place.trailer) ? null : associationOf(place);
  return associated ? [readingBy({ ...associated, rank: 1 }, place, scope())] : [];
}

const aimedReading = (place: Place, scope: () => Scope): FactReading | null =>
  bestReading(candidateRules(place), place, scope);

/** 收到村民当面递交的申请4件: what was received, and how it came. */
const besideReadings = (
  rules: readonly ProseRule[],
  place: Place,
  taken: string | null,
  scope: () => Scope,
): FactReading[] =>
  rules
    .filter((rule) => rule.beside && rule.indicator !== taken && matchesRule(rule, place))
    .map((rule) => readingBy(rule, place, scope()));

const times = (reading: FactReading, many: number): FactReading => {
  const value = String(Number(reading.value) * many) as Decimal;
  return { ...reading, value, min: value, max: value };
};

/** For a trace: the indicators whose cue words stand around a figure that no rule fits. */
export function lookedAt(place: Place): TraceEntry[] {
  const { mention } = place.figure;
  const indicators = new Set(candidateRules(place).map(({ indicator }) => indicator));
  return [...indicators].map((indicator) => ({
    subject: indicator,
    decision: "looked-at",
    span: quoteOf(place.figure, {}),
    value: Number(mention.value),
    reason: `Its cue words stand near ${mention.value}, and no rule of it fits the words around the figure.`,
    rules: [],
  }));
}

/** 专职、兼职各2名, 传真、信函申请均为0件: the labels that share a figure, `null` where it has one alone. */
function distributed(place: Place, mention: NumericMention): readonly string[] | null {
  if (!PARTING.test(place.label)) return null;
  if (!EACH.test(place.label) && mention.value !== "0") return null;
  return place.label.split(PARTING).filter((label) => label !== "");
}

const aimedAt = (place: Place, label: string): Place => ({
  ...place,
  label,
  clauseLead: label,
  trailer: "",
  sequel: "",
  ownSequel: "",
});

/** `rules` with the fullest statements first. */
function bestReading(rules: readonly ProseRule[], place: Place, scope: () => Scope): FactReading | null {
  const isOther = once(() => OTHER_NOUN.test(place.trailer));
  const best = rules.find(
    (rule) =>
      !rule.beside &&
      !(!rule.trailer && !rule.sequel && !rule.ownSequel && isOther()) &&
      matchesRule(rule, place),
  );
  if (!best) return null;
  const found = scope();
  const isDated = found.rule === "scope.part-of-year" && OCCASION.test(best.indicator);
  return readingBy(
    best,
    place,
    isDated && !/季|半年|每/.test(place.clauseLead) ? { scope: "reportingYear", rule: null } : found,
  );
}

function readingBy(
  rule: Pick<ProseRule, "id" | "indicator" | "rank" | "sequel" | "ownSequel">,
  place: Place,
  { scope, rule: scopeRule }: Scope,
): FactReading {
  const { mention } = place.figure;
  return {
    indicator: rule.indicator,
    value: mention.value as Decimal,
    writtenUnit: mention.writtenUnit,
    qualifier: mention.qualifier,
    min: mention.min,
    max: mention.max,
    minInclusive: mention.minInclusive,
    maxInclusive: mention.maxInclusive,
    scope,
    rank: rule.ownSequel && REMAINDER.test(place.label) ? 1 : rule.rank,
    narrow: NARROW.test(place.clauseLead),
    evidence: proseEvidence(quoteOf(place.figure, rule), mention.span, [
      rule.id,
      mention.rule,
      ...(scopeRule ? [scopeRule] : []),
    ]),
  };
}

/** The clause that states the figure, and the clauses after it that a sequel reads on in; clipped around the figure. */
export function quoteOf(figure: Figure, rule: Pick<ProseRule, "sequel" | "ownSequel">): TextSpan {
  const { mention, sentence, clause } = figure;
  const own = sentence.clauses[clause]?.span ?? mention.span;
  const last = rule.sequel || rule.ownSequel ? figure.sequelEnd : own.end;
  return clipAround(
    textSpan(Math.min(own.start, mention.span.start), Math.max(own.end, last, mention.span.end)),
    mention.span,
  );
}

/** At most {@link MAX_QUOTE} code units of `span` that hold `figure`. */
export function clipAround(span: TextSpan, figure: TextSpan): TextSpan {
  if (span.end - span.start <= MAX_QUOTE) return span;
  const start = Math.max(span.start, Math.min(figure.start - 200, span.end - MAX_QUOTE));
  return textSpan(start, Math.max(figure.end, Math.min(span.end, start + MAX_QUOTE)));
}
