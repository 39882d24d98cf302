/** Documents built by hand: the text is the source, a line a block. */
import { createHash } from "node:crypto";
import {
  type Block,
  createDocument,
  type Document,
  type Segment,
  sourceSpan,
  type TextSpan,
  textSpan,
} from "@shilu/core";

export const sourceOf = (text: string) => ({
  id: createHash("sha256").update(text).digest("hex"),
  text,
  uri: "sample.txt",
  url: null,
  mediaType: "text/plain",
  charset: null,
  declaredCharset: null,
  bytes: Buffer.byteLength(text),
  replacementCharacters: 0,
});

export const verbatim = (text: string): Segment[] =>
  text === ""
    ? []
    : [{ kind: "verbatim", text: textSpan(0, text.length), source: sourceSpan(0, text.length) }];

export function documentOf(text: string): Document {
  const blocks: Block[] = [];
  let at = 0;
  for (const line of text.split("\n")) {
    if (line !== "")
      blocks.push({ span: textSpan(at, at + line.length), kind: "paragraph", role: "main", chrome: null });
    at += line.length + 1;
  }
  return createDocument({ source: sourceOf(text), text, segments: verbatim(text), blocks });
}

/** The span of the first occurrence of `words`. */
export function spanOf(text: string, words: string): TextSpan {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" does not stand in "${text}"`);
  return textSpan(start, start + words.length);
}
