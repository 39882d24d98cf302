/** A form as it was read: its rows, and every cell with what it says and how that is known. */
import {
  type CellState,
  type Decimal,
  defineLayer,
  type Fact,
  type OtherFigure,
  type TextSpan,
} from "@shilu/core";
import type { FormRow, FormTableSpec } from "./form.js";
import type { LayoutColumn } from "./layout.js";
import type { WrittenUnit } from "./unit.js";

export interface CellReading {
  readonly column: LayoutColumn;
  readonly state: CellState;
  /** Of the cell's figure; of the cell where it has none. */
  readonly span: TextSpan;
  /** As written, before any unit; `null` where the cell has no figure. */
  readonly value: Decimal | null;
  readonly unit: WrittenUnit | null;
  readonly origin: "table" | "solved";
  /** The identities that decided a solved cell. */
  readonly rules: readonly string[];
  /** What the cell gives; both `null` for a cell without a figure or indicator. */
  readonly fact: Fact | null;
  readonly other: OtherFigure | null;
}

export interface RowReading {
  /** `null` for the only row of a line. */
  readonly row: FormRow | null;
  /** The row's label; of a line, where its figures begin. */
  readonly label: TextSpan;
  /** One a column; `null` where the cell could not be told or does not exist. */
  readonly cells: readonly (CellReading | null)[];
  readonly columns: readonly LayoutColumn[];
  /** All that stands there for the row's figures; `null` where nothing does. */
  readonly figures: TextSpan | null;
  /** Figures under a label that the form does not know follow this row. */
  readonly stray: boolean;
}

export interface FormReading {
  readonly spec: FormTableSpec;
  readonly span: TextSpan;
  readonly rows: readonly RowReading[];
  /** Indexes of the document's tables it was read from; empty where the text has lost their borders. */
  readonly tables: readonly number[];
  /** The first of its kind; a second one is another scope's. */
  readonly primary: boolean;
}

export const formReadings = defineLayer<FormReading>("formReadings");
