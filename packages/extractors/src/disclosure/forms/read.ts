/** Reads every form of a document: where it stands, what its cells are, and what was left open. */
import type { Context, Document, Report } from "@shilu/core";
import { bareOf } from "./bare.js";
import { readLines } from "./line.js";
import { type LocatedForm, locateForms } from "./locate.js";
import { readTable } from "./read-table.js";
import type { FormReading } from "./reading.js";
import type { FormSource } from "./source.js";

/** In text order. What could not be told is reported as `ambiguous-reading`, an amount without its unit as `unit-unknown`. */
export function readForms(document: Document, report: Report, context: Context): FormReading[] {
  const source: FormSource = { document, bare: bareOf(document), report, context };
  const located = locateForms(source.bare);
  const untilOf = (form: LocatedForm): number =>
    located[located.indexOf(form) + 1]?.start ?? source.bare.characters.length;
  const readings = located.map((form) => readTable(source, form, untilOf(form)));
  readings.push(...readLines(source, readings, leavesNoCellEmpty(readings)));
  return withPrimary(readings.sort((a, b) => a.span.start - b.span.start));
}

const MIN_CELLS = 100;

/** The table of applicants has a figure in each of its many cells: then so has the line of remedies. */
function leavesNoCellEmpty(readings: readonly FormReading[]): boolean {
  const applicants = readings.filter(({ spec }) => spec.columns.some(({ sum }) => sum !== null));
  const cells = applicants.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  return cells.length >= MIN_CELLS && cells.every((cell) => cell !== null && cell.value !== null);
}

/** A second table of a form is of another scope (市本级), unless it only repeats the first. */
function withPrimary(readings: readonly FormReading[]): FormReading[] {
  const seen = new Set<string>();
  return readings.map((reading) => {
    const primary = !seen.has(reading.spec.id);
    seen.add(reading.spec.id);
    return { ...reading, primary };
  });
}
