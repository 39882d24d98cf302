/** 《…》 titles, with what stands in them as parts: 〈…〉 and 《…》 inside belong to the outer one. */
import { type Mention, type TextSpan, textSpan } from "@shilu/core";

const OPEN = "《";
const CLOSE = "》";
const LONGEST = 300;

/** The outermost titles of [start, end), in text order; one that is never closed is none. */
export function titlesOf(folded: string, start: number, end: number): TextSpan[] {
  const titles: TextSpan[] = [];
  let open = folded.indexOf(OPEN, start);
  while (open >= 0 && open < end) {
    const close = titleEnd(folded, open, Math.min(end, open + LONGEST));
    if (close > 0) titles.push(textSpan(open, close));
    open = folded.indexOf(OPEN, close > 0 ? close : open + 1);
  }
  return titles;
}

function titleEnd(folded: string, open: number, end: number): number {
  let depth = 0;
  for (let i = open; i < end; i++) {
    const character = folded[i];
    if (character === OPEN) depth++;
    else if (character === CLOSE && --depth === 0) return i + 1;
    else if (character === "\n") break;
  }
  const first = folded.indexOf(CLOSE, open);
  return first >= 0 && first < end ? first + 1 : -1;
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
