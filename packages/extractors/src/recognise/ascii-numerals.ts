/** Numerals that begin with a digit: 1,500 · 3.2万 · 5万4千 · 2e5. */
import { type Decimal, shiftDecimal } from "@shilu/core";
import { role, SCALE, skipBlanks, TEN, worth } from "./characters.js";
import { canonical, digitsEnd, readBareFraction, readDigits, readPower } from "./digits.js";
import { numeralOf, placesNumeral, signed } from "./make-numeral.js";
import { isLoneScale, isShare, isShift, VAGUE } from "./multipliers.js";
import type { Numeral } from "./numeral.js";
import { signStart } from "./numeral-signs.js";
import { type Places, readPlaces } from "./places.js";

/** The numeral of the digit at `at`. `text` tells the width of a comma. */
export function readAscii(folded: string, text: string, at: number, start: number, end: number): Numeral {
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
for (const character of ",.kKeEM^ 几余多来十百千万亿兆拾佰仟") MAY_GO_ON[character.charCodeAt(0)] = 1;

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
