/** 《…》 titles: 〈…〉 and 《…》 inside belong to the outer one. */
import type { TextualMention } from "@shilu/core";
import { textualMention } from "./mentions.js";

const OPEN = "《";
const CLOSE = "》";
const LONGEST = 300;

/** The title that opens at `at`, or `null` where it is never closed. */
export function titleAt(folded: string, at: number, end: number): TextualMention | null {
  const close = titleEnd(folded, at, Math.min(end, at + LONGEST));
  return close > 0 ? textualMention("title", at, close, "title.book", folded.slice(at + 1, close - 1)) : null;
}

function titleEnd(folded: string, open: number, end: number): number {
  let depth = 0;
  let first = -1;
  for (let i = open; i < end; i++) {
    const character = folded[i];
    if (character === OPEN) depth++;
    else if (character === CLOSE && --depth === 0) return i + 1;
    if (character === CLOSE && first < 0) first = i + 1;
  }
  return first;
}
