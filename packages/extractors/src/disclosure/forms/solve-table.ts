/** Brings the rows of a table that could not be read piece by piece before the solver, with the form's own sums. */
import type { Bare } from "./bare.js";
import { cellOf, type RawCell, rawCell, untraced } from "./cell.js";
import { earlierRules } from "./earlier.js";
import { readFigure } from "./figure.js";
import type { FormTableSpec } from "./form.js";
import type { SumRule } from "./propagate.js";
import type { RowDraft } from "./read-table.js";
import { type SolvedRow, type SolveRow, solveRows } from "./solve.js";
import type { FormSource } from "./source.js";
import type { Vector } from "./split.js";
import type { Slot, Stretch } from "./stretch.js";
import { type Piece, spanBetween } from "./zone.js";

export interface SolvedCells {
  /** By column of the draft; `null` where readings differ. */
  readonly cells: readonly (RawCell | null)[];
  readonly rules: readonly string[];
}

/** A stretch with the place in the bare text of each of its characters. */
interface PlacedStretch extends Stretch {
  readonly places: readonly number[];
}

const MAX_LISTED = 6;

export function solveTable(
  source: FormSource,
  spec: FormTableSpec,
  drafts: readonly RowDraft[],
): (SolvedCells | null)[] {
  const groups = new Map<string, number[]>();
  drafts.forEach(({ columns }, index) => {
    const key = columns.map(({ column, role }) => `${column.key}:${role}`).join();
    groups.set(key, [...(groups.get(key) ?? []), index]);
  });
  const solved: (SolvedCells | null)[] = drafts.map(() => null);
  for (const indexes of groups.values())
    solveGroup(source, spec, drafts, indexes).forEach((cells, at) => {
      solved[indexes[at] as number] = cells;
    });
  return solved;
}

/** Rows with the same columns. */
function solveGroup(
  source: FormSource,
  spec: FormTableSpec,
  drafts: readonly RowDraft[],
  indexes: readonly number[],
): (SolvedCells | null)[] {
  const { bare } = source;
  const own = indexes.map((index) => drafts[index] as RowDraft);
  if (own.every(({ assigned, zone }) => assigned !== null || zone.pieces.length === 0))
    return own.map(() => null);
  const columns = (own[0] as RowDraft).columns;
  const valued = columns.flatMap(({ role }, at) => (role === "code" ? [] : [at]));
  const signed = valued.findIndex((at) => columns[at]?.column.key === "change");
  const coded = columns.some(({ role }) => role === "code");
  const stretches = own.map(({ assigned, zone }) =>
    assigned ? [] : stretchesOf(bare, zone.pieces, signed >= 0, coded ? zone.place.row.code : null),
  );
  const rows: SolveRow[] = own.map((draft, at) => ({
    values: valuesOf(bare, draft, valued),
    stretches: stretches[at] as PlacedStretch[],
    doubtful: draft.doubtful,
  }));
  const roles = valued.map((at) => columns[at]?.role);
  const rowSum = columns.some(({ column }) => column.sum !== null);
  const solved = solveRows(rows, sumRules(spec, own), earlierRules(source, spec, own, valued), {
    width: valued.length,
    rowSum,
    cumulative: roles.join() === "current,cumulative",
    filled: false,
    signed,
  });
  return solved.map((row, at) => {
    if (row === null) return null;
    const draft = own[at] as RowDraft;
    const placed = stretches[at] as PlacedStretch[];
    if (placed.length > 0 && row.slots.includes(undefined)) reportOpen(source, draft, placed, row);
    const cells: (RawCell | null)[] = columns.map(() => null);
    let behind = draft.zone.place.end;
    valued.forEach((column, slot) => {
      const cell = cellAt(bare, placed, row.slots[slot], behind);
      cells[column] = cell;
      behind = cell?.end ?? behind;
    });
    return { cells, rules: row.rules };
  });
}

/**
 * Pieces with the row's printed code taken off; a minus before a figure that can have no sign is a dash. Empty cells
 * that only tabs or bars tell of are left to the solver where these do not come to the form's columns.
 */
export function stretchesOf(
  bare: Bare,
  pieces: readonly Piece[],
  signed: boolean,
  code: string | null,
): PlacedStretch[] {
  const sure = pieces.filter(({ kind, cell }) => kind !== "empty" || cell >= 0);
  const stretches = sure.flatMap((piece) => stretchOf(bare, piece, signed));
  const [first, ...rest] = stretches;
  if (code === null || !first?.surface.startsWith(code)) return stretches;
  const left = {
    ...first,
    surface: first.surface.slice(code.length),
    places: first.places.slice(code.length),
  };
  return left.surface === "" ? rest : [left, ...rest];
}

function stretchOf(bare: Bare, { kind, start, end }: Piece, signed: boolean): PlacedStretch[] {
  const places = Array.from({ length: end - start }, (_, i) => start + i).filter(
    (at) => bare.characters[at] !== ",",
  );
  const surface = places.map((at) => bare.characters[at]).join("");
  if (kind === "figure" && !signed && surface.startsWith("-"))
    return [
      { kind: "dash", surface: "-", places: places.slice(0, 1) },
      { kind, surface: surface.slice(1), places: places.slice(1) },
    ];
  return [{ kind, surface, places }];
}

/** `null` for a slot that is open; an empty cell without a trace is said to stand at `behind`. */
export function cellAt(
  bare: Bare,
  stretches: readonly PlacedStretch[],
  slot: Slot | null | undefined,
  behind: number,
): RawCell | null {
  if (slot === undefined) return null;
  if (slot === null) return untraced(behind, "solved");
  const { kind, places } = stretches[slot.stretch] as PlacedStretch;
  const start = places[slot.from] as number;
  const end = (places[slot.from + slot.length - 1] as number) + 1;
  return rawCell(bare, kind, start, end, null, "solved");
}

function valuesOf(bare: Bare, { assigned }: RowDraft, valued: readonly number[]): number[] | null {
  if (assigned === null) return null;
  return valued.map((at) => {
    const { surface } = cellOf(bare, assigned[at] ?? [], 0);
    return Number(readFigure(surface) ?? 0);
  });
}

/** The sums of the form over the rows that are there: parts into their total, and the balance. */
function sumRules(spec: FormTableSpec, drafts: readonly RowDraft[]): SumRule[] {
  const at = (key: string): number => drafts.findIndex(({ zone }) => zone.place.row.key === key);
  const rules: SumRule[] = [];
  drafts.forEach(({ zone }, total) => {
    const { key } = zone.place.row;
    const parts = drafts.flatMap((draft, index) => (draft.zone.place.row.sum === key ? [index] : []));
    if (parts.length === 0) return;
    const last = Math.max(total, ...parts);
    if ([total, ...parts].some((index) => index !== last && drafts[index]?.zone.stray)) return;
    rules.push({
      rule: spec.shape === "list" ? `identities.sum.${key}` : "identities.columnSum",
      terms: [{ row: total, sign: -1 }, ...parts.map((row) => ({ row, sign: 1 as const }))],
    });
  });
  const [left, right] = spec.balance ?? [[], []];
  const taken = right.map(at);
  const added = left.map(at);
  if (added.length > 0 && [...taken, ...added].every((row) => row >= 0))
    rules.push({
      rule: "identities.balance",
      terms: [
        ...taken.map((row) => ({ row, sign: -1 as const })),
        ...added.map((row) => ({ row, sign: 1 as const })),
      ],
    });
  return rules;
}

function reportOpen(
  { bare, report }: FormSource,
  draft: RowDraft,
  placed: readonly PlacedStretch[],
  row: SolvedRow,
): void {
  const first = placed[0] as PlacedStretch;
  const last = placed[placed.length - 1] as PlacedStretch;
  const listed = candidatesOf(placed, row.candidates);
  const label = bare.characters.slice(draft.zone.place.labelStart, draft.zone.place.end);
  const readings =
    listed.length > MAX_LISTED ? [...listed.slice(0, MAX_LISTED), `… ${listed.length} in all`] : listed;
  report({
    code: "ambiguous-reading",
    severity: "warning",
    span: spanBetween(bare, first.places[0] as number, (last.places[last.places.length - 1] as number) + 1),
    message:
      listed.length > 0
        ? `${label}: ${placed.map(({ surface }) => surface).join(" ")} has several readings: ${readings.join("; ")}`
        : `${label}: ${placed.map(({ surface }) => surface).join(" ")} cannot be told apart into the form's ${draft.columns.length} columns`,
  });
}

/** Readings as `6 | 936 | 65`, an empty cell without a trace as a blank. */
function candidatesOf(placed: readonly PlacedStretch[], vectors: readonly Vector[]): string[] {
  const empty = (variant: readonly (Slot | null)[]): number => variant.filter((slot) => slot === null).length;
  const variants = vectors.flatMap((vector) => vector.variants).toSorted((a, b) => empty(a) - empty(b));
  return variants.map((variant) => variant.map((slot) => (slot ? surfaceOf(placed, slot) : "")).join(" | "));
}

const surfaceOf = (placed: readonly PlacedStretch[], { stretch, from, length }: Slot): string =>
  (placed[stretch] as PlacedStretch).surface.slice(from, from + length);
