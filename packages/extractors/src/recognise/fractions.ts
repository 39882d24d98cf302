/** Fractions of two numerals: 三分之一, 三又二分之一, 1/3, 1 4/3. */
import { addDecimals, divideDecimals } from "@shilu/core";
import { negate } from "./amount.js";
import { skipBlanks, tableOf } from "./characters.js";
import type { Amount } from "./mentions.js";
import type { Numeral } from "./numeral.js";
import type { Passage } from "./passage.js";

/** An amount of several numerals: where it ends, and the first numeral after it. */
export interface Composed extends Amount {
  readonly end: number;
  readonly next: number;
}

/** A quotient without end is cut here. */
const MOST_DECIMALS = 20;
const MOST_BLANKS = 4;

export function readFraction(passage: Passage, index: number): Composed | null {
  const { folded, end, numerals } = passage;
  const first = numerals[index] as Numeral;
  if (first.qualifier !== "exact") return null;
  const p = skipBlanks(folded, first.span.end, Math.min(end, first.span.end + MOST_BLANKS));
  const character = folded.charAt(p);
  if (character === "分" || character === "/") return readQuotient(passage, index);
  const second = numerals[index + 1];
  if (second === undefined) return null;
  const joint = character === "又" ? skipBlanks(folded, p + 1, Math.min(end, p + MOST_BLANKS)) : p;
  if (second.span.start !== joint || (character !== "又" && folded[second.span.end] !== "/")) return null;
  const quotient = readQuotient(passage, index + 1);
  if (!quotient) return null;
  return composed(
    addDecimals(first.value, first.value.startsWith("-") ? negate(quotient.value) : quotient.value),
    quotient.end,
    quotient.next,
  );
}

const composed = (value: Composed["value"], end: number, next: number): Composed => ({
  value,
  qualifier: "exact",
  min: value,
  max: value,
  minInclusive: true,
  maxInclusive: true,
  end,
  next,
});

function readQuotient(passage: Passage, index: number): Composed | null {
  const { folded, end, numerals } = passage;
  const a = numerals[index] as Numeral;
  const b = numerals[index + 1];
  if (b === undefined || b.span.start >= end || a.qualifier !== "exact" || b.qualifier !== "exact")
    return null;
  const p = skipBlanks(folded, a.span.end, Math.min(end, a.span.end + MOST_BLANKS));
  const slash = folded[p] === "/";
  const joint = slash ? slashJoint(folded, a, b, p) : partsJoint(folded, p, end);
  const divisor = slash ? b.value : a.value;
  if (b.span.start !== joint || divisor === "0") return null;
  return composed(divideDecimals(slash ? a.value : b.value, divisor, MOST_DECIMALS), b.span.end, index + 2);
}

function partsJoint(folded: string, at: number, end: number): number {
  if (folded[at] !== "分") return -1;
  const p = skipBlanks(folded, at + 1, Math.min(end, at + MOST_BLANKS));
  return folded[p] === "之" ? skipBlanks(folded, p + 1, Math.min(end, p + MOST_BLANKS)) : -1;
}

/** What a number beside a slash may not touch: it is then a path, a code or a date. */
const JOINED = tableOf("/_.0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

/** Whole numbers of at most four digits, joined to nothing else. */
function slashJoint(folded: string, a: Numeral, b: Numeral, at: number): number {
  const plain = at === a.span.end && a.form === "digits" && b.form === "digits" && b.whole >= 0;
  if (!plain || a.value.includes(".") || a.value.length > 5 || b.value.length > 4) return -1;
  if (JOINED[folded.charCodeAt(a.span.start - 1)] === 1) return -1;
  const after = folded.charCodeAt(b.span.end);
  return after !== 0x2e && JOINED[after] === 1 ? -1 : at + 1;
}

/** 5,9%: a comma where the point of a share should be, with one or two digits on either side. */
export function readCommaShare({ folded, start, end, numerals }: Passage, index: number): Composed | null {
  const a = numerals[index] as Numeral;
  const b = numerals[index + 1];
  if (b === undefined || b.span.start !== a.span.end + 1 || b.span.end >= end || folded[b.span.end] !== "%")
    return null;
  if (
    a.form !== "digits" ||
    b.form !== "digits" ||
    a.span.end - a.span.start > 2 ||
    b.span.end - b.span.start > 2
  )
    return null;
  if (a.span.start > start && folded[a.span.start - 1] === ",") return null;
  return composed(
    `${a.value}.${folded.slice(b.span.start, b.span.end)}` as Composed["value"],
    b.span.end,
    index + 2,
  );
}
