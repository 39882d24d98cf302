/** A marked line: what could be a heading. */
import type { Block, Document } from "@shilu/core";
import { isFormRow } from "./form-rows.js";
import { headingEnd } from "./heading-end.js";
import { type Marker, markerAt } from "./marker.js";
import { runOnCandidates } from "./run-on.js";

export interface Candidate {
  readonly marker: Marker;
  /** Where the mark begins, in the text. */
  readonly start: number;
  /** Where the heading begins and ends, the mark and the closing 。 or ： outside. */
  readonly headingStart: number;
  readonly headingEnd: number;
  /** Where what follows the heading begins. */
  readonly bodyStart: number;
  /** What ends the heading: its line, 。, ：, or nothing at all (the words run on). */
  readonly closer: "line" | "stop" | "colon" | "none";
  /** Text stands behind the heading in the same line. */
  readonly runIn: boolean;
}

/** A line that is the next cell of a row written one cell a line: a unit, a figure, a dash. */
const CELL = /^(?:条|件|次|篇|个|人|人次|元|万元|项|场|[-—–/]{1,3}|\d[\d,.]*)$/;
/** Longest heading, in code units: a longer marked line is a sentence of its own. */
const LONGEST = 60;
/** A line this long that holds several marks has lost its breaks. */
const RUN_ON = 300;

export function candidatesOf(document: Document): Candidate[] {
  const main = document.blocks.filter(
    ({ role, kind }) => role === "main" && kind !== "cell" && kind !== "image",
  );
  const candidates: Candidate[] = [];
  for (const [index, block] of main.entries()) {
    const line = document.folded.slice(block.span.start, block.span.end);
    const below = main[index + 1];
    if (below && CELL.test(document.folded.slice(below.span.start, below.span.end))) continue;
    const own = candidateAt(document, block, block.span.start, line);
    if (own) candidates.push(own);
    if (line.length >= RUN_ON) candidates.push(...runOnCandidates(block, line, candidates));
  }
  return candidates;
}

function candidateAt(document: Document, block: Block, start: number, line: string): Candidate | null {
  const marker = markerAt(line);
  if (!marker || isFormRow(line.slice(marker.length))) return null;
  const headingStart = start + marker.length;
  const { length, closer, skip } = headingEnd(line.slice(marker.length));
  // 一、概 lost a character; a bracket with one character behind it is a label written down a column.
  if (length === 0 || length > LONGEST || (length === 1 && marker.form !== "chinese")) return null;
  const end = headingStart + length;
  const bodyStart = Math.min(end + skip, block.span.end);
  const runIn = /\S/.test(document.folded.slice(bodyStart, block.span.end));
  if (marker.bare && closer === "line" && marker.form === "arabic") return null;
  return { marker, start, headingStart, headingEnd: end, bodyStart, closer, runIn };
}
