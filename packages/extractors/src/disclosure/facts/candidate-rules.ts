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
  readonly foundBy: Float64Array;
}

let loaded: RankedRules | null = null;
let calls = 0;

/**
 * Rows leave out what they do not ask for. Filled up to one shape for all, in one order, the fields of a rule are found
 * without a search; rules are what is asked most.
 */
const SHAPE: object = {
  id: "",
  indicator: "",
  units: undefined,
  cues: [],
  label: undefined,
  trailer: undefined,
  sequel: undefined,
  ownSequel: undefined,
  owner: undefined,
  opening: undefined,
  notOwner: undefined,
  topic: undefined,
  within: undefined,
  outside: undefined,
  not: undefined,
  notLabel: undefined,
  notSequel: undefined,
  nearest: undefined,
  notEach: undefined,
  beside: undefined,
  rank: 1,
  cases: [],
};

function rankedRules(): RankedRules {
  if (loaded) return loaded;
  const rules = PROSE_RULES.map((rule) => ({ ...SHAPE, ...rule })).sort((a, b) => b.rank - a.rank);
  const scan = compileAnchors(rules.map(({ cues }, index) => ({ anchors: cues, entry: index })));
  loaded = { rules, scan, foundBy: new Float64Array(rules.length) };
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
