import { StoreError } from "./errors.js";
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

/**
 * The report that words name: its number, the start of its hash, its address, or parts of agency, title and year.
 * Throws `report-unknown`, and `report-ambiguous` with the ones that fit.
 */
export function findReport(store: Store, words: string): ReportHead {
  const all = [...listReports(store)];
  const parts = words.split(/\s+/).filter((part) => part !== "");
  const ways: ((report: ReportHead) => boolean)[] = [
    ({ id }) => String(id) === words,
    ({ uri }) => uri === words,
    ({ hash }) => words.length >= 6 && hash.startsWith(words.toLowerCase()),
    ({ agency, title, year, uri }) =>
      parts.every((part) => `${agency} ${title} ${year} ${uri}`.includes(part)),
  ];
  for (const fits of ways) {
    const found = all.filter(fits);
    const [only] = found;
    if (only && found.length === 1) return only;
    if (found.length > 1) throw ambiguous(words, found);
  }
  throw new StoreError(
    "report-unknown",
    `No report of ${store.file} is called "${words}": "shilu query ${store.file} 'SELECT id, agency, year FROM report'" lists them`,
    { words, file: store.file },
  );
}

function ambiguous(words: string, reports: readonly ReportHead[]): StoreError {
  const some = reports.slice(0, 5).map(({ id, agency, year }) => `${id}: ${agency ?? "?"} ${year ?? "?"}`);
  const found = `${some.join("; ")}${reports.length > some.length ? " …" : ""}`;
  return new StoreError(
    "report-ambiguous",
    `"${words}" names ${reports.length} reports (${found}): give the number of one`,
    { words, found },
  );
}
