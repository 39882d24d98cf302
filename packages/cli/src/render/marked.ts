import type { RecordEvidence } from "@shilu/core";
import type { Mark } from "./mark.js";
import { markedLines } from "./marked-lines.js";

export interface MarkedPieces {
  readonly before: string;
  readonly figure: string;
  readonly after: string;
}

/** The quote of a value, cut at its figure. `null` where it has none (a sum, the head of a page). */
export function piecesOf({ quote, text, figure }: RecordEvidence): MarkedPieces | null {
  if (quote === null) return null;
  if (!text || !figure) return { before: quote, figure: "", after: "" };
  const [start, end] = [figure[0] - text[0], figure[1] - text[0]];
  return { before: quote.slice(0, start), figure: quote.slice(start, end), after: quote.slice(end) };
}

/** The quote on one line of at most `columns`, the figure marked and in sight. */
export function markedLine(evidence: RecordEvidence, columns: number, mark: Mark): string {
  const pieces = piecesOf(evidence);
  if (!pieces) return "";
  const { before, figure, after } = pieces;
  const marks: [number, number][] = figure === "" ? [] : [[before.length, before.length + figure.length]];
  return markedLines(before + figure + after, marks, columns, 1, mark)[0] ?? "";
}
