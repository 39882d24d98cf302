/**
 * Sets the lines of a page one under the other and makes the document's text and segments of them. A line break stands
 * between two lines. In a data or index table a tab stands between the cells of a row, empty ones included, and a line
 * break between rows; the lines of a short cell are joined by a space, those of a cell of prose by line breaks.
 */
import {
  type ChromeKind,
  type Segment,
  type SegmentKind,
  sourceSpan,
  type TextSpan,
  textSpan,
} from "@shilu/core";
import { isOutline, isProse } from "../page/body-line.js";
import type { Gathered, RawCell, RawLine, RawTable } from "./gathered.js";
import type { TableKind } from "./table-kind.js";

/** A composed line, not yet folded. */
export interface ComposedLine {
  readonly span: TextSpan;
  readonly linked: number;
  readonly cell: boolean;
  readonly known: ChromeKind | null;
}

export interface Composed {
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly lines: readonly ComposedLine[];
  /** For each raw line the index of the composed line it became part of. */
  readonly lineOf: readonly number[];
  /** The offset in the text where a piece begins; the end of the text behind the last one. */
  readonly pieceAt: (piece: number) => number;
  /** By cell its trimmed span, empty where it is blank; `undefined` for a cell of a layout table. */
  readonly cellSpans: readonly (TextSpan | undefined)[];
}

/** The half-open range of composed lines that a range of raw lines became. */
export const rangeOf = ({ lineOf }: Composed, first: number, end: number): [number, number] => [
  lineOf[first] as number,
  (lineOf[end - 1] as number) + 1,
];

const BLANK = /[\s\u200b\u2060]/;

export function compose(gathered: Gathered, kinds: readonly TableKind[]): Composed {
  const composer = new Composer(gathered);
  const tableAt = new Map<number, number>();
  gathered.tables.forEach((table, i) => {
    if (kinds[i] !== "layout") tableAt.set(table.firstLine, i);
  });
  for (let i = 0; i < gathered.lines.length; ) {
    const index = tableAt.get(i);
    if (index === undefined) {
      composer.line(i, i + 1, "\n", false, null);
      i++;
    } else {
      const table = gathered.tables[index] as RawTable;
      composer.table(table, kinds[index] === "index" ? "indexTable" : null);
      i = table.endLine;
    }
  }
  return composer.finish();
}

class Composer {
  #text = "";
  readonly #segments: Segment[] = [];
  readonly #lines: ComposedLine[] = [];
  readonly #lineOf: number[] = [];
  readonly #pieceAt: number[] = [];
  readonly #cellSpans: (TextSpan | undefined)[];
  #length = 0;
  #read = 0;

  constructor(readonly gathered: Gathered) {
    this.#cellSpans = gathered.cells.map(() => undefined);
  }

  /** Adds raw lines as one line, after a break. */
  line(first: number, end: number, separator: string, cell: boolean, known: ChromeKind | null): void {
    if (this.#length > 0) this.#insert(separator);
    const start = this.#length;
    let length = 0;
    let linked = 0;
    for (let i = first; i < end; i++) {
      if (i > first) this.#insert(" ");
      this.#pieces(i);
      const raw = this.gathered.lines[i] as RawLine;
      length += raw.length;
      linked += raw.linked;
      this.#lineOf[i] = this.#lines.length;
    }
    const span = this.#trimmed(start, first, end);
    this.#lines.push({ span, linked: length > 0 ? linked / length : 0, cell, known });
  }

  table(table: RawTable, known: ChromeKind | null): void {
    let next = table.firstLine;
    for (const row of table.rows) {
      row.forEach((index, column) => {
        const cell = this.gathered.cells[index] as RawCell;
        for (; next < cell.firstLine; next++) this.line(next, next + 1, "\n", false, known);
        this.#cell(index, cell, column === 0 ? "\n" : "\t", known);
        next = Math.max(next, cell.endLine);
      });
    }
    for (; next < table.endLine; next++) this.line(next, next + 1, "\n", false, known);
  }

  finish(): Composed {
    return {
      text: this.#text,
      segments: this.#segments,
      lines: this.#lines,
      lineOf: this.#lineOf,
      pieceAt: (piece) => this.#pieceAt[piece] ?? this.#length,
      cellSpans: this.#cellSpans,
    };
  }

  #cell(index: number, cell: RawCell, separator: string, known: ChromeKind | null): void {
    const { firstLine, endLine, source } = cell;
    if (firstLine === endLine) {
      if (this.#length > 0) {
        this.#read = Math.max(this.#read, source);
        this.#insert(separator);
      }
      this.#cellSpans[index] = textSpan(this.#length, this.#length);
      return;
    }
    const at = this.#lines.length;
    const apart = endLine - firstLine > 1 && this.#isProseCell(firstLine, endLine);
    if (apart)
      for (let i = firstLine; i < endLine; i++)
        this.line(i, i + 1, i === firstLine ? separator : "\n", known === null, known);
    else this.line(firstLine, endLine, separator, known === null, known);
    const first = this.#lines[at] as ComposedLine;
    const last = this.#lines.at(-1) as ComposedLine;
    this.#cellSpans[index] = textSpan(first.span.start, last.span.end);
  }

  #isProseCell(first: number, end: number): boolean {
    for (let i = first; i < end; i++) {
      const { text } = this.gathered.lines[i] as RawLine;
      if (isProse(text) || (text.length > 8 && isOutline(text.trim()))) return true;
    }
    return false;
  }

  #pieces(line: number): void {
    const { pieces, lines } = this.gathered;
    const { firstPiece, endPiece, text } = lines[line] as RawLine;
    this.#text += text;
    for (let i = firstPiece; i < endPiece; i++) {
      const from = pieces.from[i] as number;
      const to = pieces.to[i] as number;
      const reads = pieces.reads[i] as string | null;
      this.#pieceAt[i] = this.#length;
      if (reads === null) this.#segment("verbatim", to - from, from, to);
      else this.#segment(from === to ? "inserted" : "decoded", reads.length, from, to);
    }
  }

  #insert(separator: string): void {
    this.#text += separator;
    this.#segment("inserted", separator.length, this.#read, this.#read);
  }

  #segment(kind: SegmentKind, length: number, from: number, to: number): void {
    const start = this.#length;
    this.#length += length;
    this.#read = to;
    this.#segments.push({ kind, text: textSpan(start, this.#length), source: sourceSpan(from, to) });
  }

  /** The part of the text from `start` on without the blanks at both ends. */
  #trimmed(start: number, first: number, end: number): TextSpan {
    const { text: head } = this.gathered.lines[first] as RawLine;
    const { text: tail } = this.gathered.lines[end - 1] as RawLine;
    let from = 0;
    while (from < head.length && BLANK.test(head.charAt(from))) from++;
    let back = 0;
    while (back < tail.length && BLANK.test(tail.charAt(tail.length - 1 - back))) back++;
    return textSpan(start + from, this.#length - back);
  }
}
