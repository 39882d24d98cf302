/**
 * Which readings of rows agree with sums that bind several rows, column by column.
 *
 * Each sum is walked once from both ends over its reachable partial sums, so a vector stays exactly where it is part of
 * some solution of that sum; the sums are walked until nothing changes. The sums of a form make a tree, and on a tree
 * what stays is part of a solution of all of them. A sum with too many partial sums decides nothing.
 */
import type { Vector } from "./split.js";

/** Σ of the terms, each with its sign, is 0 in every column. No value is negative; the terms to take away come first. */
export interface SumRule {
  readonly rule: string;
  readonly terms: readonly { readonly row: number; readonly sign: 1 | -1 }[];
}

export interface Propagation {
  /** The vectors that stay, by row. */
  readonly domains: readonly (readonly Vector[])[];
  /** Rules that took a vector away from a row, by row. */
  readonly deciding: readonly ReadonlySet<string>[];
  /** No joint reading: a sum cannot be met. */
  readonly contradicted: string | null;
}

const MAX_SUMS = 6_000;

export function propagate(domains: readonly (readonly Vector[])[], rules: readonly SumRule[]): Propagation {
  const current = domains.map((domain) => [...domain]);
  const deciding = domains.map(() => new Set<string>());
  let changed = true;
  while (changed) {
    changed = false;
    for (const sum of rules) {
      const kept = supported(current, sum);
      if (kept === null) continue;
      for (const [position, term] of sum.terms.entries()) {
        const staying = kept[position] as Vector[];
        if (staying.length === (current[term.row] as Vector[]).length) continue;
        if (staying.length === 0) return { domains: current, deciding, contradicted: sum.rule };
        current[term.row] = staying;
        (deciding[term.row] as Set<string>).add(sum.rule);
        changed = true;
      }
    }
  }
  return { domains: current, deciding, contradicted: null };
}

/** For each term the vectors that are part of a solution; `null` where the sum has too many partial sums. */
function supported(domains: readonly (readonly Vector[])[], { terms }: SumRule): Vector[][] | null {
  const width = (domains[(terms[0] as SumRule["terms"][number]).row] as Vector[])[0]?.values.length ?? 0;
  const nought = new Array<number>(width).fill(0);
  const forward: Map<string, number[]>[] = [new Map([[nought.join(), nought]])];
  const additions = terms.findLastIndex(({ sign }) => sign < 0) + 1;
  for (const [position, { row, sign }] of terms.entries()) {
    const reached = new Map<string, number[]>();
    for (const partial of (forward[forward.length - 1] as Map<string, number[]>).values())
      for (const { values } of domains[row] as Vector[]) {
        const sum = partial.map((value, column) => value + sign * (values[column] as number));
        if (position >= additions && sum.some((value) => value > 0)) continue;
        reached.set(sum.join(), sum);
        if (reached.size > MAX_SUMS) return null;
      }
    forward.push(reached);
  }
  let wanted = new Map<string, number[]>([[nought.join(), nought]]);
  const kept: Vector[][] = new Array(terms.length);
  for (let position = terms.length - 1; position >= 0; position--) {
    const { row, sign } = terms[position] as SumRule["terms"][number];
    const reachable = forward[position] as Map<string, number[]>;
    const before = new Map<string, number[]>();
    const staying: Vector[] = [];
    for (const vector of domains[row] as Vector[]) {
      let stays = false;
      for (const sum of wanted.values()) {
        const partial = sum.map((value, column) => value - sign * (vector.values[column] as number));
        const key = partial.join();
        if (!reachable.has(key)) continue;
        stays = true;
        before.set(key, partial);
      }
      if (stays) staying.push(vector);
    }
    kept[position] = staying;
    wanted = before;
  }
  return kept;
}
