/** 百分之, 千分之, 百万分之 before a number: a share of so many parts. */
import { role, skipBlanksBack, TEN, worth } from "./characters.js";
import type { Unit } from "./units.js";

export interface ShareBefore {
  readonly start: number;
  readonly unit: Unit;
}

const MOST_BLANKS = 4;

export function shareBefore(folded: string, at: number, floor: number): ShareBefore | null {
  const back = (from: number) => skipBlanksBack(folded, from, Math.max(floor, from - MOST_BLANKS));
  let next = back(at);
  if (next <= floor || folded[next - 1] !== "之") return null;
  next = back(next - 1);
  if (next <= floor || folded[next - 1] !== "分") return null;
  next = back(next - 1);
  let places = 0;
  while (next > floor && (role[folded.charCodeAt(next - 1)] as number) >= TEN) {
    next--;
    places += worth[folded.charCodeAt(next)] as number;
  }
  return places < 2 ? null : { start: next, unit: shareUnit(places) };
}

const units = new Map<number, Unit>();

function shareUnit(places: number): Unit {
  const known = units.get(places);
  if (known) return known;
  const unit: Unit = {
    word: "%",
    kind: "percent",
    unitClass: "share",
    base: "%",
    factor: `0.${"0".repeat(places - 1)}1`,
    not: [],
    notNext: new Set(),
  };
  units.set(places, unit);
  return unit;
}
