/** The numeral pass: every numeral of a stretch of text, found in one scan over a table of characters. */
import { type Decimal, shiftDecimal, textSpan } from "@shilu/core";
import { negate, sumOf } from "./amount.js";
import {
  ASCII_DIGIT,
  financial,
  HALF,
  HAN_DIGIT,
  isDigit,
  isHan,
  isLatin,
  NONE,
  role,
  SCALE,
  skipBlanks,
  TEN,
  tableOf,
  worth,
  ZERO,
} from "./characters.js";
import { canonical, digitsEnd, readBareFraction, readDigits, readPower } from "./digits.js";
import type { Numeral, NumeralForm } from "./numeral.js";
import { numeralWordEnd } from "./numeral-words.js";
import { type Places, readPlaces } from "./places.js";
import { beginsUnit } from "./units.js";

/** Appends the numerals of [start, end) to `found`. `text` tells the width of a comma, all else is read on `folded`. */
export function scanNumerals(
  folded: string,
  text: string,
  start: number,
  end: number,
  found: Numeral[],
): void {
  let at = start;
  while (at < end) {
    const is = role[folded.charCodeAt(at)] as number;
    if (is === NONE) {
      at++;
      continue;
    }
    const floor = at;
    const read =
      is === ASCII_DIGIT ? readAscii(folded, text, at, start, end) : readHan(folded, at, start, end, is);
    const numeral =
      read !== null && folded.charCodeAt(read.span.end) === DOZEN ? dozens(folded, read, end) : read;
    if (numeral !== null) {
      at = Math.max(numeral.span.end, floor + 1);
      if (is === ASCII_DIGIT || !isWord(folded, numeral, end)) found.push(numeral);
    } else at = skipped(folded, floor, end);
  }
}

const DOZEN = 0x6253;
/** 打击, 打造: another word begins with 打. */
const NO_DOZEN = tableOf("击造印开非假黑拐架电压破包扫消官字卡断工分赌砸捞赢败倒算通交仗响好");

/** 五十打: figure and 打 in one. */
function dozens(folded: string, numeral: Numeral, end: number): Numeral {
  const { span, whole, form } = numeral;
  if (span.end >= end || whole < 1 || NO_DOZEN[folded.charCodeAt(span.end + 1)] === 1) return numeral;
  return numeralOf(span.start, span.end + 1, String(whole * 12) as Decimal, form, 0);
}

/** 半 before 成 and 折, 对 before the 折 of 打对折: half of ten parts. */
function readHalf(folded: string, at: number, start: number): Numeral | null {
  if (folded[at] === "折")
    return folded[at - 1] === "对" && at - 2 >= start && "打按以享".includes(folded.charAt(at - 2))
      ? numeralOf(at - 1, at, "5" as Decimal, "han", 0)
      : null;
  const following = folded.charAt(at + 1);
  if (following === "折") return numeralOf(at, at + 1, "5" as Decimal, "han", 0);
  return following === "成" ? numeralOf(at, at + 1, "0.5" as Decimal, "han", 0) : null;
}

/** Where to go on after characters that make no numeral: behind 百万分之, so that its parts are not tried again. */
function skipped(folded: string, at: number, end: number): number {
  let next = at + 1;
  if ((role[folded.charCodeAt(at)] as number) < TEN) return next;
  while (next < end && (role[folded.charCodeAt(next)] as number) >= TEN) next++;
  return next;
}

function isWord(folded: string, { span }: Numeral, end: number): boolean {
  if (span.end - span.start > 4) return false;
  if (numeralWordEnd(folded, span.start, span.end) >= 0) return true;
  if (span.end - span.start > 1 || financial[folded.charCodeAt(span.start)] === 0) return false;
  return (
    span.end < end && isHan(folded.charCodeAt(span.end)) && !AFTER_FINANCIAL.has(folded.charAt(span.end))
  );
}

/** What may follow a lone 叁; before anything else it is another word. */
const AFTER_FINANCIAL = new Set("元圆角分折成点万亿");

function readAscii(folded: string, text: string, at: number, start: number, end: number): Numeral {
  const from = signStart(folded, at, start);
  const stop = digitsEnd(folded, at, end);
  const following = stop < end ? folded.charCodeAt(stop) : 0;
  if (MAY_GO_ON[following] === 0 && from === at) {
    const written = canonical(folded.slice(at, stop), "");
    return numeralOf(from, stop, written as Decimal, "digits", 0);
  }
  const negative = from < at && folded[from] !== ".";
  const bare = folded[at - 1] === "." && from < at;
  const run = bare ? readBareFraction(folded, at, end) : readDigits(folded, text, at, end);
  const power = readPower(folded, run, end);
  if (power) return numeralOf(from, power.end, signed(power.written, negative), "power", 0);
  const scaled = readScaled(folded, run.end, run.written, end);
  if (scaled === null) return numeralOf(from, run.end, signed(run.written, negative), "digits", 0);
  if (typeof scaled === "number") {
    let value = run.written;
    for (let p = run.end; p < scaled; p++)
      if (folded[p] !== " ") value = shiftDecimal(value, worth[folded.charCodeAt(p)] as number);
    return numeralOf(from, scaled, signed(value, negative), "mixed", scaled - run.end);
  }
  return placesNumeral(from, scaled, "mixed", negative, isLoneScale(folded, run.end, scaled.end));
}

/** 1 for what may stand between the digits and the rest of a numeral. */
const MAY_GO_ON = new Uint8Array(0x10000);
for (const character of ",.kKeE^ 几余多来十百千万亿兆拾佰仟") MAY_GO_ON[character.charCodeAt(0)] = 1;

/** The multipliers behind a number in digits: their end where they only shift it, the places where more follows. */
function readScaled(folded: string, at: number, written: string, end: number): number | Places | null {
  const after = skipBlanks(folded, at, Math.min(end, at + 3));
  const unit = after < end ? folded.charCodeAt(after) : 0;
  const is = role[unit] as number;
  const vague = VAGUE.has(folded.charAt(after)) && after < end;
  if (!vague && (is < TEN || is > SCALE || isShare(folded, after, end))) return null;
  if (vague) {
    const scale = skipBlanks(folded, after + 1, Math.min(end, after + 4));
    if (scale >= end || role[folded.charCodeAt(scale)] !== SCALE) return null;
  }
  if (written.length > 9 || written.includes(".")) {
    if (vague) return null;
    let stop = after;
    while (stop < end && isShift(folded, stop, end)) stop++;
    return stop === after ? null : stop;
  }
  const places = readPlaces(folded, at, end, Number(written));
  return places.end === at ? null : places;
}

function isShift(folded: string, at: number, end: number): boolean {
  const is = role[folded.charCodeAt(at)];
  if (is !== TEN && is !== SCALE) return false;
  return (
    !isShare(folded, at, end) && !(worth[folded.charCodeAt(at)] === 3 && PREFIXED.has(folded.charAt(at + 1)))
  );
}

const VAGUE = new Set("几余多来");
const PREFIXED = new Set("米克瓦卡赫伏帕焦字比");
const SHARE = new Set("之点比数");

/** 百分之, 百分点, 千分比: the multiplier counts nothing. */
function isShare(folded: string, at: number, end: number): boolean {
  let next = at;
  while (next < end && (role[folded.charCodeAt(next)] as number) >= TEN) next++;
  next = skipBlanks(folded, next, Math.min(end, next + 3));
  if (folded[next] !== "分" || next >= end) return false;
  return SHARE.has(folded.charAt(skipBlanks(folded, next + 1, Math.min(end, next + 4))));
}

function isLoneScale(folded: string, at: number, end: number): number {
  for (let p = at; p < end; p++) {
    const is = role[folded.charCodeAt(p)] as number;
    if (is !== SCALE && is !== TEN && folded[p] !== " " && !VAGUE.has(folded.charAt(p))) return 0;
  }
  return end - at;
}

function readHan(folded: string, at: number, start: number, end: number, is: number): Numeral | null {
  if (is === HAN_DIGIT || is === ZERO)
    return readPositional(folded, at, start, end) ?? readFrom(folded, at, at, start, end);
  if (is === HALF) return readHalf(folded, at, start);
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
  const sign =
    from === at && from > start && folded[from - 1] === "负" && !BEFORE_MINUS.has(folded.charAt(from - 2))
      ? 1
      : 0;
  const decimals = places.spreads ? -1 : decimalsEnd(folded, places.end, start, at, end);
  if (decimals >= 0) return withDecimals(folded, from - sign, places, decimals, end);
  return placesNumeral(from - sign, places, "han", sign === 1, 0);
}

/** 担负, 正负: no minus. */
const BEFORE_MINUS = new Set("担背自欺辜正肩抱身胜");

function placesNumeral(
  from: number,
  places: Places,
  form: NumeralForm,
  negative: boolean,
  scaleLength: number,
): Numeral {
  const value = sumOf(places.terms, false);
  if (!places.spreads) return numeralOf(from, places.end, signed(value, negative), form, scaleLength);
  const most = sumOf(places.terms, true);
  return {
    span: textSpan(from, places.end),
    value: signed(value, negative),
    qualifier: places.atLeast ? "atLeast" : places.open ? "about" : "range",
    min: negative ? negate(most) : value,
    max: negative ? negate(value) : most,
    minInclusive: true,
    maxInclusive: !places.open,
    form,
    whole: -1,
    scaleLength,
  };
}

/** The end of the digits after 点, or -1 where 点 is no decimal point (三点十分, 两点一线). */
function decimalsEnd(folded: string, at: number, start: number, from: number, end: number): number {
  const point = skipBlanks(folded, at, Math.min(end, at + 2));
  if (point >= end || folded[point] !== "点") return -1;
  if (from > start && folded[from - 1] === "第") return -1;
  let next = skipBlanks(folded, point + 1, Math.min(end, point + 3));
  const first = next;
  while (next < end && isDecimal(folded, next)) next++;
  if (next === first) return -1;
  const is = next < end ? role[folded.charCodeAt(next)] : NONE;
  if (is === TEN || (next - first === 1 && NO_DECIMAL.has(folded.charAt(next)))) return -1;
  return next;
}

/** After one digit behind 点: 三点一刻, 两点一线, 第三点一是. */
const NO_DECIMAL = new Set("刻线是");

function isDecimal(folded: string, at: number): boolean {
  const unit = folded.charCodeAt(at);
  const is = role[unit];
  return is === ZERO || (is === HAN_DIGIT && folded[at] !== "两" && folded[at] !== "俩");
}

function withDecimals(folded: string, from: number, places: Places, decimals: number, end: number): Numeral {
  const whole = sumOf(places.terms, false);
  let fraction = "";
  for (let p = places.end; p < decimals; p++)
    if (isDecimal(folded, p)) fraction += worth[folded.charCodeAt(p)];
  let value = canonical(whole, fraction);
  let stop = decimals;
  while (stop < end && role[folded.charCodeAt(stop)] === SCALE && !isShare(folded, stop, end))
    value = shiftDecimal(value, worth[folded.charCodeAt(stop++)] as number);
  return numeralOf(from, stop, signed(value, folded[from] === "负"), "han", 0);
}

/** Digits without multipliers: 二〇一三; two neighbours before a classifier are a range: 两三家. `null` for other numerals. */
function readPositional(folded: string, at: number, start: number, end: number): Numeral | null {
  let next = at;
  let digits = "";
  while (next < end) {
    const digit = positionalDigit(folded, next, at, end);
    if (digit < 0) break;
    digits += digit;
    next++;
  }
  if (digits.length < 2) return null;
  const following = next < end ? folded.charCodeAt(next) : 0;
  const multiplied = (role[following] as number) >= TEN && role[following] !== NONE;
  const pair = digits.length === 2 && folded[at] !== "零";
  const spread = pair ? Number(digits[1]) - Number(digits[0]) : 0;
  const neighbours = spread === 1 || (spread === 2 && digits[0] === "3");
  if (multiplied && pair && neighbours) return null;
  if (pair && neighbours && beginsUnit[following] === 1 && following !== YEAR)
    return {
      span: textSpan(at, next),
      value: digits.charAt(0) as Decimal,
      qualifier: "range",
      min: digits.charAt(0) as Decimal,
      max: digits.charAt(1) as Decimal,
      minInclusive: true,
      maxInclusive: true,
      form: "han",
      whole: -1,
      scaleLength: 0,
    };
  for (let p = at; p < next; p++) if (folded[p] === "两" || folded[p] === "俩") return null;
  if (multiplied && digits.length === 2) return null;
  const decimals = decimalsEnd(folded, next, start, at, end);
  if (decimals < 0) return numeralOf(at, next, canonical(digits, "") as Decimal, "positional", 0);
  let fraction = "";
  for (let p = next; p < decimals; p++) if (isDecimal(folded, p)) fraction += worth[folded.charCodeAt(p)];
  return numeralOf(at, decimals, canonical(digits, fraction) as Decimal, "han", 0);
}

const YEAR = 0x5e74;

/** The digit at a place of a numeral without multipliers; 0, O and О stand for 〇 between Chinese digits. */
function positionalDigit(folded: string, at: number, from: number, end: number): number {
  const unit = folded.charCodeAt(at);
  const is = role[unit];
  if (is === HAN_DIGIT || is === ZERO) return worth[unit] as number;
  if (at === from || at + 1 >= end || !ROUND.has(folded.charAt(at))) return -1;
  const following = role[folded.charCodeAt(at + 1)];
  return following === HAN_DIGIT || following === ZERO || ROUND.has(folded.charAt(at + 1)) ? 0 : -1;
}

const ROUND = new Set("0OoОоΟ");

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
  return cued ? readFrom(folded, at, at, start, end, 1) : null;
}

interface VagueLead {
  readonly digit: number;
  readonly spread: number;
  readonly notAfter: ReadonlySet<string>;
}

/** 几十, 数百, 上百: what the lead counts, and what may not stand before it (人数百余, 以上百分之). */
const VAGUE_LEADS: ReadonlyMap<string, VagueLead> = new Map([
  ["几", { digit: 2, spread: 8, notAfter: new Set("") }],
  ["数", { digit: 2, spread: 8, notAfter: new Set("人次总件份条户指点分基倍参小计") }],
  ["上", { digit: 1, spread: 9, notAfter: new Set("以网会线早晚之马向加千") }],
]);

/** What may stand before a multiplier without a digit: 近百条, 逾千人. */
const BARE_CUES = new Set("近逾超过约达足破满到成");

/** Where the numeral at `at` begins with its sign or its point: a minus that joins nothing, the point of .5. */
function signStart(folded: string, at: number, start: number): number {
  if (at === start) return at;
  const before = folded.charAt(at - 1);
  if (before === "." && (at - 1 === start || " (-:".includes(folded.charAt(at - 2)))) {
    return at - 2 >= start && folded[at - 2] === "-" && isMinus(folded, at - 2, at, start) ? at - 2 : at - 1;
  }
  if (before === "-" || before === "−") return isMinus(folded, at - 1, at, start) ? at - 1 : at;
  if (before === "负") return at - 1 > start && BEFORE_MINUS.has(folded.charAt(at - 2)) ? at : at - 1;
  return at;
}

function isMinus(folded: string, at: number, digits: number, start: number): boolean {
  if (at === start) return true;
  const unit = folded.charCodeAt(at - 1);
  const before = folded.charAt(at - 1);
  if (before === " ") {
    const earlier = at - 2 >= start ? folded.charCodeAt(at - 2) : 0;
    return !isDigit(earlier) && !isLatin(earlier) && role[earlier] === NONE;
  }
  if (isHan(unit))
    return role[unit] === NONE && /^\d+(?:\.\d+)?[%‰℃]/.test(folded.slice(digits, digits + 12));
  return "(:,;。、=!?([{<>~“\"'".includes(before);
}

const signed = (value: string, negative: boolean): Decimal =>
  (negative ? negate(value as Decimal) : value) as Decimal;

function numeralOf(
  start: number,
  end: number,
  value: Decimal,
  form: NumeralForm,
  scaleLength: number,
): Numeral {
  const whole =
    value.length <= 9 && value.charCodeAt(0) !== 0x2d && !value.includes(".") ? Number(value) : -1;
  return {
    span: textSpan(start, end),
    value,
    qualifier: "exact",
    min: value,
    max: value,
    minInclusive: true,
    maxInclusive: true,
    form,
    whole,
    scaleLength,
  };
}
