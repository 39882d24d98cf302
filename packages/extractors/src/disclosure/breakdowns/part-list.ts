/** Groups parts into lists and finds the total each list divides. */
import { addDecimals, compareDecimals, type Decimal, type Document } from "@shilu/core";
import { SUM_LABEL } from "../facts/summed.js";
import type { ListedPart } from "./listed-part.js";
import { dimensionName, type Readings, readingOf, statesTotal } from "./part-reading.js";

export interface PartList {
  readonly parts: readonly ListedPart[];
  /** The figure whose parts these are, `null` where it is not stated beside them. */
  readonly total: ListedPart | null;
  /** The words between the total and the first part. */
  readonly lead: string;
  /** The total stands behind its parts (…,合计337人次): it says that they are all. */
  readonly isSum: boolean;
  /** A figure of the same unit between the total and the first part is in no list: a part may be missing. */
  readonly hasGap: boolean;
}

const LIST_CUE = /其中|包括|分别|分为|如下|按[^,;:]{1,16}(?:分|统计|划分)|从[^,;:]{1,10}(?:看|分)|:/;
/** Words that begin another list of the same total: 从方式看…;从结果看…. */
const NEXT_LIST =
  /其中|另有|另外|分别|按[^,;:]{1,16}(?:分|统计|划分)|从[^,;:]{1,10}(?:看|分)|(?:方式|结果|类别|渠道|情况)[^,;:]{0,4}:/;
const ORDINAL =
  /(?:^|[,;。\s])(?:第[一二三四五六七八九十]|[一二三四五六七八九十]+是|\(?[一二三四五六七八九十\d]{1,2}[.、)])/;
const ALIKE = /类(?:信息)?$|信息(?:公开)?(?:数)?$|类/;
const REST = /^(?:其他|其它|其余|剩余)(?!结果|情形|处理|方式|途径|渠道|原因)/;
/** A figure compared with, or a change: neither a part nor a total. */
const COMPARED =
  /(?:比|较)(?:上年|去年|上一年|20\d\d年)|上年|去年|同期|历年|累计|(?:增加|减少|增长|下降|多|少)$/;
const LONGEST_NAME = 60;
/** Code units between two parts of one list. */
const LONGEST_GAP = 40;
/** How many figures back a total may stand. */
const TOTAL_REACH = 5;
/** What opens the parts of a part. */
const INNER = /其中|事由|理由|原因|分别|包括|[:(]/;
/** Many parts that miss a total by no more than this divide it, and one of them is wrong. */
const NEARLY = 0.03;
/** How many sentences back a total may have been stated that a list adds up to. */
const STATED_REACH = 5;
/** A sum further above its total than this is the sum of something else. */
const PLAUSIBLE = 1.3;

interface Run {
  readonly run: readonly ListedPart[];
  /** Index of the part behind it. */
  readonly end: number;
  /** The lists that divide one of its parts. */
  readonly inner: readonly PartList[];
}

/** Lists in text order; a list in brackets divides the figure before its bracket. */
export function listsOf(document: Document, all: readonly ListedPart[], readings: Readings): PartList[] {
  const outer = all.filter(({ bracket }) => bracket === null);
  const lists = [...listsAmong(document, outer, readings), ...bracketLists(all)];
  return lists.sort((a, b) => (a.parts[0]?.span.start ?? 0) - (b.parts[0]?.span.start ?? 0));
}

function bracketLists(all: readonly ListedPart[]): PartList[] {
  const lists: PartList[] = [];
  for (let at = 0; at < all.length; at++) {
    const first = all[at] as ListedPart;
    if (first.bracket === null) continue;
    let end = at + 1;
    while (end < all.length && all[end]?.bracket === first.bracket && sameUnit(first, all[end] as ListedPart))
      end++;
    const parts = all.slice(at, end).filter(nameable);
    const before = all[at - 1] ?? null;
    const adjoins =
      before !== null && before.bracket === null && before.sentenceIndex === first.sentenceIndex;
    if (parts.length >= 2) {
      const sum = sumOf(parts);
      const total = adjoins && sameUnit(before, first) && isPlausible(before, parts, sum) ? before : null;
      lists.push({ parts, total, lead: first.lead, isSum: false, hasGap: false });
    }
    at = end - 1;
  }
  return lists;
}

function listsAmong(document: Document, parts: readonly ListedPart[], readings: Readings): PartList[] {
  const lists: PartList[] = [];
  let at = 0;
  while (at < parts.length) {
    const { run, end, inner } = runFrom(document, parts, at, readings);
    if (run.length >= 2) {
      const list =
        summed(document, parts, end, run) ?? withTotal(parts, at, run, readings, lists.at(-1) ?? null);
      if (list.isSum || isList(list.parts, readings) || addsUp(list, readings)) {
        lists.push(list, ...inner);
        at = end;
        continue;
      }
    }
    at++;
  }
  return lists;
}

/** The longest run of nameable figures of one unit from `at` on. */
function runFrom(document: Document, parts: readonly ListedPart[], at: number, readings: Readings): Run {
  const first = parts[at] as ListedPart;
  if (!nameable(first) || statesTotal(first, readings)) return { run: [], end: at, inner: [] };
  const run = [first];
  const inner: PartList[] = [];
  let i = at + 1;
  for (; i < parts.length; i++) {
    const part = parts[i] as ListedPart;
    const before = run.at(-1) as ListedPart;
    if (isSubtotal(document, parts, i, run)) continue;
    const parted = dividingLast(document, parts, i, before);
    if (parted.length > 0) {
      if (parted.length > 1)
        inner.push({ parts: parted, total: before, lead: part.lead, isSum: false, hasGap: false });
      i += parted.length - 1;
      continue;
    }
    if (
      (REST.test(before.name) && /^[^,]{0,3}[;。]/.test(part.lead)) ||
      !nameable(part) ||
      !sameUnit(before, part)
    )
      break;
    if (
      !joined(document, before, part) ||
      statesTotal(part, readings) ||
      (NEXT_LIST.test(part.lead) && !part.figure.respective && !continues(before, part, readings))
    )
      break;
    if (otherGroup(before, part, readings)) break;
    const unlike =
      (first.share === null) !== (part.share === null) && !REST.test(part.name) && run.length < 2;
    if (unlike && !sameGroup(before, part, readings)) break;
    run.push(part);
  }
  return { run, end: i, inner };
}

/** 不予公开3件,其中国家秘密1件、商业秘密2件;…: the parts of the last part, up to the semicolon, where they add up to it. */
function dividingLast(
  document: Document,
  parts: readonly ListedPart[],
  at: number,
  divided: ListedPart,
): readonly ListedPart[] {
  const first = parts[at] as ListedPart;
  if (first.sentenceIndex !== divided.sentenceIndex || !divided.count || !INNER.test(first.lead)) return [];
  if (/[;。]/.test(document.folded.slice(divided.span.end, first.figure.mention.span.start))) return [];
  const found: ListedPart[] = [];
  for (let i = at; i < parts.length; i++) {
    const part = parts[i] as ListedPart;
    const last = found.at(-1);
    if (!part.count || !sameUnit(part, divided) || !nameable(part)) return [];
    if (last && /[;。]/.test(document.folded.slice(last.span.end, part.figure.mention.span.start))) return [];
    found.push(part);
    const sum = sumOf(found);
    if (sum === divided.count.value) {
      return !/^\s*[;。]/.test(document.folded.slice(part.span.end, part.span.end + 3)) ? [] : found;
    }
    if (sum === null || compareDecimals(sum, divided.count.value) > 0) return [];
  }
  return [];
}

/** 同意公开93件,部分公开25件,两者合计118件;…: what was added up on the way, more parts follow. */
function isSubtotal(
  document: Document,
  parts: readonly ListedPart[],
  at: number,
  run: readonly ListedPart[],
): boolean {
  const { count, figure, sentenceIndex } = parts[at] as ListedPart;
  const next = parts[at + 1];
  if (!count || !next || next.sentenceIndex !== sentenceIndex || !SUM_LABEL.test(figure.label)) return false;
  if (!/[;。]/.test(document.folded.slice(figure.mention.span.end, next.figure.mention.span.start)))
    return false;
  return run.some((_, from) => run.length - from >= 2 && sumOf(run.slice(from)) === count.value);
}

/** Figures that add up to the one before them divide it, without a word for it: 查阅点十五处,县级三处、乡镇十二处. */
function addsUp({ parts, total }: PartList, readings: Readings): boolean {
  // 予以公开3件,部分公开1件;…: parts of one dimension do not divide each other.
  if (total && sameGroup(total, parts[0] as ListedPart, readings) && !statesTotal(total, readings))
    return false;
  const exact = parts.every(({ count }) => count?.qualifier === "exact");
  return exact && total?.count?.value === sumOf(parts) && total.count.qualifier === "exact";
}

const nameable = ({ name, lead }: ListedPart): boolean =>
  name.length >= 2 && name.length <= LONGEST_NAME && !COMPARED.test(lead);

function sameUnit(a: ListedPart, b: ListedPart): boolean {
  if (!a.count || !b.count) return !a.count && !b.count;
  return a.count.unit === b.count.unit || a.count.unit === null || b.count.unit === null;
}

/** Parts follow each other in one sentence, or over sentences only where each is numbered. */
function joined(document: Document, a: ListedPart, b: ListedPart): boolean {
  if (a.figure.respective && b.figure.respective) return a.sentenceIndex === b.sentenceIndex;
  if (a.sentenceIndex === b.sentenceIndex)
    return document.folded.slice(a.span.end, b.span.start).length <= LONGEST_GAP;
  return (
    b.sentenceIndex === a.sentenceIndex + 1 &&
    ORDINAL.test(b.lead.slice(0, 8)) &&
    ORDINAL.test(a.lead.slice(0, 12))
  );
}

/** A mode and an outcome are parts of different lists; behind a semicolon, so are a known and an unknown figure. */
function otherGroup(a: ListedPart, b: ListedPart, readings: Readings): boolean {
  const [first, second] = [readingOf(a, readings), readingOf(b, readings)].map((reading) =>
    reading ? dimensionName(reading.indicator) : null,
  );
  if (first != null && second != null) return first !== second;
  const bothShared = a.share !== null && b.share !== null;
  return first !== second && !bothShared && /^[^,]{0,3};/.test(b.lead);
}

/** 另有215条刊登于《政报》: another part of the list, where both are parts of one dimension. */
const continues = (a: ListedPart, b: ListedPart, readings: Readings): boolean =>
  /^[^:]{0,3}(?:另有|另外)[^:]{0,2}$/.test(b.lead) && sameGroup(a, b, readings);

function sameGroup(a: ListedPart, b: ListedPart, readings: Readings): boolean {
  const [first, second] = [readingOf(a, readings), readingOf(b, readings)];
  return (
    first !== null && second !== null && dimensionName(first.indicator) === dimensionName(second.indicator)
  );
}

function isList(run: readonly ListedPart[], readings: Readings): boolean {
  const first = run[0] as ListedPart;
  const shares = run.filter(({ share }) => share !== null).length;
  const alike = run.filter(({ name }) => ALIKE.test(name)).length;
  return (
    LIST_CUE.test(first.lead) ||
    shares >= 2 ||
    ORDINAL.test(first.lead.slice(0, 8)) ||
    REST.test(run.at(-1)?.name ?? "") ||
    (run.length >= 3 && alike * 2 > run.length) ||
    groupOf(run, readings) !== null
  );
}

/** The one group of indicators that most parts belong to (modes or outcomes of requests), `null` where they differ. */
function groupOf(run: readonly ListedPart[], readings: Readings): string | null {
  const known = run.flatMap((part) => readingOf(part, readings) ?? []);
  const groups = new Set(known.map(({ indicator }) => dimensionName(indicator)));
  const [group] = groups;
  return groups.size === 1 && group && known.length * 3 >= run.length * 2 ? group : null;
}

/** The total stands behind its parts: those that add up to it, else those that no semicolon holds apart from it. */
function summed(
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
function withTotal(
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
  const equal = candidates.find(({ count }) => sum !== null && count?.value === sum);
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
  for (let i = at - 1; i >= 0; i--) {
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

function isPlausible({ count }: ListedPart, run: readonly ListedPart[], sum: Decimal | null): boolean {
  if (!count || sum === null) return count !== null;
  const largest = Math.max(...run.map((part) => Number(part.count?.value ?? 0)));
  return Number(count.value) >= largest && compareDecimals(sum, String(Number(count.value) * PLAUSIBLE)) <= 0;
}

function sumOf(run: readonly ListedPart[]): Decimal | null {
  if (run.some(({ count }) => count === null)) return null;
  return run.reduce<Decimal>((sum, { count }) => addDecimals(sum, count?.value ?? "0"), "0" as Decimal);
}
