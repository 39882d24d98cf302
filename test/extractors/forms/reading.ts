/** Runs the form extractors alone over a document. */
import {
  type Check,
  type Context,
  createPipeline,
  type Diagnostic,
  type Document,
  type ExtractedRecord,
  type Fact,
  type FormTable,
  layers,
  type OtherFigure,
} from "@shilu/core";
import {
  type FormReading,
  formChecks,
  formChecksExtractor,
  formFacts,
  formFactsExtractor,
  formOtherFigures,
  formOtherFiguresExtractor,
  formReadings,
  formReadingsExtractor,
  formTablesExtractor,
} from "../../../packages/extractors/src/disclosure/forms/index.js";

export interface FormsRead {
  readonly document: Document;
  readonly readings: readonly FormReading[];
  readonly facts: readonly Fact[];
  readonly others: readonly OtherFigure[];
  readonly checks: readonly Check[];
  readonly tables: readonly FormTable[];
  readonly diagnostics: readonly Diagnostic[];
}

const pipeline = createPipeline({
  extractors: [
    formReadingsExtractor,
    formTablesExtractor,
    formFactsExtractor,
    formOtherFiguresExtractor,
    formChecksExtractor,
  ],
});

export function readForms(document: Document, previous: ExtractedRecord | null = null): FormsRead {
  const context: Partial<Context> = { previous };
  const reading = pipeline.run(document, context);
  return {
    document,
    readings: reading.annotations(formReadings),
    facts: reading.annotations(formFacts),
    others: reading.annotations(formOtherFigures),
    checks: reading.annotations(formChecks),
    tables: reading.annotations(layers.formTables),
    diagnostics: reading.diagnostics,
  };
}

/** What a cell says: its figure, `_` empty, `—` dash, `?` open. */
export function printCell(cell: FormReading["rows"][number]["cells"][number] | undefined): string {
  if (!cell) return "?";
  if (cell.state === "blank") return "_";
  return cell.state === "dash" ? "—" : (cell.value ?? "?");
}

/** Rows of all readings of a table: `key: cell cell …`. */
export const printRows = (readings: readonly FormReading[]): string[] =>
  readings.flatMap(({ rows }) =>
    rows.map(({ row, cells }) => `${row?.key ?? "-"}: ${cells.map(printCell).join(" ")}`),
  );

/** The only fact of an indicator without a dimension; throws where there are several. */
export function factOf(facts: readonly Fact[], indicator: string): Fact | undefined {
  const own = facts.filter(
    (fact) => fact.indicator === indicator && Object.keys(fact.dimensions).length === 0,
  );
  if (own.length > 1)
    throw new Error(`Expected one ${indicator}, got ${own.map(({ value }) => value).join()}`);
  return own[0];
}
