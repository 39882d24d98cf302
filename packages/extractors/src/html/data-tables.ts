/** The data tables of a main text, with the lines that name them and the unit of their figures. */
import { type Cell, type Table, type TextSpan, textSpan } from "@shilu/core";
import type { Limits } from "../decode/limits.js";
import type { Frame } from "../page/frame.js";
import type { Line } from "../page/line.js";
import { type Composed, rangeOf } from "./compose.js";
import type { Gathered } from "./gathered.js";
import { gridOfTable } from "./grid.js";
import type { TableKind } from "./table-kind.js";

const UNIT_LINE = /(?:^|[ (,:])(?:金额|计量|数量|货币)?单位 ?: ?[\u4e00-\u9fff%、,/ ]{1,14}\)?$/;
const NO_UNIT = /(?:填报|编制|报送|制表|公开|填表|主管)单位/;
const CAPTION =
  /^(?:附?表|附件) ?[-\d一二三四五六七八九十]{0,4} ?[:.、 ]?.{0,50}$|(?:表|统计情况)(?: ?\([^()]{1,30}\))?$/;
const STOP = /[。;,:]$/;
/** Lines above a table among which its caption is sought. */
const REACH = 3;
const LONGEST = 60;

export interface TablesSought {
  readonly gathered: Gathered;
  readonly kinds: readonly TableKind[];
  readonly composed: Composed;
  readonly lines: readonly Line[];
  readonly frame: Frame;
  readonly limits: Limits;
}

/** In text order. Throws `table-too-large`. */
export function dataTables({ gathered, kinds, composed, lines, frame, limits }: TablesSought): Table[] {
  const tables: Table[] = [];
  gathered.tables.forEach((raw, i) => {
    if (kinds[i] !== "data") return;
    const [from, to] = rangeOf(composed, raw.firstLine, raw.endLine);
    if (frame.chrome[from] !== null || frame.chrome[to - 1] !== null) return;
    const grid = gridOfTable(raw, gathered, composed.cellSpans, limits);
    // Empty cells may stand before the first line and behind the last one.
    const cells = grid.rows.flat();
    const span = textSpan(
      Math.min((lines[from] as Line).span.start, cells[0]?.span.start ?? Number.POSITIVE_INFINITY),
      Math.max((lines[to - 1] as Line).span.end, cells.at(-1)?.span.end ?? 0),
    );
    tables.push({ span, ...namesOf(lines, frame, from, grid.rows, grid.columns), ...grid });
  });
  return tables;
}

interface TableNames {
  readonly caption: TextSpan | null;
  readonly unitLine: TextSpan | null;
}

/** The caption and the unit line: in the rows that span the table, else in the lines above it. */
function namesOf(
  lines: readonly Line[],
  frame: Frame,
  first: number,
  rows: readonly (readonly Cell[])[],
  columns: number,
): TableNames {
  let caption: TextSpan | null = null;
  let unitLine: TextSpan | null = null;
  const consider = ({ folded, span }: Line): boolean => {
    if (folded.length > LONGEST) return false;
    if (unitLine === null && UNIT_LINE.test(folded) && !NO_UNIT.test(folded)) unitLine = span;
    else if (caption === null && CAPTION.test(folded) && !STOP.test(folded)) caption = span;
    else return false;
    return true;
  };
  for (const row of rows.slice(0, 2)) {
    const [cell] = row;
    if (row.length !== 1 || cell === undefined || cell.colSpan < columns) break;
    const line = lines.slice(first, first + REACH).find(({ span }) => span.start === cell.span.start);
    if (line) consider(line);
  }
  for (let i = first - 1; i >= 0 && i >= first - REACH; i--) {
    const line = lines[i] as Line;
    if (frame.chrome[i] !== null || line.cell) break;
    if (!consider(line) && !NO_UNIT.test(line.folded)) break;
  }
  return { caption, unitLine };
}
