import type { Mark } from "./mark.js";
import { plain } from "./plain.js";
import { widthOf } from "./width.js";

interface Cell {
  readonly character: string;
  readonly columns: number;
  readonly marked: boolean;
}

/**
 * A text in at most `count` lines of `columns`, with spans of it marked and blanks folded. Where it is longer, it is cut
 * with … so that the first mark stays in sight.
 */
export function markedLines(
  text: string,
  marks: readonly (readonly [start: number, end: number])[],
  columns: number,
  count: number,
  mark: Mark,
): string[] {
  const cells = cellsOf(text, marks, mark);
  const lines: Cell[][] = [];
  let at = beginning(cells, columns, count);
  let line: Cell[] = at > 0 ? [ELLIPSIS] : [];
  let room = columns - line.length;
  for (; at < cells.length; at++) {
    const cell = cells[at] as Cell;
    const last = lines.length === count - 1;
    if (cell.columns > room || (last && room - cell.columns < 1 && at < cells.length - 1)) {
      if (last) {
        line.push(ELLIPSIS);
        break;
      }
      lines.push(line);
      line = [];
      room = columns;
    }
    line.push(cell);
    room -= cell.columns;
  }
  lines.push(line);
  return lines.map((one) => styled(one, mark));
}

const ELLIPSIS: Cell = { character: "…", columns: 1, marked: false };

/** Where to begin so that the first mark is not far from the start. */
function beginning(cells: readonly Cell[], columns: number, count: number): number {
  const total = cells.reduce((sum, cell) => sum + cell.columns, 0);
  if (total <= columns * count) return 0;
  const first = cells.findIndex(({ marked }) => marked);
  const after = cells.slice(Math.max(0, first)).reduce((sum, cell) => sum + cell.columns, 0);
  // What stands behind the mark may be short: then more may stand before it.
  const before = Math.max(Math.floor((columns * count) / 3), columns * count - after - 2);
  let taken = 0;
  let at = Math.max(0, first);
  while (at > 0 && taken + (cells[at - 1] as Cell).columns <= before) taken += (cells[--at] as Cell).columns;
  return at;
}

function cellsOf(text: string, marks: readonly (readonly [number, number])[], mark: Mark): Cell[] {
  const cells: Cell[] = [];
  let at = 0;
  const add = (end: number, marked: boolean) => {
    const words = plain(text.slice(at, end).replace(/\s+/g, " "));
    at = end;
    const edged = marked && words !== "" ? `${mark.open}${words}${mark.close}` : words;
    for (const character of edged)
      if (character !== " " || (cells.length > 0 && cells.at(-1)?.character !== " "))
        cells.push({ character, columns: widthOf(character), marked });
  };
  for (const [start, end] of marks) {
    if (start < at) continue;
    add(start, false);
    add(end, true);
  }
  add(text.length, false);
  while (cells.at(-1)?.character === " ") cells.pop();
  return cells;
}

/** The characters of a line, each run of marked ones in its style. */
function styled(cells: readonly Cell[], mark: Mark): string {
  let line = "";
  let run = "";
  const close = () => {
    if (run !== "") line += mark.style(run);
    run = "";
  };
  for (const { character, marked } of cells) {
    if (marked) run += character;
    else {
      close();
      line += character;
    }
  }
  close();
  return line;
}
