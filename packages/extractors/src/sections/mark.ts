/** A mark in its place: at the start of a line, or inside one. */
import { type Block, type Document, type TextSpan, textSpan } from "@shilu/core";
import { isCellLine } from "./form-lines.js";
import { inlineMarkers, type Marker, markerAt } from "./marker.js";

export interface Mark {
  readonly marker: Marker;
  /** From behind the mark to the next mark of its line, or the line's end. */
  readonly rest: TextSpan;
  /** The mark opens its line. */
  readonly opensLine: boolean;
  /** The first mark of the line that holds it. */
  readonly line: TextSpan;
}

/** The marks of the main text, in order; cells and the rows written one cell a line are left out. */
export function marksOf(document: Document): Mark[] {
  const { folded } = document;
  const lines = proseLines(document);
  const within = inlineMarkers(folded);
  const marks: Mark[] = [];
  for (const [index, { span }] of lines.entries()) {
    const below = lines[index + 1]?.span;
    if (below && below.end - below.start <= 12 && isCellLine(folded.slice(below.start, below.end))) continue;
    const first = firstMarker(folded, span);
    const markers = [...(first ? [first] : []), ...within(first?.end ?? span.start, span.end)];
    markers.forEach((marker, n) => {
      marks.push({
        marker,
        rest: textSpan(marker.end, markers[n + 1]?.start ?? span.end),
        opensLine: n === 0 && first !== null,
        line: span,
      });
    });
  }
  return marks;
}

/** Signs that adorn a heading before its mark: ◆一、概述, 【一、概述】. */
const ADORNED = /[■◆●★▲※▪◇□◎○♦#*·•▶►【〖]{1,4} {0,3}/y;

function firstMarker(folded: string, { start, end }: TextSpan): Marker | null {
  const marker = markerAt(folded, start, end);
  if (marker) return marker;
  ADORNED.lastIndex = start;
  return ADORNED.test(folded) ? markerAt(folded, ADORNED.lastIndex, end) : null;
}

/** The lines of the main text that are neither cells nor pictures. */
export function proseLines(document: Document): Block[] {
  let table = 0;
  return document.blocks.filter(({ role, kind, span }) => {
    while ((document.tables[table]?.span.end ?? Number.POSITIVE_INFINITY) <= span.start) table++;
    const inTable = (document.tables[table]?.span.start ?? Number.POSITIVE_INFINITY) <= span.start;
    return role === "main" && kind !== "cell" && kind !== "image" && !inTable;
  });
}
