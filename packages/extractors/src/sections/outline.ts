/** How deep each mark stands, and which of them open sections. */
import type { Block, Document } from "@shilu/core";
import { type Candidate, isTop } from "./candidate.js";
import type { Heading } from "./heading.js";
import { endsLikeHeading } from "./heading-nouns.js";
import { type MarkerForm, markerAt } from "./marker.js";

export interface Outlined {
  readonly candidate: Candidate;
  /** 1 outermost. */
  readonly level: number;
  /** A heading with a body or a child; the others are items and keep their place in the numbering. */
  readonly isSection: boolean;
}

/** In text order. */
export function outlineOf(document: Document, candidates: readonly Candidate[]): Outlined[] {
  const levels = levelsOf(candidates);
  const bodies = bodiesOf(document, candidates);
  return candidates.map((candidate, index) => ({
    candidate,
    level: levels[index] as number,
    isSection: isSection(document, candidates, levels, bodies, index),
  }));
}

const RANK: Readonly<Record<MarkerForm, number>> = {
  part: 0,
  division: 1,
  article: 2,
  financial: 3,
  stem: 4,
  letter: 5,
  chinese: 6,
  chineseBracket: 7,
  arabic: 8,
  arabicDotted: 9,
  arabicTriple: 10,
  arabicBracket: 11,
  circled: 12,
};

/**
 * A form that is open closes what stands deeper; one that is not stands below what is open, unless it is of a higher
 * rank and its number goes on past 1: then what it belongs to was left out.
 */
function levelsOf(candidates: readonly Candidate[]): number[] {
  const open: MarkerForm[] = [];
  return candidates.map(({ mark }) => {
    const { form, number } = mark.marker;
    const depth = open.indexOf(form);
    if (depth >= 0) open.length = depth + 1;
    else {
      if (number !== 1) while (open.length > 0 && RANK[open.at(-1) as MarkerForm] > RANK[form]) open.pop();
      open.push(form);
    }
    return open.length;
  });
}

const NO_BODY: ReadonlySet<Block["kind"]> = new Set(["signature", "date", "image"]);

/** Whether text of the main part, or a table, stands between each heading's line and the next mark. */
function bodiesOf(document: Document, candidates: readonly Candidate[]): boolean[] {
  // Rows of a form whose borders were lost are cells outside every table.
  const lines = [
    ...document.blocks.filter(({ role, kind }) => role === "main" && !NO_BODY.has(kind)),
    ...document.tables,
  ]
    .map(({ span }) => span.start)
    .sort((a, b) => a - b);
  let line = 0;
  return candidates.map(({ mark }, index) => {
    const until = candidates[index + 1]?.mark.marker.start ?? document.text.length;
    while (line < lines.length && (lines[line] as number) < mark.line.end) line++;
    return line < lines.length && (lines[line] as number) < until;
  });
}

function isSection(
  document: Document,
  candidates: readonly Candidate[],
  levels: readonly number[],
  bodies: readonly boolean[],
  index: number,
): boolean {
  const { mark, heading, known } = candidates[index] as Candidate;
  if (!heading) return false;
  const level = levels[index] as number;
  if ((levels[index + 1] ?? 0) > level) return true;
  const next = candidates[index + 1]?.mark.marker.start ?? Number.POSITIVE_INFINITY;
  // 1.某事已办。2.某事在办。: sentences that follow each other.
  const beside =
    heading.closer === "stop" && mark.rest.end < mark.line.end
      ? markerAt(document.folded, mark.rest.end, mark.line.end)
      : null;
  if (beside?.form === mark.marker.form && !runsIn(document, heading, mark.rest.end)) return false;
  const words = document.folded.slice(heading.start, heading.end);
  const noun = endsLikeHeading(words);
  if (runsIn(document, heading, Math.min(mark.line.end, next)))
    // In a list of sentences one of two is no heading and its body.
    return !(
      heading.closer === "stop" &&
      !noun &&
      words.length > LONGEST_NAME &&
      siblingsAreItems(document, candidates, levels, bodies, index)
    );
  // The last line of a list of items is followed by the closing paragraph, which is not its body.
  const body =
    bodies[index] === true &&
    !(heading.closer === "stop" && siblingsAreItems(document, candidates, levels, bodies, index));
  if (heading.closer === "stop") return body || (level === 1 && known && noun);
  if (words.length > 30 && words.includes(",") && !noun) return body && heading.closer === "colon";
  return body || (level === 1 && isTop(mark.marker.form));
}

/** Code units of a heading without a noun that ends it. */
const LONGEST_NAME = 14;

const runsIn = ({ folded }: Document, { bodyStart }: Heading, end: number): boolean =>
  /[^\s。.;]/.test(folded.slice(bodyStart, end));

function siblingsAreItems(
  document: Document,
  candidates: readonly Candidate[],
  levels: readonly number[],
  bodies: readonly boolean[],
  index: number,
): boolean {
  const level = levels[index] as number;
  if ((levels[index + 1] ?? 0) === level) return false;
  const before = candidates[index - 1];
  const here = candidates[index] as Candidate;
  if (!before || levels[index - 1] !== level || before.mark.marker.form !== here.mark.marker.form)
    return false;
  const { heading, mark } = before;
  if (heading === null) return true;
  const alone = !/\S/.test(document.folded.slice(heading.bodyStart, mark.line.end));
  return bodies[index - 1] === false && heading.closer === "stop" && alone;
}
