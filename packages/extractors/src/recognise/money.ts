/** Money: a currency before the figure, a currency behind it, smaller units after that. */
import { addDecimals, type Decimal } from "@shilu/core";
import { isDigit, isHan, skipBlanks, skipBlanksBack, tableOf } from "./characters.js";
import { type Operand, readOperand } from "./operand.js";
import type { Passage } from "./passage.js";
import { type Unit, unitNamed } from "./units.js";

export interface Money {
  readonly unit: Unit;
  readonly start: number;
  readonly end: number;
  readonly next: number;
  /** What the smaller units add, in the main unit; else `null`. */
  readonly extra: string | null;
}

/** Words and signs of a currency before its figure. */
const BEFORE: readonly (readonly [string, string])[] = [
  ["人民币", "元"],
  ["RMB", "元"],
  ["CNY", "元"],
  ["¥", "元"],
  ["￥", "元"],
  ["港币", "港元"],
  ["新台币", "新台币"],
  ["台币", "新台币"],
  ["澳门币", "澳门元"],
  ["澳币", "澳元"],
  ["加币", "加元"],
  ["美金", "美元"],
  ["美元", "美元"],
  ["欧元", "欧元"],
  ["日元", "日元"],
  ["日币", "日元"],
  ["US$", "美元"],
  ["USD", "美元"],
  ["HK$", "港元"],
  ["$", "美元"],
  ["€", "欧元"],
  ["£", "英镑"],
];

/** The smaller units of a main unit, in their order, and what 块 and 元 may leave out (三块五). */
const SMALLER: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  元: [
    ["角钱", "0.1"],
    ["毛钱", "0.1"],
    ["分钱", "0.01"],
    ["角", "0.1"],
    ["毛", "0.1"],
    ["分", "0.01"],
  ],
  美元: [
    ["美分", "0.01"],
    ["分", "0.01"],
  ],
  欧元: [["欧分", "0.01"]],
  英镑: [["便士", "0.01"]],
  日元: [["日本銭", "0.01"]],
};

/** What can stand right before a figure of money: the last characters of a currency, or a blank behind one. */
const CURRENCY_ENDS = tableOf("币金元BYD¥￥$€£ ");

/** Whether money can be meant at all: by its unit, or by what touches the figure. */
export const mayBeMoney = (folded: string, start: number, unit: Unit | null): boolean =>
  unit !== null && (unit.kind === "money" || unit.word === "块")
    ? true
    : start > 0 && CURRENCY_ENDS[folded.charCodeAt(start - 1)] === 1;

export function moneyAround(passage: Passage, first: Operand, last: Operand, floor: number): Money | null {
  const prefix = currencyBefore(passage, first.start, floor);
  const written = last.unit?.kind === "money" ? last.unit : pieceOfMoney(passage, last);
  const named = prefix !== null && prefix.unit.base !== "元" && written?.base === "元";
  const unit =
    (named ? prefix.unit : written) ??
    (prefix && (last.unit === null || last.unit.kind === "money") ? prefix.unit : null);
  if (unit === null) return null;
  const tail = first === last ? smallerUnits(passage, last, unit) : null;
  const end = tail?.end ?? (written && written !== last.unit ? last.unitStart + 1 : last.end);
  return {
    unit,
    start: prefix && prefix.unit.base === unit.base ? prefix.at : first.start,
    end: closing(passage, end),
    next: tail?.next ?? last.next,
    extra: tail?.extra ?? last.extra,
  };
}

function currencyBefore(
  { folded, start }: Passage,
  at: number,
  floor: number,
): { unit: Unit; at: number } | null {
  const least = Math.max(start, floor);
  if (at <= least) return null;
  const edge = skipBlanksBack(folded, at, Math.max(least, at - 3));
  if (edge <= least || CURRENCY_ENDS[folded.charCodeAt(edge - 1)] === 0) return null;
  for (const [word, base] of BEFORE) {
    if (edge - word.length < least || !folded.startsWith(word, edge - word.length)) continue;
    const unit = unitNamed(base);
    return unit ? { unit, at: edge - word.length } : null;
  }
  return null;
}

/** 块 is money where no noun follows (花费三块), a piece where one does. */
function pieceOfMoney(
  { folded, start, end }: Passage,
  { unit, unitStart, end: stop, start: first }: Operand,
): Unit | null {
  if (unit?.word !== "块" && !(unit === null && folded[unitStart] === "块")) return null;
  const at = Math.max(stop, unitStart + 1);
  if (at < end && DIGITS.has(folded.charAt(at))) return unitNamed("块钱");
  if (at < end && isTenths(folded, at, end)) return unitNamed("块钱");
  if (first === start && at === end) return unitNamed("块钱");
  const spent = SPENT.test(folded.slice(Math.max(start, first - 6), first));
  return spent && (at >= end || !isHan(folded.charCodeAt(at))) ? unitNamed("块钱") : null;
}

/** 3块5, 3块5毛: one digit, and a smaller unit or nothing behind it. */
const isTenths = (folded: string, at: number, end: number): boolean =>
  isDigit(folded.charCodeAt(at)) && (at + 1 === end || "毛角".includes(folded.charAt(at + 1)));

/** What says that 块 is money: 花费我三块. */
export const SPENT = /[花费价钱卖买付值赚售收][^,。;、]{0,4}$/;
const DIGITS = new Set("一二三四五六七八九两半零");

interface Tail {
  readonly end: number;
  readonly next: number;
  readonly extra: string;
}

/** 6角三分 behind 50元, 五 behind 三块. */
function smallerUnits(passage: Passage, main: Operand, unit: Unit): Tail | null {
  const { folded, end, numerals } = passage;
  let at = main.unit ? Math.max(main.end, main.unitStart + 1) : main.end;
  let next = main.next;
  let extra: Decimal | null = null;
  for (const [word, factor] of SMALLER[unit.base] ?? []) {
    const joint = folded[at] === "又" ? at + 1 : at;
    const numeral = numerals[next];
    if (numeral?.span.start !== joint || joint >= end || numeral.qualifier !== "exact") break;
    const p = skipBlanks(folded, numeral.span.end, Math.min(end, numeral.span.end + 2));
    if (!folded.startsWith(word, p)) continue;
    extra = addDecimals(extra ?? "0", multiply(numeral.value, factor));
    at = p + word.length;
    next++;
    if (factor === "0.1") {
      const last = lastDigit(passage, at, next, "0.01");
      if (last) return { ...last, extra: addDecimals(extra, last.extra) };
    }
  }
  if (extra !== null) return { end: at, next, extra };
  return unit.word === "块钱" && main.unit?.word === "块" ? lastDigit(passage, at, next, "0.1") : null;
}

/** 三块五, 三块二毛五: a lone digit behind a unit counts tenths of it. */
function lastDigit(passage: Passage, at: number, next: number, factor: string): Tail | null {
  const numeral = passage.numerals[next];
  if (numeral?.span.start !== at || numeral.span.end !== at + 1 || numeral.whole < 1) return null;
  return readOperand(passage, next, at).unit === null
    ? { end: at + 1, next: next + 1, extra: multiply(numeral.value, factor) }
    : null;
}

const multiply = (value: string, factor: string): Decimal =>
  (factor === "0.1" ? addDecimals("0", shift(value, 1)) : addDecimals("0", shift(value, 2))) as Decimal;

function shift(value: string, places: number): string {
  const [whole = "0", fraction = ""] = value.split(".");
  const padded = whole.padStart(places + 1, "0");
  return `${padded.slice(0, -places)}.${padded.slice(-places)}${fraction}`;
}

/** 元整, 元人民币 are units of their own in the lexicon; a lone 整 closes a sum with smaller units. */
const closing = ({ folded, end }: Passage, at: number): number =>
  at < end && folded[at] === "整" && folded[at + 1] !== "改" && !isHan(folded.charCodeAt(at + 1))
    ? at + 1
    : at;
