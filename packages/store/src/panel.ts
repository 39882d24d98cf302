import type { Database } from "better-sqlite3";

/** `requests.received` as a column of the panel: `requests_received`. */
export const columnOf = (indicator: string): string => indicator.replaceAll(".", "_");

/** Makes the view `panel` anew from the table `indicator`. */
export function makePanel(database: Database): void {
  const indicators = database.prepare<[], string>("SELECT id FROM indicator ORDER BY position").pluck().all();
  const columns = indicators.map(
    (id) =>
      `  max(value) FILTER (WHERE indicator = '${quoted(id)}') AS "${columnOf(id).replaceAll('"', '""')}"`,
  );
  database.exec("DROP VIEW IF EXISTS panel");
  if (indicators.length === 0) return;
  database.exec(`CREATE VIEW panel AS
WITH first_fact AS (
  -- With min(), SQLite takes the other columns from the row of the minimum.
  SELECT report, indicator, value, min(position) FROM fact WHERE dimensions = '{}' GROUP BY report, indicator
)
SELECT
  report.agency, report.year, report.era, report.region, report.region_modern_code,
  report.id AS report, chosen_report.reports,
${columns.join(",\n")}
FROM chosen_report
JOIN report ON report.id = chosen_report.report
LEFT JOIN first_fact ON first_fact.report = report.id
GROUP BY report.id
ORDER BY report.agency, report.year`);
}

const quoted = (words: string): string => words.replaceAll("'", "''");
