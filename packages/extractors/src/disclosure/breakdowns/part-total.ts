/** Which figure a run of parts divides: before it, behind it, or some sentences before. */
import { compareDecimals, type Decimal, type Document } from "@shilu/core";
import { SUM_LABEL } from "../facts/summed.js";
import type { ListedPart, PartList } from "./listed-part.js";
import { type Readings, statesTotal } from "./part-reading.js";
import { COMPARED, sameUnit, sumOf } from "./part-sum.js";

/** How many figures back a total may stand. */
const TOTAL_REACH = 5;
/** Many parts that miss a total by no more than this divide it, and one of them is wrong. */
const NEARLY = 0.03;
/** How many sentences back a total may have been stated that a list adds up to. */
const STATED_REACH = 5;
/** And how many figures, at most. */
const FURTHEST = 200;
/** A sum further above its total than this is the sum of something else. */
const PLAUSIBLE = 1.3;

/** The total stands behind its parts: those that add up to it, else those that no semicolon holds apart from it. */
export function summed(
  document: Document,
  parts: readonly ListedPart[],
  end: number,
  run: readonly ListedPart[],
): PartList | null {
  const total = parts[end];
  const last = run.at(-1) as ListedPart;
  if (!total?.count || !SUM_LABEL.test(total.figure.label) || !sameUnit(last, total)) return null;
  if (total.sentenceIndex !== last.sentenceIndex) return null;
  const adding = run.findIndex(
    (_, from) => run.length - from >= 2 && sumOf(run.slice(from)) === total.count?.value,
  );
  const joint = run.findIndex(
    (part) => !document.folded.slice(part.span.end, total.span.start).includes(";"),
  );
  const from = adding >= 0 ? adding : joint;
  const own = from < 0 ? [] : run.slice(from);
  return own.length < 2
    ? null
    : { parts: own, total, lead: (own[0] as ListedPart).lead, isSum: true, hasGap: false };
}

/**
 * The total stands before the list, in its sentence or the one before: the figure the parts add up to where there is
 * one, else the nearest that states a total and is in reach of the sum. A sum far above it is a sum of something else.
 */
export function withTotal(
  parts: readonly ListedPart[],
  at: number,
  run: readonly ListedPart[],
  readings: Readings,
  previous: PartList | null,
): PartList {
  const [said, ...divided] = run as readonly [ListedPart, ...ListedPart[]];
  // 19件申请按时办结18件、延期办结1件: the total is said again without a name of its own.
  const isNamedBehind =
    said.label !== null &&
    said.label.start >= said.figure.mention.span.end &&
    divided[0]?.figure.clause === said.figure.clause &&
    divided[0].sentenceIndex === said.sentenceIndex;
  if (divided.length >= 2 && isNamedBehind && said.count && sumOf(divided) === said.count.value)
    return {
      parts: divided,
      total: said,
      lead: (divided[0] as ListedPart).lead,
      isSum: false,
      hasGap: false,
    };
  const first = run[0] as ListedPart;
  const lead = first.lead;
  const candidates: ListedPart[] = [];
  for (let i = at - 1; i >= 0 && i >= at - TOTAL_REACH; i--) {
    const before = parts[i] as ListedPart;
    if (before.sentenceIndex < first.sentenceIndex - 1) break;
    if (previous?.parts.includes(before) || !before.count || !sameUnit(before, first)) continue;
    if (!COMPARED.test(before.lead)) candidates.push(before);
  }
  if (
    previous?.total &&
    previous.total.sentenceIndex >= first.sentenceIndex - 1 &&
    sameUnit(previous.total, first)
  )
    candidates.push(previous.total);
  const sum = sumOf(run);
  // 其中不予受理1件,受理4件;维持3件,撤销1件: one part of the list before may be what this one divides.
  const near = previous?.parts.filter(({ sentenceIndex }) => sentenceIndex === first.sentenceIndex) ?? [];
  const equal = [...candidates, ...near].find(({ count }) => sum !== null && count?.value === sum);
  const total =
    equal ??
    statedBefore(parts, at, first, sum, readings, run.length >= 4) ??
    candidates.find((part) => isPlausible(part, run, sum) && mayDivide(part, first, readings)) ??
    null;
  return {
    parts: run,
    total,
    lead,
    isSum: false,
    hasGap: total !== null && hasGap(parts, at, total, previous),
  };
}

/** 申请人为个人的29件,单位的5件: what they add up to was stated some sentences before. */
function statedBefore(
  parts: readonly ListedPart[],
  at: number,
  first: ListedPart,
  sum: Decimal | null,
  readings: Readings,
  many: boolean,
): ListedPart | null {
  if (sum === null) return null;
  for (let i = at - 1; i >= Math.max(0, at - FURTHEST); i--) {
    const before = parts[i] as ListedPart;
    if (first.sentenceIndex - before.sentenceIndex > STATED_REACH) return null;
    if (!before.count || !sameUnit(before, first) || !statesTotal(before, readings)) continue;
    const off = Math.abs(Number(before.count.value) - Number(sum)) / Number(before.count.value);
    if (off === 0 || (off <= NEARLY && many)) return before;
  }
  return null;
}

function hasGap(
  parts: readonly ListedPart[],
  at: number,
  total: ListedPart,
  previous: PartList | null,
): boolean {
  const from = parts.indexOf(total);
  if (from < 0 || from >= at) return false;
  return parts
    .slice(from + 1, at)
    .some(
      (part) =>
        part.count &&
        part.sentenceIndex === parts[at]?.sentenceIndex &&
        sameUnit(part, total) &&
        !COMPARED.test(part.lead) &&
        !previous?.parts.includes(part),
    );
}

/** A stated total, or the figure that 其中 stands right behind. */
const mayDivide = (total: ListedPart, first: ListedPart, readings: Readings): boolean =>
  statesTotal(total, readings) ||
  (/其中|包括|分为|分别/.test(first.lead) && total.sentenceIndex === first.sentenceIndex);

export function isPlausible({ count }: ListedPart, run: readonly ListedPart[], sum: Decimal | null): boolean {
  if (!count || sum === null) return count !== null;
  const largest = Math.max(...run.map((part) => Number(part.count?.value ?? 0)));
  return Number(count.value) >= largest && compareDecimals(sum, String(Number(count.value) * PLAUSIBLE)) <= 0;
}
