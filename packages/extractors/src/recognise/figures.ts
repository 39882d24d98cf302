/** Figures: numbers, quantities, shares, ratios, money and durations, with their bounds and ranges. */
import type { Mention, NumericKind } from "@shilu/core";
import {
  type Approximator,
  approximatorAfter,
  approximatorBefore,
  approximatorInside,
  boundsOf,
  thanAround,
  touchingAfter,
  touchingBefore,
} from "./approximators.js";
import { isBareNumber } from "./bare-number.js";
import { skipBlanks, tableOf } from "./characters.js";
import { combineBounds } from "./comparisons.js";
import { durationOf } from "./durations.js";
import { type Amount, NO_PARTS, NO_UNIT, numberOf, numericMention, type UnitName } from "./mentions.js";
import { mayBeMoney, moneyAround } from "./money.js";
import { type Operand, readOperand, scaledAmount } from "./operand.js";
import type { Passage, Reading } from "./passage.js";
import { rangeAmount, rangeStart, readRangeEnd } from "./ranges.js";
import { unitWithWord } from "./unit-words.js";
import type { Unit } from "./units.js";

/** What was read of a figure before it is a mention. */
interface Figure {
  readonly first: Operand;
  /** The second figure of a range, else the first again. */
  readonly last: Operand;
  readonly unit: Unit | null;
  readonly start: number;
  readonly end: number;
  readonly next: number;
  readonly extra: string | null;
}

/** Reads the figure that begins with numeral `index`; `null` for a lone 一 that counts nothing. */
export function readFigure(passage: Passage, index: number, floor: number): Reading | null {
  const reading = readOneFigure(passage, index, floor);
  if (reading === null || reading.mention.kind === "duration") return reading;
  return combineBounds(passage, reading, (at, from) => readOneFigure(passage, at, from)) ?? reading;
}

function readOneFigure(passage: Passage, index: number, floor: number): Reading | null {
  const least = Math.max(floor, passage.start);
  const operand = readOperand(passage, index, least);
  if (standsAlone(passage, operand)) {
    if (operand.unit === null && !isBareNumber(passage, operand)) return null;
    const { unit, start, end, next, extra } = operand;
    return { mention: exactMention(passage, operand, unit, start, end, extra), next };
  }
  const figure = figureAt(passage, operand, least);
  const { first, last, unit, start, end } = figure;
  const { before, after } = wordsAround(passage, figure, least);
  const than = before || after ? null : thanAround(passage, start, end, least);
  const exact = first === last && first.approximator === null && first.amount.qualifier === "exact";
  if (unit === null && exact && !before && !after && !than && !isBareNumber(passage, first)) return null;
  if (exact && !before && !after && !than)
    return { mention: exactMention(passage, first, unit, start, end, figure.extra), next: figure.next };
  const from = than
    ? than.start
    : before
      ? before.at
      : first === last
        ? start
        : rangeStart(passage, start, end, least);
  const to = than ? than.end : after ? after.at : end;
  const word = than?.approximator ?? after?.approximator ?? before?.approximator ?? null;
  return { mention: looseMention(passage, figure, from, to, word), next: figure.next };
}

/** The short way of most figures: nothing that touches it can loosen it, pay for it or make a range of it. */
function standsAlone({ folded, start, end }: Passage, operand: Operand): boolean {
  const { unit, amount, approximator } = operand;
  if (amount.qualifier !== "exact" || approximator !== null) return false;
  if (
    unit !== null &&
    (unit.kind !== "quantity" || unit.word === "块" || unit.word === "度") &&
    unit.word !== "%"
  )
    return false;
  if (operand.start > start && BEFORE_FIGURE[folded.charCodeAt(operand.start - 1)] === 1) return false;
  return operand.end >= end || AFTER_FIGURE[folded.charCodeAt(operand.end)] === 0;
}

/** What a word, a currency or a sign before a figure can end with, and what one behind it can begin with. */
const BEFORE_FIGURE = tableOf("币金元BYD¥￥$€£ 比从在于");
const AFTER_FIGURE = tableOf("-–—~～ー至到和与 多余来大高长重贵小低少短轻");
for (const key of touchingBefore) BEFORE_FIGURE[key] = 1;
for (const key of touchingAfter) AFTER_FIGURE[key] = 1;

/** The words that loosen a figure from outside. 近三年 is a time, and 三年多 and 一成多 have theirs behind the unit. */
function wordsAround(passage: Passage, { unit, start, end }: Figure, least: number) {
  const { folded } = passage;
  const before = approximatorBefore(folded, start, least);
  const after =
    approximatorAfter(folded, skipBlanks(folded, end, Math.min(passage.end, end + 1)), passage.end) ??
    (unit !== null && takesMore(unit) ? approximatorInside(folded, end, passage.end) : null);
  const recent = before !== null && before.approximator.word === "近" && unit?.kind === "duration";
  return { before: recent ? null : before, after };
}

const takesMore = ({ kind, unitClass, word }: Unit): boolean =>
  kind === "duration" ||
  kind === "money" ||
  word === "成" ||
  unitClass === "mass" ||
  unitClass === "length" ||
  unitClass === "area";

function figureAt(passage: Passage, first: Operand, least: number): Figure {
  const { folded } = passage;
  const last = readRangeEnd(passage, first) ?? first;
  if (mayBeMoney(folded, first.start, last.unit)) {
    const money = moneyAround(passage, first, last, least);
    if (money) return { first, last, ...money };
  }
  const worded = last.unit === null ? null : unitWithWord(passage, first.start, last.end, last.unit, least);
  if (worded) return { first, last, ...worded, next: last.next, extra: last.extra };
  return {
    first,
    last,
    unit: last.unit,
    start: first.start,
    end: last.end,
    next: last.next,
    extra: last.extra,
  };
}

function exactMention(
  passage: Passage,
  first: Operand,
  unit: Unit | null,
  start: number,
  end: number,
  extra: string | null,
): Mention {
  const amount = scaledAmount(first.amount, unit, extra, writtenDigits(first));
  if (unit === null) {
    const rule = first.composed ? "number.composed" : `number.${first.numeral.form}`;
    const parts = start === first.numberStart ? NO_PARTS : [numberPart(first)];
    return numericMention("number", start, end, rule, amount, NO_UNIT, parts);
  }
  const name = unitName(passage, first, unit, end);
  return mentionOf(unit, start, end, exactRule(first, unit), amount, name, [numberPart(first)]);
}

/** A figure with bounds: `word` is what loosens it from outside, `null` where its own numeral or range does. */
function looseMention(
  passage: Passage,
  figure: Figure,
  from: number,
  to: number,
  word: Approximator | null,
): Mention {
  const { first, last, unit, start, extra } = figure;
  const isRange = first !== last;
  const inner = isRange ? rangeAmount(first, last) : loosened(first.amount, first.approximator);
  const whole =
    word === null ? inner : inner.qualifier === "exact" ? loosened(inner, word) : called(inner, word);
  const amount = scaledAmount(whole, unit, extra, writtenDigits(last));
  const rule = amount.qualifier === "range" ? "range" : "approximate";
  const bounded = inner.qualifier !== "exact";
  const parts = isRange
    ? rangeParts(passage, figure, inner)
    : bounded
      ? [boundedPart(first, inner)]
      : [numberPart(first)];
  if (unit === null) {
    const same = bounded && from === first.numberStart && to === last.numberEnd;
    return numericMention(
      "number",
      from,
      to,
      `number.${rule}`,
      amount,
      NO_UNIT,
      same ? (parts[0] as Mention).parts : parts,
    );
  }
  const wide = !bounded && from < start && start === first.numberStart;
  const numbers = wide
    ? [numericMention("number", from, first.numberEnd, "number.approximate", whole, NO_UNIT, parts)]
    : parts;
  return mentionOf(
    unit,
    from,
    to,
    `${unit.kind}.${rule}`,
    amount,
    unitName(passage, last, unit, figure.end),
    numbers,
  );
}

function mentionOf(
  unit: Unit,
  start: number,
  end: number,
  rule: string,
  amount: Amount,
  name: UnitName,
  parts: readonly Mention[],
): Mention {
  if (unit.kind !== "duration")
    return numericMention(unit.kind as NumericKind, start, end, rule, amount, name, parts);
  return durationOf(numericMention("quantity", start, end, rule, amount, name, parts));
}

const EXACT_RULES: Readonly<Record<string, string>> = {
  quantity: "quantity.unit",
  money: "money.unit",
  ratio: "ratio.unit",
  duration: "duration.unit",
  percent: "percent.sign",
};

function exactRule({ start, numberStart, composed, amount, numeral }: Operand, unit: Unit): string {
  if (unit.kind !== "percent") return EXACT_RULES[unit.kind] as string;
  if (start < numberStart) return "percent.parts";
  if (composed && amount.value !== numeral.value) return "percent.comma";
  return unit.word === "成" || unit.word === "折" ? "percent.tenths" : "percent.sign";
}

function numberPart(operand: Operand): Mention {
  if (!operand.composed) return numberOf(operand.numeral);
  return numericMention(
    "number",
    operand.numberStart,
    operand.numberEnd,
    "number.composed",
    operand.amount,
    NO_UNIT,
    NO_PARTS,
  );
}

/** A number with the bounds of its own words: 五百多 with the number 五百 in it, 二十几万 with none. */
function boundedPart(operand: Operand, amount: Amount): Mention {
  const parts = operand.approximator === null ? NO_PARTS : [numberPart(operand)];
  return numericMention(
    "number",
    operand.numberStart,
    operand.numberEnd,
    "number.approximate",
    amount,
    NO_UNIT,
    parts,
  );
}

/** Both figures: with their units where each has its own, else as one range of numbers. */
function rangeParts(passage: Passage, { first, last }: Figure, amount: Amount): Mention[] {
  if (first.unit === null) {
    const numbers = [numberPart(first), numberPart(last)];
    return [
      numericMention("number", first.numberStart, last.numberEnd, "number.range", amount, NO_UNIT, numbers),
    ];
  }
  return [first, last].map((operand) => {
    const { unit, start, end, extra } = operand;
    return exactMention(passage, operand, unit, start, end, extra);
  });
}

const writtenDigits = ({ numeral, composed, amount }: Operand): string =>
  composed || numeral.form === "digits" || numeral.form === "positional" ? amount.value : "";

/** The unit as written is the scale of a figure in digits with the unit: 万条. */
function unitName(
  { text }: Passage,
  { numeral, unitStart, numberEnd }: Operand,
  unit: Unit,
  end: number,
): UnitName {
  const behind = unitStart >= numberEnd && unitStart < end && unit.kind !== "percent";
  const word = behind ? text.slice(unitStart, end) : unit.word;
  return {
    unit: unit.base,
    writtenUnit: numeral.scaleLength > 0 ? scaleOf(text, numeral.span.end, numeral.scaleLength) + word : word,
    unitClass: unit.unitClass,
  };
}

const scaleOf = (text: string, end: number, length: number): string =>
  text.slice(end - length, end).replace(/[余餘多几幾来來 ]/g, "");

function loosened(amount: Amount, approximator: Approximator | null): Amount {
  if (approximator === null) return amount;
  return {
    value: amount.value,
    qualifier: approximator.qualifier,
    ...boundsOf(approximator.bound, amount.value),
  };
}

/** A word outside a figure that has bounds of its own (约三四十, 超过500余) says how it is meant; the bounds stay. */
const called = (amount: Amount, { qualifier }: Approximator): Amount =>
  qualifier === "about" || amount.qualifier === "range" ? amount : { ...amount, qualifier };
