/** Rows of appended forms carry the marks of headings (一、本年新收…, 1.当面申请数) and are none. */
import { fold, loadLexicon } from "@shilu/core";

let rows: readonly string[] | null = null;

/** Columns of a row as text: words, then a unit or a figure behind a gap. */
const COLUMNS = /\S(?:\s{2,}|\t)(?:\S{1,3}(?:\s{2,}|\t)|[\d/—-])/;
/** A figure stuck to the label, as where borders were lost. */
const STUCK = /^[^,。:;]{2,60}(?:条|件|个|次|篇|人|人次|元|万元|项)\d[\d.]*$|——$/;

/** What may stand behind the words of a row: its cells, its note in brackets, nothing. */
const ROW_REST = /^(?:数量|数)?(?:$|[\d(/—-])/;

/** `rest` is a line behind its mark, folded. */
export function isFormRow(rest: string): boolean {
  if (COLUMNS.test(rest) || STUCK.test(rest.replace(/\s+/g, ""))) return true;
  rows ??= loadLexicon(new URL("../../lexicon/outline-rows.tsv", import.meta.url), ["row", "case"]).map(
    ({ cells }) => fold(cells.row),
  );
  const bare = rest.replace(/\s+/g, "");
  return rows.some(
    (row) =>
      (bare.startsWith(row) && ROW_REST.test(bare.slice(row.length))) ||
      // A narrow column breaks a long row over two lines.
      (bare.length >= 8 && row.startsWith(bare)),
  );
}
