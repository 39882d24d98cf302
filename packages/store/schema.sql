-- The SQLite file of shilu, version 3 (PRAGMA user_version; PRAGMA application_id is 0x7368696c, "shil").
--
-- One row of `report` is what one document gave; everything below it carries `report` and its place (`position`, from 0)
-- in the list of that name in the record, and goes when the report goes.
--
-- Conventions
-- * Absent is NULL, never 0 and never ''.
-- * Offsets are [start, end), from 0, in UTF-16 code units. substr(page.text, text_start + 1, text_end - text_start) is the
--   quote where the page holds no rare character outside the basic plane (SQLite counts those once, UTF-16 twice); `quote`
--   is right always.
-- * A figure is an INTEGER where it is whole and a REAL where it is not; hence the type ANY.
-- * Days and months are as the text says (2014-03-31, 2014-03, 2014); times of loading are UTC, ISO 8601.
--
-- Columns that many tables share
-- report: id of the report it belongs to
-- position: place in the list of that name in the record, from 0
-- quote: the words it was read from: a clause, or a row of a form up to the cell; NULL for a sum and for the head of a page
-- text_start: where the words begin in page.text
-- text_end: where the words end in page.text
-- figure_start: where the figure itself begins in page.text
-- figure_end: where the figure itself ends in page.text
-- source_start: where the words begin in the decoded source
-- source_end: where the words end in the decoded source
-- origin: prose, table, solved (a flattened table), sum (of other facts), declared (the head of the page)
-- rules: JSON list of the ids of the rules that read it
-- parts: JSON list, for a sum: the facts (their positions) it adds, each with the place of its words

-- A load that changed something. A load that finds nothing new leaves no row.
CREATE TABLE run (
  id INTEGER PRIMARY KEY,            -- number of the load
  started_at TEXT NOT NULL,          -- UTC, ISO 8601
  finished_at TEXT,                  -- NULL: still running, or broken off; what it wrote is whole all the same
  extractor_version TEXT NOT NULL,   -- version of the extractors and a fingerprint of their rules
  options TEXT NOT NULL CHECK (json_valid(options)), -- JSON: the paths and options of the command
  loaded INTEGER NOT NULL DEFAULT 0, -- reports written
  failed INTEGER NOT NULL DEFAULT 0  -- documents that gave none
) STRICT;

-- The catalogue the facts follow: one id for one meaning over all eras.
CREATE TABLE indicator (
  id TEXT PRIMARY KEY,               -- requests.received …
  position INTEGER NOT NULL,         -- in the catalogue, from 0
  name TEXT NOT NULL,                -- in Chinese
  unit TEXT NOT NULL                 -- the base unit of its values
) STRICT, WITHOUT ROWID;

-- What one year hands to the next: the figures of `before` in one year add up to that of `after` in the year after.
CREATE TABLE carry_over (
  rule TEXT NOT NULL,                -- id of the check
  before TEXT NOT NULL,              -- an indicator of the earlier year; those of one rule are added up
  after TEXT NOT NULL,               -- the indicator of the later year
  meaning TEXT NOT NULL,             -- what it says, in Chinese
  PRIMARY KEY (rule, before)
) STRICT, WITHOUT ROWID;

-- The bytes of a document, by their hash: the same bytes under two addresses are one source.
CREATE TABLE source (
  id INTEGER PRIMARY KEY,            -- number of the source
  hash TEXT NOT NULL UNIQUE CHECK (length(hash) = 64), -- SHA-256 of the bytes, hexadecimal
  media_type TEXT NOT NULL,          -- text/html or text/plain, by what the bytes hold
  charset TEXT,                      -- the charset they were read in; NULL: the input was a string
  declared_charset TEXT,             -- what the page or its header claimed
  bytes INTEGER NOT NULL,            -- how many
  replacement_characters INTEGER NOT NULL, -- bytes that no charset explains
  first_seen TEXT NOT NULL,          -- UTC; of the first load that met it
  last_seen TEXT NOT NULL            -- UTC; of the last load that wrote this source: loads that find nothing new write nothing
) STRICT;

-- Where a source was found. A body that changes at one address is a new version there; the old one stays.
CREATE TABLE source_address (
  uri TEXT NOT NULL,                 -- path or URL as given
  version INTEGER NOT NULL,          -- from 1, by order of loading; the highest is the current one
  source INTEGER NOT NULL REFERENCES source (id) ON DELETE CASCADE, -- what stood there
  first_seen TEXT NOT NULL,          -- UTC; of the load that found it there
  PRIMARY KEY (uri, version)
) STRICT, WITHOUT ROWID;
CREATE INDEX source_address_source ON source_address (source);

-- What one source gave. The id stays when the source is read again by a later extractor.
CREATE TABLE report (
  id INTEGER PRIMARY KEY,            -- number of the report
  source INTEGER NOT NULL UNIQUE REFERENCES source (id) ON DELETE CASCADE, -- its bytes
  run INTEGER NOT NULL REFERENCES run (id), -- the load that wrote it last
  extractor_version TEXT NOT NULL,   -- of the rules that read it; 'given': it came as JSON
  record_schema TEXT NOT NULL,       -- shilu.record/1
  uri TEXT,                          -- the address it was read from
  page_kind TEXT NOT NULL CHECK (page_kind IN ('article', 'list', 'empty')), -- whether the page is a text, a list of links, or neither
  page_kind_reason TEXT NOT NULL,    -- what decided it
  family TEXT,                       -- disclosure-annual-report; NULL: no report of a known kind
  era TEXT,                          -- narrative, statistics-form, template-2019, template-2021
  era_reason TEXT,                   -- what decided it
  title TEXT,                        -- as it stands
  agency TEXT,                       -- normalised; as written in metadata_value
  agency_level TEXT,                 -- township, county, prefecture, province, ministry
  agency_kind TEXT,                  -- government, department, other
  region TEXT,                       -- name of the place, where it is in the lists of GB/T 2260
  region_code TEXT,                  -- GB/T 2260, six digits, of the year region_code_year
  region_code_year INTEGER,          -- the edition of the code
  region_modern_code TEXT,           -- the code of the place today
  year INTEGER,                      -- the reporting year
  published_on TEXT,                 -- day of publication
  signed_on TEXT,                    -- date under the report
  period_from TEXT,                  -- first day the figures are of
  period_to TEXT                     -- last day the figures are of
) STRICT;
CREATE INDEX report_agency_year ON report (agency, year);
CREATE INDEX report_run ON report (run);

-- The text a reader would read, and the parts of the page: JSON lists as in the record.
CREATE TABLE page (
  report INTEGER PRIMARY KEY REFERENCES report (id) ON DELETE CASCADE,
  text TEXT NOT NULL,                -- main text and chrome, as read
  blocks TEXT NOT NULL CHECK (json_valid(blocks)), -- JSON list of the lines: [[start, end, kind, role, chrome], …]
  images TEXT NOT NULL CHECK (json_valid(images)), -- JSON list of the pictures in the main text
  attachments TEXT NOT NULL CHECK (json_valid(attachments)) -- JSON list of linked files: label, href, span
) STRICT;

-- Every reading of title, agency, year, dates, numbers of the site …, the most credible first.
CREATE TABLE metadata_value (
  report INTEGER NOT NULL REFERENCES report (id) ON DELETE CASCADE,
  key TEXT NOT NULL,                 -- title, agency, year, publishedOn, … as in the record
  rank INTEGER NOT NULL,             -- 0 the value, from 1 its alternates
  value ANY NOT NULL,                -- a number for year and views, else words
  quote TEXT, text_start INTEGER, text_end INTEGER, figure_start INTEGER, figure_end INTEGER,
  source_start INTEGER, source_end INTEGER, origin TEXT NOT NULL, rules TEXT NOT NULL, parts TEXT NOT NULL,
  PRIMARY KEY (report, key, rank)
) STRICT, WITHOUT ROWID;

-- The outline.
CREATE TABLE section (
  report INTEGER NOT NULL REFERENCES report (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  marker TEXT NOT NULL,              -- as written: (一), 1. …; '' where there is none
  heading TEXT NOT NULL,             -- without its marker and its closing 。 or ：
  level INTEGER NOT NULL,            -- 1 outermost
  kinds TEXT NOT NULL CHECK (json_valid(kinds)), -- JSON list, inherited downwards: overview, proactive, requests …
  parent INTEGER,                    -- position of the section above; NULL at the top
  heading_start INTEGER NOT NULL, heading_end INTEGER NOT NULL, -- where the heading stands in page.text
  body_start INTEGER NOT NULL, body_end INTEGER NOT NULL, -- where the body stands in page.text, its children included
  PRIMARY KEY (report, position)
) STRICT, WITHOUT ROWID;

-- A figure of the reporting year under an indicator of the catalogue, with the words it was read from.
CREATE TABLE fact (
  report INTEGER NOT NULL REFERENCES report (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  indicator TEXT NOT NULL,           -- requests.received …
  value ANY NOT NULL,                -- in the base unit: 3.2万元 is 32000
  unit TEXT NOT NULL,                -- the base unit of the value: 条 件 次 人 元 …
  written_unit TEXT,                 -- the characters that stand there; NULL where none do
  qualifier TEXT NOT NULL CHECK (qualifier IN ('exact', 'about', 'atLeast', 'atMost', 'range')), -- how exact the text says it is
  min ANY, max ANY,                  -- what the text allows; NULL: nothing bounds that side
  min_inclusive INTEGER NOT NULL, max_inclusive INTEGER NOT NULL, -- 1: the bound itself is allowed
  dimensions TEXT NOT NULL CHECK (json_valid(dimensions)), -- JSON object; {} for the total
  applicant TEXT GENERATED ALWAYS AS (dimensions ->> 'applicant') VIRTUAL, -- naturalPerson …; NULL for the total
  section INTEGER,                   -- position of the innermost section around the figure
  quote TEXT, text_start INTEGER, text_end INTEGER, figure_start INTEGER, figure_end INTEGER,
  source_start INTEGER, source_end INTEGER, origin TEXT NOT NULL, rules TEXT NOT NULL, parts TEXT NOT NULL,
  PRIMARY KEY (report, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX fact_indicator ON fact (indicator);

-- A figure that was understood and is no fact of the reporting year.
CREATE TABLE other_figure (
  report INTEGER NOT NULL REFERENCES report (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  indicator TEXT,                    -- NULL: none of the catalogue
  scope TEXT NOT NULL,               -- why it is no fact of the year: lastYear, cumulative, plan, subScope, change, otherBusiness
  value ANY NOT NULL,                -- in the base unit
  unit TEXT,                         -- NULL: not stated
  quote TEXT, text_start INTEGER, text_end INTEGER, figure_start INTEGER, figure_end INTEGER,
  source_start INTEGER, source_end INTEGER, origin TEXT NOT NULL, rules TEXT NOT NULL, parts TEXT NOT NULL,
  PRIMARY KEY (report, position)
) STRICT, WITHOUT ROWID;

-- The parts of a total: the total.
CREATE TABLE breakdown (
  report INTEGER NOT NULL REFERENCES report (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  total_indicator TEXT,              -- NULL: the total is none of the catalogue
  total_label TEXT,                  -- its own words then
  dimension TEXT NOT NULL,           -- category, channel, mode, outcome, timeliness …
  total ANY,                         -- NULL: not stated
  complete TEXT NOT NULL CHECK (complete IN ('yes', 'no', 'unknown')), -- whether the parts are all of it
  PRIMARY KEY (report, position)
) STRICT, WITHOUT ROWID;

-- … and the parts.
CREATE TABLE breakdown_part (
  report INTEGER NOT NULL,
  breakdown INTEGER NOT NULL,        -- its position
  position INTEGER NOT NULL,
  label TEXT NOT NULL,               -- as written
  count ANY,                         -- NULL: not stated
  share REAL,                        -- as stated, a fraction: 16% is 0.16
  quote TEXT, text_start INTEGER, text_end INTEGER, figure_start INTEGER, figure_end INTEGER,
  source_start INTEGER, source_end INTEGER, origin TEXT NOT NULL, rules TEXT NOT NULL, parts TEXT NOT NULL,
  PRIMARY KEY (report, breakdown, position),
  FOREIGN KEY (report, breakdown) REFERENCES breakdown (report, position) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- A data table of the page; `form` names the statutory form it is.
CREATE TABLE form_table (
  report INTEGER NOT NULL REFERENCES report (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  form TEXT,                         -- template-2021/requests …; NULL: a table of the report's own
  caption TEXT,                      -- the line above the table
  unit_line TEXT,                    -- 单位:件
  row_count INTEGER NOT NULL,        -- rows without a cell of their own count too
  PRIMARY KEY (report, position)
) STRICT, WITHOUT ROWID;

-- Its cells where they begin.
CREATE TABLE table_cell (
  report INTEGER NOT NULL,
  form_table INTEGER NOT NULL,       -- its position
  row INTEGER NOT NULL,              -- from 0
  position INTEGER NOT NULL,         -- among the cells that begin in this row
  grid_column INTEGER NOT NULL,      -- from 0, row and column spans resolved
  text TEXT NOT NULL,                -- as written
  value ANY,                         -- the figure; NULL: words or nothing
  state TEXT NOT NULL CHECK (state IN ('stated', 'zero', 'blank', 'dash')), -- 0, nothing and — stay different
  row_span INTEGER NOT NULL, col_span INTEGER NOT NULL, -- rows and columns it covers
  text_start INTEGER NOT NULL, text_end INTEGER NOT NULL,
  PRIMARY KEY (report, form_table, row, position),
  FOREIGN KEY (report, form_table) REFERENCES form_table (report, position) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- Address, telephone, fax, e-mail …
CREATE TABLE contact (
  report INTEGER NOT NULL REFERENCES report (id) ON DELETE CASCADE,
  owner TEXT NOT NULL CHECK (owner IN ('report', 'site')), -- site: from the page's footer
  kind TEXT NOT NULL,                -- office, address, postcode, phones, faxes, emails, websites
  position INTEGER NOT NULL,
  value TEXT NOT NULL,               -- width folded; one number each
  label TEXT,                        -- what the text calls it
  extension TEXT,                    -- of a telephone
  repaired INTEGER,                  -- 1: a character was mended
  quote TEXT, text_start INTEGER, text_end INTEGER, figure_start INTEGER, figure_end INTEGER,
  source_start INTEGER, source_end INTEGER, origin TEXT NOT NULL, rules TEXT NOT NULL, parts TEXT NOT NULL,
  PRIMARY KEY (report, owner, kind, position)
) STRICT, WITHOUT ROWID;

-- What was stated against what follows from other figures. A check never changes a fact.
CREATE TABLE check_result (
  report INTEGER NOT NULL REFERENCES report (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  rule TEXT NOT NULL,                -- id of the check
  kind TEXT NOT NULL,                -- sum-mismatch, share-mismatch, growth-mismatch …
  verdict TEXT NOT NULL CHECK (verdict IN ('holds', 'fails', 'unknown')), -- unknown: a figure it needs is not stated
  stated ANY,                        -- what the text says
  computed ANY,                      -- what follows from the other figures
  facts TEXT NOT NULL CHECK (json_valid(facts)),       -- JSON list of positions of facts
  detail_zh TEXT NOT NULL,           -- the finding in Chinese
  detail_en TEXT NOT NULL,           -- the finding in English
  evidence TEXT NOT NULL CHECK (json_valid(evidence)), -- JSON list of evidence as in the record
  PRIMARY KEY (report, position)
) STRICT, WITHOUT ROWID;

-- Odd text: malformed-date, damaged-text, unit-unknown …
CREATE TABLE diagnostic (
  report INTEGER NOT NULL REFERENCES report (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  code TEXT NOT NULL,                -- what is odd
  severity TEXT NOT NULL CHECK (severity IN ('note', 'warning', 'error')), -- how much it matters
  text_start INTEGER, text_end INTEGER,
  message TEXT NOT NULL,             -- what is odd, in one sentence
  PRIMARY KEY (report, position)
) STRICT, WITHOUT ROWID;

-- A paragraph of the main text, or a run of table cells: what a search finds. Made by the first search after a load, or by
-- "shilu load --index".
CREATE TABLE passage (
  id INTEGER PRIMARY KEY,            -- rowid of the full-text indexes
  report INTEGER NOT NULL REFERENCES report (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  section INTEGER,                   -- position of the innermost section around it; NULL before the first
  text_start INTEGER NOT NULL, text_end INTEGER NOT NULL,
  text TEXT NOT NULL,                -- as it stands in page.text
  segmented INTEGER NOT NULL DEFAULT 0, -- 1: its words are in passage_words
  UNIQUE (report, position)
) STRICT;
CREATE INDEX passage_unsegmented ON passage (id) WHERE segmented = 0;

-- Full-text index of three characters and more; rowid is passage.id. The text is folded: width, traditional characters.
CREATE VIRTUAL TABLE passage_trigram USING fts5 (text, content = '', contentless_delete = 1, tokenize = 'trigram');

-- Full-text index of words, for terms of one or two characters, which trigrams cannot find; rowid is passage.id.
-- Made by the first search for such a term, or by "shilu load --index".
CREATE VIRTUAL TABLE passage_words USING fts5 (words, content = '', contentless_delete = 1, tokenize = 'unicode61');

CREATE TRIGGER passage_forgotten AFTER DELETE ON passage BEGIN
  DELETE FROM passage_trigram WHERE rowid = old.id;
  DELETE FROM passage_words WHERE rowid = old.id AND old.segmented = 1;
END;

-- What the recognisers read: every number, quantity, share, date, telephone … Only where a load was asked for it (--mentions).
CREATE TABLE mention (
  report INTEGER NOT NULL REFERENCES report (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,                -- quantity, percent, money, date, phone …
  text_start INTEGER NOT NULL, text_end INTEGER NOT NULL,
  surface TEXT NOT NULL,             -- as written
  value ANY,                         -- a number in base units (16% is 0.16), else a string; NULL: cannot be read
  unit TEXT,                         -- the base unit of the value
  unit_class TEXT,                   -- what it measures: count, money …
  min ANY, max ANY,                  -- what the words allow
  qualifier TEXT,                    -- exact, about, atLeast, atMost, range
  rule TEXT NOT NULL,                -- the rule that read it
  PRIMARY KEY (report, position)
) STRICT, WITHOUT ROWID;

-- One report for each agency and year: of those whose address has no later body, the one with the most facts.
-- `reports` says how many there were to choose from.
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
  reports                            -- reports of that agency and year
FROM ranked WHERE place = 1;

-- One row a fact, with all that is needed to group it and to look it up. Several values of one indicator in one report
-- are several rows.
CREATE VIEW facts_long AS
SELECT
  report.id AS report,
  report.agency, report.agency_level, report.agency_kind,
  report.region, report.region_code, report.region_modern_code,
  report.year, report.era,
  fact.indicator,
  indicator.name AS indicator_name,  -- in Chinese
  fact.value, fact.unit, fact.qualifier, fact.min, fact.max,
  fact.applicant,                    -- NULL: all applicants
  fact.dimensions,
  section.heading AS section,        -- heading of the innermost section around the figure
  fact.quote,                        -- the words it was read from
  fact.text_start, fact.text_end, fact.figure_start, fact.figure_end,
  fact.origin, fact.rules,
  report.uri,
  source.hash                        -- SHA-256 of the bytes
FROM fact
JOIN report ON report.id = fact.report
JOIN source ON source.id = report.source
LEFT JOIN indicator ON indicator.id = fact.indicator
LEFT JOIN section ON section.report = fact.report AND section.position = fact.section;

-- The parts of totals: the share as stated beside the share that follows from the counts.
CREATE VIEW shares AS
SELECT
  report.id AS report, report.agency, report.year, report.era,
  breakdown.total_indicator, breakdown.total_label, breakdown.dimension,
  breakdown.total, breakdown.complete,
  part.label, part.count,
  part.share AS stated_share,        -- a fraction
  CASE WHEN breakdown.total > 0 THEN part.count * 1.0 / breakdown.total END AS computed_share, -- count over total
  part.quote,
  report.uri
FROM breakdown_part AS part
JOIN breakdown ON breakdown.report = part.report AND breakdown.position = part.breakdown
JOIN report ON report.id = part.report;

-- What one year hands to the next, for the chosen reports of consecutive years of an agency.
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
  later.dimensions,                                 -- JSON object; {} for the total
  later.value AS stated,                            -- by the later year
  sum(earlier.value) AS computed,                   -- by the earlier year
  max(carry_over.meaning) AS meaning,               -- what should hold, in Chinese
  later.quote || ' | ' || group_concat(earlier.quote, ' | ') AS quotes, -- the words of both years
  max(earlier.report) AS earlier_report             -- number of the earlier year's report
FROM carry_over
JOIN chosen_fact AS later ON later.indicator = carry_over.after
JOIN chosen_fact AS earlier ON earlier.indicator = carry_over.before
  AND earlier.agency = later.agency AND earlier.year = later.year - 1 AND earlier.dimensions = later.dimensions
GROUP BY later.report, later.position, carry_over.rule
HAVING count(*) = (SELECT count(*) FROM carry_over AS side WHERE side.rule = carry_over.rule);

-- What does not add up, with the words behind it: in a report, and between the reports of two years.
CREATE VIEW failed_checks AS
SELECT
  report.id AS report, report.agency, report.year, report.era,
  check_result.kind, check_result.rule, check_result.stated, check_result.computed,
  check_result.detail_zh, check_result.detail_en,
  (SELECT group_concat(quote, ' | ') FROM (
     SELECT evidence.value ->> 'quote' AS quote FROM json_each(check_result.evidence) AS evidence
     UNION
     SELECT fact.quote FROM json_each(check_result.facts) AS place
       JOIN fact ON fact.report = check_result.report AND fact.position = place.value)) AS quotes, -- the words behind it
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

-- Which indicators the reports of an era state: a row for each era and indicator of the catalogue, also where none does.
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
  indicator.name AS indicator_name,                 -- in Chinese
  reports.reports,                                  -- reports of the era
  coalesce(stated.stated, 0) AS stated,             -- of these, reports that state it
  coalesce(stated.stated_zero, 0) AS stated_zero,   -- of these, reports that state a 0
  round(coalesce(stated.stated, 0) * 1.0 / reports.reports, 3) AS share -- stated over reports
FROM reports CROSS JOIN indicator
LEFT JOIN stated ON stated.era = reports.era AND stated.indicator = indicator.id
ORDER BY reports.era, indicator.position;

-- The view `panel` is made from the catalogue when a load brings one: a row for each agency and year (see chosen_report),
-- a column for each indicator, its dots written as _: the value stated first for all applicants together; NULL = not stated.
