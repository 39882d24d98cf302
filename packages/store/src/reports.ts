import { guarded } from "./failures.js";
import type { Store } from "./open.js";

/** A report as a list shows it. */
export interface ReportHead {
  readonly id: number;
  readonly hash: string;
  readonly uri: string | null;
  readonly family: string | null;
  readonly era: string | null;
  readonly title: string | null;
  readonly agency: string | null;
  readonly year: number | null;
}

export interface ReportFilter {
  /** A part of the agency's name. */
  readonly agency?: string | undefined;
  readonly year?: number | undefined;
  readonly era?: string | undefined;
  /** Those that state this indicator. */
  readonly indicator?: string | undefined;
}

/** By agency and year, those without either last. */
export function* listReports({ file, database }: Store, filter: ReportFilter = {}): Generator<ReportHead> {
  const { agency = null, year = null, era = null, indicator = null } = filter;
  const ids = guarded(file, () =>
    database
      .prepare<unknown[], number>(
        `SELECT id FROM report
         WHERE (:agency IS NULL OR instr(agency, :agency) > 0)
           AND (:year IS NULL OR year = :year)
           AND (:era IS NULL OR era = :era)
           AND (:indicator IS NULL OR id IN (SELECT report FROM fact WHERE indicator = :indicator))
         ORDER BY agency IS NULL, agency, year IS NULL, year, id`,
      )
      .pluck()
      .all({ agency, year, era, indicator }),
  );
  const head = database.prepare<[number], ReportHead>(
    `SELECT report.id, hash, uri, family, era, title, agency, year
     FROM report JOIN source ON source.id = report.source WHERE report.id = ?`,
  );
  for (const id of ids) {
    const found = guarded(file, () => head.get(id));
    if (found) yield found;
  }
}
