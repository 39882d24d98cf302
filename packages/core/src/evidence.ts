import type { SourceSpan, TextSpan } from "./span.js";

export type EvidenceOrigin = "prose" | "table" | "solved" | "sum" | "declared";

/**
 * Where a value was read. `span` is the clause or row that states it, at most 300 code units; `figure` the figure
 * itself, inside `span`. A value from the head of a page has only a `source`; a sum has neither, its parts have.
 */
export interface Evidence {
  readonly from: EvidenceOrigin;
  readonly span: TextSpan | null;
  readonly figure: TextSpan | null;
  /** Given where there is no text span; otherwise found through the document. */
  readonly source: SourceSpan | null;
  readonly rules: readonly string[];
}

export const MAX_QUOTE = 300;

export const proseEvidence = (
  span: TextSpan,
  figure: TextSpan | null,
  rules: readonly string[],
): Evidence => ({ from: "prose", span, figure, source: null, rules });

export const tableEvidence = (span: TextSpan, figure: TextSpan, rules: readonly string[]): Evidence => ({
  from: "table",
  span,
  figure,
  source: null,
  rules,
});

export const declaredEvidence = (source: SourceSpan, rules: readonly string[]): Evidence => ({
  from: "declared",
  span: null,
  figure: null,
  source,
  rules,
});
