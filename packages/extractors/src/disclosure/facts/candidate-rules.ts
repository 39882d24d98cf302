/** Which rules of prose are tried on a figure: those whose cues stand around it and that can count in its unit. */
import { type AnchorScan, compileAnchors, type NumericMention } from "@shilu/core";
import type { Place } from "./place.js";
import { countsIn, type ProseRule, UNITS } from "./prose-rule.js";
import { PROSE_RULES } from "./rules/index.js";

interface RankedRules {
  /** The fullest statements first, else in the order of the tables. */
  readonly rules: readonly ProseRule[];
  /** The rules by their cues, as indexes of `rules`. */
  readonly scan: AnchorScan<number>;
  /** Which rule was found by which call, so that it need not be cleared. */
  readonly foundBy: Uint32Array;
}

let loaded: RankedRules | null = null;
let calls = 0;

function rankedRules(): RankedRules {
  if (loaded) return loaded;
  const rules = [...PROSE_RULES].sort((a, b) => b.rank - a.rank);
  const scan = compileAnchors(rules.map(({ cues }, index) => ({ anchors: cues, entry: index })));
  loaded = { rules, scan, foundBy: new Uint32Array(rules.length) };
  return loaded;
}

/** Every unit that some rule counts in. */
const COUNTED: ReadonlySet<string | null> = new Set(
  Object.values(UNITS).flatMap((units): readonly (string | null)[] => (units === "money" ? [] : units)),
);

/** Whether any rule counts in the unit of a figure. */
export const isCounted = ({ kind, unit }: NumericMention): boolean => kind === "money" || COUNTED.has(unit);

/** How much of what a clause goes on about is looked at for cues. */
const OWNER_REACH = 90;

export function candidateRules(place: Place): readonly ProseRule[] {
  const { rules, scan, foundBy } = rankedRules();
  const { mention } = place.figure;
  const words = `${place.label}|${place.sequel}|${place.owner.slice(-OWNER_REACH)}`;
  const call = ++calls;
  scan.scan(words, 0, words.length, (rule) => {
    foundBy[rule] = call;
  });
  return rules.filter((rule, index) => foundBy[index] === call && countsIn(rule.units, mention));
}
