export { agenciesExtractor } from "./agencies-extractor.js";
