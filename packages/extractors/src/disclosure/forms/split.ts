/**
 * Every way to read the pieces of a row as the cells of its columns.
 *
 * A border ends a cell, a figure has no leading nought, and an empty cell may have left no trace. Where the row's last
 * column is the sum of the others, only readings that add up are kept. Readings that say the same numbers and differ
 * in where the empty cells are stay together, as the variants of one vector.
 */

/** A stretch of a row: digits that may be several figures, or a dash or an empty cell that stands for itself. */
export interface Stretch {
  readonly kind: "figure" | "dash" | "empty";
  /** Digits without blanks or commas; one character a place. */
  readonly surface: string;
}

/** A cell: `length` characters of stretch `stretch` from `from`; `null` for an empty cell that left no trace. */
export interface Slot {
  readonly stretch: number;
  readonly from: number;
  readonly length: number;
}

export interface Vector {
  /** A cell without a figure counts as 0. */
  readonly values: readonly number[];
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
}

const MAX_STEPS = 60_000;
const MAX_VARIANTS = 4_000;

/** `null` where there are too many readings to list. */
export function splitRow(stretches: readonly Stretch[], options: SplitOptions): Vector[] | null {
  const { width } = options;
  const found = new Map<string, { values: number[]; variants: (Slot | null)[][] }>();
  const slots: (Slot | null)[] = new Array(width).fill(null);
  const values: number[] = new Array(width).fill(0);
  const places = stretches.reduce((sum, { surface }) => sum + surface.length, 0);
  let steps = 0;
  let variants = 0;

  const keep = (): void => {
    const key = values.join();
    const vector = found.get(key) ?? { values: [...values], variants: [] };
    found.set(key, vector);
    vector.variants.push([...slots]);
    variants++;
  };

  /** Reads columns from `column` on, `left` places before the end; `rest` is what they may add up to. */
  const read = (
    column: number,
    stretch: number,
    from: number,
    left: number,
    rest: number,
    until: number,
  ): boolean => {
    if (++steps > MAX_STEPS || variants > MAX_VARIANTS) return false;
    if (column === until) {
      if (left > 0 || (options.rowSum && rest !== 0)) return true;
      if (!options.cumulative || holdsCumulative(slots, values)) keep();
      return true;
    }
    const columns = until - column;
    if (options.rowSum && left > columns * Math.max(1, String(rest).length)) return true;
    if (left > 0)
      for (const [slot, value] of firstCells(stretches, stretch, from)) {
        if (options.rowSum && value > rest) break;
        if (slot.length > left) break;
        slots[column] = slot;
        values[column] = value;
        const end = slot.from + slot.length;
        const next = stretches[slot.stretch] as Stretch;
        const over = end >= next.surface.length;
        if (
          !read(
            column + 1,
            over ? slot.stretch + 1 : slot.stretch,
            over ? 0 : end,
            left - slot.length,
            rest - value,
            until,
          )
        )
          return false;
      }
    if (options.filled) return true;
    slots[column] = null;
    values[column] = 0;
    return read(column + 1, stretch, from, left, rest, until);
  };

  if (!options.rowSum) return read(0, 0, 0, places, 0, width) ? [...found.values()] : null;
  for (const [slot, total] of lastCells(stretches, options.filled)) {
    slots[width - 1] = slot;
    values[width - 1] = total;
    if (!read(0, 0, 0, places - (slot?.length ?? 0), total, width - 1)) return null;
  }
  return [...found.values()];
}

/** A cumulative figure is no less than the year's own; a cell without a figure says nothing. */
const holdsCumulative = (slots: readonly (Slot | null)[], values: readonly number[]): boolean => {
  const last = values.length - 1;
  return slots[0] === null || slots[last] === null || (values[last] as number) >= (values[0] as number);
};

function* firstCells(
  stretches: readonly Stretch[],
  stretch: number,
  from: number,
): Generator<[Slot, number]> {
  const next = stretches[stretch];
  if (!next) return;
  if (next.kind !== "figure") return yield* marks(stretch, from, next.surface.length - from);
  for (let length = 1; from + length <= next.surface.length; length++) {
    const value = figureValue(next.surface, from, length);
    if (value !== null) yield [{ stretch, from, length }, value];
  }
}

/** A run of k dashes is one cell or up to k. */
function* marks(stretch: number, from: number, length: number): Generator<[Slot, number]> {
  for (let taken = 1; taken <= length; taken++) yield [{ stretch, from, length: taken }, 0];
}

function lastCells(stretches: readonly Stretch[], filled: boolean): [Slot | null, number][] {
  const stretch = stretches.length - 1;
  const last = stretches[stretch];
  const cells: [Slot | null, number][] = filled ? [] : [[null, 0]];
  if (!last) return cells;
  for (let length = 1; length <= last.surface.length; length++) {
    const from = last.surface.length - length;
    const value = last.kind === "figure" ? figureValue(last.surface, from, length) : 0;
    if (value !== null) cells.push([{ stretch, from, length }, value]);
  }
  return cells;
}

/** A figure's value: no leading nought, a sign only at its start, a point only inside. */
function figureValue(surface: string, from: number, length: number): number | null {
  const written = surface.slice(from, from + length);
  if (from > 0 && (surface[from - 1] === "." || written.startsWith("."))) return null;
  if (!/^[+-]?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(written)) return null;
  if (/^[+-]0$/.test(written)) return null;
  if (written.length > 15) return null;
  return Number(written);
}
