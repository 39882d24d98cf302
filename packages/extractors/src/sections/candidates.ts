/**
 * The marks that can open a heading or an item, with their headings.
 *
 * A mark that opens its line always can. Inside a line it can only where the line lost its breaks: its number must go on
 * from the one before it, and a stop, or words that name a known kind of section, must tell it from an enumeration.
 */
import type { Document } from "@shilu/core";
import { bareFigures } from "./bare-figures.js";
import { type Candidate, candidateOf, isTop } from "./candidate.js";
import { formHeads, isFormRow } from "./form-lines.js";
import type { Heading } from "./heading.js";
import { endsLikeHeading } from "./heading-nouns.js";
import { kindsOf } from "./kinds.js";
import { type Mark, marksOf, proseLines } from "./mark.js";
import type { MarkerForm } from "./marker.js";
import { withSecondLine } from "./second-line.js";

/** What has been read so far. */
interface Reading {
  /** The marks of an outline that figures alone number. */
  readonly figures: ReadonlySet<number>;
  /** The last number of each form. */
  readonly numbers: Map<MarkerForm, number>;
  /** Below the head of a form whose borders were lost. */
  inForm: boolean;
}

export function candidatesOf(document: Document): Candidate[] {
  const { folded } = document;
  const marks = marksOf(document);
  const torn = tornLines(folded, marks);
  const heads = formHeads(document);
  const reading: Reading = { figures: bareFigures(folded, marks), numbers: new Map(), inForm: false };
  const lines = new Map(proseLines(document).map((block, i, all) => [block.span.start, all[i + 1] ?? null]));
  const candidates: Candidate[] = [];
  let head = 0;
  for (const mark of marks) {
    while (head < heads.length && (heads[head] as number) < mark.marker.start) {
      reading.inForm = true;
      head++;
    }
    if (!mark.opensLine && !isInStep(mark, reading, torn)) continue;
    const candidate = withSecondLine(folded, candidateOf(folded, mark, torn.has(mark.line.start)), lines);
    if (isRow(folded, candidate, reading)) continue;
    if (!mark.opensLine && !goesOn(folded, candidate, reading, candidates, torn)) continue;
    if (mark.marker.bare && !isSure(candidate, reading)) continue;
    reading.inForm = false;
    note(reading.numbers, mark);
    candidates.push(candidate);
  }
  return candidates;
}

/** The lines, by their start, inside which a section of a known kind begins. */
function tornLines(folded: string, marks: readonly Mark[]): Set<number> {
  const torn = new Set<number>();
  for (const { marker, rest, opensLine, line } of marks) {
    if (opensLine || (marker.form !== "chinese" && marker.form !== "chineseBracket")) continue;
    const words = folded
      .slice(rest.start, Math.min(rest.end, rest.start + LONGEST_KNOWN))
      .replace(/\s+/g, "");
    if (kindsOf(words).length > 0) torn.add(line.start);
  }
  return torn;
}

/** How far behind a mark the words that name a kind of section stand. */
const LONGEST_KNOWN = 24;

const SHORTEST_SENTENCE = 5;

/** Below the head of a form a mark is a row until the outline goes on, or a sentence follows. */
function isRow(folded: string, { mark, heading, known }: Candidate, reading: Reading): boolean {
  const { marker, rest } = mark;
  const words = folded.slice(rest.start, rest.end);
  if (isFormRow(words, reading.inForm)) return true;
  if (!reading.inForm) return false;
  // Rows hold no sentences.
  if (words.indexOf("。") >= SHORTEST_SENTENCE) return false;
  const next = (reading.numbers.get(marker.form) ?? 0) + 1;
  return !(isTop(marker.form) && marker.number === next && (known || (heading !== null && mark.opensLine)));
}

/** Inside a line the number must go on from the one before it; a figure of a deeper form needs a torn line. */
function isInStep({ marker, line }: Mark, { numbers }: Reading, torn: ReadonlySet<number>): boolean {
  const last = numbers.get(marker.form) ?? 0;
  if (marker.number === last + 1) return marker.form !== "arabic" || torn.has(line.start);
  return marker.form === "chinese" && marker.number !== null && marker.number > last && last > 0;
}

/** What does not stand before a heading: a word that goes on. */
const WORD = /[\u4e00-\u9fffA-Za-z“"《、,(第]/;

function goesOn(
  folded: string,
  candidate: Candidate,
  { numbers }: Reading,
  before: readonly Candidate[],
  torn: ReadonlySet<number>,
): boolean {
  const { mark, heading, known } = candidate;
  const { form, number, start } = mark.marker;
  if (!heading || number === null) return false;
  // 一、概述；二、主动公开情况；… lists what follows.
  if (heading.closer === "stop" && !/\S/.test(folded.slice(heading.bodyStart, mark.rest.end))) return false;
  const behind = before.at(-1)?.heading;
  const apart =
    !WORD.test(folded.charAt(start - 1)) || behind?.end === start || endOf(folded, behind) === start;
  const last = numbers.get(form) ?? 0;
  const words = folded.slice(heading.start, heading.end);
  const headed = heading.closer !== "line" || endsLikeHeading(words);
  if (form === "chinese") {
    if (number !== last + 1 && !(known && apart && number > last && last > 0)) return false;
    return known || (apart && headed && torn.has(mark.line.start));
  }
  // Deeper marks open headings only in a line that holds the heading above them, or opens with their own form.
  const above = before.at(-1)?.mark.line.start === mark.line.start;
  if (!above || number !== last + 1 || !apart) return false;
  if (form === "chineseBracket")
    return known || (headed && words.length <= 40 && heading.closer !== "line") || endsLikeHeading(words);
  return torn.has(mark.line.start) && headed && heading.closer !== "line" && words.length <= 40;
}

/** Where the blanks behind a heading end. */
function endOf(folded: string, heading: Heading | null | undefined): number {
  let at = heading?.end ?? -1;
  while (at >= 0 && /\s/.test(folded.charAt(at))) at++;
  return at;
}

/** A mark that lost its point or bracket counts where its number goes on, and its words are a heading's. */
function isSure({ mark, heading, known }: Candidate, { numbers, figures }: Reading): boolean {
  const { form, number, start } = mark.marker;
  if (!heading) return false;
  if (number === null) return heading.closer !== "stop" || heading.bodyStart < mark.rest.end;
  const inStep = number === (numbers.get(form) ?? 0) + 1;
  const short = heading.end - heading.start <= LONGEST_KNOWN;
  if (form === "arabic")
    return inStep && (heading.closer === "stop" || (known && short) || figures.has(start));
  // An article of a law is quoted with its sentence; one of the outline has a heading.
  if (form === "article") return inStep && (heading.closer === "line" || heading.bodyStart < mark.rest.end);
  // Letters below another outline tell points apart.
  if (form === "letter" || form === "stem")
    return inStep && ![...numbers.keys()].some((other) => other !== form && isTop(other));
  if (IN_STEP.has(form)) return inStep;
  if (form !== "chinese") return true;
  return inStep && heading.closer !== "stop" && (known || heading.end - heading.start <= 2);
}

/** Forms whose marks are words or decimals as well, where no others count before them. */
const IN_STEP: ReadonlySet<MarkerForm> = new Set([
  "part",
  "division",
  "financial",
  "arabicDotted",
  "arabicTriple",
]);

/** A mark of one form begins the numbering of the deeper ones anew; articles count on through chapters. */
const DEPTH: readonly MarkerForm[] = [
  "article",
  "part",
  "division",
  "financial",
  "stem",
  "letter",
  "chinese",
  "chineseBracket",
  "arabic",
  "arabicDotted",
  "arabicTriple",
  "arabicBracket",
  "circled",
];

function note(numbers: Map<MarkerForm, number>, { marker }: Mark): void {
  const { form, number } = marker;
  if (number === null) return;
  numbers.set(form, number);
  for (const deeper of DEPTH.slice(DEPTH.indexOf(form) + 1)) numbers.delete(deeper);
}
