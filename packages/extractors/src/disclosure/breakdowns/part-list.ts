/** Groups parts into lists and finds the total each list divides. */
import type { Document } from "@shilu/core";
import type { FactReading } from "../facts/reading.js";
import type { ListedPart } from "./listed-part.js";

export interface PartList {
  readonly parts: readonly ListedPart[];
  /** The figure whose parts these are, `null` where it is not stated beside them. */
  readonly total: ListedPart | null;
  /** The words between the total and the first part. */
  readonly lead: string;
}

const LIST_CUE = /其中|包括|分别|分为|如下|按[^,;:]{1,16}(?:分|统计|划分)|从[^,;:]{1,10}(?:看|分)|:/;
/** Words that begin another list of the same total: 从方式看…;从结果看…. */
const NEXT_LIST =
  /其中|分别|按[^,;:]{1,16}(?:分|统计|划分)|从[^,;:]{1,10}(?:看|分)|(?:方式|结果|类别|渠道|情况)[^,;:]{0,4}:/;
const ORDINAL =
  /(?:^|[,;。\s])(?:第[一二三四五六七八九十]|[一二三四五六七八九十]+是|\(?[一二三四五六七八九十\d]{1,2}[.、)])/;
const ALIKE = /类(?:信息)?$|信息(?:公开)?(?:数)?$|类/;
/** A total states itself: such a figure begins a list, it is no part of one. */
const TOTAL = /\.(?:total|received|completed|answered)$/;
/** Words that make a figure something other than a count of the listed things. */
const LONGEST_NAME = 60;

export function listsOf(
  document: Document,
  parts: readonly ListedPart[],
  readings: ReadonlyMap<number, FactReading>,
): PartList[] {
  const lists: PartList[] = [];
  let at = 0;
  while (at < parts.length) {
    const run = runFrom(document, parts, at, readings);
    if (run.length >= 2 && isList(run, readings)) {
      lists.push(withTotal(parts, at, run, lists.at(-1) ?? null));
      at += run.length;
    } else at++;
  }
  return lists;
}

/** The longest run of nameable figures of one unit from `at` on. */
function runFrom(
  document: Document,
  parts: readonly ListedPart[],
  at: number,
  readings: ReadonlyMap<number, FactReading>,
): ListedPart[] {
  const first = parts[at] as ListedPart;
  if (!nameable(first) || states(first, readings)) return [];
  const run = [first];
  for (let i = at + 1; i < parts.length; i++) {
    const part = parts[i] as ListedPart;
    const before = run.at(-1) as ListedPart;
    if (!nameable(part) || !sameUnit(before, part) || !joined(document, before, part)) break;
    if (states(part, readings) || NEXT_LIST.test(part.lead) || /累计/.test(part.lead)) break;
    if (otherGroup(before, part, readings)) break;
    if (
      (first.share === null) !== (part.share === null) &&
      !/其他|其余|其它/.test(part.name) &&
      run.length < 2
    )
      break;
    run.push(part);
  }
  return run;
}

/** A mode and an outcome are parts of different lists. */
function otherGroup(a: ListedPart, b: ListedPart, readings: ReadonlyMap<number, FactReading>): boolean {
  const [first, second] = [a, b].map((part) => {
    const indicator = readings.get(part.figure.mention.span.start)?.indicator;
    return indicator === undefined ? null : dimensionName(indicator);
  });
  return first != null && second != null && first !== second;
}

const dimensionName = (indicator: string): string =>
  /^requests\.(?:inPerson|fax|online|letter)$/.test(indicator) ? "mode" : indicator.replace(/\.[^.]+$/, "");

const nameable = ({ name }: ListedPart): boolean => name.length >= 2 && name.length <= LONGEST_NAME;

const states = (part: ListedPart, readings: ReadonlyMap<number, FactReading>): boolean => {
  const reading = readings.get(part.figure.mention.span.start);
  return reading !== undefined && TOTAL.test(reading.indicator) && reading.rank >= 2;
};

function sameUnit(a: ListedPart, b: ListedPart): boolean {
  if (!a.count || !b.count) return !a.count && !b.count;
  return a.count.unit === b.count.unit || a.count.unit === null || b.count.unit === null;
}

/** Parts follow each other in one sentence, or over sentences only where each is numbered. */
function joined(document: Document, a: ListedPart, b: ListedPart): boolean {
  if (a.sentenceIndex === b.sentenceIndex) {
    const between = document.folded.slice(a.span.end, b.span.start);
    return between.length <= 40;
  }
  return (
    b.sentenceIndex === a.sentenceIndex + 1 &&
    ORDINAL.test(b.lead.slice(0, 8)) &&
    ORDINAL.test(a.lead.slice(0, 12))
  );
}

function isList(run: readonly ListedPart[], readings: ReadonlyMap<number, FactReading>): boolean {
  const first = run[0] as ListedPart;
  const shares = run.filter(({ share }) => share !== null).length;
  const alike = run.filter(({ name }) => ALIKE.test(name)).length;
  const sameTable = run.filter((part) => readings.has(part.figure.mention.span.start)).length;
  return (
    LIST_CUE.test(first.lead) ||
    shares >= 2 ||
    ORDINAL.test(first.lead.slice(0, 8)) ||
    (run.length >= 3 && alike * 2 > run.length) ||
    (sameTable === run.length && groupOf(run, readings) !== null)
  );
}

/** The one group of indicators all parts belong to (modes or outcomes of requests), `null` where they differ. */
function groupOf(run: readonly ListedPart[], readings: ReadonlyMap<number, FactReading>): string | null {
  const groups = new Set(
    run.map((part) => readings.get(part.figure.mention.span.start)?.indicator.replace(/\.[^.]+$/, "") ?? ""),
  );
  return groups.size === 1 ? ([...groups][0] ?? null) : null;
}

/** The total is the figure right before the first part: in its sentence, or at the end of the sentence before. */
function withTotal(
  parts: readonly ListedPart[],
  at: number,
  run: readonly ListedPart[],
  previous: PartList | null,
): PartList {
  const first = run[0] as ListedPart;
  const adjoining =
    previous?.parts.at(-1) === parts[at - 1] && previous?.total?.sentenceIndex === first.sentenceIndex;
  if (previous?.total && adjoining && sameUnit(previous.total, first))
    return { parts: run, total: previous.total, lead: first.lead };
  for (let i = at - 1; i >= 0 && i >= at - 3; i--) {
    const before = parts[i] as ListedPart;
    if (before.sentenceIndex < first.sentenceIndex - 1) break;
    if (!before.count || !sameUnit(before, first) || before.share !== null) continue;
    if (/累计|历年/.test(before.lead)) continue;
    const total = before;
    return { parts: run, total, lead: first.lead };
  }
  return { parts: run, total: null, lead: first.lead };
}
