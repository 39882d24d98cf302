/**
 * Rows whose cells run together, read through the sums that bind them: what every joint reading agrees on is proved,
 * the rest is left open with its candidates.
 *
 * Where the source itself breaks a sum, that sum decides nothing. A row may then still stand on its own sum, if it is
 * read without assuming an empty cell and nearly all rows of the table are.
 */
import { type Propagation, propagate, type SumRule } from "./propagate.js";
import { type SplitOptions, splitRow, type Vector } from "./split.js";
import { type Slot, type Stretch, sameSlot } from "./stretch.js";

export interface SolveRow {
  /** The row's values where they were read; a cell without a figure counts as 0. */
  readonly values: readonly number[] | null;
  /** What runs together where they were not. */
  readonly stretches: readonly Stretch[];
  /** The last digit may be the next row's marker. */
  readonly doubtful: boolean;
}

/** What the year before leaves of a row's vectors. */
export interface EarlierRule {
  readonly rule: string;
  readonly row: number;
  readonly admits: (values: readonly number[]) => boolean;
}

export interface SolvedRow {
  /** By column: the slot, `null` for an empty cell without a trace, `undefined` where readings differ. */
  readonly slots: readonly (Slot | null | undefined)[];
  readonly rules: readonly string[];
  /** The vectors that stay, for a diagnostic; empty where they are too many to list. */
  readonly candidates: readonly Vector[];
}

export const ROW_SUM = "identities.rowSum";
const FULL_SHARE = 0.8;

/**
 * A table that leaves no cell empty is tried first, then one in which empty cells may have left no trace. A joint
 * reading without them is taken only where every sum of the form is met.
 */
export function solveRows(
  rows: readonly SolveRow[],
  sums: readonly SumRule[],
  earlier: readonly EarlierRule[],
  options: SplitOptions,
): (SolvedRow | null)[] {
  if (options.rowSum && !options.filled) {
    const filled = jointReading(rows, sums, earlier, { ...options, filled: true });
    if (!filled.broken) return solvedRows(rows, filled, options, false);
  }
  const joint = jointReading(rows, sums, earlier, options);
  return solvedRows(rows, joint, options, options.rowSum && joint.broken);
}

interface JointReading {
  /** Every reading of each row by itself. */
  readonly known: readonly (readonly Vector[])[];
  readonly left: readonly (readonly Vector[])[];
  readonly deciding: readonly ReadonlySet<string>[];
  /** Some row has no reading, or some sum is not met. */
  readonly broken: boolean;
}

function jointReading(
  rows: readonly SolveRow[],
  sums: readonly SumRule[],
  earlier: readonly EarlierRule[],
  options: SplitOptions,
): JointReading {
  const known = rows.map((row) => domainOf(row, options) ?? []);
  let usable = sums.filter(({ terms }) =>
    terms.every(({ row }) => (known[row] as readonly Vector[]).length > 0),
  );
  let joint = propagate(known, usable);
  const broken =
    usable.length < sums.length || joint.contradicted !== null || known.some(({ length }) => length === 0);
  while (joint.contradicted !== null) {
    const { contradicted } = joint;
    usable = usable.filter(({ rule }) => rule !== contradicted);
    joint = propagate(known, usable);
  }
  return { known, broken, ...withEarlier(rows, joint, usable, earlier) };
}

/** Where readings are left over, the year before may choose among them. */
function withEarlier(
  rows: readonly SolveRow[],
  joint: Propagation,
  sums: readonly SumRule[],
  earlier: readonly EarlierRule[],
): { readonly left: readonly (readonly Vector[])[]; readonly deciding: readonly ReadonlySet<string>[] } {
  const open = joint.domains.some((domain, row) => rows[row]?.values === null && domain.length > 1);
  const narrowed = joint.domains.map((domain) => domain);
  const deciding = joint.deciding.map((names) => new Set(names));
  for (const { rule, row, admits } of open ? earlier : []) {
    const domain = narrowed[row] as readonly Vector[];
    const admitted = domain.filter(({ values }) => admits(values));
    if (admitted.length === 0 || admitted.length === domain.length) continue;
    narrowed[row] = admitted;
    deciding[row]?.add(rule);
  }
  const again = propagate(narrowed, sums);
  if (again.contradicted !== null) return { left: joint.domains, deciding: joint.deciding };
  again.deciding.forEach((names, row) => {
    for (const name of names) deciding[row]?.add(name);
  });
  return { left: again.domains, deciding };
}

function solvedRows(
  rows: readonly SolveRow[],
  { known, left, deciding }: JointReading,
  options: SplitOptions,
  weak: boolean,
): (SolvedRow | null)[] {
  const trusted = !weak || shareOfFull(rows, known, options.width) >= FULL_SHARE;
  return rows.map((row, index) => {
    if (row.values !== null) return null;
    const candidates = left[index] as readonly Vector[];
    const variants = candidates.flatMap((vector) => vector.variants);
    const open = weak && (!trusted || variants.some((variant) => variant.includes(null)));
    return {
      slots: Array.from({ length: options.width }, (_, column) =>
        open ? undefined : agreed(variants, column),
      ),
      rules: [...(options.rowSum ? [ROW_SUM] : []), ...(deciding[index] as ReadonlySet<string>)],
      candidates,
    };
  });
}

function domainOf(
  { values, stretches, doubtful }: SolveRow,
  options: SplitOptions,
): readonly Vector[] | null {
  if (values !== null) return [{ values, variants: [] }];
  const whole = splitRow(stretches, options);
  const last = stretches[stretches.length - 1];
  if (!doubtful || !last) return whole;
  const shorter =
    last.surface.length > 1
      ? [...stretches.slice(0, -1), { ...last, surface: last.surface.slice(0, -1) }]
      : stretches.slice(0, -1);
  const without = splitRow(shorter, options);
  return whole && without && [...whole, ...without];
}

/** The slot that all variants have in a column, `undefined` where they differ or there is none. */
function agreed(variants: Vector["variants"], column: number): Slot | null | undefined {
  const [first, ...others] = variants;
  if (!first) return undefined;
  const slot = first[column] as Slot | null;
  const same = others.every((variant) => sameSlot(variant[column] as Slot | null, slot));
  return same ? slot : undefined;
}

/** Share of the rows to be solved that have a reading with a figure in every column. */
function shareOfFull(
  rows: readonly SolveRow[],
  domains: readonly (readonly Vector[])[],
  width: number,
): number {
  const unsolved = domains.filter((_, row) => rows[row]?.values === null);
  const full = unsolved.filter((domain) =>
    domain.some(({ variants }) =>
      variants.some((variant) => variant.length === width && !variant.includes(null)),
    ),
  );
  return unsolved.length === 0 ? 1 : full.length / unsolved.length;
}
