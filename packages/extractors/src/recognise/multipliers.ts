/** What multiplies a figure: 万, 百万, 十; and where the same characters are of a share or of a unit. */
import { role, SCALE, skipBlanks, TEN, worth } from "./characters.js";

/** Words that leave the rest of a figure open.  */
export const VAGUE = new Set("几余多来");
/** 千米, 千克, 兆赫: the multiplier belongs to the unit. */
export const PREFIXED = new Set("米克瓦卡赫伏帕焦字比");
const SHARE = new Set("之点比数");

/** 百分之, 百分点, 千分比: the multiplier counts nothing. */
export function isShare(folded: string, at: number, end: number): boolean {
  let next = at;
  while (next < end && (role[folded.charCodeAt(next)] as number) >= TEN) next++;
  next = skipBlanks(folded, next, Math.min(end, next + 3));
  if (folded[next] !== "分" || next >= end) return false;
  return SHARE.has(folded.charAt(skipBlanks(folded, next + 1, Math.min(end, next + 4))));
}

export function isShift(folded: string, at: number, end: number): boolean {
  const is = role[folded.charCodeAt(at)];
  if (is !== TEN && is !== SCALE) return false;
  return (
    !isShare(folded, at, end) && !(worth[folded.charCodeAt(at)] === 3 && PREFIXED.has(folded.charAt(at + 1)))
  );
}

export function isLoneScale(folded: string, at: number, end: number): number {
  for (let p = at; p < end; p++) {
    const is = role[folded.charCodeAt(p)] as number;
    if (is !== SCALE && is !== TEN && folded[p] !== " " && !VAGUE.has(folded.charAt(p))) return 0;
  }
  return end - at;
}
