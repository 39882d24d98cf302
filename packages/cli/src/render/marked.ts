import type { RecordEvidence } from "@shilu/core";
import { plainLine } from "./plain.js";
import { fitting, fittingEnd, widthOf } from "./width.js";

/** How a figure stands out: in colour on a terminal, in «» elsewhere. */
export type Mark = (figure: string) => string;

export interface MarkedPieces {
  readonly before: string;
  readonly figure: string;
  readonly after: string;
}

/** The quote of a value, cut at its figure; blanks folded. `null` where it has none (a sum, the head of a page). */
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
  const figure = plainLine(pieces.figure);
  const before = inner(pieces.before, "end");
  const after = inner(pieces.after, "start");
  const room = columns - widthOf(figure) - (figure === "" ? 0 : 2);
  const behind = Math.min(widthOf(after), Math.max(room - widthOf(before), Math.floor(room / 3)));
  const ahead = Math.max(0, room - behind);
  const head = widthOf(before) <= ahead ? before : `…${fittingEnd(before, ahead - 1)}`;
  const tail = widthOf(after) <= behind ? after : `${fitting(after, behind - 1)}…`;
  return `${head}${figure === "" ? "" : mark(figure)}${tail}`;
}

/** One line, with the blank towards the figure kept. */
function inner(words: string, edge: "start" | "end"): string {
  const line = plainLine(words);
  const blank = edge === "end" ? /\s$/.test(words) : /^\s/.test(words);
  return !blank || line === "" ? line : edge === "end" ? `${line} ` : ` ${line}`;
}
