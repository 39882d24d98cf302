import type { Block, Document, TextSpan } from "@shilu/core";
import { textSpan } from "@shilu/core";

/** A row of chrome: the blocks of one line of the text, such as the cells of an index table's row. */
export interface ChromeRow {
  readonly span: TextSpan;
  readonly folded: string;
  readonly blocks: readonly Block[];
  /** Its blocks come before the main text. */
  readonly above: boolean;
}

/** The rows of chrome that may name something: all but menus, links to other pages and the title. */
export function chromeRows(document: Document): ChromeRow[] {
  const { blocks, folded, text } = document;
  const firstMain = blocks.findIndex((block) => block.role === "main");
  const rows: ChromeRow[] = [];
  let row: Block[] = [];
  const close = (end: number) => {
    const first = row[0];
    const last = row.at(-1);
    if (first && last) {
      const span = textSpan(first.span.start, last.span.end);
      const above = firstMain < 0 || end <= firstMain;
      rows.push({ span, folded: folded.slice(span.start, span.end), blocks: row, above });
    }
    row = [];
  };
  blocks.forEach((block, i) => {
    const before = row.at(-1);
    if (before && text.slice(before.span.end, block.span.start).includes("\n")) close(i);
    if (block.role === "chrome" && block.chrome !== "title") row.push(block);
    else close(i);
  });
  close(blocks.length);
  return rows;
}
