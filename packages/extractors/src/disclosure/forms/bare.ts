/**
 * The text of a document without its blanks, as labels and figures are looked for in it.
 *
 * `characters` holds the folded characters; `at[i]` is the text offset of the i-th, `gap[i]` what stands before it and
 * `cell[i]` the index in `cells` of the table cell that holds it, -1 outside tables. A cell without words is one
 * {@link EMPTY} whose offset is the cell's. Page numbers on a line of their own are left out. The characters stand in
 * text order, except that the halves of a table printed side by side follow one another.
 */
import type { Cell, Document, Table } from "@shilu/core";
import { halvesOf } from "./halves.js";

export interface Bare {
  readonly characters: string;
  readonly at: Int32Array;
  readonly gap: Uint8Array;
  readonly cell: Int32Array;
  readonly cells: readonly TableCell[];
}

export interface TableCell {
  readonly table: number;
  readonly cell: Cell;
}

/** What stands between a character and the one before it, the weaker first. */
export const GAP = { none: 0, blank: 1, wide: 2, line: 3, blankLine: 4, cell: 5 } as const;

export const EMPTY = "␀";

const PAGE_NUMBER = /^[ ]*(?:[-—–·]+ ?\d{1,3} ?[-—–·]+|第 ?\d{1,3} ?页(?:[,/ ]*共 ?\d{1,3} ?页)?)[ ]*$/gm;

interface Writer {
  characters: string[];
  at: number[];
  gap: number[];
  cell: number[];
  cells: TableCell[];
}

export function bareOf(document: Document): Bare {
  const out: Writer = { characters: [], at: [], gap: [], cell: [], cells: [] };
  const skipped = pageNumbers(document.folded);
  let from = 0;
  document.tables.forEach((table, index) => {
    if (table.span.start < from) return;
    writeText(out, document.folded, from, table.span.start, skipped);
    writeTable(out, document, table, index);
    from = table.span.end;
  });
  writeText(out, document.folded, from, document.folded.length, skipped);
  return {
    characters: out.characters.join(""),
    at: Int32Array.from(out.at),
    gap: Uint8Array.from(out.gap),
    cell: Int32Array.from(out.cell),
    cells: out.cells,
  };
}

function pageNumbers(folded: string): ReadonlyMap<number, number> {
  const spans = new Map<number, number>();
  for (const match of folded.matchAll(PAGE_NUMBER)) spans.set(match.index, match.index + match[0].length);
  return spans;
}

const SPACE = 0x20;
const NEWLINE = 0x0a;
const RETURN = 0x0d;
const FORM_FEED = 0x0c;
const BAR = 0x7c;

/** A `|` is the border of a cell, and two of them on a line with nothing between are an empty cell. */
function writeText(
  out: Writer,
  folded: string,
  start: number,
  end: number,
  skipped: ReadonlyMap<number, number>,
): void {
  let blanks = 0;
  let lines = start > 0 ? 1 : 0;
  let bar = -1;
  let i = start;
  let lineStart = true;
  while (i < end) {
    if (lineStart) {
      lineStart = false;
      const page = skipped.get(i);
      if (page !== undefined) {
        i = page;
        continue;
      }
    }
    const unit = folded.charCodeAt(i);
    if (unit === SPACE) blanks++;
    else if (unit === NEWLINE || unit === FORM_FEED) {
      lines++;
      bar = -1;
      lineStart = true;
    } else if (unit === BAR) {
      if (bar >= 0) write(out, EMPTY, i, GAP.cell, -1);
      bar = i;
    } else if (unit !== RETURN) {
      const gap =
        bar >= 0
          ? GAP.cell
          : lines > 1
            ? GAP.blankLine
            : lines > 0
              ? GAP.line
              : blanks > 1
                ? GAP.wide
                : blanks;
      write(out, folded[i] as string, i, gap, -1);
      blanks = 0;
      lines = 0;
      bar = -1;
    }
    i++;
  }
}

function writeTable(out: Writer, document: Document, table: Table, index: number): void {
  for (const half of halvesOf(document, table))
    for (const cell of half) {
      const place = out.cells.length;
      out.cells.push({ table: index, cell });
      let gap: number = GAP.cell;
      let blanks = 0;
      let empty = true;
      for (let i = cell.span.start; i < cell.span.end; i++) {
        const unit = document.folded.charCodeAt(i);
        if (unit === SPACE) blanks++;
        else if (unit === NEWLINE || unit === RETURN) blanks = Math.max(blanks, 1);
        else {
          write(out, document.folded[i] as string, i, empty ? gap : blanks > 1 ? GAP.wide : blanks, place);
          gap = GAP.none;
          blanks = 0;
          empty = false;
        }
      }
      if (empty) write(out, EMPTY, cell.span.start, GAP.cell, place);
    }
}

function write(out: Writer, character: string, at: number, gap: number, cell: number): void {
  out.characters.push(character);
  out.at.push(at);
  out.gap.push(gap);
  out.cell.push(cell);
}
