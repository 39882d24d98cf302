/** Words around a figure that say more of its unit: 华氏98.6度, 十个月大. */
import { isHan, skipBlanksBack } from "./characters.js";
import type { Passage } from "./passage.js";
import { type Unit, unitNamed } from "./units.js";

export interface WordedUnit {
  readonly unit: Unit;
  readonly start: number;
  readonly end: number;
}

const SCALES: readonly (readonly [string, string])[] = [
  ["华氏温度", "华氏度"],
  ["华氏", "华氏度"],
  ["摄氏温度", "摄氏度"],
  ["摄氏", "摄氏度"],
];

const ages = new Map<string, Unit>();

/** `null` where no such word stands there. */
export function unitWithWord(
  { folded, end }: Passage,
  start: number,
  stop: number,
  unit: Unit,
  least: number,
): WordedUnit | null {
  if (unit.word === "度") {
    const edge = skipBlanksBack(folded, start, Math.max(least, start - 2));
    for (const [word, base] of SCALES) {
      const degrees = unitNamed(base);
      if (degrees && edge - word.length >= least && folded.startsWith(word, edge - word.length))
        return { unit: degrees, start: edge - word.length, end: stop };
    }
    return null;
  }
  if (unit.kind !== "duration" || folded[stop] !== "大" || stop >= end) return null;
  const after = folded.charAt(stop + 1);
  if (isHan(after.charCodeAt(0)) && !AFTER_AGE.has(after)) return null;
  const age: Unit = ages.get(unit.word) ?? {
    ...unit,
    word: `${unit.word}大`,
    kind: "quantity",
    unitClass: "age",
  };
  ages.set(unit.word, age);
  return { unit: age, start, end: stop + 1 };
}

const AFTER_AGE = new Set("的了吗时后前就便");
