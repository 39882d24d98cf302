import { guarded } from "./failures.js";
import type { Store } from "./open.js";

export interface SectionTexts {
  readonly year: number;
  readonly reports: number;
  /** The passages of the sections asked for, one a line. */
  readonly text: string;
}

/** By year: what the reports say in sections of a kind (`null`: everywhere). */
export function* sectionTexts(
  store: Store,
  kind: string | null,
  year: number | null,
): Generator<SectionTexts> {
  const { file, database } = store;
  const years = guarded(file, () =>
    database
      .prepare<[number | null, number | null], number>(
        "SELECT DISTINCT year FROM report WHERE year IS NOT NULL AND (? IS NULL OR year = ?) ORDER BY year",
      )
      .pluck()
      .all(year, year),
  );
  const passages = database.prepare<[number, string | null, string | null], { report: number; text: string }>(
    `SELECT passage.report, passage.text FROM passage
     JOIN report ON report.id = passage.report
     LEFT JOIN section ON section.report = passage.report AND section.position = passage.section
     WHERE report.year = ?
       AND (? IS NULL OR EXISTS (SELECT 1 FROM json_each(section.kinds) AS kind WHERE kind.value = ?))
     ORDER BY passage.id`,
  );
  for (const of of years) {
    const rows = guarded(file, () => passages.all(of, kind, kind));
    if (rows.length === 0) continue;
    yield {
      year: of,
      reports: new Set(rows.map(({ report }) => report)).size,
      text: rows.map(({ text }) => text).join("\n"),
    };
  }
}
