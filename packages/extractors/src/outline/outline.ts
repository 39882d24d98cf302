/** Which marked lines are sections, and how deep each stands. */
import type { Document, Report } from "@shilu/core";
import { textSpan } from "@shilu/core";
import type { Candidate } from "./candidate.js";
import type { MarkerForm } from "./marker.js";

export interface Outlined {
  readonly candidate: Candidate;
  readonly level: number;
  readonly isSection: boolean;
}

interface Open {
  readonly form: MarkerForm;
  number: number;
}

/** Candidates in text order, each with its level; those that are mere items keep their place in the numbering. */
export function outlineOf(document: Document, candidates: readonly Candidate[], report: Report): Outlined[] {
  const stack: Open[] = [];
  const levels = candidates.map((candidate) => levelOf(stack, candidate, report));
  return candidates.map((candidate, index) => ({
    candidate,
    level: levels[index] as number,
    isSection: isSection(document, candidates, levels, index),
  }));
}

function levelOf(stack: Open[], { marker, start }: Candidate, report: Report): number {
  const depth = stack.findIndex(({ form }) => form === marker.form);
  if (depth < 0) {
    stack.push({ form: marker.form, number: marker.number });
    if (marker.number !== 1) reportGap(report, start, marker.written, 0, marker.number);
    return stack.length;
  }
  stack.length = depth + 1;
  const open = stack[depth] as Open;
  if (marker.number !== open.number + 1) reportGap(report, start, marker.written, open.number, marker.number);
  open.number = marker.number;
  return depth + 1;
}

function reportGap(report: Report, start: number, length: number, before: number, number: number): void {
  report({
    code: "numbering-gap",
    severity: "note",
    span: textSpan(start, start + length),
    message: `Expected number ${before + 1} here, got ${number}: a heading may be lost, or the numbering is wrong`,
  });
}

/** A marked line is a section where text, a child or a body follows it; a marked sentence alone is an item. */
function isSection(
  document: Document,
  candidates: readonly Candidate[],
  levels: readonly number[],
  index: number,
): boolean {
  const candidate = candidates[index] as Candidate;
  const next = candidates[index + 1];
  if (candidate.runIn) return true;
  const level = levels[index] as number;
  const hasChild = next !== undefined && (levels[index + 1] as number) > level;
  if (hasChild) return true;
  const followed = bodyBetween(document, candidate, next);
  if (candidate.closer === "line" && !endsLikeSentence(document, candidate))
    return followed || candidate.marker.form === "chinese";
  return followed && !siblingsAreItems(document, candidates, levels, index);
}

/** Text of the main part between a heading and the next mark. */
function bodyBetween(document: Document, candidate: Candidate, next: Candidate | undefined): boolean {
  const end = next?.start ?? Infinity;
  return document.blocks.some(
    ({ role, kind, span }) =>
      role === "main" &&
      span.start >= candidate.headingEnd &&
      span.end <= end &&
      kind !== "signature" &&
      kind !== "date",
  );
}

/** A clause with its comma and no closing stop still reads as a sentence when it is long. */
const endsLikeSentence = (document: Document, { headingStart, headingEnd }: Candidate): boolean =>
  headingEnd - headingStart > 30 && document.folded.slice(headingStart, headingEnd).includes(",");

/** The last of a list of items is followed by the closing paragraph, which is not its body. */
function siblingsAreItems(
  document: Document,
  candidates: readonly Candidate[],
  levels: readonly number[],
  index: number,
): boolean {
  const level = levels[index] as number;
  if ((levels[index + 1] ?? 0) === level) return false;
  const before = candidates[index - 1];
  if (!before || levels[index - 1] !== level || before.marker.form !== candidates[index]?.marker.form)
    return false;
  return !before.runIn && before.closer === "stop" && !bodyBetween(document, before, candidates[index]);
}
