/** Figures: numbers, quantities, shares, ratios, money and durations, with their bounds and ranges. */
import {
  compareDecimals,
  type Decimal,
  type Mention,
  type NumericKind,
  type Qualifier,
  shiftDecimal,
} from "@shilu/core";
import { type Approximator, approximatorAfter, approximatorBefore, boundsOf } from "./approximators.js";
import { isBareNumber } from "./bare-number.js";
import { ASCII_DIGIT, isDigit, role, skipBlanks } from "./characters.js";
import { durationValue } from "./durations.js";
import {
  type Amount,
  NO_PARTS,
  NO_UNIT,
  numberOf,
  numericMention,
  textualMention,
  type UnitName,
} from "./mentions.js";
import { moneyAround } from "./money.js";
import { type Operand, readOperand, scaledAmount } from "./operand.js";
import type { Passage, Reading } from "./passage.js";
import type { Unit } from "./units.js";

/** Reads the figure that begins with numeral `index`; `null` for a lone 一 that counts nothing. */
export function readFigure(passage: Passage, index: number, floor: number): Reading | null {
  const first = readOperand(passage, index, floor);
  const range = readRangeEnd(passage, first);
  const last = range ?? first;
  const money = moneyAround(passage, first, last, floor);
  if (money)
    return finish(
      passage,
      first,
      last,
      range !== null,
      floor,
      money.unit,
      money.start,
      money.end,
      money.next,
      money.extra,
    );
  if (last.unit === null && range === null && !hasCue(passage, first, floor) && !isBareNumber(passage, first))
    return null;
  return finish(
    passage,
    first,
    last,
    range !== null,
    floor,
    last.unit,
    first.start,
    last.end,
    last.next,
    last.extra,
  );
}

function hasCue(passage: Passage, operand: Operand, floor: number): boolean {
  if (operand.approximator) return true;
  return (
    approximatorBefore(passage.folded, operand.start, Math.max(floor, passage.start)) !== null ||
    approximatorAfter(passage.folded, operand.end, passage.end) !== null
  );
}

function finish(
  passage: Passage,
  first: Operand,
  last: Operand,
  isRange: boolean,
  floor: number,
  unit: Unit | null,
  start: number,
  end: number,
  next: number,
  extra: string | null,
): Reading {
  const { folded } = passage;
  const cue = approximatorBefore(folded, start, Math.max(floor, passage.start));
  const after = approximatorAfter(
    folded,
    skipBlanks(folded, end, Math.min(passage.end, end + 1)),
    passage.end,
  );
  const inner = isRange ? rangeAmount(first, last) : loosened(first.amount, first.approximator);
  const cued =
    cue && !isRange && inner.qualifier === "exact"
      ? loosened(inner, cue.approximator)
      : cue && !isRange
        ? qualified(inner, cue.approximator)
        : inner;
  const amount = scaledAmount(after && !isRange ? loosened(inner, after.approximator) : cued, unit, extra);
  const from = cue ? cue.at : start;
  const to = after ? after.at : end;
  const parts = numberParts(
    first,
    last,
    isRange,
    cue && from < first.numberStart && start === first.numberStart ? cue.at : first.numberStart,
    cued,
  );
  const kind = kindOf(unit);
  const rule = `${kind}.${isRange ? "range" : amount.qualifier !== "exact" ? "approximate" : ruleName(first, unit)}`;
  if (kind === "duration") {
    const quantity = numericMention(
      "quantity",
      from,
      to,
      "duration.quantity",
      amount,
      unitName(passage, last, unit, end),
      parts,
    );
    const value = durationValue(quantity);
    return { mention: textualMention("duration", from, to, rule, value, [quantity]), next };
  }
  const bare =
    kind === "number" && from === first.numberStart && to === first.numberEnd && amount.qualifier === "exact";
  return {
    mention: numericMention(
      kind,
      from,
      to,
      rule,
      amount,
      unit ? unitName(passage, last, unit, end) : NO_UNIT,
      bare ? NO_PARTS : parts,
    ),
    next,
  };
}

const kindOf = (unit: Unit | null): NumericKind | "duration" => (unit === null ? "number" : unit.kind);

function ruleName(operand: Operand, unit: Unit | null): string {
  if (operand.fraction) return "fraction";
  if (unit === null) return operand.numeral.form;
  if (unit.kind === "percent")
    return operand.start < operand.numberStart
      ? "parts"
      : unit.word === "成" || unit.word === "折"
        ? "tenths"
        : "sign";
  return "unit";
}

function numberParts(
  first: Operand,
  last: Operand,
  isRange: boolean,
  from: number,
  cued: Amount,
): readonly Mention[] {
  if (isRange) return [numberPart(first), numberPart(last)];
  const number = numberPart(first);
  if (from === first.numberStart && first.approximator === null) return [number];
  const plain = first.fraction ? number : numberOf(first.numeral);
  return [numericMention("number", from, first.numberEnd, "number.approximate", cued, NO_UNIT, [plain])];
}

function numberPart(operand: Operand): Mention {
  if (!operand.fraction) return numberOf(operand.numeral);
  return numericMention(
    "number",
    operand.numberStart,
    operand.numberEnd,
    "number.fraction",
    operand.amount,
    NO_UNIT,
    NO_PARTS,
  );
}

/** The unit as written is the scale of a figure in digits with the unit: 万条. */
function unitName(
  { text }: Passage,
  { numeral, unitStart }: Operand,
  unit: Unit | null,
  end: number,
): UnitName {
  if (unit === null) return NO_UNIT;
  const scale =
    numeral.scaleLength > 0
      ? text.slice(numeral.span.end - numeral.scaleLength, numeral.span.end).trim()
      : "";
  const word = unit.kind === "percent" || unitStart >= end ? unit.word : text.slice(unitStart, end);
  return { unit: unit.base, writtenUnit: scale + word, unitClass: unit.unitClass };
}

function loosened(amount: Amount, approximator: Approximator | null): Amount {
  if (approximator === null) return amount;
  return {
    value: amount.value,
    qualifier: approximator.qualifier,
    ...boundsOf(approximator.bound, amount.value),
  };
}

/** A word before a figure that has bounds of its own (约三四十) changes what it is called, not its bounds. */
const qualified = (amount: Amount, { qualifier }: Approximator): Amount =>
  qualifier === "about" || amount.qualifier === "range"
    ? amount
    : { ...amount, qualifier: qualifier as Qualifier };

const CONNECTOR = /^(?:[-–—~～ー]|——|--|至|到)$/;

/** The second figure of a range, with the scale and the unit that the first one shares; `null` where there is none. */
function readRangeEnd(passage: Passage, first: Operand): Operand | null {
  const { folded, end, numerals } = passage;
  const second = numerals[first.next];
  if (second === undefined || second.span.start >= end || second.span.start - first.end > 4) return null;
  const joint = folded.slice(first.end, second.span.start).trim();
  if (!CONNECTOR.test(joint) || first.amount.qualifier !== "exact" || second.qualifier !== "exact")
    return null;
  const last = readOperand(passage, first.next, first.end);
  if (last.start !== second.span.start && !(first.unit?.kind === "percent")) return null;
  if (first.unit !== null && first.unit.base !== last.unit?.base) return null;
  if (isCode(folded, first, last, joint)) return null;
  return compareDecimals(carried(first, last), scaled(last)) < 0 ? last : null;
}

/** Joined by a hyphen, digits with a leading zero or with more hyphens around are a code. */
function isCode(folded: string, first: Operand, last: Operand, joint: string): boolean {
  if (joint !== "-") return false;
  const before = folded.charCodeAt(first.start - 1);
  const after = folded.charAt(last.end);
  if (before === HYPHEN || (after === "-" && isDigit(folded.charCodeAt(last.end + 1)))) return true;
  if (last.unit !== null) return false;
  return leadingZero(folded, first) || leadingZero(folded, last);
}

const HYPHEN = 0x2d;

const leadingZero = (folded: string, { numberStart, numberEnd }: Operand): boolean =>
  numberEnd - numberStart > 1 &&
  folded[numberStart] === "0" &&
  role[folded.charCodeAt(numberStart + 1)] === ASCII_DIGIT;

const scaled = ({ amount, unit }: Operand): Decimal => scaledAmount(amount, unit, null).value;

/** The first value in the unit, and where it has none of its own in the scale, of the second (两到三万). */
function carried(first: Operand, last: Operand): Decimal {
  return scaledAmount({ ...first.amount, value: carriedValue(first, last) }, first.unit ?? last.unit, null)
    .value;
}

function carriedValue({ amount, unit, numeral }: Operand, last: Operand): Decimal {
  const zeros = unit === null ? scaleOf(last) - (numeral.whole > 0 ? trailingZeros(amount.value) : 0) : 0;
  const sharesScale =
    unit === null && scaleOf(last) > 0 && numeral.scaleLength === 0 && amount.value.length <= 4 && zeros > 0;
  return sharesScale && compareDecimals(shiftDecimal(amount.value, scaleOf(last)), last.amount.value) < 0
    ? shiftDecimal(amount.value, scaleOf(last))
    : amount.value;
}

/** The power of ten of the scale a figure ends with: 4 for 三万, 3.2万. */
function scaleOf({ numeral }: Operand): number {
  if (numeral.form !== "mixed" && numeral.form !== "han") return 0;
  return numeral.whole > 0 || numeral.value.length > 4 ? Math.floor(trailingZeros(numeral.value) / 4) * 4 : 0;
}

function trailingZeros(value: string): number {
  let zeros = 0;
  while (zeros < value.length - 1 && value.charCodeAt(value.length - 1 - zeros) === 0x30) zeros++;
  return zeros;
}

function rangeAmount(first: Operand, last: Operand): Amount {
  const min = carriedValue(first, last);
  return {
    value: min,
    qualifier: "range",
    min,
    max: last.amount.value,
    minInclusive: true,
    maxInclusive: true,
  };
}
