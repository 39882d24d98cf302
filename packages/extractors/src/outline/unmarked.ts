/** Reports whose headings carry no mark: short lines of their own that name a known kind of section. */
import { type Document, type Section, textSpan } from "@shilu/core";
import { kindsOf } from "./kinds.js";

const LONGEST = 28;
/** Fewer such lines are no outline. */
const FEWEST = 3;

export function unmarkedHeadings(document: Document): Section[] {
  const main = document.blocks.filter(({ role }) => role === "main");
  const headings = main.filter(({ kind, span }) => {
    const words = document.folded.slice(span.start, span.end).replace(/\s+/g, "");
    return (
      kind !== "cell" && words.length <= LONGEST && !/[,。;:?!]/.test(words) && kindsOf(words).length > 0
    );
  });
  if (headings.length < FEWEST) return [];
  const end = main.at(-1)?.span.end ?? document.text.length;
  return headings.map(({ span }, index) => ({
    marker: "",
    heading: document.surface(span),
    level: 1,
    kinds: kindsOf(document.folded.slice(span.start, span.end).replace(/\s+/g, "")),
    parent: null,
    headingSpan: span,
    bodySpan: textSpan(span.end, headings[index + 1]?.span.start ?? end),
  }));
}
