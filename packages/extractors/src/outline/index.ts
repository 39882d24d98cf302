export { kindsOf } from "./kinds.js";
export { sectionsExtractor } from "./sections-extractor.js";
