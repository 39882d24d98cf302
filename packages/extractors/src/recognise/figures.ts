/** Figures: numbers, quantities, shares, ratios, money and durations, with their bounds and ranges. */
import {
  approximatorAfter,
  approximatorBefore,
  approximatorInside,
  thanAround,
  touchingAfter,
  touchingBefore,
} from "./approximators.js";
import { isBareNumber } from "./bare-number.js";
import { skipBlanks, tableOf } from "./characters.js";
import { combineBounds } from "./comparisons.js";
import { exactMention, type Figure, looseMention } from "./figure-mentions.js";
import { mayBeMoney, moneyAround } from "./money.js";
import { type Operand, readOperand } from "./operand.js";
import type { Passage, Reading } from "./passage.js";
import { rangeStart, readRangeEnd } from "./ranges.js";
import { unitWithWord } from "./unit-words.js";
import type { Unit } from "./units.js";

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
