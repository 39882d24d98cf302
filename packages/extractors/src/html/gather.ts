import { ExtractionError } from "@shilu/core";
import type { Chunks } from "../decode/chunks.js";
import { type Limits, tooManyElements, tooManyLines } from "../decode/limits.js";
import { DeclaredCollector } from "./declared-collector.js";
import { isInline, UNREAD } from "./elements.js";
import type { Attributes, Gathered, RawImage, RawLine, RawLink, RawNode } from "./gathered.js";
import { isHidden } from "./hidden.js";
import { htmlparser2 } from "./libraries.js";
import { PieceCollector } from "./pieces.js";
import { TableCollector } from "./table-collector.js";
import type { TreeBuilder } from "./tree.js";
import { isVeil } from "./veiled.js";

/** A link over so many lines was never closed: what it holds is text. */
const LONGEST_LINK = 8;

/** A page may have so many attributes, runs of text and entities for each element it may have. */
const PARTS_OF_ELEMENT = 2;

/** What closing an element must undo. */
const BLOCK = 1;
const UNREADABLE = 2;
const HIDDEN = 4;
const LINK = 8;
const NODE = 16;
const TABLE = 32;
const CELL = 64;
const PRE = 128;
const TITLE = 256;
const VEIL = 512;

export interface GatherOptions {
  /** Read what is not shown as well. */
  readonly showHidden: boolean;
  /** Is told every element and text; `null` where no tree is asked for. */
  readonly tree: TreeBuilder | null;
}

/**
 * One pass of htmlparser2 over a page: its events give every run of text and every entity with its own range. Throws
 * `source-too-deep`, `source-too-large` and `table-too-large` while parsing, before a tree can grow.
 */
export function gather(chunks: Chunks, limits: Limits, options: GatherOptions): Gathered {
  const { Parser } = htmlparser2();
  const gatherer = new Gatherer(chunks, limits, options);
  const parser = new Parser(
    {
      onattribute: () => gatherer.part(),
      onopentag: (name, attributes) => gatherer.open(name, attributes, parser.startIndex, parser.endIndex),
      ontext: (text) => gatherer.text(text, parser.startIndex, parser.endIndex + 1),
      onclosetag: () => gatherer.close(parser.endIndex),
    },
    { decodeEntities: true },
  );
  for (const chunk of chunks) parser.write(chunk);
  parser.end();
  return gatherer.finish();
}

class Gatherer {
  readonly #pieces = new PieceCollector();
  readonly #lines: RawLine[] = [];
  readonly #nodes: RawNode[] = [];
  readonly #tables: TableCollector;
  readonly #images: RawImage[] = [];
  readonly #links: RawLink[] = [];
  readonly #declared: DeclaredCollector;
  readonly #undo: number[] = [];
  readonly #openNodes: number[] = [];
  #unread = 0;
  #veiled = 0;
  #hidden = 0;
  #elements = 0;
  /** Attributes, runs of text and entities so far. */
  #parts = 0;
  #linkDepth = 0;
  #preDepth = 0;
  #hiddenCharacters = 0;
  /** The number of pieces when a link was last closed: two links without anything between stand apart. */
  #linkEnd = -1;
  #link: RawLink | null = null;

  constructor(
    chunks: Chunks,
    readonly limits: Limits,
    readonly options: GatherOptions,
  ) {
    this.#tables = new TableCollector(limits);
    this.#declared = new DeclaredCollector(chunks);
  }

  open(name: string, attributes: Record<string, string>, start: number, end: number): void {
    this.options.tree?.open(name, attributes, start, end);
    if (this.#undo.length >= this.limits.depth)
      throw new ExtractionError(
        "source-too-deep",
        `Expected at most ${this.limits.depth} elements inside each other, got more at ${start}: mend the page's tags, or raise limits.depth`,
        { offset: start, limit: this.limits.depth },
      );
    if (++this.#elements > this.limits.elements) throw tooManyElements(this.limits);
    let undo = 0;
    if (UNREAD.has(name)) {
      undo |= UNREADABLE;
      this.#unread++;
      if (isVeil(name, attributes)) {
        undo |= VEIL;
        this.#veiled++;
      }
      if (name === "title" && this.#unread === 1 && this.#declared.openTitle(end + 1)) undo |= TITLE;
    }
    if (name === "meta") this.#declared.meta(attributes, start, end + 1);
    if (!this.options.showHidden && isHidden(attributes)) {
      undo |= HIDDEN;
      this.#hidden++;
    }
    if (!isInline(name)) {
      undo |= BLOCK;
      this.#breakLine();
    }
    if (this.#unread === 0 && this.#hidden === 0) undo |= this.#openRead(name, attributes, end);
    this.#undo.push(undo);
  }

  /** The part of opening an element that is read and shown. */
  #openRead(name: string, attributes: Attributes, end: number): number {
    let undo = 0;
    if (!isInline(name) || attributes.id !== undefined || attributes.class !== undefined) {
      undo |= NODE;
      this.#openNodes.push(this.#nodes.length);
      this.#nodes.push({
        name,
        attributes,
        parent: this.#openNodes.at(-2) ?? -1,
        firstLine: this.#lines.length,
        endLine: this.#lines.length,
      });
    }
    if (name === "a" && isLink(attributes)) {
      undo |= LINK;
      this.#linkDepth++;
      if (this.#linkEnd === this.#pieces.from.length) this.#pieces.gap();
      this.#link = {
        href: attributes.href ?? "",
        line: this.#lines.length,
        firstPiece: this.#pieces.from.length,
        endPiece: this.#pieces.from.length,
      };
      this.#links.push(this.#link);
    } else if (name === "img") this.#addImage(attributes);
    else if (name === "table") {
      undo |= TABLE;
      this.#tables.openTable(attributes, this.#openNodes.at(-1) ?? -1, this.#lines.length);
    } else if (name === "tr") this.#tables.openRow(this.#lines.length);
    else if (name === "td" || name === "th") {
      if (this.#tables.openCell(name, attributes, this.#lines.length, end + 1)) undo |= CELL;
    } else if (name === "pre") {
      undo |= PRE;
      this.#preDepth++;
    }
    return undo;
  }

  part(): void {
    if (++this.#parts > PARTS_OF_ELEMENT * this.limits.elements) throw tooManyElements(this.limits);
  }

  text(text: string, from: number, to: number): void {
    this.part();
    this.options.tree?.text(text, from, to - 1);
    if (this.#unread > 0) {
      if (((this.#undo.at(-1) as number) & TITLE) !== 0) this.#declared.titleText(text, to);
      if (this.#veiled > 0) this.#hiddenCharacters += text.trim().length;
      return;
    }
    if (this.#hidden > 0) {
      this.#hiddenCharacters += text.trim().length;
      return;
    }
    if (this.#preDepth > 0 && text.includes("\n")) this.#addKeptLines(text, from);
    else this.#pieces.add(text, from, to, this.#linkDepth > 0, this.#preDepth > 0);
  }

  close(end: number): void {
    const undo = this.#undo.pop();
    if (undo === undefined) return;
    this.options.tree?.close(end);
    if ((undo & LINK) !== 0) {
      this.#linkDepth--;
      this.#linkEnd = this.#pieces.from.length;
      if (this.#link) this.#closeLink(this.#link);
      this.#link = null;
    }
    if ((undo & BLOCK) !== 0) this.#breakLine();
    if ((undo & NODE) !== 0) {
      const node = this.#nodes[this.#openNodes.pop() as number] as RawNode;
      node.endLine = this.#lines.length + (this.#pieces.solid ? 1 : 0);
    }
    if ((undo & CELL) !== 0) this.#tables.closeCell(this.#lines.length);
    if ((undo & TABLE) !== 0) this.#tables.closeTable(this.#lines.length);
    if ((undo & PRE) !== 0) this.#preDepth--;
    if ((undo & HIDDEN) !== 0) this.#hidden--;
    if ((undo & VEIL) !== 0) this.#veiled--;
    if ((undo & UNREADABLE) !== 0) this.#unread--;
  }

  finish(): Gathered {
    this.#breakLine();
    return {
      pieces: this.#pieces,
      lines: this.#lines,
      nodes: this.#nodes,
      tables: this.#tables.tables,
      cells: this.#tables.cells,
      images: this.#images,
      links: this.#links,
      declared: this.#declared.finish(),
      hidden: this.#hiddenCharacters,
    };
  }

  #closeLink(link: RawLink): void {
    link.endPiece = this.#pieces.from.length;
    if (this.#lines.length - link.line < LONGEST_LINK) return;
    for (let i = link.line; i < this.#lines.length; i++) (this.#lines[i] as RawLine).linked = 0;
  }

  #breakLine(): void {
    const { lineStart: firstPiece, text, length, linked } = this.#pieces;
    if (!this.#pieces.endLine()) {
      // Links of a line that is dropped read nothing.
      for (let i = this.#links.length - 1; i >= 0 && (this.#links[i] as RawLink).endPiece > firstPiece; i--)
        (this.#links[i] as RawLink).endPiece = (this.#links[i] as RawLink).firstPiece;
      return;
    }
    if (this.#lines.length >= this.limits.lines) throw tooManyLines(this.limits);
    this.#lines.push({
      firstPiece,
      endPiece: this.#pieces.from.length,
      node: this.#openNodes.at(-1) ?? -1,
      cell: this.#tables.cell,
      text,
      length,
      linked,
    });
    this.#pieces.lineStart = this.#pieces.from.length;
  }

  /** Text of `<pre>`: every line break ends a line, blanks stay. */
  #addKeptLines(text: string, from: number): void {
    let at = 0;
    for (const line of text.split("\n")) {
      if (at > 0) this.#breakLine();
      if (line !== "") this.#pieces.add(line, from + at, from + at + line.length, this.#linkDepth > 0, true);
      at += line.length + 1;
    }
  }

  #addImage(attributes: Attributes): void {
    const source = attributes.src ?? attributes["data-src"] ?? attributes.oldsrc;
    if (!source) return;
    this.#images.push({
      source,
      alternative: attributes.alt || attributes.title || null,
      line: this.#lines.length,
      node: this.#openNodes.at(-1) ?? -1,
      width: attributes.width ?? null,
    });
  }
}

/** An anchor that only names a place, as Word writes them, is no link. */
const isLink = (attributes: Attributes): boolean =>
  attributes.href !== undefined ||
  attributes.onclick !== undefined ||
  attributes["ng-click"] !== undefined ||
  attributes["ng-href"] !== undefined;
