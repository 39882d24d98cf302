/** What one pass over a page gathers: its pieces of text, its lines, the nodes that hold them, its tables. */
import type { DeclaredMetadatum } from "@shilu/core";
import type { Pieces } from "./pieces.js";

export type Attributes = Readonly<Record<string, string>>;

/** A line as the page breaks it: a run of pieces between two block-level tags. */
export interface RawLine {
  readonly firstPiece: number;
  readonly endPiece: number;
  /** Index of the innermost node that holds it. */
  readonly node: number;
  /** Index of the table cell it stands in, -1 outside tables. */
  readonly cell: number;
  /** What it reads, blanks at its ends included. */
  readonly text: string;
  /** Characters of it, blanks at its beginning left out. */
  readonly length: number;
  /** Characters of it that stand in links. */
  linked: number;
}

/** An element that may be the box of the main text, with the half-open range of its lines. */
export interface RawNode {
  readonly name: string;
  readonly attributes: Attributes;
  /** Index of the node around it, -1 for the outermost. */
  readonly parent: number;
  readonly firstLine: number;
  endLine: number;
}

export interface RawCell {
  readonly name: string;
  readonly attributes: Attributes;
  readonly firstLine: number;
  endLine: number;
  /** Where its content begins in the source: the place of an empty cell. */
  readonly source: number;
}

export interface RawTable {
  readonly attributes: Attributes;
  /** Index of the table around it, -1 for the outermost. */
  readonly parent: number;
  readonly node: number;
  readonly firstLine: number;
  endLine: number;
  /** Holds another table. */
  nested: boolean;
  /** Indexes of cells, row by row. */
  readonly rows: number[][];
}

export interface RawImage {
  readonly source: string;
  readonly alternative: string | null;
  /** Index of the line it stands in or before. */
  readonly line: number;
  readonly node: number;
  readonly width: string | null;
}

export interface RawLink {
  readonly href: string;
  /** Index of the line it stands in. */
  readonly line: number;
  readonly firstPiece: number;
  endPiece: number;
}

export interface Gathered {
  readonly pieces: Pieces;
  readonly lines: readonly RawLine[];
  readonly nodes: readonly RawNode[];
  readonly tables: readonly RawTable[];
  readonly cells: readonly RawCell[];
  readonly images: readonly RawImage[];
  readonly links: readonly RawLink[];
  readonly declared: readonly DeclaredMetadatum[];
  /** Characters in elements that are not shown, or that only a script shows. */
  readonly hidden: number;
}

/** A file that a page links to, by the end of its address. */
export const FILE_ADDRESS =
  /\.(?:pdf|docx?|xlsx?|wps|et|pptx?|rar|zip|7z|ofd|csv|ceb|txt)(?:[?#].{0,200})?$/i;
