/** Phones, faxes and hotlines: by their label, by their shape, or as the next one of a list. */
import type { TextualKind, TextualMention } from "@shilu/core";
import { areaCodeOf } from "./area-codes.js";
import { isDigit, isHan, isLatin, tableOf } from "./characters.js";
import type { Label } from "./labels.js";
import { textualMention } from "./mentions.js";
import type { Numeral } from "./numeral.js";
import type { Passage, Reading } from "./passage.js";
import { readPostcode } from "./postcodes.js";

/** Shapes of the numbering plan (YD/T 1219 names them): a mobile, an area code with a number, 400 and 800, local. */
export const MOBILE = /(?:\(?\+?(?:00)?86\)?[- ]?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?!\d)/y;
export const WITH_AREA =
  /(?:\(?\+?(?:00)?86\)?[- ]?)?(?:\(0\d{2,3}\)|\[0\d{2,3}\]|0\d{2,3})[-–— ]{0,3}\d{7,8}(?!\d)/y;
/** With the code of the country and no 0 of the area; with blanks or hyphens inside the number. */
export const INTERNATIONAL = /\(?(?:\+|00)86\)?[- ]?(?:10|2\d|[3-9]\d{2})[- ]?\d{3,4}[- ]?\d{4}(?!\d)/y;
export const COUNTRY_FIRST = /\(?(?:\+|00)?86\)?[- ]?(?:10|2\d|[3-9]\d{2})[- ]?\d{7,8}(?!\d)/y;
export const PARTED = /(?:\(0\d{2,3}\)|0\d{2,3})[- ]?\d{3,4}[- ]\d{4}(?![\d-])/y;
export const FREE = /[48]00[- ]?(?:\d{3}[- ]?\d{4}|\d{4}[- ]?\d{3})(?!\d)/y;
export const LOCAL = /\d{7,8}(?!\d)/y;
export const SHORT = /(?:12\d{3}|1[012]\d|9[56]\d{3}(?:\d{3})?|1\d{4})(?!\d)/y;
export const EXTENSION =
  /(?:(?: {0,2}(?:转分机|转|分机号?) {0,2}:? {0,2}|-)(\d{2,6})(?!\d)|\((?:转分机|转|分机号?) ?:? ?(\d{2,6})\))/y;
const JOINT = /^(?: {1,4}| {0,2}[、,;/和或及] {0,2}(?:\()?| {0,2}\()$/;

/** Each with the characters it can begin with. */
const PLAIN: readonly (readonly [RegExp, string, starts: Uint8Array])[] = [
  [MOBILE, "phone.mobile", tableOf("108+(")],
  [WITH_AREA, "phone.area", tableOf("08+([")],
  [INTERNATIONAL, "phone.area", tableOf("0+(")],
  [FREE, "phone.free", tableOf("48")],
];
const PARTED_STARTS = tableOf("0(");

export function readPhone(
  passage: Passage,
  index: number,
  floor: number,
  label: Label | null,
  previous: TextualMention | null,
): Reading | null {
  const { folded, start } = passage;
  const { span } = passage.numerals[index] as Numeral;
  const least = Math.max(start, floor);
  const at = openingOf(folded, span.start, least);
  if (label) {
    if (label.kind === "postcode") return readPostcode(passage, index, span.start);
    if (label.kind === "phone" || label.kind === "fax")
      return readLabelled(passage, index, at, span.start, label.kind);
  }
  if (previous && at - previous.span.end < 7 && JOINT.test(folded.slice(previous.span.end, at)))
    return readShape(passage, index, at, span.start, previous.kind, true);
  return readShape(passage, index, at, span.start, "phone", false);
}

function openingOf(folded: string, at: number, least: number): number {
  let edge = at;
  while (
    edge > least &&
    at - edge < 2 &&
    (folded[edge - 1] === "(" || folded[edge - 1] === "+" || folded[edge - 1] === "[")
  )
    edge--;
  return edge;
}

function readLabelled(
  passage: Passage,
  index: number,
  at: number,
  digits: number,
  kind: TextualKind,
): Reading | null {
  const shaped = readShape(passage, index, at, digits, kind, true);
  if (shaped) return shaped;
  const { folded } = passage;
  const foreign = match(COUNTRY_FIRST, folded, at, passage.end);
  if (foreign >= 0 && balanced(folded, at, foreign))
    return reading(passage, index, at, foreign, kind, "phone.area");
  for (const from of at < digits ? [at, digits] : [digits]) {
    const end = groupsEnd(folded, from, passage.end);
    if (end < 0 || isLatin(folded.charCodeAt(end))) continue;
    const count = digitsIn(folded, from, end);
    if (count >= 7 && count <= 13 && balanced(folded, from, end))
      return reading(passage, index, from, end, kind, `${kind}.label`);
  }
  const short = match(SHORT, folded, digits, passage.end);
  return short < 0
    ? null
    : reading(passage, index, digits, short, kind === "phone" ? "hotline" : kind, "hotline.label");
}

function readShape(
  passage: Passage,
  index: number,
  at: number,
  digits: number,
  kind: TextualKind,
  listed: boolean,
): Reading | null {
  const { folded, end } = passage;
  const before = folded.charCodeAt(at - 1);
  if (
    at > passage.start &&
    !listed &&
    (isDigit(before) || isLatin(before) || "-._#*/+=$\\".includes(folded.charAt(at - 1)))
  )
    return null;
  for (const from of at < digits ? [at, digits] : [digits])
    for (const [shape, rule, starts] of PLAIN) {
      if (starts[folded.charCodeAt(from)] === 0) continue;
      const stop = match(shape, folded, from, end);
      if (stop < 0 || isLatin(folded.charCodeAt(stop)) || !balanced(folded, from, stop)) continue;
      if (!listed && folded[stop] === "." && isDigit(folded.charCodeAt(stop + 1))) continue;
      return reading(passage, index, from, stop, kind, rule);
    }
  const parted = PARTED_STARTS[folded.charCodeAt(at)] === 1 ? match(PARTED, folded, at, end) : -1;
  if (parted >= 0 && areaCodeOf(folded.slice(at, parted)) !== null && !isLatin(folded.charCodeAt(parted)))
    return reading(passage, index, at, parted, kind, "phone.area");
  if (!listed && !isOffice(passage, digits)) return null;
  const stop = match(LOCAL, folded, digits, end);
  if (
    stop < 0 ||
    isLatin(folded.charCodeAt(stop)) ||
    folded[stop] === "." ||
    (!listed && "元万亿件条人个次份户%家处".includes(folded.charAt(stop)) && stop < end)
  )
    return null;
  return reading(passage, index, digits, stop, kind, listed ? "phone.local" : "phone.office");
}

/** An office right before a local number is as good as a label: 办公室52090833. */
const OFFICE = /(?:室|科|处|局|委|中心|大厅|窗口|部)(?:\([^()]{1,8}\))?$/;

function isOffice({ folded, start }: Passage, at: number): boolean {
  const before = folded.charAt(at - 1);
  if (at <= start || (before !== ")" && !isHan(folded.charCodeAt(at - 1)))) return false;
  return OFFICE.test(folded.slice(Math.max(start, at - 12), at));
}

function reading(
  passage: Passage,
  index: number,
  start: number,
  end: number,
  kind: TextualKind,
  rule: string,
): Reading {
  const { folded, numerals } = passage;
  EXTENSION.lastIndex = end;
  const extension = kind === "hotline" ? null : EXTENSION.exec(folded);
  const stop = extension && EXTENSION.lastIndex <= passage.end ? EXTENSION.lastIndex : end;
  let next = index;
  while (next < passage.last && (numerals[next] as Numeral).span.start < stop) next++;
  const mention = textualMention(kind, start, stop, rule, folded.slice(start, stop));
  return {
    mention:
      extension && stop > end ? { ...mention, extension: (extension[1] ?? extension[2]) as string } : mention,
    next,
  };
}

function match(pattern: RegExp, folded: string, at: number, end: number): number {
  pattern.lastIndex = at;
  return pattern.test(folded) && pattern.lastIndex <= end ? pattern.lastIndex : -1;
}

function digitsIn(folded: string, start: number, end: number): number {
  let count = 0;
  for (let i = start; i < end; i++) if (isDigit(folded.charCodeAt(i))) count++;
  return count;
}

function balanced(folded: string, start: number, end: number): boolean {
  let open = 0;
  for (let i = start; i < end; i++) {
    const character = folded[i];
    if (character === "(") open++;
    else if (character === ")" && --open < 0) return false;
  }
  return open === 0;
}

/** What a label makes a phone: at most four groups of digits. */
const MOST_GROUPS = 4;

/** The end of the groups of digits from `at` on, joined by a hyphen, a bracket or a blank each; -1 where none begins. */
function groupsEnd(folded: string, at: number, end: number): number {
  let next = at;
  while (next < end && next - at < 2 && "+(".includes(folded.charAt(next))) next++;
  let stop = -1;
  for (let group = 0; group < MOST_GROUPS && next < end; group++) {
    const from = next;
    while (next < end && isDigit(folded.charCodeAt(next))) next++;
    if (next - from < (group === 0 ? 2 : 3) || next - from > 13) break;
    stop = next;
    while (next < end && next - stop < 3 && ")- (".includes(folded.charAt(next))) next++;
    if (next === stop) break;
  }
  return stop;
}
