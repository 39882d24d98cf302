import { type Document, type Metadatum, mainBlocks, proseEvidence } from "@shilu/core";

const LINE = /^\s*[\u4e00-\u9fff]{2,12}[〔[【(](?:19|20)\d\d[〕\]】)] ?(?:第 ?)?\d{1,4} ?号\s*$/;

/** A document number that stands in a line of its own at the head of the main text. */
export function documentNumberReadings(document: Document): Metadatum[] {
  return mainBlocks(document)
    .slice(0, 3)
    .filter(({ span }) => LINE.test(document.folded.slice(span.start, span.end)))
    .slice(0, 1)
    .map(({ span }) => ({
      key: "documentNumber" as const,
      value: document.surface(span).trim(),
      evidence: proseEvidence(span, span, ["metadata.document-number"]),
    }));
}
