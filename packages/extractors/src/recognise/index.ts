export { mentionsExtractor, recogniseText } from "./mentions-extractor.js";
export { type Numeral, type NumeralForm, numerals } from "./numeral.js";
export { numeralsExtractor } from "./numerals-extractor.js";
