import { ExtractionError } from "@shilu/core";
import type { Limits } from "../decode/limits.js";
import type { Attributes, RawCell, RawTable } from "./gathered.js";

/** The end of a cell that is still open. */
const OPEN = -1;
/** No cell: what stands in a table itself. */
const NONE = -1;

/** Collects the tables of a page, their rows and cells, each with the range of its lines. */
export class TableCollector {
  readonly tables: RawTable[] = [];
  readonly cells: RawCell[] = [];
  readonly #openTables: number[] = [];
  readonly #openCells: number[] = [];

  constructor(readonly limits: Limits) {}

  /** Index of the innermost open cell, -1 where there is none. */
  get cell(): number {
    return this.#openCells.at(-1) ?? NONE;
  }

  openTable(attributes: Attributes, node: number, line: number): void {
    const parent = this.#openTables.at(-1) ?? -1;
    if (parent >= 0) (this.tables[parent] as RawTable).nested = true;
    this.#openTables.push(this.tables.length);
    // A table's own lines, such as its caption, stand in none of its cells.
    this.#openCells.push(NONE);
    this.tables.push({ attributes, parent, node, firstLine: line, endLine: line, nested: false, rows: [] });
  }

  openRow(line: number): void {
    this.#endCell(line);
    this.#current()?.rows.push([]);
  }

  /** `source`: where its content begins. Returns whether it stands in a table. Throws `table-too-large`. */
  openCell(name: string, attributes: Attributes, line: number, source: number): boolean {
    const table = this.#current();
    if (!table) return false;
    if (this.cells.length >= this.limits.cells) throw tooManyCells(this.limits);
    this.#endCell(line);
    if (table.rows.length === 0) table.rows.push([]);
    (table.rows.at(-1) as number[]).push(this.cells.length);
    this.#openCells.push(this.cells.length);
    this.cells.push({ name, attributes, firstLine: line, endLine: OPEN, source });
    return true;
  }

  closeCell(line: number): void {
    this.#endCell(line);
    this.#openCells.pop();
  }

  closeTable(line: number): void {
    (this.tables[this.#openTables.pop() as number] as RawTable).endLine = line;
    this.#openCells.pop();
  }

  #current(): RawTable | null {
    const index = this.#openTables.at(-1);
    return index === undefined ? null : (this.tables[index] as RawTable);
  }

  /** Ends the innermost cell; a paragraph in it that is not closed may have kept it open over the next one. */
  #endCell(line: number): void {
    const cell = this.cells[this.cell];
    if (cell?.endLine === OPEN) cell.endLine = line;
  }
}

export const tooManyCells = (limits: Limits): ExtractionError =>
  new ExtractionError(
    "table-too-large",
    `Expected a table of at most ${limits.cells} cells, got more: leave the table out, or raise limits.cells`,
    { limit: limits.cells },
  );
