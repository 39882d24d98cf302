/** Mentions of figures: which rule made them, in which unit, with which numbers as parts. */
import type { Mention, NumericKind } from "@shilu/core";
import { type Approximator, boundsOf } from "./approximators.js";
import { durationOf } from "./durations.js";
import { type Amount, NO_PARTS, NO_UNIT, numberOf, numericMention, type UnitName } from "./mentions.js";
import { type Operand, scaledAmount } from "./operand.js";
import type { Passage } from "./passage.js";
import { rangeAmount } from "./ranges.js";
import type { Unit } from "./units.js";

/** What was read of a figure before it is a mention. */
export interface Figure {
  readonly first: Operand;
  /** The second figure of a range, else the first again. */
  readonly last: Operand;
  readonly unit: Unit | null;
  readonly start: number;
  readonly end: number;
  readonly next: number;
  readonly extra: string | null;
}

/** A figure that is exact: nothing loosens it. */
export function exactMention(
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
export function looseMention(
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
