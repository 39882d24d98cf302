/** The marker before a label: 一、 (一) 1. 1、 (1), with 其中: before or behind it. */
import { type Bare, GAP } from "./bare.js";

interface MarkerPlace {
  /** Where the label begins with its marker. */
  readonly start: number;
  /** The marker is the one the form prints. */
  readonly expected: boolean;
  /** The form prints a digit, the digit stands there and its stop does not: figure or marker, nobody can say. */
  readonly doubtful: boolean;
}

const AMONG = /其中[:,]?$/;
const OPENING = /[“"《〈]$/;
const CHINESE = /(?:\([一二三四五六七八九十]{1,3}\)|[一二三四五六七八九十]{1,3}[、.])$/;
const ARABIC = /(?:\(\d{1,2}\)|\d[.、)])$/;
const WINDOW = 12;

/** The printed number with the signs that make it a marker, by its digits. */
const numbered = new Map<string, RegExp>();

function numberedBy(digits: string): RegExp {
  const pattern = numbered.get(digits) ?? new RegExp(`(?:\\(${digits}\\)|${digits}[.、)])$`);
  numbered.set(digits, pattern);
  return pattern;
}

export function markerBefore(bare: Bare, labelStart: number, printed: string | null): MarkerPlace {
  let start = labelStart;
  let before = bare.characters.slice(Math.max(0, start - WINDOW), start);
  const back = (pattern: RegExp): string | null => {
    const found = pattern.exec(before);
    if (!found) return null;
    start -= found[0].length;
    before = bare.characters.slice(Math.max(0, start - WINDOW), start);
    return found[0];
  };
  back(OPENING);
  back(AMONG);
  const digits = printed === null ? null : /\d+/.exec(printed)?.[0];
  if (digits) {
    const own = back(numberedBy(digits));
    if (own !== null) {
      back(AMONG);
      return { start, expected: true, doubtful: false };
    }
  }
  const found = back(CHINESE) ?? back(ARABIC);
  if (found !== null) back(AMONG);
  const doubtful =
    !!digits &&
    found === null &&
    start === labelStart &&
    bare.gap[labelStart] === GAP.none &&
    bare.characters.startsWith(digits, labelStart - digits.length);
  return { start, expected: found !== null && found.replace(".", "、") === printed, doubtful };
}
