/**
 * A line of figures in groups, each group's last figure the sum of its others, read where the cells run together:
 * 复议 and the two of 诉讼 in table 四.
 */
import { type CellAt, cellsByPlace, type Slot, type Stretch, sameSlot } from "./stretch.js";

interface GroupReading {
  /** Places of the line taken before the group and up to its end. */
  readonly start: number;
  readonly end: number;
  readonly slots: readonly (Slot | null)[];
}

const MAX_READINGS = 40_000;

/**
 * By column: the slot all readings agree on, `null` for an empty cell without a trace, `undefined` where they differ.
 * `null` where the line has no reading, or too many. `filled`: no cell may be without a trace.
 */
export function splitLine(
  stretches: readonly Stretch[],
  groups: number,
  width: number,
  filled: boolean,
): (Slot | null | undefined)[] | null {
  const cells = cellsByPlace(stretches);
  const byGroup: GroupReading[][] = [];
  let starts = new Set([0]);
  let count = 0;
  for (let group = 0; group < groups; group++) {
    const readings: GroupReading[] = [];
    for (const start of starts) {
      const own = groupReadings(cells, start, width, filled);
      count += own.length;
      if (count > MAX_READINGS) return null;
      readings.push(...own);
    }
    byGroup.push(readings);
    starts = new Set(readings.map(({ end }) => end));
  }
  let ends = new Set([cells.length]);
  const slots: (Slot | null | undefined)[] = [];
  for (const readings of byGroup.reverse()) {
    const kept = readings.filter(({ end }) => ends.has(end));
    if (kept.length === 0) return null;
    slots.unshift(...Array.from({ length: width }, (_, column) => agreed(kept, column)));
    ends = new Set(kept.map(({ start }) => start));
  }
  return slots;
}

function agreed(readings: readonly GroupReading[], column: number): Slot | null | undefined {
  const first = readings[0]?.slots[column] as Slot | null;
  return readings.every(({ slots }) => sameSlot(slots[column] as Slot | null, first)) ? first : undefined;
}

const NO_TRACE = { slot: null, value: 0 } as const;

function groupReadings(
  cells: readonly (readonly CellAt[])[],
  start: number,
  width: number,
  filled: boolean,
): GroupReading[] {
  const readings: GroupReading[] = [];
  const slots: (Slot | null)[] = new Array(width).fill(null);
  const read = (column: number, place: number, sum: number): void => {
    for (const { slot, value } of [...(filled ? [] : [NO_TRACE]), ...(cells[place] ?? [])]) {
      if (column === width - 1 && value !== sum) continue;
      slots[column] = slot;
      const end = place + (slot?.length ?? 0);
      if (column === width - 1) readings.push({ start, end, slots: [...slots] });
      else if (readings.length <= MAX_READINGS) read(column + 1, end, sum + value);
    }
  };
  read(0, start, 0);
  return readings;
}
