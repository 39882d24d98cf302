export { factsExtractor } from "./facts.js";
export { otherFiguresExtractor } from "./other-figures.js";
export { proseFacts, proseFactsExtractor } from "./prose-facts.js";
export { factReadings, factReadingsExtractor } from "./readings.js";
