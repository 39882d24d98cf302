/**
 * Whether a `<table>` holds figures or only arranges the page. Data tables become grids; layout tables are transparent;
 * index tables (索引号, 发文机关 …) are chrome whose cells stay in pairs.
 */
import { isOutline, isProse } from "../page/body-line.js";
import { labelLine } from "../page/label-line.js";
import { pageLabels } from "../page/labelled-values.js";
import type { Gathered, RawCell, RawLine, RawTable } from "./gathered.js";

export type TableKind = "data" | "layout" | "index";

interface TableView {
  readonly attributes: Readonly<Record<string, string>>;
  readonly rows: readonly (readonly CellView[])[];
  readonly cells: readonly CellView[];
  /** Cells that hold text. */
  readonly filled: readonly CellView[];
  readonly columns: number;
  readonly characters: number;
}

interface CellView {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly lines: number;
  /** Lines of prose or of an outline. */
  readonly prose: number;
  readonly linked: number;
}

interface Sign {
  /** `table-kind.name`. */
  readonly id: string;
  /** How much it speaks for data; negative for layout. */
  readonly weight: number;
  readonly holds: (table: TableView) => boolean;
}

const FIGURE = /^[-+]?\d[\d,，]*(?:[.．]\d+)?%?$|^[-—–―/／]+$/;
const BORDER =
  /border(?:-(?:top|left|right|bottom))?(?:-width|-style)?\s{0,3}:\s{0,3}(?:[^;]{0,40}\b(?:solid|double|windowtext)|(?:[1-9]|\.\d|0\.[1-9])[^;]{0,20}(?:px|pt))|border-collapse\s{0,3}:\s{0,3}collapse/i;
const WORD_CLASS = /MsoTable|MsoNormalTable|\btb\b|ke-zeroborder|data-?table|table-bordered/i;

/** Lines of prose or of an outline in one cell, from which on it holds a text and no entry. */
const TEXT_CELL = 4;

const share = (cells: readonly CellView[], test: (cell: CellView) => boolean): number =>
  cells.length === 0 ? 0 : cells.filter(test).length / cells.length;

/** Signs of a table of figures or words in rows and columns. */
const SIGNS: readonly Sign[] = [
  {
    id: "table-kind.border",
    weight: 2,
    holds: ({ attributes }) => Number.parseFloat(attributes.border ?? "0") >= 1,
  },
  {
    id: "table-kind.border-style",
    weight: 2,
    holds: ({ attributes, cells }) =>
      BORDER.test(attributes.style ?? "") ||
      share(cells.slice(0, 12), (cell) => BORDER.test(cell.attributes.style ?? "")) > 0.5,
  },
  { id: "table-kind.word", weight: 2, holds: ({ attributes }) => WORD_CLASS.test(attributes.class ?? "") },
  {
    id: "table-kind.header-cells",
    weight: 2,
    holds: ({ cells }) => cells.some((cell) => cell.name === "th"),
  },
  {
    id: "table-kind.spans",
    weight: 1,
    holds: ({ cells }) =>
      cells.some(({ attributes: a }) => Number(a.colspan ?? 1) > 1 || Number(a.rowspan ?? 1) > 1),
  },
  { id: "table-kind.grid", weight: 1, holds: ({ rows, columns }) => rows.length >= 2 && columns >= 2 },
  { id: "table-kind.wide-grid", weight: 1, holds: ({ rows, columns }) => rows.length >= 3 && columns >= 3 },
  {
    id: "table-kind.regular",
    weight: 1,
    holds: ({ rows, columns }) =>
      rows.length >= 2 && rows.filter((row) => widthOf(row) === columns).length >= 0.7 * rows.length,
  },
  {
    id: "table-kind.short-cells",
    weight: 1,
    holds: ({ filled, characters }) => characters <= 30 * filled.length,
  },
  {
    id: "table-kind.figures",
    weight: 1,
    holds: ({ filled }) => share(filled, (cell) => FIGURE.test(cell.text)) >= 0.25,
  },
  {
    id: "table-kind.long-cells",
    weight: -2,
    holds: ({ filled, characters }) => characters > 200 * filled.length,
  },
  {
    id: "table-kind.links",
    weight: -3,
    holds: ({ filled, characters }) => filled.reduce((sum, cell) => sum + cell.linked, 0) > 0.5 * characters,
  },
  { id: "table-kind.empty", weight: -2, holds: ({ cells, filled }) => filled.length < 0.34 * cells.length },
  {
    id: "table-kind.text-cell",
    weight: -3,
    holds: ({ filled }) => filled.some((cell) => cell.prose >= TEXT_CELL),
  },
  { id: "table-kind.one-row", weight: -2, holds: ({ rows }) => rows.length < 2 },
  { id: "table-kind.one-column", weight: -3, holds: ({ columns }) => columns < 2 },
];

const DATA_FROM = 3;
/** So many rows of a table tell what it is. */
const JUDGED_ROWS = 2000;
/** More text in one cell than any data table holds: the table arranges a page. */
const PAGE_CELL = 1500;

const CHROME_OF_PAGES: ReadonlySet<string> = new Set([
  "nav",
  "breadcrumb",
  "pager",
  "share",
  "footer",
  "toolbar",
]);

export function tableKind(table: RawTable, gathered: Gathered): TableKind {
  if (table.nested || table.endLine === table.firstLine || table.attributes.role === "presentation")
    return "layout";
  const view = viewOf(table, gathered);
  if (view.filled.length < 2) return "layout";
  if (isIndex(view)) return "index";
  if (view.cells.some((cell) => cell.text.length > PAGE_CELL && cell.lines > 5)) return "layout";
  const score = SIGNS.reduce((sum, sign) => sum + (sign.holds(view) ? sign.weight : 0), 0);
  if (score < DATA_FROM) return "layout";
  return score < DATA_FROM + 3 && view.filled.some(isChromeCell) ? "layout" : "data";
}

const isChromeCell = (cell: CellView): boolean => {
  const label = cell.text.length >= 4 && cell.text.length <= 200 ? labelLine(cell.text) : null;
  return label !== null && CHROME_OF_PAGES.has(label.chrome);
};

/** Most of the filled cells are labels of an index, or values beside them. */
function isIndex({ filled, rows, characters }: TableView): boolean {
  if (filled.length > 60 || characters > 3000) return false;
  const labels = filled.filter((cell) => labelOf(cell) !== null);
  const index = labels.filter((cell) => labelOf(cell) === "indexTable").length;
  return labels.length >= 2 && index >= 1 && labels.length * 2 >= 0.7 * filled.length && rows.length <= 20;
}

function labelOf(cell: CellView): string | null {
  const bare = cell.text.slice(0, 40).replace(/[\s\u00a0\u3000【】[\]]+/g, "");
  const label = bare.split(/[:：]/, 1)[0] ?? "";
  return pageLabels().of.get(label)?.chrome ?? null;
}

function viewOf(table: RawTable, gathered: Gathered): TableView {
  const rows = table.rows
    .filter((row) => row.length > 0)
    .slice(0, JUDGED_ROWS)
    .map((row) => row.map((index) => cellView(gathered.cells[index] as RawCell, gathered)));
  const cells = rows.flat();
  const filled = cells.filter((cell) => cell.text !== "");
  return {
    attributes: table.attributes,
    rows,
    cells,
    filled,
    columns: rows.reduce((most, row) => Math.max(most, widthOf(row)), 0),
    characters: filled.reduce((sum, cell) => sum + cell.text.length, 0),
  };
}

function cellView(cell: RawCell, gathered: Gathered): CellView {
  let text = "";
  let linked = 0;
  let prose = 0;
  for (let i = cell.firstLine; i < cell.endLine; i++) {
    const line = gathered.lines[i] as RawLine;
    text += line.text;
    linked += line.linked;
    if (isProse(line.text) || isOutline(line.text.trim())) prose++;
  }
  return {
    name: cell.name,
    attributes: cell.attributes,
    text: text.trim(),
    lines: cell.endLine - cell.firstLine,
    prose,
    linked,
  };
}

const widthOf = (row: readonly CellView[]): number =>
  row.reduce(
    (sum, cell) =>
      sum + Math.max(1, Math.min(1000, Number.parseInt(cell.attributes.colspan ?? "1", 10) || 1)),
    0,
  );
