import { createPipeline, type Pipeline } from "@shilu/core";
import { disclosureFamily } from "./disclosure/index.js";
import { mentionsExtractor, numeralsExtractor } from "./recognise/index.js";
import { sectionsExtractor } from "./sections/index.js";

/** The steps that run on every document, in order. */
export const generalExtractors = [numeralsExtractor, mentionsExtractor, sectionsExtractor] as const;

/** The general steps, then the family that knows the document. */
export const defaultPipeline: Pipeline = createPipeline({
  extractors: generalExtractors,
  families: [disclosureFamily],
});
