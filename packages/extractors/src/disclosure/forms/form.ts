/**
 * The statutory forms as tables: rows and columns with their labels, the indicator each cell is, and what adds up.
 *
 * A form is a file of `lexicon/forms/`, one row or column a line, in the form's own order. Its tables are read apart
 * (二, 三 and 四 of a template); a table of several blocks, such as 二, has rows with columns of their own.
 */

import { ExtractionError, loadLexicon } from "@shilu/core";
import { lexiconFile } from "../../lexicon-file.js";
import { compileLabel, type LabelPattern } from "./label.js";

export interface FormColumn {
  readonly key: string;
  /** The whole label. */
  readonly name: string;
  readonly label: LabelPattern;
  /** Base unit of its figures. */
  readonly unit: string;
  /** `.made` is added to the row's indicator; a whole id stands for itself; `null` leaves the row's. */
  readonly indicator: string | null;
  readonly dimensions: Readonly<Record<string, string>>;
  /** Key of the column it adds into. */
  readonly sum: string | null;
}

export interface FormRow {
  readonly key: string;
  /** As printed: 一、 (一) 1. — `null` where there is none. */
  readonly marker: string | null;
  /** The whole label, for comparison with a misspelt one. */
  readonly name: string;
  readonly label: LabelPattern;
  readonly unit: string | null;
  readonly indicator: string | null;
  /** Key of the row it adds into. */
  readonly sum: string | null;
  /** The row's printed code. */
  readonly code: string | null;
  readonly columns: readonly FormColumn[];
  readonly case: string;
}

/**
 * How a table is laid out: a `list` has one figure a row (and may have a code and a cumulative one), a `matrix` a
 * figure a column, a `line` is one row of figures under its headings.
 */
type FormShape = "list" | "matrix" | "line";

export interface FormTableSpec {
  /** As the record prints it, such as `template-2021/requests`. */
  readonly id: string;
  readonly form: string;
  readonly shape: FormShape;
  readonly rows: readonly FormRow[];
  /** Of a `line`, and of a `matrix` whose rows share them. */
  readonly columns: readonly FormColumn[];
  /** Rows that balance column by column: the first list adds up to the second. */
  readonly balance: readonly [readonly string[], readonly string[]] | null;
}

/** A row of `lexicon/forms/*.tsv`. */
const FORM_COLUMNS = [
  "table",
  "kind",
  "key",
  "marker",
  "label",
  "unit",
  "indicator",
  "sum",
  "code",
  "case",
] as const;

const nameIn = (written: string): string => /\{([^{}]*)\}/.exec(written)?.[1] ?? written;

const stated = (cell: string): string | null => (cell === "-" ? null : cell);

/** Reads a form's file. Throws `form-invalid` for an unknown kind or a sum into no row or column. */
export function loadForm(
  form: string,
  balances: Readonly<Record<string, FormTableSpec["balance"]>> = {},
): FormTableSpec[] {
  const lines = loadLexicon(lexiconFile(`forms/${form}.tsv`), FORM_COLUMNS);
  const blocks = new Map<string, FormColumn[]>();
  const tables = new Map<string, { rows: FormRow[]; columns: FormColumn[] }>();
  for (const { cells, file, line } of lines) {
    const [name = ""] = cells.table.split(".");
    const table = tables.get(name) ?? { rows: [], columns: [] };
    tables.set(name, table);
    const columns = blocks.get(cells.table) ?? [];
    blocks.set(cells.table, columns);
    const label = compileLabel(cells.label);
    if (cells.kind === "column") {
      const column = columnOf(cells, label);
      columns.push(column);
      table.columns.push(column);
    } else if (cells.kind === "row")
      table.rows.push({
        key: cells.key,
        marker: stated(cells.marker),
        name: nameIn(cells.case),
        label,
        unit: stated(cells.unit),
        indicator: stated(cells.indicator),
        sum: stated(cells.sum),
        code: stated(cells.code),
        columns,
        case: cells.case,
      });
    else
      throw new ExtractionError(
        "form-invalid",
        `${file}:${line}: expected the kind column or row, got "${cells.kind}"`,
        {
          file,
          line,
        },
      );
  }
  return [...tables].map(([name, { rows, columns }]) => {
    verifySums(form, rows, columns);
    const single = name === form;
    return {
      id: single ? form : `${form}/${name}`,
      form,
      shape: rows.length === 0 ? "line" : single ? "list" : "matrix",
      rows,
      columns,
      balance: balances[name] ?? null,
    };
  });
}

function columnOf(
  cells: Readonly<Record<(typeof FORM_COLUMNS)[number], string>>,
  label: LabelPattern,
): FormColumn {
  const [dimension, value] = cells.indicator.split("=");
  return {
    key: cells.key,
    name: nameIn(cells.case),
    label,
    unit: cells.unit,
    indicator: value === undefined ? stated(cells.indicator) : null,
    dimensions: value === undefined ? {} : { [dimension as string]: value },
    sum: stated(cells.sum),
  };
}

function verifySums(form: string, rows: readonly FormRow[], columns: readonly FormColumn[]): void {
  for (const line of [rows, columns])
    for (const { key, sum } of line)
      if (sum !== null && !line.some((other) => other.key === sum))
        throw new ExtractionError(
          "form-invalid",
          `${form}: expected ${key} to add into a row of the form, got "${sum}"`,
        );
}

/** The indicator of a cell, `null` where the form gives it none. */
export function indicatorAt(row: FormRow | null, column: FormColumn): string | null {
  const own = row?.indicator ?? null;
  if (column.indicator === null) return own;
  return column.indicator.startsWith(".") ? own && own + column.indicator : column.indicator;
}
