/** What the report and its page say about the report: title, agency, year, period, days, numbers. */
export { metadataExtractor } from "./metadata-extractor.js";
