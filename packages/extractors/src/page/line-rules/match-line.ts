import type { HoldingRule, LineRule } from "./line-rule.js";
import { LINE_RULES } from "./line-rules.js";

/** The first rule that matches a folded line. */
export function matchingRule(folded: string): LineRule | null {
  let marks = -1;
  for (const { rule, mark } of triedFor(folded.charCodeAt(0))) {
    if (mark !== 0) {
      if (marks < 0) marks = marksOf(folded);
      if ((marks & mark) === 0) continue;
    }
    if (rule.pattern.test(folded)) return rule;
  }
  return null;
}

interface Tried {
  readonly rule: LineRule;
  /** The bit of a rule whose lines hold a character of its own, 0 for one whose lines begin with one. */
  readonly mark: number;
}

const HOLDING = LINE_RULES.filter((rule): rule is HoldingRule => "holds" in rule);
const tried = new Map<number, readonly Tried[]>();
let held: Uint8Array | null = null;

/** The rules that a line with this first code unit may match, in order. */
function triedFor(first: number): readonly Tried[] {
  let rules = tried.get(first);
  if (!rules) {
    const character = String.fromCharCode(first);
    rules = LINE_RULES.flatMap((rule): Tried[] => {
      if ("holds" in rule) return [{ rule, mark: 1 << HOLDING.indexOf(rule) }];
      return rule.begins.includes(character) ? [{ rule, mark: 0 }] : [];
    });
    tried.set(first, rules);
  }
  return rules;
}

function marksOf(folded: string): number {
  held ??= heldMarks();
  let marks = 0;
  for (let i = 0; i < folded.length; i++) marks |= held[folded.charCodeAt(i)] as number;
  return marks;
}

/** For each code unit the rules, as bits, whose lines hold it: no more than eight. */
function heldMarks(): Uint8Array {
  const bits = new Uint8Array(0x10000);
  HOLDING.forEach(({ holds }, i) => {
    for (const character of holds) (bits[character.charCodeAt(0)] as number) |= 1 << i;
  });
  return bits;
}
