/** Two bounds side by side are a range: 大于100并且小于300, 1000以上,1500以下, 最多100最少20个. */
import { compareDecimals, isNumeric, type NumericMention } from "@shilu/core";
import { NO_PARTS, NO_UNIT, numericMention } from "./mentions.js";
import type { Passage, Reading } from "./passage.js";

const JOINT = /^ {0,2}[,、]? {0,2}(?:的?同时|并且|而且|[并且而又和但])? {0,2}$/;
const MOST_LENGTH = 7;

/** Joins a figure with one bound and the next one with the other; `null` where they are none or contradict each other. */
export function combineBounds(
  { folded, numerals, end }: Passage,
  { mention: first, next }: Reading,
  read: (index: number, floor: number) => Reading | null,
): Reading | null {
  if (!isNumeric(first) || !isOpen(first)) return null;
  const following = numerals[next];
  if (
    following === undefined ||
    following.span.start >= end ||
    following.span.start - first.span.end > MOST_LENGTH * 2
  )
    return null;
  const second = read(next, first.span.end);
  const last = second?.mention;
  if (!second || !last || !isNumeric(last) || !isOpen(last)) return null;
  if (
    last.span.start - first.span.end > MOST_LENGTH ||
    !JOINT.test(folded.slice(first.span.end, last.span.start))
  )
    return null;
  if ((first.min === null) === (last.min === null)) return null;
  if (first.unit !== null && first.unit !== last.unit) return null;
  const [low, high] = first.min !== null ? [first, last] : [last, first];
  if (low.min === null || high.max === null || compareDecimals(low.min, high.max) > 0) return null;
  if (first.unit === null && last.unit !== null && first.value !== "0" && last.writtenUnit !== last.unit)
    return null;
  const bounds = {
    min: low.min,
    max: high.max,
    minInclusive: low.minInclusive,
    maxInclusive: high.maxInclusive,
  };
  const amount = { value: low.min, qualifier: "range" as const, ...bounds };
  const unit = { unit: last.unit, writtenUnit: last.writtenUnit, unitClass: last.unitClass };
  const number = last.parts[0];
  const inner =
    last.unit !== null && number
      ? [
          numericMention(
            "number",
            first.span.start,
            number.span.end,
            "number.bounds",
            amount,
            NO_UNIT,
            NO_PARTS,
          ),
        ]
      : [first, last];
  return {
    mention: numericMention(
      last.kind,
      first.span.start,
      last.span.end,
      `${last.kind}.bounds`,
      amount,
      unit,
      inner,
    ),
    next: second.next,
  };
}

/** Bounded on one side by a word, not by a figure such as 500余. */
const isOpen = ({ min, max, qualifier }: NumericMention): boolean =>
  (qualifier === "atLeast" || qualifier === "atMost") && (min === null) !== (max === null);
