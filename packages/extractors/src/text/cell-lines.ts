/**
 * Finds the tables of a text without tags: rows whose cells stand apart by tabs, blanks or bars, and columns that were
 * flattened to one cell a line. Their lines are cells, never chrome or headings.
 */
import { fold } from "@shilu/core";
import { isProse, isTopOutline } from "../page/body-line.js";
import { labelledValues } from "../page/labelled-values.js";
import type { Line } from "../page/line.js";

/** Matched on the text itself: folded, a tab is a space. */
const COLUMNS = /\t|[ \u00a0\u3000]{2,}| ?\| ?/;
const PARTED = /[\t|]|[ \u00a0\u3000]{2}/;
const FIGURE = /^[-+]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?%?$|^[-—–―─/]{1,6}$/;
/** Units that fill the second column of the statutory forms. */
const UNIT =
  /^(?:条|件|次|篇|人|个|人次|万元|元|份|期|场|项|宗|户|家|部|台|册|万条|万次|万人次|天|亿元|小时)$/;

const LONGEST_ROW = 240;
const LONGEST_CELL = 60;
/** Cells without a figure that may stand between two figures of a flattened table. */
const GAP = 5;
const LEAST_FIGURES = 4;
const HEADER_REACH = 5;

/** For each line whether it is a row or a cell of a table. */
export function cellLines(text: string, lines: readonly Line[]): boolean[] {
  const cells: boolean[] = lines.map(() => false);
  markRows(
    lines.map((line) => columnsOf(text.slice(line.span.start, line.span.end), line.folded)),
    cells,
  );
  markFlattened(lines, cells);
  return cells;
}

/** Rows: two or more lines one after the other that have columns, a figure in every third of them at least. */
function markRows(rows: readonly (readonly string[])[], cells: boolean[]): void {
  let from = 0;
  for (let i = 0; i <= rows.length; i++) {
    if ((rows[i]?.length ?? 0) > 0) continue;
    const figured = rows.slice(from, i).filter((row) => row.some((column) => FIGURE.test(column))).length;
    if (i - from >= 2 && figured * 3 >= i - from) for (let row = from; row < i; row++) cells[row] = true;
    from = i + 1;
  }
}

/** The columns of a row: three or more, or two with a figure; none where the line is no row. */
function columnsOf(surface: string, folded: string): string[] {
  if (folded.length > LONGEST_ROW || !PARTED.test(surface) || isProse(folded) || /[。;]$/.test(folded))
    return [];
  const columns = surface
    .split(COLUMNS)
    .map((column) => fold(column).trim())
    .filter((column) => column !== "");
  if (columns.length < 2 || (columns.length === 2 && !columns.some((column) => FIGURE.test(column))))
    return [];
  const pairs = labelledValues(folded);
  return pairs.length >= 2 && pairs.some((pair) => pair.marked || pair.valueEnd > pair.valueStart)
    ? []
    : columns;
}

/** Flattened tables: figures and units alone on their lines, again and again, with short lines between. */
function markFlattened(lines: readonly Line[], cells: boolean[]): void {
  let first = -1;
  let last = -1;
  let figures = 0;
  const close = () => {
    if (figures >= LEAST_FIGURES) for (let i = headerOf(lines, first); i <= last; i++) cells[i] = true;
    first = -1;
    figures = 0;
  };
  lines.forEach(({ folded }, i) => {
    if (folded.length > LONGEST_CELL || /[。;]$/.test(folded)) close();
    else if (FIGURE.test(folded) || UNIT.test(folded)) {
      if (first < 0) first = i;
      else if (i - last > GAP) {
        close();
        first = i;
      }
      last = i;
      figures++;
    }
  });
  close();
}

/** The first of the short lines right above a table's first figure: its column heads and its first label. */
function headerOf(lines: readonly Line[], first: number): number {
  let at = first;
  while (at > 0 && first - at < HEADER_REACH) {
    const { folded } = lines[at - 1] as Line;
    if (
      folded.length > LONGEST_CELL / 2 ||
      /[。:;]$/.test(folded) ||
      (isTopOutline(folded) && first - at > 1)
    )
      break;
    at--;
  }
  return at;
}
