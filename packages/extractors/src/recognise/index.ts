export { type AreaOfCode, areaCodeOf, placesOfAreaCode } from "./area-codes.js";
export { citedTitle } from "./cited-title.js";
export { mentionsExtractor, recogniseText } from "./mentions-extractor.js";
export { type Numeral, type NumeralForm, numerals } from "./numeral.js";
export { numeralsExtractor } from "./numerals-extractor.js";
export { type RecogniserRule, recogniserRules } from "./rules.js";
