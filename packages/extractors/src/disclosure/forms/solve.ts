/**
 * Rows whose cells run together, read through the sums that bind them: what every joint reading agrees on is proved,
 * the rest is left open with its candidates.
 *
 * Where the source itself breaks a sum, that sum decides nothing.
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

const ROW_SUM = "identities.rowSum";

/**
 * Rows that sums bind are first read as if no cell were empty, and that reading is taken where every sum is met; else,
 * and for all other rows, empty cells may have left no trace.
 */
export function solveRows(
  rows: readonly SolveRow[],
  sums: readonly SumRule[],
  earlier: readonly EarlierRule[],
  options: SplitOptions,
): (SolvedRow | null)[] {
  const bound = new Set(sums.flatMap(({ terms }) => terms.map(({ row }) => row)));
  const filled = jointReading(rows, sums, earlier, { ...options, filled: true });
  const taken = sums.length > 0 && filled.met.length === sums.length;
  const first = taken ? solvedRows(rows, filled, options, bound) : [];
  if (taken && bound.size === rows.length) return first;
  const joint = jointReading(rows, sums, earlier, options);
  const trusted = options.rowSum && joint.broken ? trustedRows(rows, joint, options.width) : null;
  return solvedRows(rows, joint, options, trusted).map((row, index) =>
    taken && bound.has(index) ? (first[index] ?? row) : row,
  );
}

interface JointReading {
  /** Every reading of each row by itself. */
  readonly known: readonly (readonly Vector[])[];
  readonly left: readonly (readonly Vector[])[];
  readonly deciding: readonly ReadonlySet<string>[];
  /** The sums that are met. */
  readonly met: readonly SumRule[];
  /** Some row has no reading, or some sum is not met, or there is none. */
  readonly broken: boolean;
}

function jointReading(
  rows: readonly SolveRow[],
  sums: readonly SumRule[],
  earlier: readonly EarlierRule[],
  options: SplitOptions,
): JointReading {
  const known = rows.map((row) => domainOf(row, options) ?? []);
  let met = sums.filter(({ terms }) =>
    terms.every(({ row }) => (known[row] as readonly Vector[]).length > 0),
  );
  let joint = propagate(known, met);
  while (joint.contradicted !== null) {
    const { contradicted } = joint;
    met = met.filter(({ rule }) => rule !== contradicted);
    joint = propagate(known, met);
  }
  const broken = met.length < sums.length || sums.length === 0 || known.some(({ length }) => length === 0);
  return { known, broken, met, ...withEarlier(rows, joint, met, earlier) };
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

/** `proved`: the rows whose readings may be relied on, `null` for all. */
function solvedRows(
  rows: readonly SolveRow[],
  { left, deciding }: JointReading,
  options: SplitOptions,
  proved: ReadonlySet<number> | null,
): (SolvedRow | null)[] {
  return rows.map((row, index) => {
    if (row.values !== null) return null;
    const candidates = left[index] as readonly Vector[];
    const variants = candidates.flatMap((vector) => vector.variants);
    const sure = proved === null || proved.has(index);
    return {
      slots: Array.from({ length: options.width }, (_, column) =>
        sure ? agreed(variants, column) : undefined,
      ),
      rules: [...(options.rowSum ? [ROW_SUM] : []), ...(deciding[index] as ReadonlySet<string>)],
      candidates,
    };
  });
}

const FULL_SHARE = 0.8;

/**
 * Where the form's sums are not all met, rows that may be relied on all the same: those of a sum that is met and says
 * something, and those read without an empty cell in a table where nearly all rows are.
 */
function trustedRows(
  rows: readonly SolveRow[],
  { known, left, met }: JointReading,
  width: number,
): ReadonlySet<number> {
  const trusted = new Set(
    met
      .filter(({ terms }) => terms.some(({ row }) => isTelling(left[row] as readonly Vector[])))
      .flatMap(({ terms }) => terms.map(({ row }) => row)),
  );
  if (shareOfFull(rows, known, width) >= FULL_SHARE)
    left.forEach((domain, row) => {
      if (domain.every(({ variants }) => variants.every((variant) => !variant.includes(null))))
        trusted.add(row);
    });
  return trusted;
}

const TELLING = 20;

/** A total of some size that more than one figure adds up to is no accident. */
const isTelling = (domain: readonly Vector[]): boolean =>
  domain.length > 0 &&
  domain.every(({ values }) => {
    const total = values[values.length - 1] as number;
    return total >= TELLING && values.slice(0, -1).filter((value) => value > 0).length > 1;
  });

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
