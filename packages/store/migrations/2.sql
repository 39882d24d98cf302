-- From version 1 to 2: search, mentions, views for analysis. The comments are in schema.sql.
CREATE TABLE passage (
  id INTEGER PRIMARY KEY,
  report INTEGER NOT NULL REFERENCES report (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  section INTEGER,
  text_start INTEGER NOT NULL, text_end INTEGER NOT NULL,
  text TEXT NOT NULL,
  segmented INTEGER NOT NULL DEFAULT 0,
  UNIQUE (report, position)
) STRICT;
CREATE INDEX passage_unsegmented ON passage (id) WHERE segmented = 0;

CREATE VIRTUAL TABLE passage_trigram USING fts5 (text, content = '', contentless_delete = 1, tokenize = 'trigram');

CREATE VIRTUAL TABLE passage_words USING fts5 (words, content = '', contentless_delete = 1, tokenize = 'unicode61');

CREATE TRIGGER passage_forgotten AFTER DELETE ON passage BEGIN
  DELETE FROM passage_trigram WHERE rowid = old.id;
  DELETE FROM passage_words WHERE rowid = old.id AND old.segmented = 1;
END;

CREATE TABLE mention (
  report INTEGER NOT NULL REFERENCES report (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  text_start INTEGER NOT NULL, text_end INTEGER NOT NULL,
  surface TEXT NOT NULL,
  value ANY,
  unit TEXT,
  unit_class TEXT,
  min ANY, max ANY,
  qualifier TEXT,
  rule TEXT NOT NULL,
  PRIMARY KEY (report, position)
) STRICT, WITHOUT ROWID;

CREATE VIEW chosen_report AS
WITH current_report AS (
  SELECT id, agency, year, (SELECT count(*) FROM fact WHERE fact.report = report.id) AS facts
  FROM report
  WHERE family IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM source_address AS here JOIN source_address AS later
      ON later.uri = here.uri AND later.version > here.version AND later.source <> here.source
    WHERE here.source = report.source)
),
ranked AS (
  SELECT id, count(*) OVER same AS reports, row_number() OVER (same ORDER BY facts DESC, id) AS place
  FROM current_report
  WINDOW same AS (PARTITION BY agency, year)
)
SELECT
  id AS report,
  reports
FROM ranked WHERE place = 1;

CREATE VIEW facts_long AS
SELECT
  report.id AS report,
  report.agency, report.agency_level, report.agency_kind,
  report.region, report.region_code, report.region_modern_code,
  report.year, report.era,
  fact.indicator,
  indicator.name AS indicator_name,
  fact.value, fact.unit, fact.qualifier, fact.min, fact.max,
  fact.applicant,
  fact.dimensions,
  section.heading AS section,
  fact.quote,
  fact.text_start, fact.text_end, fact.figure_start, fact.figure_end,
  fact.origin, fact.rules,
  report.uri,
  source.hash
FROM fact
JOIN report ON report.id = fact.report
JOIN source ON source.id = report.source
LEFT JOIN indicator ON indicator.id = fact.indicator
LEFT JOIN section ON section.report = fact.report AND section.position = fact.section;

CREATE VIEW shares AS
SELECT
  report.id AS report, report.agency, report.year, report.era,
  breakdown.total_indicator, breakdown.total_label, breakdown.dimension,
  breakdown.total, breakdown.complete,
  part.label, part.count,
  part.share AS stated_share,
  CASE WHEN breakdown.total > 0 THEN part.count * 1.0 / breakdown.total END AS computed_share,
  part.quote,
  report.uri
FROM breakdown_part AS part
JOIN breakdown ON breakdown.report = part.report AND breakdown.position = part.breakdown
JOIN report ON report.id = part.report;

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
WHERE check_result.verdict = 'fails';

CREATE VIEW coverage AS
WITH reports AS (SELECT era, count(*) AS reports FROM report WHERE era IS NOT NULL GROUP BY era),
stated AS (
  SELECT report.era, fact.indicator, count(DISTINCT fact.report) AS stated,
    count(DISTINCT CASE WHEN fact.value = 0 THEN fact.report END) AS stated_zero
  FROM fact JOIN report ON report.id = fact.report
  GROUP BY report.era, fact.indicator
)
SELECT
  reports.era, indicator.id AS indicator,
  indicator.name AS indicator_name,
  reports.reports,
  coalesce(stated.stated, 0) AS stated,
  coalesce(stated.stated_zero, 0) AS stated_zero,
  round(coalesce(stated.stated, 0) * 1.0 / reports.reports, 3) AS share
FROM reports CROSS JOIN indicator
LEFT JOIN stated ON stated.era = reports.era AND stated.indicator = indicator.id
ORDER BY reports.era, indicator.position;

