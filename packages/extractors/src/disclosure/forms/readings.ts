import { defineExtractor } from "@shilu/core";
import { readForms } from "./read.js";
import { formReadings } from "./reading.js";

/** Every form of the document, cell by cell. What could not be told is reported, with its candidates. */
export const formReadingsExtractor = defineExtractor({
  name: "formReadings",
  requires: [],
  provides: formReadings,
  extract: (document, _given, report, context) => readForms(document, report, context),
});
