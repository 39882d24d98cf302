/** 《…》 titles, with what stands in them as parts: 〈…〉 and 《…》 inside belong to the outer one. */
import { type Mention, type TextSpan, textSpan } from "@shilu/core";

const OPEN = "《";
const CLOSE = "》";
const LONGEST = 300;

/** The title that opens at `at`, or `null` where it is never closed. */
export function titleAt(folded: string, at: number, end: number): TextSpan | null {
  const close = titleEnd(folded, at, Math.min(end, at + LONGEST));
  return close > 0 ? textSpan(at, close) : null;
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

/** Mentions inside a title become its parts. Both lists are in text order. */
export function nestInTitles(
  mentions: readonly Mention[],
  titles: readonly TextSpan[],
  folded: string,
): Mention[] {
  if (titles.length === 0) return [...mentions];
  const nested: Mention[] = [];
  let at = 0;
  for (const span of titles) {
    while (at < mentions.length && (mentions[at] as Mention).span.end <= span.start)
      nested.push(mentions[at++] as Mention);
    const parts: Mention[] = [];
    while (at < mentions.length && (mentions[at] as Mention).span.start < span.end) {
      const mention = mentions[at++] as Mention;
      if (mention.span.start >= span.start && mention.span.end <= span.end) parts.push(mention);
    }
    nested.push({
      kind: "title",
      span,
      rule: "title.book",
      parts,
      value: folded.slice(span.start + 1, span.end - 1),
    });
  }
  while (at < mentions.length) nested.push(mentions[at++] as Mention);
  return nested;
}
