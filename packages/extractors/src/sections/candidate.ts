import { type Heading, headingAt } from "./heading.js";
import { kindsOf } from "./kinds.js";
import type { Mark } from "./mark.js";
import type { MarkerForm } from "./marker.js";

export interface Candidate {
  readonly mark: Mark;
  /** `null` where the words behind the mark are a sentence of their own. */
  readonly heading: Heading | null;
  /** The words of the heading name a known kind of section. */
  readonly known: boolean;
}

/** `torn`: the line lost its breaks. */
export function candidateOf(folded: string, mark: Mark, torn: boolean): Candidate {
  const heading = headingAt(folded, mark.rest.start, mark.rest.end, torn);
  const words = heading ? folded.slice(heading.start, heading.end).replace(/\s+/g, "") : "";
  return { mark, heading, known: words !== "" && kindsOf(words).length > 0 };
}

const TOP: ReadonlySet<MarkerForm> = new Set([
  "part",
  "division",
  "article",
  "financial",
  "stem",
  "letter",
  "chinese",
]);

/** Whether marks of a form are those of headings, where they stand outermost. */
export const isTop = (form: MarkerForm): boolean => TOP.has(form);
