export { checkPanel, type PanelCheck } from "./check-panel.js";
export { catalogue, type Indicator, indicatorOf } from "./disclosure/catalogue/index.js";
export { disclosureFamily } from "./disclosure/index.js";
export { disclosureScope } from "./disclosure/scoring.js";
export { type ExtractOptions, extract } from "./extract.js";
export { defaultPipeline, generalExtractors } from "./pipeline.js";
export { DEFAULT_LIMITS, type ReadOptions, read } from "./read.js";
export { numerals } from "./recognise/index.js";
export { type RecognisedMention, recognise } from "./recognise-text.js";
