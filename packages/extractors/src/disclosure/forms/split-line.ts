/**
 * A line of figures in groups, each group's last figure the sum of its others, read where the cells run together:
 * 复议 and the two of 诉讼 in table 四.
 */
import type { Slot, Stretch } from "./split.js";

interface GroupReading {
  /** Places of the line taken before and after the group. */
  readonly start: number;
  readonly end: number;
  readonly slots: readonly (Slot | null)[];
}

const MAX_READINGS = 40_000;

/**
 * By column: the slot all readings agree on, `null` for an empty cell without a trace, `undefined` where they differ.
 * `null` where the line has no reading, or too many.
 */
export function splitLine(
  stretches: readonly Stretch[],
  groups: number,
  width: number,
  filled: boolean,
): (Slot | null | undefined)[] | null {
  const places = stretches.reduce((sum, { surface }) => sum + surface.length, 0);
  const byGroup: GroupReading[][] = [];
  let starts = new Set([0]);
  let count = 0;
  for (let group = 0; group < groups; group++) {
    const readings: GroupReading[] = [];
    for (const start of starts) {
      readings.push(...groupReadings(stretches, start, width, filled));
      count += readings.length;
      if (count > MAX_READINGS) return null;
    }
    byGroup.push(readings);
    starts = new Set(readings.map(({ end }) => end));
  }
  let ends = new Set([places]);
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
  return readings.every(({ slots }) => {
    const slot = slots[column] as Slot | null;
    return slot?.stretch === first?.stretch && slot?.from === first?.from && slot?.length === first?.length;
  })
    ? first
    : undefined;
}

function groupReadings(
  stretches: readonly Stretch[],
  start: number,
  width: number,
  filled: boolean,
): GroupReading[] {
  const readings: GroupReading[] = [];
  const slots: (Slot | null)[] = new Array(width).fill(null);
  const read = (column: number, place: number, sum: number): void => {
    for (const [slot, value] of cellsAt(stretches, place)) {
      if ((filled && slot === null) || (column === width - 1 && value !== sum)) continue;
      slots[column] = slot;
      const end = place + (slot?.length ?? 0);
      if (column === width - 1) readings.push({ start, end, slots: [...slots] });
      else if (readings.length < MAX_READINGS) read(column + 1, end, sum + value);
    }
  };
  read(0, start, 0);
  return readings;
}

/** What a cell may be that begins `place` places into the line: a figure, a mark, or an empty cell without a trace. */
function cellsAt(stretches: readonly Stretch[], place: number): [Slot | null, number][] {
  const cells: [Slot | null, number][] = [[null, 0]];
  let before = 0;
  for (const [stretch, { kind, surface }] of stretches.entries()) {
    const from = place - before;
    before += surface.length;
    if (from >= surface.length) continue;
    const longest = kind === "figure" && surface[from] === "0" ? 1 : surface.length - from;
    for (let length = 1; length <= longest; length++)
      cells.push([
        { stretch, from, length },
        kind === "figure" ? Number(surface.slice(from, from + length)) : 0,
      ]);
    break;
  }
  return cells;
}
