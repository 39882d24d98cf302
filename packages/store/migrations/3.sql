-- From version 2 to 3: what one year hands to the next is among the checks. The comments are in schema.sql.
CREATE TABLE carry_over (
  rule TEXT NOT NULL,
  before TEXT NOT NULL,
  after TEXT NOT NULL,
  meaning TEXT NOT NULL,
  PRIMARY KEY (rule, before)
) STRICT, WITHOUT ROWID;

CREATE VIEW carry_over_checks AS
WITH chosen_fact AS (
  SELECT report.id AS report, report.agency, report.year, fact.indicator, fact.dimensions, fact.value, fact.quote,
    min(fact.position) AS position
  FROM chosen_report
  JOIN report ON report.id = chosen_report.report
  JOIN fact ON fact.report = report.id
  WHERE fact.indicator IN (SELECT before FROM carry_over UNION SELECT after FROM carry_over)
  GROUP BY report.id, fact.indicator, fact.dimensions
)
SELECT
  later.report, later.agency, later.year,
  carry_over.rule,
  later.dimensions,
  later.value AS stated,
  sum(earlier.value) AS computed,
  max(carry_over.meaning) AS meaning,
  later.quote || ' | ' || group_concat(earlier.quote, ' | ') AS quotes,
  max(earlier.report) AS earlier_report
FROM carry_over
JOIN chosen_fact AS later ON later.indicator = carry_over.after
JOIN chosen_fact AS earlier ON earlier.indicator = carry_over.before
  AND earlier.agency = later.agency AND earlier.year = later.year - 1 AND earlier.dimensions = later.dimensions
GROUP BY later.report, later.position, carry_over.rule
HAVING count(*) = (SELECT count(*) FROM carry_over AS side WHERE side.rule = carry_over.rule);

DROP VIEW failed_checks;

CREATE VIEW failed_checks AS
SELECT
  report.id AS report, report.agency, report.year, report.era,
  check_result.kind, check_result.rule, check_result.stated, check_result.computed,
  check_result.detail_zh, check_result.detail_en,
  (SELECT group_concat(quote, ' | ') FROM (
     SELECT evidence.value ->> 'quote' AS quote FROM json_each(check_result.evidence) AS evidence
     UNION
     SELECT fact.quote FROM json_each(check_result.facts) AS place
       JOIN fact ON fact.report = check_result.report AND fact.position = place.value)) AS quotes,
  report.uri
FROM check_result
JOIN report ON report.id = check_result.report
WHERE check_result.verdict = 'fails'
UNION ALL
SELECT
  report.id, report.agency, report.year, report.era,
  'carry-over-mismatch', over_years.rule, over_years.stated, over_years.computed,
  over_years.meaning || '：上年' || over_years.computed || '，本年写作' || over_years.stated,
  over_years.rule || ': ' || over_years.computed || ' by the report of the year before, stated as ' || over_years.stated || '.',
  over_years.quotes,
  report.uri
FROM carry_over_checks AS over_years
JOIN report ON report.id = over_years.report
WHERE over_years.stated <> over_years.computed
  AND NOT EXISTS (
    SELECT 1 FROM check_result WHERE check_result.report = report.id AND check_result.rule = over_years.rule);
