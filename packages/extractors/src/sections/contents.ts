/** A table of contents: the headings of the outermost level one under another without a body, and then again. */
import type { Document } from "@shilu/core";
import type { Outlined } from "./outline.js";

const FEWEST = 3;

/** Leaves the table of contents out, where there is one. */
export function withoutContents(document: Document, outlined: readonly Outlined[]): Outlined[] {
  const again = outlined.findIndex(
    ({ candidate, level }, i) => i >= FEWEST && level === 1 && candidate.mark.marker.number === 1,
  );
  if (again < 0) return [...outlined];
  const listed = outlined.slice(0, again);
  const body = listed.some(
    ({ candidate }) => candidate.heading === null || candidate.heading.closer === "stop",
  );
  if (body) return [...outlined];
  const words = ({ candidate }: Outlined) => {
    const { heading } = candidate;
    return heading ? document.folded.slice(heading.start, heading.end).replace(/[\s.…·\d]+/g, "") : "";
  };
  const later = new Set(outlined.slice(again).map(words));
  const repeated = listed.filter((one) => later.has(words(one))).length;
  return repeated >= FEWEST && repeated > listed.length / 2 ? outlined.slice(again) : [...outlined];
}
