/** The recognisers of shilu behind the interface of the public suites: node score-recognizer.mjs --adapter this file. */
import { recognise } from "@shilu/extractors";
import { inConvention } from "./recognise/convention.mjs";

export const name = "shilu";
export const recognize = inConvention(recognise);
