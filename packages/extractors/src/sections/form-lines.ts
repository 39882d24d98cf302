/** Rows of appended forms carry the marks of headings (一、本年新收…, 1.当面申请数) and are none. Lexicon form-lines.tsv. */

import { type Document, fold, loadLexicon } from "@shilu/core";
import { lexiconFile } from "../lexicon-file.js";

interface FormLines {
  readonly heads: RegExp;
  readonly rows: readonly string[];
  readonly rowsInForm: readonly string[];
}

let loaded: FormLines | null = null;

export const formLineRows = () => loadLexicon(lexiconFile("form-lines.tsv"), ["line", "part", "case"]);

function formLines(): FormLines {
  if (loaded) return loaded;
  const of = (part: string) =>
    formLineRows()
      .filter(({ cells }) => cells.part === part)
      .map(({ cells }) => fold(cells.line));
  const heads = of("opens").map((line) => [...line].map(escaped).join("\\s{0,10}"));
  loaded = { heads: new RegExp(heads.join("|"), "g"), rows: of("row"), rowsInForm: of("inForm") };
  return loaded;
}

const escaped = (character: string): string => character.replace(/[()[\].*+?^$|\\{}]/, "\\$&");

/** Where a form begins whose borders were lost, in text order: offsets in the text. Tables with their cells are none. */
export function formHeads(document: Document): number[] {
  const found: number[] = [];
  for (const match of document.folded.matchAll(formLines().heads))
    if (!document.tables.some(({ span }) => span.start <= match.index && match.index < span.end))
      found.push(match.index);
  return found;
}

/** What may stand behind the words of a row: the rest of its noun, its note in brackets, its cells, nothing. */
const ROW_REST = /^(?:数量|数|量)?(?:$|[\d(/—-]|(?:条|件|次|篇|个|人|人次|元|万元|项|——)[\d—-]?)/;

/** `rest` is what stands behind the mark up to the next one, folded; `inForm`: below the head of a form. */
export function isFormRow(rest: string, inForm: boolean): boolean {
  const bare = rest.replace(/\s+/g, "");
  if (COLUMNS.test(rest) || STUCK.test(bare)) return true;
  const { rows, rowsInForm } = formLines();
  return [...rows, ...(inForm ? rowsInForm : [])].some(
    (row) =>
      (bare.startsWith(row) && ROW_REST.test(bare.slice(row.length))) ||
      // A narrow column breaks a long row over two lines.
      (bare.length >= 8 && row.startsWith(bare)),
  );
}

/** Columns of a row as text: words, then nothing but a unit and figures, behind gaps. */
const COLUMNS = /^\S[^。;]{1,80}?(?:\s{2,}|\t)(?:\S{1,3}(?:\s{2,}|\t))?[\d/—-][\d.,\s/—-]{0,200}$/;
/** A unit and a figure stuck to the label, as where borders were lost; or the dashes of a row without figures. */
const STUCK = /^[^,。:;]{2,60}(?:条|件|个|次|篇|人|人次|元|万元|项)\d[\d.]*$|——$/;

/** A line that is the next cell of a row written one cell a line: a unit, a figure, a dash. */
const CELL = /^(?:条|件|次|篇|个|人|人次|元|万元|项|场|[-—–/]{1,3}|\d[\d,.]*)$/;

export const isCellLine = (line: string): boolean => CELL.test(line);
