/** A long list is sometimes printed in two halves side by side; each half is read to its end before the next. */
import { type Cell, type Document, fold, type Table } from "@shilu/core";

const HEADING = /^(?:统计指标|指标名称|指标|项目)$/;
const HEADING_ROWS = 3;

/** The cells of a table in reading order, one list a half; a single list for most tables. */
export function halvesOf(document: Document, table: Table): Cell[][] {
  const starts = headingColumns(document, table);
  if (starts.length < 2) return [table.rows.flat()];
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? table.columns;
    return table.rows.flatMap((row) =>
      row.filter(({ column }) => (index === 0 || column >= start) && column < end),
    );
  });
}

function headingColumns(document: Document, table: Table): number[] {
  for (const row of table.rows.slice(0, HEADING_ROWS)) {
    const columns = row
      .filter(({ span }) => HEADING.test(fold(document.surface(span)).replace(/\s+/g, "")))
      .map(({ column }) => column);
    if (columns.length > 1) return columns;
  }
  return [];
}
