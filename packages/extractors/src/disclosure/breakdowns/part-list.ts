/** Groups parts into lists and finds the total each list divides. */
import type { Document } from "@shilu/core";

import type { ListedPart, PartList } from "./listed-part.js";
import { dimensionName, type Readings, readingOf, statesTotal } from "./part-reading.js";
import { runFrom } from "./part-run.js";
import { nameable, sameGroup, sameUnit, sumOf } from "./part-sum.js";
import { isPlausible, summed, withTotal } from "./part-total.js";

const LIST_CUE = /其中|包括|分别|分为|如下|按[^,;:]{1,16}(?:分|统计|划分)|从[^,;:]{1,10}(?:看|分)|:/;
const ORDINAL =
  /(?:^|[,;。\s])(?:第[一二三四五六七八九十]|[一二三四五六七八九十]+是|\(?[一二三四五六七八九十\d]{1,2}[.、)])/;
const ALIKE = /类(?:信息)?$|信息(?:公开)?(?:数)?$|类/;
/** How far the shares of a whole list may stand from one, by rounding. */
const SHARES_TOLERANCE = 0.005;
const REST = /^(?:其他|其它|其余|剩余)(?!结果|情形|处理|方式|途径|渠道|原因)/;

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
        summed(document, parts, end, run) ??
        withNext(parts, end, withTotal(parts, at, run, readings, lists.at(-1) ?? null));
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

/** How many figures behind a list may be the parts it lacks. */
const NEXT_REACH = 3;

/** What no name or rule held in the list, and would make it whole, is a gap of it. */
function withNext(parts: readonly ListedPart[], end: number, list: PartList): PartList {
  const last = list.parts.at(-1) as ListedPart;
  const counted = [...list.parts];
  let shares = list.parts.reduce((sum, { share }) => sum + Number(share?.value ?? 0), 0);
  for (const next of parts.slice(end, end + NEXT_REACH)) {
    if (next.sentenceIndex > last.sentenceIndex + 1 || !sameUnit(last, next)) break;
    counted.push(next);
    shares += Number(next.share?.value ?? 0);
    const isWhole = next.share !== null && Math.abs(shares - 1) <= SHARES_TOLERANCE;
    if (isWhole || (list.total?.count && sumOf(counted) === list.total.count.value))
      return { ...list, hasGap: true };
  }
  return list;
}

/** Figures that add up to the one before them divide it, without a word for it: 查阅点十五处,县级三处、乡镇十二处. */
function addsUp({ parts, total }: PartList, readings: Readings): boolean {
  // 予以公开3件,部分公开1件;…: parts of one dimension do not divide each other.
  if (total && sameGroup(total, parts[0] as ListedPart, readings) && !statesTotal(total, readings))
    return false;
  const exact = parts.every(({ count }) => count?.qualifier === "exact");
  return exact && total?.count?.value === sumOf(parts) && total.count.qualifier === "exact";
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
