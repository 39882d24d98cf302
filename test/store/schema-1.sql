-- The SQLite file of shilu, version 1 (PRAGMA user_version; PRAGMA application_id is 0x7368696c, "shil").
--
-- One row of `report` is what one document gave; everything below it carries `report` and its place (`position`, from 0)
-- in the list of that name in the record, and goes when the report goes.
--
-- Conventions
-- * Absent is NULL, never 0 and never ''.
-- * Offsets are [start, end), from 0, in UTF-16 code units: `text_*` and `figure_*` of page.text, `source_*` of the decoded
--   source. substr(page.text, text_start + 1, text_end - text_start) is the quote where the page holds no rare character
--   outside the basic plane (SQLite counts those once, UTF-16 twice); `quote` is right always.
-- * `rules` and `parts` are JSON lists: the ids of the rules that read the value; the facts (positions) that a sum adds.
-- * `origin`: prose, table, solved (a flattened table), sum (of other facts; no quote), declared (the head of the page).
-- * A figure is an INTEGER where it is whole and a REAL where it is not; hence the type ANY.
-- * Days and months are as the text says (2014-03-31, 2014-03, 2014); times of loading are UTC.

-- A load that changed something. A load that finds nothing new leaves no row.
CREATE TABLE run (
  id INTEGER PRIMARY KEY,
  started_at TEXT NOT NULL,          -- UTC, ISO 8601
  finished_at TEXT,                  -- NULL: still running, or broken off; what it wrote is whole all the same
  extractor_version TEXT NOT NULL,   -- version of the extractors and a fingerprint of their rules
  options TEXT NOT NULL CHECK (json_valid(options)),
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

-- The bytes of a document, by their hash: the same bytes under two addresses are one source.
CREATE TABLE source (
  id INTEGER PRIMARY KEY,
  hash TEXT NOT NULL UNIQUE CHECK (length(hash) = 64), -- SHA-256 of the bytes, hexadecimal
  media_type TEXT NOT NULL,          -- text/html or text/plain, by what the bytes hold
  charset TEXT,                      -- the charset they were read in; NULL: the input was a string
  declared_charset TEXT,             -- what the page or its header claimed
  bytes INTEGER NOT NULL,
  replacement_characters INTEGER NOT NULL, -- bytes that no charset explains
  first_seen TEXT NOT NULL,          -- UTC
  last_seen TEXT NOT NULL            -- UTC; of the last load that wrote this source: loads that find nothing new write nothing
) STRICT;

-- Where a source was found. A body that changes at one address is a new version there; the old one stays.
CREATE TABLE source_address (
  uri TEXT NOT NULL,                 -- path or URL as given
  version INTEGER NOT NULL,          -- from 1, by order of loading; the highest is the current one
  source INTEGER NOT NULL REFERENCES source (id) ON DELETE CASCADE,
  first_seen TEXT NOT NULL,          -- UTC
  PRIMARY KEY (uri, version)
) STRICT, WITHOUT ROWID;
CREATE INDEX source_address_source ON source_address (source);

-- What one source gave. The id stays when the source is read again by a later extractor.
CREATE TABLE report (
  id INTEGER PRIMARY KEY,
  source INTEGER NOT NULL UNIQUE REFERENCES source (id) ON DELETE CASCADE,
  run INTEGER NOT NULL REFERENCES run (id),
  extractor_version TEXT NOT NULL,
  record_schema TEXT NOT NULL,       -- shilu.record/1
  uri TEXT,                          -- the address it was read from
  page_kind TEXT NOT NULL CHECK (page_kind IN ('article', 'list', 'empty')),
  page_kind_reason TEXT NOT NULL,
  family TEXT,                       -- disclosure-annual-report; NULL: no report of a known kind
  era TEXT,                          -- narrative, statistics-form, template-2019, template-2021
  era_reason TEXT,
  title TEXT,
  agency TEXT,                       -- normalised; as written in metadata_value
  agency_level TEXT,                 -- township, county, prefecture, province, ministry
  agency_kind TEXT,                  -- government, department, other
  region TEXT,
  region_code TEXT,                  -- GB/T 2260 of the year region_code_year
  region_code_year INTEGER,
  region_modern_code TEXT,           -- the code of the place today
  year INTEGER,                      -- the reporting year
  published_on TEXT,
  signed_on TEXT,
  period_from TEXT,
  period_to TEXT
) STRICT;
CREATE INDEX report_agency_year ON report (agency, year);
CREATE INDEX report_run ON report (run);

-- The text a reader would read, and the parts of the page: JSON lists as in the record.
CREATE TABLE page (
  report INTEGER PRIMARY KEY REFERENCES report (id) ON DELETE CASCADE,
  text TEXT NOT NULL,
  blocks TEXT NOT NULL CHECK (json_valid(blocks)),          -- [[start, end, kind, role, chrome], …]
  images TEXT NOT NULL CHECK (json_valid(images)),
  attachments TEXT NOT NULL CHECK (json_valid(attachments))
) STRICT;

-- Every reading of title, agency, year, dates, numbers of the site …, the most credible first.
CREATE TABLE metadata_value (
  report INTEGER NOT NULL REFERENCES report (id) ON DELETE CASCADE,
  key TEXT NOT NULL,                 -- title, agency, year, publishedOn, … as in the record
  rank INTEGER NOT NULL,             -- 0 the value, from 1 its alternates
  value ANY NOT NULL,
  quote TEXT, text_start INTEGER, text_end INTEGER, figure_start INTEGER, figure_end INTEGER,
  source_start INTEGER, source_end INTEGER, origin TEXT NOT NULL, rules TEXT NOT NULL, parts TEXT NOT NULL,
  PRIMARY KEY (report, key, rank)
) STRICT, WITHOUT ROWID;

-- The outline.
CREATE TABLE section (
  report INTEGER NOT NULL REFERENCES report (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  marker TEXT NOT NULL,              -- as written: (一), 1. …; '' where there is none
  heading TEXT NOT NULL,
  level INTEGER NOT NULL,            -- 1 outermost
  kinds TEXT NOT NULL CHECK (json_valid(kinds)), -- JSON list, inherited downwards: overview, proactive, requests …
  parent INTEGER,                    -- position of the section above
  heading_start INTEGER NOT NULL, heading_end INTEGER NOT NULL,
  body_start INTEGER NOT NULL, body_end INTEGER NOT NULL,
  PRIMARY KEY (report, position)
) STRICT, WITHOUT ROWID;

-- A figure of the reporting year under an indicator of the catalogue, with the words it was read from.
CREATE TABLE fact (
  report INTEGER NOT NULL REFERENCES report (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  indicator TEXT NOT NULL,           -- requests.received …
  value ANY NOT NULL,                -- in the base unit: 3.2万元 is 32000
  unit TEXT NOT NULL,
  written_unit TEXT,                 -- the characters that stand there; NULL where none do
  qualifier TEXT NOT NULL CHECK (qualifier IN ('exact', 'about', 'atLeast', 'atMost', 'range')),
  min ANY, max ANY,                  -- NULL: nothing bounds that side
  min_inclusive INTEGER NOT NULL, max_inclusive INTEGER NOT NULL,
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
  indicator TEXT,
  scope TEXT NOT NULL,               -- lastYear, cumulative, plan, subScope, change, otherBusiness
  value ANY NOT NULL,
  unit TEXT,
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
  total ANY,
  complete TEXT NOT NULL CHECK (complete IN ('yes', 'no', 'unknown')), -- whether the parts are all of it
  PRIMARY KEY (report, position)
) STRICT, WITHOUT ROWID;

-- … and the parts.
CREATE TABLE breakdown_part (
  report INTEGER NOT NULL,
  breakdown INTEGER NOT NULL,        -- its position
  position INTEGER NOT NULL,
  label TEXT NOT NULL,
  count ANY,
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
  caption TEXT,
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
  text TEXT NOT NULL,
  value ANY,
  state TEXT NOT NULL CHECK (state IN ('stated', 'zero', 'blank', 'dash')), -- 0, nothing and — stay different
  row_span INTEGER NOT NULL, col_span INTEGER NOT NULL,
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
  value TEXT NOT NULL,
  label TEXT,
  extension TEXT,
  repaired INTEGER,                  -- 1: a character was mended
  quote TEXT, text_start INTEGER, text_end INTEGER, figure_start INTEGER, figure_end INTEGER,
  source_start INTEGER, source_end INTEGER, origin TEXT NOT NULL, rules TEXT NOT NULL, parts TEXT NOT NULL,
  PRIMARY KEY (report, owner, kind, position)
) STRICT, WITHOUT ROWID;

-- What was stated against what follows from other figures. A check never changes a fact.
CREATE TABLE check_result (
  report INTEGER NOT NULL REFERENCES report (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  rule TEXT NOT NULL,
  kind TEXT NOT NULL,                -- sum-mismatch, share-mismatch, growth-mismatch …
  verdict TEXT NOT NULL CHECK (verdict IN ('holds', 'fails', 'unknown')),
  stated ANY,
  computed ANY,
  facts TEXT NOT NULL CHECK (json_valid(facts)),       -- JSON list of positions of facts
  detail_zh TEXT NOT NULL,
  detail_en TEXT NOT NULL,
  evidence TEXT NOT NULL CHECK (json_valid(evidence)), -- JSON list of evidence as in the record
  PRIMARY KEY (report, position)
) STRICT, WITHOUT ROWID;

-- Odd text: malformed-date, damaged-text, unit-unknown …
CREATE TABLE diagnostic (
  report INTEGER NOT NULL REFERENCES report (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  code TEXT NOT NULL,
  severity TEXT NOT NULL CHECK (severity IN ('note', 'warning', 'error')),
  text_start INTEGER, text_end INTEGER,
  message TEXT NOT NULL,
  PRIMARY KEY (report, position)
) STRICT, WITHOUT ROWID;
