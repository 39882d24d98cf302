import type { Gathered } from "./gathered.js";

/** What each line reads, from its pieces. */
export function lineTexts(source: string, { lines, pieces }: Gathered): string[] {
  return lines.map(({ firstPiece, endPiece }) => {
    let text = "";
    for (let i = firstPiece; i < endPiece; i++)
      text += pieces.reads[i] ?? source.slice(pieces.from[i], pieces.to[i]);
    return text;
  });
}
