/**
 * Every way to read the pieces of a row as the cells of its columns. An empty cell may have left no trace.
 *
 * Where the row's last column is the sum of the others, only readings that add up are kept. Readings that say the same
 * numbers and differ in where the empty cells are stay together, as the variants of one vector.
 */
import { type CellAt, cellsByPlace, type Slot, type Stretch } from "./stretch.js";

export interface Vector {
  /** A cell without a figure counts as 0. */
  readonly values: readonly number[];
  /** By column; `null` for an empty cell that left no trace. */
  readonly variants: readonly (readonly (Slot | null)[])[];
}

export interface SplitOptions {
  readonly width: number;
  /** The last column is the sum of the others. */
  readonly rowSum: boolean;
  /** The last column is no less than the first. */
  readonly cumulative: boolean;
  /** No empty cell may have left no trace: the document's other tables have a figure in every cell. */
  readonly filled: boolean;
  /** The column whose figures may have a sign, -1 for none. */
  readonly signed: number;
}

const MAX_STEPS = 30_000;
const MAX_VARIANTS = 3_000;

/** `null` where there are too many readings to list. */
export function splitRow(stretches: readonly Stretch[], options: SplitOptions): Vector[] | null {
  const { width, rowSum, filled } = options;
  const cells = cellsByPlace(stretches);
  const plain = stretches.every(({ kind, surface }) => kind === "figure" && /^\d+$/.test(surface));
  const found = new Map<string, { values: number[]; variants: (Slot | null)[][] }>();
  const slots: (Slot | null)[] = new Array(width).fill(null);
  const values: number[] = new Array(width).fill(0);
  let steps = 0;
  let variants = 0;

  const keep = (): void => {
    if (options.cumulative && !holdsCumulative(slots, values)) return;
    const key = values.join();
    const vector = found.get(key) ?? { values: [...values], variants: [] };
    found.set(key, vector);
    vector.variants.push([...slots]);
    variants++;
  };

  /** Reads the columns from `column` to `until` out of the places from `place` to `end`; they add up to `rest`. */
  const read = (column: number, place: number, rest: number, until: number, end: number): boolean => {
    if (++steps > MAX_STEPS || variants > MAX_VARIANTS) return false;
    const columns = until - column;
    const places = end - place;
    if (columns === 0) {
      if (places === 0 && (!rowSum || rest === 0)) keep();
      return true;
    }
    if (filled && places < columns) return true;
    if (rowSum && columns === 1 && places > 0) {
      const whole = cells[place]?.find(({ slot }) => slot.length === places);
      if (whole?.value !== rest) return true;
      slots[column] = whole.slot;
      values[column] = rest;
      keep();
      return true;
    }
    if (rowSum && plain && !canAddUp(rest, columns, places, filled)) return true;
    for (const { slot, value, signed } of cells[place] ?? []) {
      if (slot.length > places || (rowSum && value > rest)) break;
      if (signed && column !== options.signed) continue;
      slots[column] = slot;
      values[column] = value;
      if (!read(column + 1, place + slot.length, rest - value, until, end)) return false;
    }
    if (filled) return true;
    slots[column] = null;
    values[column] = 0;
    return read(column + 1, place, rest, until, end);
  };

  if (!rowSum) return read(0, 0, 0, width, cells.length) ? [...found.values()] : null;
  for (const [last, value] of lastCells(cells, filled)) {
    slots[width - 1] = last;
    values[width - 1] = value;
    if (!read(0, 0, value, width - 1, cells.length - (last?.length ?? 0))) return null;
  }
  return [...found.values()];
}

/** A row's total: every cell that ends where the row does. */
function lastCells(cells: readonly (readonly CellAt[])[], filled: boolean): [Slot | null, number][] {
  const last: [Slot | null, number][] = filled ? [] : [[null, 0]];
  for (let place = cells.length - 1; place >= 0; place--)
    for (const { slot, value } of cells[place] as readonly CellAt[])
      if (place + slot.length === cells.length) last.push([slot, value]);
  return last;
}

const POWERS = Array.from({ length: 40 }, (_, exponent) => 10 ** exponent);
const power = (exponent: number): number => POWERS[Math.min(Math.max(exponent, 0), 39)] as number;

/**
 * Whether figures of so many digits in so many columns can come to `sum`: together at least as much as the widest of
 * them, which has its share of the digits, and no more than one that has all that the others can spare.
 */
function canAddUp(sum: number, columns: number, digits: number, filled: boolean): boolean {
  const widest = Math.ceil(digits / columns);
  if (widest > 1 && power(widest - 1) > sum) return false;
  const most = filled ? power(digits - columns + 1) + 9 * columns : power(digits);
  return sum < most || sum === 0;
}

/** A cumulative figure is no less than the year's own; a cell without a figure says nothing. */
const holdsCumulative = (slots: readonly (Slot | null)[], values: readonly number[]): boolean => {
  const last = values.length - 1;
  return slots[0] === null || slots[last] === null || (values[last] as number) >= (values[0] as number);
};
