/** What the recognisers find in a case, parts included. */
import { isNumeric, type Mention, parseCase } from "@shilu/core";
import { recogniseText } from "../../../packages/extractors/src/recognise/index.js";

export const flat = (mentions: readonly Mention[]): Mention[] =>
  mentions.flatMap((mention) => [mention, ...flat(mention.parts)]);

export const printedValue = (mention: Mention): string => String(mention.value);

export const boundsOf = (mention: Mention): string =>
  isNumeric(mention)
    ? `${mention.minInclusive || mention.min === null ? "[" : "("}${mention.min ?? ""}, ${mention.max ?? ""}${mention.maxInclusive || mention.max === null ? "]" : ")"}`
    : "";

/** `{surface} = value` of every mention that `keep` keeps. */
export function printed(
  text: string,
  keep: (mention: Mention) => boolean,
  value: (mention: Mention) => string,
): string[] {
  return flat(recogniseText(text))
    .filter(keep)
    .map((mention) => `{${text.slice(mention.span.start, mention.span.end)}} = ${value(mention)}`);
}

/** The expected `{surface} = value` of a case, or `null` for a negative one; and its text without braces. */
export function expected(written: string): { text: string; want: string | null } {
  const { text, spans, value } = parseCase(written);
  const [span] = spans;
  return { text, want: span ? `{${text.slice(span.start, span.end)}} = ${value}` : null };
}
