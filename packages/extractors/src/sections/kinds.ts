/** What a section is about, from the words of its heading; a lexicon row a word. */

import { ExtractionError, loadLexicon, SECTION_KINDS, type SectionKind } from "@shilu/core";
import { lexiconFile } from "../lexicon-file.js";

interface KindRow {
  readonly kind: SectionKind;
  readonly pattern: RegExp;
  readonly not: RegExp | null;
}

let rows: readonly KindRow[] | null = null;

/** `heading` folded, without blanks. Empty where no row knows it. */
export function kindsOf(heading: string): SectionKind[] {
  rows ??= loadKinds();
  const kinds = rows
    .filter(({ pattern, not }) => pattern.test(heading) && !not?.test(heading))
    .map(({ kind }) => kind);
  return [...new Set(kinds)];
}

export const kindRows = () => loadLexicon(lexiconFile("section-kinds.tsv"), ["kind", "words", "not", "case"]);

/** Throws `lexicon-row-invalid` for a kind that is none. */
function loadKinds(): KindRow[] {
  return kindRows().map(({ cells, file, line }) => {
    const kind = SECTION_KINDS.find((known) => known === cells.kind);
    if (!kind)
      throw new ExtractionError(
        "lexicon-row-invalid",
        `${file}:${line}: expected one of ${SECTION_KINDS.join(", ")}, got ${cells.kind}`,
        { file, line },
      );
    return { kind, pattern: new RegExp(cells.words), not: cells.not === "-" ? null : new RegExp(cells.not) };
  });
}
