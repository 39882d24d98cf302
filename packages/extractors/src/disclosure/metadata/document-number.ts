import { type Document, type Metadatum, mainBlocks, proseEvidence } from "@shilu/core";

const LINE = /^\s*[\u4e00-\u9fff]{2,12}[〔[【(](?:19|20)\d\d[〕\]】)] ?(?:第 ?)?\d{1,4} ?号\s*$/;

const BESIDE = 2;

/** A document number in a line of its own: beside the title, or at the head of the main text. */
export function documentNumberReadings(document: Document, title: Metadatum | undefined): Metadatum[] {
  const { blocks } = document;
  const at = blocks.findIndex(({ span }) => span.start === title?.evidence.span?.start);
  const beside = at < 0 ? [] : blocks.slice(Math.max(0, at - BESIDE), at + BESIDE + 1);
  return [...beside, ...mainBlocks(document).slice(0, 3)]
    .filter(({ span }) => LINE.test(document.folded.slice(span.start, span.end)))
    .slice(0, 1)
    .map(({ span }) => ({
      key: "documentNumber" as const,
      value: document.surface(span).trim(),
      evidence: proseEvidence(span, span, ["metadata.document-number"]),
    }));
}
