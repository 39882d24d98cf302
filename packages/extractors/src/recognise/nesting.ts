/** Mentions that hold others: what stands in a title or in the name of a body is a part of it. */
import type { Mention, MentionKind, TextualMention } from "@shilu/core";

/** Figures that can be of a name: 第一 of 第一人民医院. */
const OF_NAMES: ReadonlySet<MentionKind> = new Set<MentionKind>(["ordinal", "number", "addressNumber"]);

/** Mentions inside a title become its parts. Both lists are in text order. */
export const nestInTitles = (mentions: readonly Mention[], titles: readonly TextualMention[]): Mention[] =>
  nest(mentions, titles, () => true);

/** Figures inside the name of a body become its parts; a name that cuts through a mention, or holds another kind, is none. */
export const nestInNames = (mentions: readonly Mention[], names: readonly TextualMention[]): Mention[] =>
  nest(mentions, names, (name, touched) =>
    touched.every(({ kind, span }) => OF_NAMES.has(kind) && isWithin(span, name.span)),
  );

const isWithin = (inner: Mention["span"], outer: Mention["span"]): boolean =>
  inner.start >= outer.start && inner.end <= outer.end;

function nest(
  mentions: readonly Mention[],
  holders: readonly TextualMention[],
  holds: (holder: TextualMention, touched: readonly Mention[]) => boolean,
): Mention[] {
  const nested: Mention[] = [];
  let at = 0;
  for (const holder of holders) {
    while (at < mentions.length && (mentions[at] as Mention).span.end <= holder.span.start)
      nested.push(mentions[at++] as Mention);
    if (at === mentions.length || (mentions[at] as Mention).span.start >= holder.span.end) {
      nested.push(holder);
      continue;
    }
    const from = at;
    while (at < mentions.length && (mentions[at] as Mention).span.start < holder.span.end) at++;
    const touched = mentions.slice(from, at);
    if (!holds(holder, touched)) {
      nested.push(...touched);
      continue;
    }
    const parts = [...holder.parts, ...touched.filter(({ span }) => isWithin(span, holder.span))];
    nested.push({ ...holder, parts: parts.sort((a, b) => a.span.start - b.span.start) });
  }
  while (at < mentions.length) nested.push(mentions[at++] as Mention);
  return nested;
}
