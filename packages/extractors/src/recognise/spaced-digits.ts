/** Digits parted by single blanks before a unit: 4 6 8 条 is one figure, 九 九 折 too, and so is 11 862条. */
import type { Decimal } from "@shilu/core";
import { isDigit, isHan, skipBlanks } from "./characters.js";
import type { Composed } from "./fractions.js";
import type { Numeral } from "./numeral.js";
import type { Passage } from "./passage.js";
import { unitAt } from "./units.js";

const MOST_DIGITS = 9;

/**
 * Joins the single digits from `index` on where a unit stands behind the last and nothing else can be meant: no longer
 * figure touches the run, and a word or a stop comes before it.
 */
export function readSpacedDigits({ folded, start, end, numerals }: Passage, index: number): Composed | null {
  const first = numerals[index] as Numeral;
  const grouped = readGroups({ folded, start, end, numerals } as Passage, index);
  if (grouped) return grouped;
  if (!isSingle(first)) return null;
  const before = first.span.start > start ? folded.charCodeAt(first.span.start - 1) : 0;
  if (before === 0x20 && isDigit(folded.charCodeAt(first.span.start - 2))) return null;
  let digits = first.value as string;
  let last = first;
  let next = index + 1;
  while (next < numerals.length && next - index < MOST_DIGITS) {
    const numeral = numerals[next] as Numeral;
    if (numeral.span.start !== last.span.end + 1 || folded.charCodeAt(last.span.end) !== 0x20) break;
    if (!isSingle(numeral) || numeral.form !== first.form) break;
    digits += numeral.value;
    last = numeral;
    next++;
  }
  if (next === index + 1) return null;
  const at = skipBlanks(folded, last.span.end, Math.min(end, last.span.end + 2));
  const unit = unitAt(folded, at, end);
  const written = unit !== null && isHan(unit.word.charCodeAt(0));
  if (!written || digits.startsWith("0") || (first.form === "han" && unit.word !== "折")) return null;
  return composed(digits as Decimal, last.span.end, next);
}

/** 11 862条: groups of three behind a blank each, right after a word and right before a unit. */
function readGroups({ folded, start, end, numerals }: Passage, index: number): Composed | null {
  const first = numerals[index] as Numeral;
  const before = first.span.start > start ? folded.charCodeAt(first.span.start - 1) : 0;
  if (!isPlain(first) || first.span.end - first.span.start > 3 || first.whole === 0 || !isHan(before))
    return null;
  let digits = first.value as string;
  let last = first;
  let next = index + 1;
  for (; next < numerals.length; next++) {
    const group = numerals[next] as Numeral;
    const adjoins = group.span.start === last.span.end + 1 && folded.charCodeAt(last.span.end) === 0x20;
    if (!adjoins || !isPlain(group) || group.span.end - group.span.start !== 3) break;
    digits += folded.slice(group.span.start, group.span.end);
    last = group;
  }
  const unit = next > index + 1 ? unitAt(folded, last.span.end, end) : null;
  if (!unit || !isHan(unit.word.charCodeAt(0))) return null;
  return composed(digits as Decimal, last.span.end, next);
}

const isPlain = ({ form, whole }: Numeral): boolean => form === "digits" && whole >= 0;

function composed(value: Decimal, end: number, next: number): Composed {
  return {
    value,
    qualifier: "exact",
    min: value,
    max: value,
    minInclusive: true,
    maxInclusive: true,
    end,
    next,
  };
}

const isSingle = ({ span, whole, form }: Numeral): boolean =>
  span.end - span.start === 1 && whole >= 0 && whole <= 9 && (form === "digits" || form === "han");
