/**
 * Lists of parts: 其中 lists, lists with shares, enumerations in one unit. A list needs two parts at least, one unit, a
 * name for each part, and a sign that it is a list: 其中, a colon, shares, ordinals, or names built alike.
 */
import {
  addDecimals,
  type Breakdown,
  compareDecimals,
  type Decimal,
  type Document,
  defineExtractor,
  defineLayer,
  layers,
  MAX_QUOTE,
  proseEvidence,
  type Section,
  sectionAt,
  textSpan,
} from "@shilu/core";
import type { FactReading } from "../facts/reading.js";
import { factReadings } from "../facts/readings.js";
import { proseSentences } from "../prose.js";
import { type Dimension, dimensionOf } from "./dimension.js";
import { type ListedPart, listedParts, nameOf, type PartList } from "./listed-part.js";
import { listsOf } from "./part-list.js";

/** A breakdown with the words it was read from, for the checks. */
export interface ReadBreakdown extends Breakdown {
  readonly list: PartList;
}

export const readBreakdowns = defineLayer<ReadBreakdown>("readBreakdowns");

export const readBreakdownsExtractor = defineExtractor({
  name: "readBreakdowns",
  requires: [proseSentences, layers.sections, factReadings],
  provides: readBreakdowns,
  extract(document, [prose, sections, readings]) {
    const byFigure = new Map(
      readings.flatMap((reading) =>
        reading.evidence.figure ? [[reading.evidence.figure.start, reading] as const] : [],
      ),
    );
    return listsOf(document, listedParts(document, prose), byFigure).map((list) =>
      breakdownOf(document, sections, byFigure, list),
    );
  },
});

export const breakdownsExtractor = defineExtractor({
  name: "breakdowns",
  requires: [readBreakdowns],
  provides: layers.breakdowns,
  extract: (_document, [found]) => found.map(({ list: _list, ...breakdown }) => breakdown),
});

function breakdownOf(
  document: Document,
  sections: readonly Section[],
  readings: ReadonlyMap<number, FactReading>,
  list: PartList,
): ReadBreakdown {
  const reading = list.total ? (readings.get(list.total.figure.mention.span.start) ?? null) : null;
  const of = reading?.indicator ?? inferredTotal(sections, list);
  const names = list.parts.map(({ name }) => name);
  const dimension = dimensionOf(names, of);
  const total = list.total?.count?.value ?? null;
  return {
    of,
    ofLabel: of === null && list.total ? totalName(document, list.total) : null,
    by: dimension.by,
    total,
    complete: completeness(list, total, dimension, of),
    parts: list.parts.map((part) => ({
      label: part.name,
      count: part.count?.value ?? null,
      share: part.share?.value ?? null,
      evidence: proseEvidence(
        textSpan(Math.max(part.span.start, part.span.end - MAX_QUOTE), part.span.end),
        (part.count ?? part.share)?.span ?? null,
        ["breakdowns.list"],
      ),
    })),
    list,
  };
}

/** A list of categories in the section on what was published divides what was published, wherever the total stands. */
function inferredTotal(sections: readonly Section[], list: PartList): string | null {
  const first = list.parts[0] as ListedPart;
  const section = sectionAt(sections, first.span.start);
  const informational = list.parts.filter(({ name }) => /类|信息/.test(name)).length * 2 > list.parts.length;
  return list.total === null && informational && section?.kinds.includes("proactive")
    ? "proactive.total"
    : null;
}

function totalName(document: Document, { figure, label }: ListedPart): string | null {
  const after = figure.trailer.split(/[,;:。]/, 1)[0] ?? "";
  return after || (label ? nameOf(document, label) : null);
}

const REST = /^(?:其他|其它|其余|剩余|另外)|其他(?:类|信息|方面|事项)|其它(?:类|信息)/;
const COUNTED_CLASSES =
  /分为|共(?:分)?[一二三四五六七八九十\d]+(?:大)?(?:类|项|个方面)|以下[一二三四五六七八九十\d]+/;
const DIVIDING = /其中|从[^,;:]{1,10}(?:看|分)|分为|包括|按[^,;:]{1,16}(?:分|统计|划分)|:|类/;
const ZERO = "0" as Decimal;
const HEDGE = /主要|包括|等$|如/;

/** One piece of information may be published through several channels: their counts need not add up. */
function completeness(
  list: PartList,
  total: Decimal | null,
  { by, exhaustive }: Dimension,
  of: string | null,
): Breakdown["complete"] {
  if (list.isSum) return "yes";
  const counts = list.parts.flatMap(({ count }) => (count ? [count.value] : []));
  const sum =
    counts.length === list.parts.length ? counts.reduce<Decimal>((a, b) => addDecimals(a, b), ZERO) : null;
  const over = sum === null || total === null ? null : compareDecimals(sum, total);
  if (over === 0) return "yes";
  if (by === "channel" && !exhaustive) return "unknown";
  // What was received in the year need not have been answered in it.
  if (by === "outcome" && of === "requests.received") return "unknown";
  if (list.hasGap) return "unknown";
  if (list.parts.some(({ name, isRest }) => isRest || REST.test(name))) return "yes";
  if (over !== null && over > 0 && (exhaustive || DIVIDING.test(list.lead))) return "yes";
  if (COUNTED_CLASSES.test(list.lead)) return "yes";
  if (HEDGE.test(list.lead)) return "unknown";
  return exhaustive ? "yes" : "unknown";
}
