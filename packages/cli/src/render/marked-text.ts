import type { Mark } from "./marked.js";
import { plain } from "./plain.js";
import { fitting, fittingEnd, widthOf } from "./width.js";

const BLANKS = /\s+/g;

/** A text on one line of at most `columns`, with spans of it marked; where it is longer, the first mark stays in sight. */
export function markedText(
  text: string,
  marks: readonly (readonly [start: number, end: number])[],
  columns: number,
  mark: Mark,
): string {
  const pieces = piecesOf(text, marks);
  const before = pieces[0]?.words ?? "";
  let room = columns;
  let line = "";
  if (widthOf(pieces.map(({ words }) => words).join("")) > columns) {
    const lead = Math.floor(columns / 4);
    if (pieces[0] && widthOf(before) > lead) pieces[0].words = `…${fittingEnd(before, lead - 1)}`;
  }
  for (const { words, marked } of pieces) {
    const fits = widthOf(words) + (marked ? 2 : 0) <= room;
    const kept = fits ? words : `${fitting(words, room - 1)}…`;
    line += marked && kept !== "…" ? mark(kept) : kept;
    room -= widthOf(kept) + (marked ? 2 : 0);
    if (!fits || room <= 1) break;
  }
  return line.trim();
}

interface Piece {
  words: string;
  readonly marked: boolean;
}

function piecesOf(text: string, marks: readonly (readonly [number, number])[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const add = (end: number, marked: boolean) => {
    const words = plain(text.slice(at, end).replace(BLANKS, " "));
    if (words !== "" || pieces.length === 0) pieces.push({ words, marked });
    at = end;
  };
  for (const [start, end] of marks) {
    if (start < at) continue;
    add(start, false);
    add(end, true);
  }
  add(text.length, false);
  return pieces;
}
