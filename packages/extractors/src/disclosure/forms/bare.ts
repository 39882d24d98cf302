/**
 * The text of a document without its blanks, as labels and figures are looked for in it.
 *
 * `characters` holds the folded characters; `at[i]` is the text offset of the i-th, `reached[i]` the furthest offset up
 * to it, `gap[i]` what stands before it, `breaks[i]` how many line ends, and `cell[i]` the index in `cells` of the table cell that holds it, -1 outside tables.
 * A cell without words is one {@link EMPTY} whose offset is the cell's. Page numbers on a line of their own are left
 * out. The characters stand in text order, except that the halves of a table printed side by side follow one another.
 */
import type { Cell, Document, Table } from "@shilu/core";
import { halvesOf } from "./halves.js";

export interface Bare {
  readonly characters: string;
  readonly at: Int32Array;
  readonly reached: Int32Array;
  readonly gap: Uint8Array;
  readonly breaks: Uint8Array;
  readonly cell: Int32Array;
  readonly cells: readonly TableCell[];
}

interface TableCell {
  readonly table: number;
  readonly cell: Cell;
}

/** What stands between a character and the one before it, the weaker first. */
export const GAP = { none: 0, blank: 1, wide: 2, line: 3, blankLine: 4, cell: 5 } as const;

export const EMPTY = "␀";
const NOTHING = EMPTY.charCodeAt(0);

interface Writer {
  length: number;
  readonly units: Uint16Array;
  readonly at: Int32Array;
  readonly gap: Uint8Array;
  readonly breaks: Uint8Array;
  readonly cell: Int32Array;
  readonly cells: TableCell[];
}

export function bareOf(document: Document): Bare {
  const out = writerOf(document);
  const pages = pageNumbers(document.folded);
  let from = 0;
  document.tables.forEach((table, index) => {
    if (table.span.start < from) return;
    writeText(out, document, from, table.span.start, pages);
    writeTable(out, document, table, index);
    from = table.span.end;
  });
  writeText(out, document, from, document.folded.length, pages);
  const at = out.at.subarray(0, out.length);
  return {
    characters: stringOf(out.units.subarray(0, out.length)),
    at,
    reached: reachedBy(at),
    gap: out.gap.subarray(0, out.length),
    breaks: out.breaks.subarray(0, out.length),
    cell: out.cell.subarray(0, out.length),
    cells: out.cells,
  };
}

function reachedBy(at: Int32Array): Int32Array {
  const reached = new Int32Array(at.length);
  let furthest = 0;
  for (let i = 0; i < at.length; i++) {
    if ((at[i] as number) > furthest) furthest = at[i] as number;
    reached[i] = furthest;
  }
  return reached;
}

/** The first place in the bare text whose offset is `offset` or more; -1 where there is none. */
export function firstFrom({ reached }: Bare, offset: number): number {
  let low = 0;
  let high = reached.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((reached[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low < reached.length ? low : -1;
}

/** Room for each character, and for each cell that has none. */
function writerOf({ folded, tables }: Document): Writer {
  const cells = tables.reduce((sum, { rows }) => sum + rows.reduce((count, row) => count + row.length, 0), 0);
  const room = folded.length + cells;
  return {
    length: 0,
    units: new Uint16Array(room),
    at: new Int32Array(room),
    gap: new Uint8Array(room),
    breaks: new Uint8Array(room),
    cell: new Int32Array(room),
    cells: [],
  };
}

const stringOf = ({ buffer, byteOffset, byteLength }: Uint16Array): string =>
  Buffer.from(buffer, byteOffset, byteLength).toString("utf16le");

/** `- 4 -` or 第4页 alone on a line, and a number alone on the last line of a page. */
const PAGE_NUMBER =
  /^ *(?:[-—–·]+ ?\d{1,3} ?[-—–·]+|第 ?\d{1,3} ?页(?:[,/ ]*共 ?\d{1,3} ?页)?|\d{1,3}(?=[ \n]*\f)) *$/gm;

/** Where each begins, to where it ends. */
function pageNumbers(folded: string): ReadonlyMap<number, number> {
  const pages = new Map<number, number>();
  for (const match of folded.matchAll(PAGE_NUMBER)) pages.set(match.index, match.index + match[0].length);
  return pages;
}

const SPACE = 0x20;
const TAB = 0x09;
const NEWLINE = 0x0a;
const RETURN = 0x0d;
const FORM_FEED = 0x0c;
const BAR = 0x7c;

/** Tabs that open a line of figures stand behind empty cells; those before words only set them in. */
const FIGURE_AFTER_TABS = /^[\t \u00a0\u3000]+\d/;
const TABS_REACH = 64;

/** What a page writes into a cell to keep it open: on a line of its own it is one, above or below a line of figures. */
const NO_BREAK_SPACE = 0xa0;
const FIGURE_LINE = /^[ \n\u00a0\u3000]{0,40}[-+\d.,—–/]{1,20}[ \u00a0]{0,4}(?:\n|$)/;
const FIGURE_LINE_REACH = 70;

/** A `|` is the border of a cell, a tab may be one; two of a kind on a line with nothing between are an empty cell. */
function writeText(
  out: Writer,
  { text, folded }: Document,
  start: number,
  end: number,
  pages: ReadonlyMap<number, number>,
): void {
  let blanks = 0;
  let breaks = start > 0 ? 1 : 0;
  let border = 0;
  let written = false;
  let kept = false;
  for (let i = start; i < end; i++) {
    if (i === start || folded.charCodeAt(i - 1) === NEWLINE) i = pages.get(i) ?? i;
    if (i >= end) break;
    const unit = text.charCodeAt(i) === TAB ? TAB : folded.charCodeAt(i);
    if (unit === SPACE) {
      blanks++;
      kept ||= text.charCodeAt(i) === NO_BREAK_SPACE;
    } else if (unit === NEWLINE || unit === FORM_FEED) {
      if (border === TAB && written) write(out, NOTHING, i, GAP.cell, 0, -1);
      else if (kept && !written && border === 0 && (followsFigure(out) || isFigureNext(text, i))) {
        write(out, NOTHING, i, GAP.cell, breaks, -1);
        breaks = 0;
      }
      breaks++;
      border = 0;
      written = false;
      kept = false;
    } else if (unit === BAR || unit === TAB) {
      const opens = unit === TAB && !written && FIGURE_AFTER_TABS.test(text.slice(i, i + TABS_REACH));
      if (opens || (border === unit && (unit === BAR || written))) write(out, NOTHING, i, GAP.cell, 0, -1);
      border = unit;
    } else if (unit !== RETURN) {
      write(out, folded.charCodeAt(i), i, gapOf(border, breaks, blanks), breaks, -1);
      blanks = 0;
      breaks = 0;
      border = 0;
      written = true;
    }
  }
}

function followsFigure({ length, units }: Writer): boolean {
  const last = length > 0 ? String.fromCharCode(units[length - 1] as number) : "";
  return last === EMPTY || /[\d—–-]/.test(last);
}

const isFigureNext = (text: string, at: number): boolean =>
  FIGURE_LINE.test(text.slice(at, at + FIGURE_LINE_REACH));

function gapOf(border: number, breaks: number, blanks: number): number {
  if (border === BAR) return GAP.cell;
  if (breaks > 0) return breaks > 1 ? GAP.blankLine : GAP.line;
  if (border === TAB || blanks > 1) return GAP.wide;
  return blanks > 0 ? GAP.blank : GAP.none;
}

function writeTable(out: Writer, document: Document, table: Table, index: number): void {
  for (const half of halvesOf(document, table))
    for (const cell of half) {
      const place = out.cells.length;
      out.cells.push({ table: index, cell });
      let blanks = 0;
      let empty = true;
      for (let i = cell.span.start; i < cell.span.end; i++) {
        const unit = document.folded.charCodeAt(i);
        if (unit === SPACE || unit === NEWLINE || unit === RETURN) {
          blanks++;
          continue;
        }
        const gap = empty ? GAP.cell : gapOf(0, 0, blanks);
        write(out, unit, i, gap, empty ? 1 : 0, place);
        blanks = 0;
        empty = false;
      }
      if (empty) write(out, NOTHING, cell.span.start, GAP.cell, 1, place);
    }
}

const MOST_BREAKS = 255;

function write(out: Writer, unit: number, at: number, gap: number, breaks: number, cell: number): void {
  const place = out.length++;
  out.units[place] = unit;
  out.at[place] = at;
  out.gap[place] = gap;
  out.breaks[place] = Math.min(breaks, MOST_BREAKS);
  out.cell[place] = cell;
}
