import type { Document, Source } from "@shilu/core";
import type { Chunks } from "./decode/chunks.js";
import { type DecodeOptions, decode } from "./decode/decode.js";
import { DEFAULT_LIMITS, type Limits } from "./decode/limits.js";
import { isHtml } from "./decode/media-type.js";
import { readHtml } from "./html/read-html.js";
import { readText } from "./text/read-text.js";

export { DEFAULT_LIMITS, type Limits } from "./decode/limits.js";

export interface ReadOptions extends DecodeOptions {
  readonly limits?: Partial<Limits> | undefined;
}

/**
 * Reads a page or a text, from its bytes or from a string already decoded. What the input holds decides whether it is
 * HTML; charset labels are kept and not believed.
 *
 * Throws `source-too-large`, `source-too-deep`, `table-too-large` beyond the limits and `source-binary` for a file that
 * is no text; anything else, an empty input included, gives a document.
 */
export function read(input: Uint8Array | string, options: ReadOptions = {}): Document {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const { source, chunks } = sourceOf(input, options, limits);
  return source.mediaType === "text/html" ? readHtml(source, chunks, limits) : readText(source, limits);
}

/** The decoded source, its media type found from what it holds, and its text in chunks. */
export function sourceOf(
  input: Uint8Array | string,
  options: ReadOptions,
  limits: Limits,
): { readonly source: Source; readonly chunks: Chunks } {
  const { source, chunks } = decode(input, options, limits);
  const html = isHtml(chunks, source.mediaType);
  return { source: { ...source, mediaType: html ? "text/html" : "text/plain" }, chunks };
}
