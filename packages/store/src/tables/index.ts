import { breakdownPartRows, breakdownRows } from "./breakdowns.js";
import { checkRows } from "./checks.js";
import { contactRows } from "./contacts.js";
import { diagnosticRows } from "./diagnostics.js";
import { factRows } from "./facts.js";
import { formTableRows, tableCellRows } from "./form-tables.js";
import { metadataRows } from "./metadata.js";
import { otherFigureRows } from "./other-figures.js";
import { pageRows } from "./page.js";
import type { RecordRows } from "./record-rows.js";
import { sectionRows } from "./sections.js";

/** Every table below `report`, in the order they are written: what is referred to first. */
export const RECORD_TABLES: readonly RecordRows<unknown>[] = [
  pageRows,
  metadataRows,
  sectionRows,
  factRows,
  otherFigureRows,
  breakdownRows,
  breakdownPartRows,
  formTableRows,
  tableCellRows,
  contactRows,
  checkRows,
  diagnosticRows,
];
