/**
 * Lexicons are TSV files: `#` comments, one header line that names the columns, then a row a line. The column `case`
 * holds text in which the row must be found (see rule.ts for the braces).
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { ExtractionError } from "./errors.js";

export interface LexiconRow<Column extends string> {
  /** 1-based line in the file. */
  readonly line: number;
  readonly file: string;
  readonly cells: Readonly<Record<Column, string>>;
}

/** Throws `lexicon-row-invalid`, with file and line, for a wrong or missing header or a row with too few or too many cells. */
export function parseLexicon<const Column extends string>(
  text: string,
  columns: readonly Column[],
  file: string,
): LexiconRow<Column>[] {
  const rows: LexiconRow<Column>[] = [];
  let headed = false;
  text.split(/\r?\n/).forEach((written, index) => {
    const line = index + 1;
    if (written.trim() === "" || written.startsWith("#")) return;
    const cells = written.split("\t");
    if (cells.length !== columns.length)
      throw new ExtractionError(
        "lexicon-row-invalid",
        `${file}:${line}: expected ${columns.length} columns (${columns.join(", ")}), got ${cells.length}: separate them by one tab each`,
        { file, line },
      );
    if (!headed) {
      if (cells.join("\t") !== columns.join("\t"))
        throw new ExtractionError(
          "lexicon-row-invalid",
          `${file}:${line}: expected the header ${columns.join(", ")}, got ${cells.join(", ")}`,
          { file, line },
        );
      headed = true;
      return;
    }
    const named = Object.fromEntries(columns.map((column, i) => [column, cells[i] as string]));
    rows.push({ line, file, cells: named as Record<Column, string> });
  });
  if (!headed)
    throw new ExtractionError(
      "lexicon-row-invalid",
      `${file}:1: expected the header ${columns.join(", ")}, got no row at all`,
      { file, line: 1 },
    );
  return rows;
}

/** Reads a lexicon file. Throws `lexicon-missing` where there is none. */
export function loadLexicon<const Column extends string>(
  url: URL,
  columns: readonly Column[],
): LexiconRow<Column>[] {
  const file = fileURLToPath(url);
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (cause) {
    throw new ExtractionError(
      "lexicon-missing",
      `Expected a lexicon at ${file}: install the package again, or give the right file`,
      { file },
      { cause },
    );
  }
  return parseLexicon(text, columns, file);
}
