/** Gives a cell its value, its unit and, where the form has an indicator for it, its fact. */
import {
  type Decimal,
  type Evidence,
  type Fact,
  MAX_QUOTE,
  type OtherFigure,
  shiftDecimal,
  type TextSpan,
  textSpan,
} from "@shilu/core";
import { type Bare, firstFrom } from "./bare.js";
import type { RawCell } from "./cell.js";
import { readFigure } from "./figure.js";
import { type FormRow, type FormTableSpec, indicatorAt } from "./form.js";
import type { LayoutColumn } from "./layout.js";
import type { CellReading } from "./reading.js";
import type { FormSource } from "./source.js";
import { isMoney, type WrittenUnit } from "./unit.js";
import { spanBetween } from "./zone.js";

interface CellPlace {
  readonly row: FormRow | null;
  readonly column: LayoutColumn;
  readonly label: TextSpan;
  /** The unit before the row's figures. */
  readonly unit: WrittenUnit | null;
}

export function readCell(
  source: FormSource,
  spec: FormTableSpec,
  place: CellPlace,
  cell: RawCell,
  identities: readonly string[],
): CellReading {
  const { bare } = source;
  const span = spanOf(bare, cell);
  const value = cell.state === "stated" || cell.state === "zero" ? readFigure(cell.surface) : null;
  const unit = cell.unit ?? place.unit ?? place.column.unit;
  const rules = cell.origin === "solved" ? identities : [];
  const reading = (fact: Fact | null, other: OtherFigure | null): CellReading => ({
    column: place.column,
    state: cell.state,
    span,
    value,
    unit: cell.unit,
    origin: cell.origin,
    rules,
    fact,
    other,
  });
  const indicator = indicatorAt(place.row, place.column.column);
  if (value === null || indicator === null || place.column.role === "code") return reading(null, null);
  const base = baseUnit(place);
  const scaled = scale(value, unit, base);
  if (scaled === null) {
    source.report({
      code: "unit-unknown",
      severity: "warning",
      span,
      message: `${indicator} ${cell.surface} stands without its unit: 元 or 万元, nothing says which`,
    });
    return reading(null, null);
  }
  const evidence: Evidence = {
    from: cell.origin,
    span: quoteOf(bare, place.label, span),
    figure: span,
    source: null,
    rules: [`${spec.form}.${place.row?.key ?? place.column.column.key}`, ...rules],
  };
  const written = unit !== null && isMoney(unit.base) === isMoney(base) ? unit.written : null;
  if (place.column.role !== "current")
    return reading(null, { indicator, scope: scopeOf(place), value: scaled, unit: base, evidence });
  const fact: Fact = {
    indicator,
    value: scaled,
    unit: base,
    writtenUnit: written,
    qualifier: "exact",
    min: scaled,
    max: scaled,
    minInclusive: true,
    maxInclusive: true,
    dimensions: place.column.column.dimensions,
    evidence,
  };
  return reading(fact, null);
}

const scopeOf = ({ column }: CellPlace): OtherFigure["scope"] =>
  column.role === "lastYear" ? "lastYear" : "cumulative";

/** A column's unit where the form's columns differ, the row's where its rows do. */
const baseUnit = ({ row, column }: CellPlace): string =>
  column.column.unit !== "-" ? column.column.unit : (row?.unit ?? column.column.unit);

/** The value in the base unit; `null` for an amount of which the unit is not known. Nought is nought in any unit. */
function scale(value: Decimal, unit: WrittenUnit | null, base: string): Decimal | null {
  if (unit !== null && isMoney(unit.base) === isMoney(base)) return shiftDecimal(value, unit.shift);
  return isMoney(base) && value !== "0" ? null : value;
}

const spanOf = (bare: Bare, { state, start, end }: RawCell): TextSpan => {
  if (start === end) return textSpan((bare.at[start - 1] as number) + 1, (bare.at[start - 1] as number) + 1);
  const cell = state === "blank" ? bare.cells[bare.cell[start] as number] : undefined;
  return cell ? cell.cell.span : spanBetween(bare, start, end);
};

/** From the row's label to the figure; the figure's line where the label is too far. */
function quoteOf(bare: Bare, label: TextSpan, figure: TextSpan): TextSpan {
  if (label.start <= figure.start && figure.end - label.start <= MAX_QUOTE)
    return textSpan(label.start, figure.end);
  const earliest = figure.end - MAX_QUOTE;
  let at = firstFrom(bare, Math.max(earliest, label.start));
  while (at >= 0 && (bare.at[at] as number) < figure.start && bare.gap[at] === 0) at++;
  return textSpan(at < 0 ? figure.start : Math.min(bare.at[at] as number, figure.start), figure.end);
}
