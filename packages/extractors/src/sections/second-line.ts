/** Headings that go on, or stand, in the line below their mark. */
import { type Block, textSpan } from "@shilu/core";
import { type Candidate, candidateOf, isTop } from "./candidate.js";
import { endsLikeHeading } from "./heading-nouns.js";
import { markerAt } from "./marker.js";

const LONGEST_SECOND = 20;

/** A heading that stands in the line below its mark, or breaks off in mid-noun and goes on there. */
export function withSecondLine(
  folded: string,
  candidate: Candidate,
  below: ReadonlyMap<number, Block | null>,
): Candidate {
  const { mark, heading } = candidate;
  if (!heading && mark.opensLine) return onNextLine(folded, candidate, below);
  if (heading?.closer !== "line" || !isTop(mark.marker.form) || !mark.opensLine) return candidate;
  const next = below.get(mark.line.start)?.span;
  if (!next || next.end - next.start > LONGEST_SECOND || heading.end - heading.start < LONGEST_SECOND / 2)
    return candidate;
  const second = folded.slice(next.start, next.end);
  if (endsLikeHeading(folded.slice(heading.start, heading.end)) || /[。:;,!?\d]/.test(second))
    return candidate;
  if (!endsLikeHeading(second) || markerAt(folded, next.start, next.end)) return candidate;
  const longer = { ...heading, end: next.end, bodyStart: next.end };
  return { mark: { ...mark, line: textSpan(mark.line.start, next.end) }, heading: longer, known: true };
}

/** 一、 in a line of its own, the heading in the next one. */
function onNextLine(
  folded: string,
  candidate: Candidate,
  below: ReadonlyMap<number, Block | null>,
): Candidate {
  const { mark } = candidate;
  const next = below.get(mark.line.start)?.span;
  const bare = !/\S/.test(folded.slice(mark.rest.start, mark.line.end));
  if (!next || !bare || mark.marker.number === null || markerAt(folded, next.start, next.end))
    return candidate;
  const longer = { ...mark, rest: next, line: textSpan(mark.line.start, next.end) };
  const moved = candidateOf(folded, longer, false);
  return moved.heading?.closer === "line" ? moved : candidate;
}
