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
  const around = sectionAt(sections, first.span.start)?.headingSpan;
  const behind = sectionAt(sections, first.span.end)?.headingSpan;
  const isMarker = (around && contains(around, first.span)) || behind?.start === first.span.end;
  return isMarker ? figures.slice(1) : figures;
}

const NONE: ReadonlySet<number> = new Set();

/** Which clauses of a sentence lie in a form, by index. */
function clausesIn(forms: readonly TextSpan[], { span, clauses }: Sentence): ReadonlySet<number> {
  const near = forms.filter((form) => overlaps(form, span));
  if (near.length === 0) return NONE;
  return new Set(
    clauses.flatMap((clause, index) => (near.some((form) => overlaps(form, clause.span)) ? [index] : [])),
  );
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
        formClauses: clausesIn(forms, sentence),
      }));
  },
});
