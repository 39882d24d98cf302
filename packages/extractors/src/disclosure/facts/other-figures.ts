import { defineExtractor, layers } from "@shilu/core";
import { formOtherFigures } from "../forms/index.js";
import { otherFiguresOf } from "./prose-facts.js";
import { factReadings } from "./readings.js";

/** Figures that were understood and are no facts of the reporting year. */
export const otherFiguresExtractor = defineExtractor({
  name: "otherFigures",
  requires: [factReadings, formOtherFigures],
  provides: layers.otherFigures,
  extract: (_document, [readings, forms]) => [...otherFiguresOf(readings), ...forms],
});
