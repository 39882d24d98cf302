/** Reads every form of a document: where it stands, what its cells are, and what was left open. */
import type { Context, Document, Report } from "@shilu/core";
import { bareOf } from "./bare.js";
import { readLines } from "./line.js";
import { type LocatedForm, locateForms, mayHoldForm } from "./locate.js";
import { readTable } from "./read-table.js";
import type { FormReading } from "./reading.js";
import type { FormSource } from "./source.js";

/** In text order. What could not be told is reported as `ambiguous-reading`, an amount without its unit as `unit-unknown`. */
export function readForms(document: Document, report: Report, context: Context): FormReading[] {
  if (!mayHoldForm(document.folded)) return [];
  const source: FormSource = { document, bare: bareOf(document), report, context };
  const located = locateForms(source.bare);
  const untilOf = (form: LocatedForm): number =>
    located[located.indexOf(form) + 1]?.start ?? source.bare.characters.length;
  const readings = located.map((form) => readTable(source, form, untilOf(form)));
  readings.push(...readLines(source, readings, leavesNoCellEmpty(readings)));
  return withPrimary(
    document,
    readings.sort((a, b) => a.span.start - b.span.start),
  );
}

const MIN_CELLS = 100;

/** The table of applicants has a figure in each of its many cells: then so has the line of remedies. */
function leavesNoCellEmpty(readings: readonly FormReading[]): boolean {
  const applicants = readings.filter(({ spec }) => spec.columns.some(({ sum }) => sum !== null));
  const cells = applicants.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  return cells.length >= MIN_CELLS && cells.every((cell) => cell !== null && cell.value !== null);
}

const NARROW = /(?:市|区|县|省|州|盟|旗)?(?:本级|本机关)|机关本身/;
const CAPTION_REACH = 60;

/**
 * Two tables of one form with the same rows are of two scopes: the one whose caption says 本级 is the narrower, else the
 * second. One that goes on where the other ends is the same table.
 */
function withPrimary(document: Document, readings: readonly FormReading[]): FormReading[] {
  const narrow = (reading: FormReading): boolean =>
    NARROW.test(document.folded.slice(Math.max(0, reading.span.start - CAPTION_REACH), reading.span.start));
  const keysOf = (reading: FormReading): string[] => reading.rows.map(({ row }) => row?.key ?? "");
  return readings.map((reading, index) => {
    const keys = keysOf(reading);
    const rivals = readings.filter(
      (other) =>
        other !== reading &&
        other.spec.id === reading.spec.id &&
        keysOf(other).some((key) => keys.includes(key)),
    );
    const wider = rivals.some((other) =>
      narrow(reading) === narrow(other) ? readings.indexOf(other) < index : narrow(reading),
    );
    return { ...reading, primary: !wider };
  });
}
