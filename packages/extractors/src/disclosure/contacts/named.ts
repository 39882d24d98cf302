/** Offices and addresses: values made of words. Folded text; offsets are those of the text given. */

import { BLANK_CHARACTERS, isIn, skipAll, skipAllBack, tableOf } from "../../unit-table.js";
import { isOrgan } from "../metadata/organ.js";
import { labelAt } from "./labels.js";

export interface Named {
  readonly start: number;
  readonly end: number;
}

const LONGEST = 60;
const ENDS = ",;。|";
const MAY_END = tableOf(`${ENDS}\n() `);
const BEFORE = tableOf(`${BLANK_CHARACTERS}:`);
const BEHIND = tableOf(`${BLANK_CHARACTERS}(、`);

/** The value of a label up to a comma, a semicolon, an unmatched bracket, or a wide blank; `null` where it is none. */
export function namedValue(folded: string, start: number, end: number): Named | null {
  let open = 0;
  const from = skipAll(BEFORE, folded, start, end);
  let at = from;
  for (; at < end && at - from < LONGEST; at++) {
    if (!isIn(MAY_END, folded, at)) continue;
    const character = folded.charAt(at);
    if (character === "\n" && !isWrapped(folded, at)) break;
    if (character === "(") open++;
    else if (character === ")" && --open < 0) break;
    else if (open === 0 && ENDS.includes(character)) break;
    else if (open === 0 && character === " " && endsAtBlank(folded, from, at, end)) break;
  }
  const stop = skipAllBack(BEHIND, folded, at, from);
  return stop - from >= 2 ? { start: from, end: stop } : null;
}

/** A wide blank ends a value, a single one between words too, but not one before a figure or inside an address. */
function endsAtBlank(folded: string, from: number, at: number, end: number): boolean {
  const behind = folded.slice(at, Math.min(end, at + 3));
  if (!/^ {2,}|^ (?![\d\s])/.test(behind)) return false;
  if (/\d/.test(folded.charAt(at - 1)) && /^ [号楼室层栋座幢]/.test(behind)) return false;
  const next = /^ ([\u4e00-\u9fff\d]{2,20})/.exec(folded.slice(at, Math.min(end, at + LONGEST)))?.[1];
  const street = next !== undefined && /[路街巷道]$|[路街巷道]\d/.test(next);
  return !street || DOOR.test(folded.slice(from, at));
}

/** A line of print goes on in the next one where it is full and no marker, label or indent begins that. */
const FULL_LINE = 20;

function isWrapped(folded: string, at: number): boolean {
  const lineStart = folded.lastIndexOf("\n", at - 1) + 1;
  return (
    at - lineStart >= FULL_LINE &&
    !labelAt(folded, at + 1) &&
    !/^\n(?:\s{2}|\s*\n|\s*(?:[一二三四五六七八九十]{1,3}、|\(|\d+[.、]|[\u4e00-\u9fff ]{2,6}:))/.test(
      folded.slice(at, at + 12),
    )
  );
}

const STREET = /(?:路|街|道|巷|弄|胡同|大厦|广场|村|院|中心|楼|镇|城|区|园)/;
const DOOR = /(?:\d|[一二三四五六七八九十]) ?(?:号|楼|室|层|栋|幢|座|房)|(?:大楼|大厦|大院|院内|楼内)/;

/** Whether words can be an address: a street with a door, or a place. */
export const isAddress = (folded: string): boolean =>
  STREET.test(folded) &&
  (DOOR.test(folded) ||
    /(?:[路街巷道镇]|路口|交叉口|交[汇会]处)(?:[东西南北中]{1,2}[侧角面段头首端])?$/.test(folded)) &&
  !/@/.test(folded);

/** Whether words name a body, or a part of one, that can be asked. */
export const isOffice = (folded: string): boolean =>
  folded.length >= 3 &&
  !/\d{5}/.test(folded) &&
  (isOrgan(folded) || /(?:机构(?:\([^()]{2,30}\))?|室|组|专班|窗口)$/.test(folded));
