import { fold } from "@shilu/core";
import type { Database } from "better-sqlite3";
import { guarded } from "../failures.js";
import type { Store } from "../open.js";
import { marksOf, quotedTerm, type SearchTerm, termsOf } from "./terms.js";

export interface SearchRequest {
  /** All of them stand in a passage that is found. */
  readonly words: readonly string[];
  readonly agency?: string | undefined;
  readonly year?: number | undefined;
  /** A section kind, or a part of a heading. */
  readonly section?: string | undefined;
  readonly limit?: number | undefined;
}

export interface FoundPassage {
  readonly report: number;
  readonly agency: string | null;
  readonly year: number | null;
  readonly uri: string | null;
  readonly section: string | null;
  readonly text: string;
  readonly textStart: number;
  /** Where the words stand in `text`. */
  readonly marks: readonly (readonly [start: number, end: number])[];
}

const DEFAULT_LIMIT = 20;

/** Whether the words cannot be found without the index of words (see {@link segmentPassages}). */
export const needsWords = (words: readonly string[]): boolean => termsOf(words).some(({ long }) => !long);

/** Passages that hold all the words, the best first. What is typed is words, never an operator. */
export function searchPassages(store: Store, request: SearchRequest): FoundPassage[] {
  const terms = termsOf(request.words);
  if (terms.length === 0) return [];
  const indexed = find(store, request, terms, conditionByIndex);
  if (indexed.length > 0 || terms.every(({ long }) => long)) return indexed;
  // A short term that is no word, such as one across two: every passage is looked at.
  return find(store, request, terms, conditionByScan);
}

const BY_TRIGRAMS = "id IN (SELECT rowid FROM passage_trigram WHERE passage_trigram MATCH ?)";

const conditionByIndex = ({ folded, long }: SearchTerm): [string, string] =>
  long
    ? [BY_TRIGRAMS, quotedTerm(folded)]
    : ["id IN (SELECT rowid FROM passage_words WHERE passage_words MATCH ?)", quotedTerm(folded)];

const conditionByScan = (term: SearchTerm): [string, string] =>
  term.long ? conditionByIndex(term) : ["instr(folded(text), ?) > 0", term.folded];

function find(
  { file, database }: Store,
  request: SearchRequest,
  terms: readonly SearchTerm[],
  conditionOf: (term: SearchTerm) => [sql: string, bound: string],
): FoundPassage[] {
  defineFolded(database);
  const { limit = DEFAULT_LIMIT } = request;
  const [agency, year, section] = [request.agency ?? null, request.year ?? null, request.section ?? null];
  const conditions = terms.map((term) => conditionOf(term));
  const [best] = terms.filter(({ long }) => long);
  // The rank of one long term orders them; without one, their place does.
  const rank = best
    ? "(SELECT rank FROM passage_trigram WHERE passage_trigram MATCH ? AND rowid = passage.id)"
    : "?";
  const rows = guarded(file, () =>
    database
      .prepare<unknown[], Omit<FoundPassage, "marks">>(
        `SELECT passage.report, report.agency, report.year, report.uri, section.heading AS section,
           passage.text, passage.text_start AS textStart
         FROM (SELECT id, ${rank} AS rank FROM passage WHERE ${conditions.map(([sql]) => sql).join(" AND ")}) AS found
         JOIN passage ON passage.id = found.id
         JOIN report ON report.id = passage.report
         LEFT JOIN section ON section.report = passage.report AND section.position = passage.section
         WHERE (? IS NULL OR instr(report.agency, ?) > 0)
           AND (? IS NULL OR report.year = ?)
           AND (? IS NULL OR instr(section.heading, ?) > 0
             OR EXISTS (SELECT 1 FROM json_each(section.kinds) AS kind WHERE kind.value = ?))
         ORDER BY found.rank, passage.id LIMIT ?`,
      )
      .all(
        best ? quotedTerm(best.folded) : 0,
        ...conditions.map(([, bound]) => bound),
        agency,
        agency,
        year,
        year,
        section,
        section,
        section,
        limit,
      ),
  );
  return rows.map((row) => ({ ...row, marks: marksOf(row.text, terms) }));
}

const defineFolded = (database: Database): unknown =>
  database.function("folded", { deterministic: true }, (text) => fold(String(text)));
