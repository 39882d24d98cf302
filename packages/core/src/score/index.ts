export * from "./gold.js";
export type { Judgement, Outcome, RatioAspect, RetrievalAspect } from "./judgement.js";
export * from "./pair.js";
export * from "./score.js";
