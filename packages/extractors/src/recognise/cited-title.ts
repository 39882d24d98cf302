import type { Mention } from "@shilu/core";

/** What may stand between a title and the number or the article that belongs to it: 《…》(国发〔2011〕22号), 《条例》第三条. */
const AFTER_TITLE = /^[ (的]{0,3}$/;
/** Between a number and the title it introduces: 国发〔2011〕22号《…》, 22号文件《…》. */
const BEFORE_TITLE = /^(?:文件|文)?[ (]{0,2}$/;
/** Between an article and the one before it, which share their title: 第三十一条、第三十二条. */
const LISTED = /^ ?[、和及与至] ?$/;

/**
 * The title that the document number or law article at `index` belongs to, or `null`. `mentions` are those of a text, in
 * text order; `text` is that text.
 */
export function citedTitle(mentions: readonly Mention[], index: number, text: string): Mention | null {
  const mention = mentions[index];
  if (mention?.kind !== "documentNumber" && mention?.kind !== "lawArticle") return null;
  const before = mentions[index - 1];
  const between = before ? text.slice(before.span.end, mention.span.start).replaceAll("（", "(") : "";
  if (before?.kind === "title" && AFTER_TITLE.test(between)) return before;
  if (before?.kind === "lawArticle" && LISTED.test(between)) return citedTitle(mentions, index - 1, text);
  const after = mentions[index + 1];
  const introduces = mention.kind === "documentNumber" && after?.kind === "title";
  return introduces && BEFORE_TITLE.test(text.slice(mention.span.end, after.span.start)) ? after : null;
}
