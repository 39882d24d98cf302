/**
 * Which readings of rows agree with sums that bind several rows, column by column.
 *
 * Each sum is walked once from both ends over its reachable partial sums, so a vector stays exactly where it is part of
 * some solution of that sum; the sums are walked until nothing changes. The sums of a form make a tree, and on a tree
 * what stays is part of a solution of all of them. A sum with too many partial sums decides nothing.
 */
import type { Vector } from "./split.js";

/** Σ of the terms, each with its sign, is 0 in every column. */
export interface SumRule {
  readonly rule: string;
  readonly terms: readonly { readonly row: number; readonly sign: 1 | -1 }[];
}

export interface Propagation {
  /** The vectors that stay, by row. */
  readonly domains: readonly (readonly Vector[])[];
  /** Rules that took a vector away from a row, by row. */
  readonly deciding: readonly ReadonlySet<string>[];
  /** The first sum that cannot be met: there is no joint reading. */
  readonly contradicted: string | null;
}

const MAX_SUMS = 1_000;

export function propagate(domains: readonly (readonly Vector[])[], rules: readonly SumRule[]): Propagation {
  const current = domains.map((domain) => [...domain]);
  const deciding = domains.map(() => new Set<string>());
  let changed = true;
  while (changed) {
    changed = false;
    for (const sum of rules) {
      const kept = supported(current, sum);
      if (kept === "unmet") return { domains: current, deciding, contradicted: sum.rule };
      for (const [row, staying] of kept) {
        if (staying.length === (current[row] as Vector[]).length) continue;
        current[row] = staying;
        (deciding[row] as Set<string>).add(sum.rule);
        changed = true;
      }
    }
  }
  return { domains: current, deciding, contradicted: null };
}

type Sums = Map<string, readonly number[]>;

/** For each row of several vectors those that are part of a solution; nothing where there are too many partial sums. */
function supported(
  domains: readonly (readonly Vector[])[],
  { terms }: SumRule,
): ReadonlyMap<number, Vector[]> | "unmet" {
  const base = fixedSum(domains, terms);
  const open = terms
    .filter(({ row }) => (domains[row] as Vector[]).length > 1)
    .map((term): OpenTerm => ({ ...term, ...rangeOf(domains[term.row] as Vector[], term.sign) }))
    .sort((a, b) => b.spread - a.spread);
  const rest = rangesFrom(open, base.length);
  const forward: Sums[] = [new Map([[base.join(), base]])];
  for (const [position, { row, sign }] of open.entries()) {
    const reached: Sums = new Map();
    const { low, high } = rest[position + 1] as Range;
    for (const partial of (forward[position] as Sums).values())
      for (const { values } of domains[row] as Vector[]) {
        if (!reaches(partial, values, sign, low, high)) continue;
        const sum = added(partial, values, sign);
        reached.set(sum.join(), sum);
        if (reached.size > MAX_SUMS) return new Map();
      }
    forward.push(reached);
  }
  const nought = base.map(() => 0);
  let wanted: Sums = new Map([[nought.join(), nought]]);
  if (!(forward[open.length] as Sums).has(nought.join())) return "unmet";
  const kept = new Map<number, Vector[]>();
  for (let position = open.length - 1; position >= 0; position--) {
    const { row, sign } = open[position] as OpenTerm;
    const reachable = forward[position] as Sums;
    const before: Sums = new Map();
    const staying = (domains[row] as Vector[]).filter(({ values }) => {
      let stays = false;
      for (const sum of wanted.values()) {
        const partial = added(sum, values, sign === 1 ? -1 : 1);
        const key = partial.join();
        if (!reachable.has(key)) continue;
        stays = true;
        before.set(key, partial);
      }
      return stays;
    });
    kept.set(row, staying);
    wanted = before;
  }
  return kept;
}

/** The least and the most that terms may come to, by column. */
interface Range {
  readonly low: readonly number[];
  readonly high: readonly number[];
}

interface OpenTerm extends Range {
  readonly row: number;
  readonly sign: 1 | -1;
  readonly spread: number;
}

function rangeOf(domain: readonly Vector[], sign: 1 | -1): Range & { readonly spread: number } {
  const low = [...(domain[0] as Vector).values].map((value) => sign * value);
  const high = [...low];
  let spread = 0;
  for (const { values } of domain)
    values.forEach((value, column) => {
      low[column] = Math.min(low[column] as number, sign * value);
      high[column] = Math.max(high[column] as number, sign * value);
    });
  low.forEach((least, column) => {
    spread += (high[column] as number) - least;
  });
  return { low, high, spread };
}

/** `[i]`: what the terms from `i` on may come to. */
function rangesFrom(open: readonly OpenTerm[], width: number): Range[] {
  const none = new Array<number>(width).fill(0);
  const ranges: Range[] = [{ low: none, high: none }];
  for (const term of [...open].reverse()) {
    const { low, high } = ranges[0] as Range;
    ranges.unshift({ low: added(low, term.low, 1), high: added(high, term.high, 1) });
  }
  return ranges;
}

/** Whether a partial sum with these values can still come to 0 in every column. */
function reaches(
  partial: readonly number[],
  values: readonly number[],
  sign: 1 | -1,
  low: readonly number[],
  high: readonly number[],
): boolean {
  for (let column = 0; column < partial.length; column++) {
    const sum = (partial[column] as number) + sign * (values[column] as number);
    if (sum + (low[column] as number) > 0 || sum + (high[column] as number) < 0) return false;
  }
  return true;
}

/** What the rows of a single vector come to. */
function fixedSum(domains: readonly (readonly Vector[])[], terms: SumRule["terms"]): readonly number[] {
  let sum: readonly number[] | null = null;
  for (const { row, sign } of terms) {
    const domain = domains[row] as Vector[];
    const values = (domain[0] as Vector).values;
    sum = added(sum ?? values.map(() => 0), values, domain.length === 1 ? sign : 0);
  }
  return sum ?? [];
}

const added = (sum: readonly number[], values: readonly number[], sign: 1 | -1 | 0): number[] =>
  sum.map((value, column) => value + sign * (values[column] as number));
