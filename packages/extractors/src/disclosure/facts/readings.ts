/** Every reading of the prose: figures, explicit zeros, numbers carried by 均 and 全部. */
import {
  contains,
  type Document,
  defineExtractor,
  defineLayer,
  layers,
  type Mention,
  overlaps,
  type Section,
  sectionAt,
  type TextSpan,
} from "@shilu/core";
import { figuresOf, type Sentence, sentencesOf, words } from "../../clauses/index.js";
import { carriedReadings } from "./carried.js";
import { readingsOf } from "./figure-readings.js";
import { formSpans } from "./form-spans.js";
import { placeOf } from "./place.js";
import type { FactReading } from "./reading.js";
import { scopeOf } from "./scope.js";
import { zeroReadings } from "./zeros.js";

/** Candidates of every indicator and scope, in text order; the facts are chosen among them. */
export const factReadings = defineLayer<FactReading>("factReadings");

export const factReadingsExtractor = defineExtractor({
  name: "factReadings",
  requires: [layers.mentions, layers.sections, layers.metadata, layers.formTables],
  provides: factReadings,
  extract(document, [mentions, sections, metadata, tables]) {
    const written = metadata.find(({ key }) => key === "year")?.value;
    const year = typeof written === "number" ? written : null;
    const taken = formSpans(tables);
    const inForm = (span: TextSpan) => taken.some((form) => contains(form, span));
    const sentences = sentencesOf(document, mentions, sections).filter(({ span }) => !inForm(span));
    const prose = mentions.filter(({ span }) => !inForm(span));
    const readings = sentences.flatMap((sentence, index) =>
      sentenceReadings(document, sections, prose, year, sentence, sentences[index - 1] ?? null),
    );
    readings.push(
      ...zeroReadings(document, sections, sentences, (span) => taken.some((form) => overlaps(form, span))),
    );
    return readings.sort((a, b) => (a.evidence.span?.start ?? 0) - (b.evidence.span?.start ?? 0));
  },
});

function sentenceReadings(
  document: Document,
  sections: readonly Section[],
  mentions: readonly Mention[],
  year: number | null,
  sentence: Sentence,
  before: Sentence | null,
): FactReading[] {
  const figures = figuresOf(document, sentence, mentions);
  if (figures.length === 0) return [];
  const section = sectionAt(sections, sentence.span.start);
  const near =
    before && sectionAt(sections, before.span.start) === section ? words(document.folded, before.span) : "";
  const readings = figures.flatMap((figure) => {
    const place = placeOf({ document, sections }, figure, near);
    return readingsOf(place, scopeOf(place, year));
  });
  return [...readings, ...carriedReadings(document, sentence, readings)];
}
