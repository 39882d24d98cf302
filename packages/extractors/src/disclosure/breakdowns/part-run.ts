/** The longest run of parts: figures of one unit, each with its name, the parts of a part taken out of it. */
import { compareDecimals, type Document } from "@shilu/core";
import { SUM_LABEL } from "../facts/summed.js";
import type { ListedPart, PartList } from "./listed-part.js";
import { dimensionName, type Readings, readingOf, statesTotal } from "./part-reading.js";
import { nameable, sameGroup, sameUnit, sumOf } from "./part-sum.js";

/** Words that begin another list of the same total: 从方式看…;从结果看…. */
const NEXT_LIST =
  /其中|另有|另外|分别|按[^,;:]{1,16}(?:分|统计|划分)|从[^,;:]{1,10}(?:看|分)|(?:方式|结果|类别|渠道|情况)[^,;:]{0,4}:/;
/** Code units between two parts of one list. */
const LONGEST_GAP = 40;
/** What a bracket says of the part before is no gap. */
const BRACKETED = /\([^()]{0,300}\)/g;
/** No list of a report is as long; a text may repeat itself for ever. */
const MOST_PARTS = 200;
/** What opens the parts of a part. */
const INNER = /其中|事由|理由|原因|分别|包括|[:(]/;
const REST = /^(?:其他|其它|其余|剩余)(?!结果|情形|处理|方式|途径|渠道|原因)/;
const ORDINAL =
  /(?:^|[,;。\s])(?:第[一二三四五六七八九十]|[一二三四五六七八九十]+是|\(?[一二三四五六七八九十\d]{1,2}[.、)])/;

export interface Run {
  readonly run: readonly ListedPart[];
  /** Index of the part behind it. */
  readonly end: number;
  /** The lists that divide one of its parts. */
  readonly inner: readonly PartList[];
}

/** The longest run of nameable figures of one unit from `at` on. */
export function runFrom(
  document: Document,
  parts: readonly ListedPart[],
  at: number,
  readings: Readings,
): Run {
  const first = parts[at] as ListedPart;
  if (!nameable(first) || statesTotal(first, readings)) return { run: [], end: at, inner: [] };
  const run = [first];
  const inner: PartList[] = [];
  const reach = Math.min(parts.length, at + MOST_PARTS);
  let i = at + 1;
  for (; i < reach; i++) {
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

/** Parts follow each other in one sentence, or over sentences only where each is numbered. */
function joined(document: Document, a: ListedPart, b: ListedPart): boolean {
  if (a.figure.respective && b.figure.respective) return a.sentenceIndex === b.sentenceIndex;
  if (a.sentenceIndex === b.sentenceIndex) {
    const between = document.folded.slice(a.span.end, b.span.start);
    return (between.includes("(") ? between.replace(BRACKETED, "") : between).length <= LONGEST_GAP;
  }
  if (b.sentenceIndex !== a.sentenceIndex + 1) return false;
  return goesOn(a, b) || (ORDINAL.test(b.lead.slice(0, 8)) && ORDINAL.test(a.lead.slice(0, 12)));
}

/** A line that ends in a semicolon or a comma goes on in the next: 同意公开3件;\n信息不存在1件;. */
const goesOn = (a: ListedPart, b: ListedPart): boolean =>
  /[,;]/.test(a.sentence.clauses.at(-1)?.closer ?? "") && a.sentence.block !== b.sentence.block;

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
