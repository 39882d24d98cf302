export { sqliteVersion } from "./addon.js";
export { type DictionaryRow, dictionaryOf, dictionaryTabulation } from "./dictionary.js";
export { StoreError, type StoreErrorCode, type StorePlace } from "./errors.js";
export { type CsvManner, csvPieces } from "./export/csv.js";
export { exported, exportParquet, wholly } from "./export/export.js";
export { jsonlPieces } from "./export/jsonl.js";
export type { StoredCarryOver } from "./load/carry-overs.js";
export type { StoredIndicator } from "./load/indicators.js";
export {
  createLoader,
  type Loader,
  type LoadOptions,
  type WriteOptions,
} from "./load/loader.js";
export type { StoredMention } from "./load/mentions.js";
export { type OpenLoader, openLoader } from "./load/open-loader.js";
export type { Standing } from "./load/standing.js";
export { SCHEMA_VERSION } from "./migrations.js";
export { nearest } from "./nearest.js";
export { openStore, openStoreForReading, type Store } from "./open.js";
export { runQuery, type TabulatedCell, type Tabulation } from "./query.js";
export { readRecord } from "./read-record.js";
export { findReport, listReports, type ReportFilter, type ReportHead } from "./reports.js";
export { countUnindexed, indexPassages } from "./search/index-passages.js";
export { type FoundPassage, needsWords, type SearchRequest, searchPassages } from "./search/search.js";
export { type CutWords, countUnsegmented, segmentPassages } from "./search/segment.js";
export { type SectionTexts, sectionTexts } from "./section-texts.js";
