import type { Decimal } from "./decimal.js";
import type { TextSpan } from "./span.js";
import type { CellState } from "./table.js";

/** A cell of a statutory form, or of any data table. */
export interface FormCell {
  readonly text: string;
  readonly span: TextSpan;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly value: Decimal | null;
  readonly state: CellState;
}

/** A data table as the record prints it; `form` names the statutory form it was recognised as. */
export interface FormTable {
  readonly form: string | null;
  readonly caption: string | null;
  readonly unitLine: string | null;
  readonly rows: readonly (readonly FormCell[])[];
}
