/** Which rules of prose are tried on a figure: those whose cues stand around it and that can count in its unit. */
import { type AnchorScan, compileAnchors, type NumericMention } from "@shilu/core";
import type { Place } from "./place.js";
import { countsIn, type ProseRule, UNITS } from "./prose-rule.js";
import { PROSE_RULES } from "./rules/index.js";

/** The fullest statements first, else in the order of the tables. */
let ranked: readonly ProseRule[] | null = null;
/** The rules by their cues, as indexes of `ranked`. */
let scan: AnchorScan<number> | null = null;
/** Every unit that some rule counts in. */
const COUNTED: ReadonlySet<string | null> = new Set(
  Object.values(UNITS).flatMap((units): readonly (string | null)[] => (units === "money" ? [] : units)),
);

/** Whether any rule counts in the unit of a figure. */
export const isCounted = ({ kind, unit }: NumericMention): boolean => kind === "money" || COUNTED.has(unit);

/** How much of what a clause goes on about is looked at for cues. */
const OWNER_REACH = 90;

export function candidateRules(place: Place): readonly ProseRule[] {
  ranked ??= [...PROSE_RULES].sort((a, b) => b.rank - a.rank);
  scan ??= compileAnchors(ranked.map(({ cues }, index) => ({ anchors: cues, entry: index })));
  const rules = ranked;
  const { mention } = place.figure;
  const words = `${place.label}|${place.sequel}|${place.owner.slice(-OWNER_REACH)}`;
  const found = new Set<number>();
  scan.scan(words, 0, words.length, (rule) => {
    found.add(rule);
  });
  return [...found]
    .filter((index) => countsIn((rules[index] as ProseRule).units, mention))
    .sort((a, b) => a - b)
    .map((index) => rules[index] as ProseRule);
}
