/** The sentences of the prose with their figures, read once: what the forms take up is left out. */
import {
  contains,
  defineExtractor,
  defineLayer,
  layers,
  overlaps,
  type Section,
  sectionAt,
  type TextSpan,
} from "@shilu/core";
import { type Figure, figuresOf, type Sentence, sentencesOf } from "../clauses/index.js";
import { formSpans } from "./forms/form-spans.js";

export interface ProseSentence {
  readonly sentence: Sentence;
  readonly figures: readonly Figure[];
  readonly section: Section | null;
  /** Which of its clauses, by index, lie in a form all the same. */
  readonly formClauses: ReadonlySet<number>;
}

export const proseSentences = defineLayer<ProseSentence>("proseSentences");

/** 5 复议诉讼情况: a bare number at the head of a heading counts nothing. */
function withoutMarkers(figures: readonly Figure[], sections: readonly Section[]): readonly Figure[] {
  const first = figures[0]?.mention;
  if (!first || first.unit !== null) return figures;
  const isMarker = sections.some(({ headingSpan }) => contains(headingSpan, first.span));
  return isMarker || sections.some(({ headingSpan }) => headingSpan.start === first.span.end)
    ? figures.slice(1)
    : figures;
}

export const proseSentencesExtractor = defineExtractor({
  name: "proseSentences",
  requires: [layers.mentions, layers.sections, layers.formTables],
  provides: proseSentences,
  extract(document, [mentions, sections, tables]): ProseSentence[] {
    const forms = formSpans(tables);
    const inForm = (span: TextSpan) => forms.some((form) => contains(form, span));
    const prose = forms.length > 0 ? mentions.filter(({ span }) => !inForm(span)) : mentions;
    return sentencesOf(document, mentions, sections)
      .filter(({ span }) => !inForm(span))
      .map((sentence) => ({
        sentence,
        figures: withoutMarkers(figuresOf(document, sentence, prose), sections),
        section: sectionAt(sections, sentence.span.start),
        formClauses: new Set(
          sentence.clauses.flatMap(({ span }, index) =>
            forms.some((form) => overlaps(form, span)) ? [index] : [],
          ),
        ),
      }));
  },
});
