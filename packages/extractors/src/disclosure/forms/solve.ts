/**
 * Rows whose cells run together, read through the sums that bind them: what every joint reading agrees on is proved,
 * the rest is left open with its candidates.
 *
 * Where the source itself breaks a sum, that sum decides nothing. A row may then still stand on its own sum, if it is
 * read without assuming an empty cell and nearly all rows of the table are.
 */
import { propagate, type SumRule } from "./propagate.js";
import { type Slot, type SplitOptions, type Stretch, splitRow, type Vector } from "./split.js";

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

export function solveRows(
  rows: readonly SolveRow[],
  sums: readonly SumRule[],
  earlier: readonly EarlierRule[],
  options: SplitOptions,
): (SolvedRow | null)[] {
  const domains = rows.map((row) => domainOf(row, options));
  const unread = new Set(
    domains.flatMap((domain, row) => (domain === null || domain.length === 0 ? [row] : [])),
  );
  const known = domains.map((domain) => domain ?? []);
  let usable = sums.filter(({ terms }) => terms.every(({ row }) => !unread.has(row)));
  let { domains: left, deciding, contradicted } = propagate(known, usable);
  const broken = usable.length < sums.length || contradicted !== null;
  while (contradicted !== null) {
    usable = usable.filter(({ rule }) => rule !== contradicted);
    ({ domains: left, deciding, contradicted } = propagate(known, usable));
  }
  const open = left.some((domain, row) => rows[row]?.values === null && domain.length > 1);
  const used = new Map<number, string>();
  if (open && earlier.length > 0) {
    const narrowed = left.map((domain) => domain);
    for (const { rule, row, admits } of earlier) {
      const admitted = (narrowed[row] as readonly Vector[]).filter(({ values }) => admits(values));
      if (admitted.length === 0 || admitted.length === (narrowed[row] as readonly Vector[]).length) continue;
      narrowed[row] = admitted;
      used.set(row, rule);
    }
    const again = propagate(narrowed, usable);
    if (again.contradicted === null) {
      left = again.domains;
      for (const [row, rule] of used) (deciding[row] as Set<string>).add(rule);
    } else used.clear();
  }
  const weak = options.rowSum && broken;
  const trusted = !weak || shareOfFull(rows, known, options.width) >= FULL_SHARE;
  return rows.map((row, index) => {
    if (row.values !== null) return null;
    const domain = left[index] as readonly Vector[];
    const variants = domain.flatMap((vector) => vector.variants);
    const alone = weak && (!trusted || variants.some((variant) => variant.includes(null)));
    const slots = Array.from({ length: options.width }, (_, column) =>
      alone ? undefined : agreed(variants, column),
    );
    const bySplit = (known[index] as readonly Vector[]).length;
    return {
      slots,
      rules: [...(options.rowSum && bySplit > 0 ? [ROW_SUM] : []), ...(deciding[index] as Set<string>)],
      candidates: domain,
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
  const same = others.every((variant) => {
    const other = variant[column] as Slot | null;
    return (
      other === slot ||
      (other?.stretch === slot?.stretch && other?.from === slot?.from && other?.length === slot?.length)
    );
  });
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
