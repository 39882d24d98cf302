/** Reads one located form: its columns, its rows, the cells that stand apart, and those that have to be solved. */
import { join } from "@shilu/core";
import type { RowPlace } from "./align.js";
import { cellsByPosition } from "./aligned.js";
import { type Bare, GAP } from "./bare.js";
import { cellOf } from "./cell.js";
import { assignPieces, type CellPieces } from "./cells.js";
import type { FormRow, FormTableSpec } from "./form.js";
import {
  applicantLayout,
  type ColumnRole,
  defaultListLayout,
  type LayoutColumn,
  listLayout,
  matrixLayout,
} from "./layout.js";
import type { LocatedForm } from "./locate.js";
import { withMissingRows } from "./missing.js";
import { readCell } from "./read-cell.js";
import type { CellReading, FormReading, RowReading } from "./reading.js";
import { type SolvedCells, solveTable } from "./solve-table.js";
import type { FormSource } from "./source.js";
import { cellsByLine } from "./traces.js";
import { unitNamed, type WrittenUnit } from "./unit.js";
import { LAST_ROW, type Piece, spanBetween, type Zone, zoneOf } from "./zone.js";

/** A row before its cells are made: which pieces stand in which column, `null` where they do not say. */
export interface RowDraft {
  readonly zone: Zone;
  readonly columns: readonly LayoutColumn[];
  readonly assigned: readonly CellPieces[] | null;
  /** The last digit may be the marker of the next row. */
  readonly doubtful: boolean;
}

/** `until` is where the next form begins in the bare text. */
export function readTable(source: FormSource, form: LocatedForm, until: number): FormReading {
  const { bare } = source;
  const { spec } = form;
  const places = withMissingRows(bare, spec.rows, form.places);
  const zones = places.map((place, index) =>
    zoneOf(bare, place, places[index + 1]?.start ?? Math.min(until, place.end + LAST_ROW)),
  );
  const drafts = draftsOf(source, zones, columnsOf(source, { ...form, places }, zones));
  const solved = solveTable(source, spec, drafts);
  const rows = drafts.map((draft, index) => ({
    ...rowReading(source, spec, draft, solved[index] ?? null),
    stray: draft.zone.stray && index < drafts.length - 1,
  }));
  const last = rows[rows.length - 1] as RowReading;
  const first = rows[0] as RowReading;
  return {
    spec,
    span: join(first.label, last.figures ?? last.label),
    rows,
    tables: tablesOf(bare, places),
    primary: true,
  };
}

/** Which pieces stand in which column: by borders and blanks, else by the lines or the set columns of the whole table. */
function draftsOf(
  { bare, document: { folded } }: FormSource,
  zones: readonly Zone[],
  columns: readonly (readonly LayoutColumn[])[],
): RowDraft[] {
  const own = zones.map((zone, index): RowDraft => {
    const doubtful = zones[index + 1]?.place.doubtful ?? false;
    const row = columns[index] as readonly LayoutColumn[];
    return { zone, columns: row, assigned: doubtful ? null : assignPieces(bare, zone, row), doubtful };
  });
  if (own.every(({ assigned }) => assigned !== null)) return own;
  const widths = own.map(({ columns }) => columns.length);
  const even = widths.every((width) => width === widths[0]);
  const cells =
    cellsByLine(bare, zones, widths) ??
    (even ? cellsByPosition(bare, folded, zones, own[0]?.columns ?? []) : []);
  return own.map((draft, index) => {
    const found = draft.doubtful ? null : (cells[index] ?? null);
    return draft.assigned !== null || found === null
      ? draft
      : { ...draft, assigned: found.map((piece) => (piece === null ? [] : [piece])) };
  });
}

function rowReading(
  source: FormSource,
  spec: FormTableSpec,
  draft: RowDraft,
  solved: SolvedCells | null,
): Omit<RowReading, "stray"> {
  const { bare } = source;
  const { place, pieces, unit } = draft.zone;
  const label = spanBetween(bare, place.start, place.end);
  const first = pieces[0];
  const last = pieces[pieces.length - 1];
  const cells = draft.columns.map((column, at): CellReading | null => {
    const cell = draft.assigned
      ? cellOf(bare, draft.assigned[at] ?? [], place.end)
      : (solved?.cells[at] ?? null);
    return cell && readCell(source, spec, { row: place.row, column, label, unit }, cell, solved?.rules ?? []);
  });
  return {
    row: place.row,
    label,
    cells,
    columns: draft.columns,
    figures: first && last ? spanBetween(bare, first.start, last.end) : null,
  };
}

const tablesOf = (bare: Bare, places: readonly RowPlace[]): number[] =>
  [
    ...new Set(places.flatMap(({ labelStart }) => bare.cells[bare.cell[labelStart] as number]?.table ?? [])),
  ].sort((a, b) => a - b);

/** The columns of each row: a list's head stands once, a matrix may have one before every block. */
function columnsOf(
  source: FormSource,
  { spec, places, start }: LocatedForm,
  zones: readonly Zone[],
): LayoutColumn[][] {
  const { bare, document } = source;
  const first = places[0] as RowPlace;
  if (spec.shape === "list") {
    const columns = listLayout(bare, spec, first) ?? defaultListLayout(spec, defaultRoles(bare, spec, zones));
    return places.map(() => columns);
  }
  if (spec.columns.some(({ sum }) => sum !== null)) {
    const columns = applicantLayout(bare, document, spec, first);
    return places.map(() => columns);
  }
  const tableUnit = unitLineOf(source, first);
  let columns: LayoutColumn[] = [];
  let block: FormRow["columns"] | null = null;
  return places.map((place, index) => {
    if (place.row.columns === block) return columns;
    block = place.row.columns;
    const before = places[index - 1];
    const head = { start: before?.end ?? Math.max(0, start - HEAD_REACH), end: place.start };
    columns = matrixLayout(bare, block, head, tableUnit);
    return columns;
  });
}

/** Without a head a list has the form's own columns, unless no row has more than one figure that stands apart. */
function defaultRoles(bare: Bare, spec: FormTableSpec, zones: readonly Zone[]): ColumnRole[] {
  const alone = zones.every(
    ({ pieces }) =>
      pieces.length === 0 || (pieces.length === 1 && (bare.gap[(pieces[0] as Piece).end] ?? 0) > GAP.none),
  );
  return alone ? ["current"] : spec.columns.map(({ key }) => key as ColumnRole);
}

function unitLineOf({ bare, document }: FormSource, { labelStart }: RowPlace): WrittenUnit | null {
  const cell = bare.cells[bare.cell[labelStart] as number];
  const line = cell && document.tables[cell.table]?.unitLine;
  return line ? unitNamed(document.folded.slice(line.start, line.end).replace(/\s+/g, "")) : null;
}

const HEAD_REACH = 120;
