/** The data tables of the record: those of the document as they are, and forms whose borders the text has lost. */
import {
  cellState,
  type Document,
  defineExtractor,
  type FormCell,
  type FormTable,
  layers,
  type Table,
  type TextSpan,
} from "@shilu/core";
import { readFigure } from "./figure.js";
import { type FormReading, formReadings, type RowReading } from "./reading.js";

export const formTablesExtractor = defineExtractor({
  name: "formTables",
  requires: [formReadings],
  provides: layers.formTables,
  extract(document, [readings]) {
    const placed = document.tables.map((table, index) => ({
      start: table.span.start,
      table: borderedTable(
        document,
        table,
        readings.filter(({ tables }) => tables.includes(index)),
      ),
    }));
    const lost = readings
      .filter(({ tables }) => tables.length === 0)
      .map((reading) => ({ start: reading.span.start, table: borderlessTable(document, reading) }));
    return [...placed, ...lost].sort((a, b) => a.start - b.start).map(({ table }) => table);
  },
});

/** A table of the document; several forms in one table name the one with the most rows. */
function borderedTable(document: Document, table: Table, readings: readonly FormReading[]): FormTable {
  const form = readings.toSorted((a, b) => b.rows.length - a.rows.length)[0]?.spec.id ?? null;
  const surface = (span: TextSpan | null): string | null => span && document.surface(span);
  return {
    form,
    caption: surface(table.caption),
    unitLine: surface(table.unitLine),
    rows: table.rows.map((row) =>
      row.map(({ span, rowSpan, colSpan }) => formCell(document, span, rowSpan, colSpan)),
    ),
  };
}

function formCell(document: Document, span: TextSpan, rowSpan: number, colSpan: number): FormCell {
  const text = document.surface(span);
  const state = cellState(text);
  const bare = document.folded.slice(span.start, span.end).replace(/\s+/g, "");
  const value = state === "stated" || state === "zero" ? readFigure(bare.replace(UNIT, "")) : null;
  return { text, span, rowSpan, colSpan, value, state };
}

const UNIT = /(?<=\d)(?:万元|亿元|元|件|条|次|人次|人|个|篇)$/;

/** A row a line: its label, then its cells; what could not be told apart stays one cell over all columns. */
const borderlessTable = (document: Document, { spec, rows }: FormReading): FormTable => ({
  form: spec.id,
  caption: null,
  unitLine: null,
  rows: rows.map((row) => [
    ...(row.row
      ? [
          {
            text: document.surface(row.label),
            span: row.label,
            rowSpan: 1,
            colSpan: 1,
            value: null,
            state: "stated" as const,
          },
        ]
      : []),
    ...cellsOf(document, row),
  ]),
});

function cellsOf(document: Document, { cells, figures, columns }: RowReading): FormCell[] {
  if (figures === null) return [];
  if (cells.some((cell) => cell === null))
    return [
      {
        text: document.surface(figures),
        span: figures,
        rowSpan: 1,
        colSpan: columns.length,
        value: null,
        state: "stated",
      },
    ];
  return cells.flatMap((cell) =>
    cell
      ? [
          {
            text: document.surface(cell.span),
            span: cell.span,
            rowSpan: 1,
            colSpan: 1,
            value: cell.value,
            state: cell.state,
          },
        ]
      : [],
  );
}
