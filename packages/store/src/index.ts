export { StoreError, type StoreErrorCode, type StorePlace } from "./errors.js";
export type { StoredIndicator } from "./load/indicators.js";
export {
  createLoader,
  type Loader,
  type LoadOptions,
  type Standing,
  type WriteOptions,
} from "./load/loader.js";
export { SCHEMA_VERSION } from "./migrations.js";
export { openStore, openStoreForReading, type Store } from "./open.js";
export { readRecord } from "./read-record.js";
export { listReports, type ReportFilter, type ReportHead } from "./reports.js";
