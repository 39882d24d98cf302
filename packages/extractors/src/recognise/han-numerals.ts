/** Numerals in Chinese characters: 三百二十, 三点一四, 十五, 近百, 半成. */
import { type Decimal, shiftDecimal } from "@shilu/core";
import { sumOf } from "./amount.js";
import { HALF, HAN_DIGIT, isHan, NONE, role, SCALE, TEN, tableOf, worth, ZERO } from "./characters.js";
import { canonical } from "./digits.js";
import { numeralOf, placesNumeral, signed } from "./make-numeral.js";
import { isShare, VAGUE } from "./multipliers.js";
import type { Numeral } from "./numeral.js";
import { hanSignLength } from "./numeral-signs.js";
import { type Places, readPlaces } from "./places.js";
import { decimalsEnd, isDecimal, readPositional } from "./positional-numerals.js";
import { beginsUnit, unitAt } from "./units.js";

/** The numeral of the Chinese character at `at`, whose role is `is`. */
export function readHan(folded: string, at: number, start: number, end: number, is: number): Numeral | null {
  if (is === HAN_DIGIT && isOneHalf(folded, at, end))
    return numeralOf(at, at + 2, "0.5" as Decimal, "han", 0);
  if (is === ZERO && folded[at + 1] === "下") return null;
  if (is === HAN_DIGIT || is === ZERO)
    return readPositional(folded, at, start, end) ?? readFrom(folded, at, at, start, end);
  if (is === HALF) return readHalf(folded, at, start, end);
  if (is === TEN || is === SCALE) return readMultiplier(folded, at, start, end);
  return readFrom(folded, at, at, start, end);
}

function readFrom(
  folded: string,
  from: number,
  at: number,
  start: number,
  end: number,
  lead = -1,
  spread = 0,
): Numeral | null {
  const places = readPlaces(folded, at, end, lead, spread);
  if (places.end === at) return null;
  const sign = from === at ? hanSignLength(folded, from, start) : 0;
  const decimals = places.spreads ? -1 : decimalsEnd(folded, places.end, start, at, end);
  if (decimals >= 0) return withDecimals(folded, from - sign, places, decimals, end, sign > 0);
  return placesNumeral(from - sign, places, "han", sign > 0, 0);
}

function withDecimals(
  folded: string,
  from: number,
  places: Places,
  decimals: number,
  end: number,
  negative: boolean,
): Numeral {
  const whole = sumOf(places.terms, false);
  let fraction = "";
  for (let p = places.end; p < decimals; p++)
    if (isDecimal(folded, p)) fraction += worth[folded.charCodeAt(p)];
  let value = canonical(whole, fraction);
  let stop = decimals;
  while (stop < end && role[folded.charCodeAt(stop)] === SCALE && !isShare(folded, stop, end))
    value = shiftDecimal(value, worth[folded.charCodeAt(stop++)] as number);
  return numeralOf(from, stop, signed(value, negative), "han", 0);
}

/** A numeral that begins with a multiplier: 十五, 百万, 几十, 上百, 近百. */
function readMultiplier(folded: string, at: number, start: number, end: number): Numeral | null {
  if (isShare(folded, at, end)) return null;
  const before = at > start ? folded.charAt(at - 1) : "";
  const lead = before === "" ? undefined : VAGUE_LEADS.get(before);
  if (
    lead !== undefined &&
    !(before === "上" && worth[folded.charCodeAt(at)] === 1) &&
    !(at - 1 > start && lead.notAfter.has(folded.charAt(at - 2)))
  )
    return readFrom(folded, at - 1, at, start, end, lead.digit, lead.spread);
  if (before === "半" && folded[at] === "百") return numeralOf(at - 1, at + 1, "50" as Decimal, "han", 0);
  if (before === "之" && folded[at] === "百" && folded[at - 2] === "分")
    return numeralOf(at, at + 1, "100" as Decimal, "han", 0);
  const unit = folded.charCodeAt(at);
  if (role[unit] === TEN && worth[unit] === 1) return readFrom(folded, at, at, start, end);
  const following = at + 1 < end ? folded.charCodeAt(at + 1) : 0;
  if (role[unit] === TEN && role[following] === SCALE) return readFrom(folded, at, at, start, end, 1);
  if (
    role[unit] === TEN &&
    role[following] === HAN_DIGIT &&
    !isHan(folded.charCodeAt(at - 1)) &&
    (at + 2 >= end || !isHan(folded.charCodeAt(at + 2)))
  )
    return readFrom(folded, at, at, start, end, 1);
  const cued =
    BARE_CUES.has(before) &&
    (!isHan(following) ||
      beginsUnit[following] === 1 ||
      VAGUE.has(folded.charAt(at + 1)) ||
      role[following] === SCALE);
  return cued || isRoundMore(folded, at, end) ? readFrom(folded, at, at, start, end, 1) : null;
}

/** 千余人, 百多家: a multiplier that a vague word and a unit follow. */
const isRoundMore = (folded: string, at: number, end: number): boolean =>
  (folded[at + 1] === "余" || folded[at + 1] === "多") && unitAt(folded, at + 2, end) !== null;

interface VagueLead {
  readonly digit: number;
  readonly spread: number;
  readonly notAfter: ReadonlySet<string>;
}

/** 几十, 数百, 上百: what the lead counts, and what may not stand before it (人数百余, 以上百分之). */
const VAGUE_LEADS: ReadonlyMap<string, VagueLead> = new Map([
  ["几", { digit: 2, spread: 8, notAfter: new Set("") }],
  ["数", { digit: 2, spread: 8, notAfter: new Set("人次总件份条户指点分基倍参小计") }],
  ["上", { digit: 1, spread: 9, notAfter: new Set("以网会线早晚之马向加千百") }],
]);

/** What may stand before a multiplier without a digit: 近百条, 逾千人. */
const BARE_CUES = new Set("近逾超过约达足破满到成");

/** 半 before 成 and 折, 对 before the 折 of 打对折: half of ten parts. */
function readHalf(folded: string, at: number, start: number, end: number): Numeral | null {
  if (folded[at] === "折")
    return folded[at - 1] === "对" && at - 2 >= start && "打按以享".includes(folded.charAt(at - 2))
      ? numeralOf(at - 1, at, "5" as Decimal, "han", 0)
      : null;
  const following = folded.charAt(at + 1);
  if (following === "折") return numeralOf(at, at + 1, "5" as Decimal, "han", 0);
  return following === "成" || isHalfUnit(folded, at, start, end)
    ? numeralOf(at, at + 1, "0.5" as Decimal, "han", 0)
    : null;
}

/** 一半, with no other numeral before it. */
const isOneHalf = (folded: string, at: number, end: number): boolean =>
  folded[at] === "一" &&
  folded[at + 1] === "半" &&
  at + 1 < end &&
  (at === 0 || role[folded.charCodeAt(at - 1)] === NONE);

/** Measures that can be halved: 半小时, 半斤. */
const HALVED: ReadonlySet<string> = new Set(["mass", "length", "volume", "area"]);
/** 上半年, 三年半, 多半: 半 belongs to what stands before it. */
const NO_HALF_AFTER = tableOf(
  "上下前后大小多一两二三四五六七八九十百千万零〇过折个年月天日时分钟秒斤里米岁升吨亩尺点刻对",
);
/** 半年报, 半月刊: the measure belongs to another word. */
const NO_HALF_WORDS = ["年报", "年度", "年刊", "月刊", "月谈", "天候", "里地"];

function isHalfUnit(folded: string, at: number, start: number, end: number): boolean {
  if (at > start && NO_HALF_AFTER[folded.charCodeAt(at - 1)] === 1) return false;
  const unit = unitAt(folded, at + 1, end);
  if (unit === null || NO_HALF_WORDS.some((word) => folded.startsWith(word, at + 1))) return false;
  return unit.kind === "duration" || HALVED.has(unit.unitClass);
}
