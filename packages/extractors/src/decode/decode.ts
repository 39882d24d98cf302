import { createHash } from "node:crypto";
import type { Source } from "@shilu/core";
import { verifyTextual } from "./binary.js";
import { decodeBytes } from "./charset.js";
import { type Chunks, joinChunks } from "./chunks.js";
import { charsetOfMediaType, declaredCharsetOf } from "./declared-charset.js";
import { type Limits, verifySize } from "./limits.js";

export interface DecodeOptions {
  readonly uri?: string | null | undefined;
  readonly url?: string | null | undefined;
  readonly mediaType?: string | null | undefined;
  readonly declaredCharset?: string | null | undefined;
}

/** A source whose media type is still as the caller gave it, and its text in chunks. */
export interface DecodedSource {
  readonly source: Omit<Source, "mediaType"> & { readonly mediaType: string | null };
  readonly chunks: Chunks;
}

/**
 * Decodes bytes, or takes a string as it is. The id of a string is that of its UTF-8 bytes.
 * Throws `source-too-large` and `source-binary`.
 */
export function decode(input: Uint8Array | string, options: DecodeOptions, limits: Limits): DecodedSource {
  const given = { uri: options.uri ?? null, url: options.url ?? null, mediaType: options.mediaType ?? null };
  const header = options.declaredCharset ?? charsetOfMediaType(options.mediaType ?? "");
  if (typeof input === "string") {
    if (input.length > limits.bytes) verifySize(input.length, limits);
    const bytes = Buffer.from(input, "utf8");
    verifySize(bytes.length, limits);
    const chunks = [input];
    return {
      source: {
        ...given,
        id: digest(bytes),
        text: input,
        charset: null,
        declaredCharset: header ?? declaredCharsetOf(chunks),
        bytes: bytes.length,
        replacementCharacters: input.split("\ufffd").length - 1,
      },
      chunks,
    };
  }
  verifySize(input.length, limits);
  const { chunks, charset, replacementCharacters } = decodeChecked(input, header);
  return {
    source: {
      ...given,
      id: digest(input),
      text: joinChunks(chunks),
      charset,
      declaredCharset: header ?? declaredCharsetOf(chunks),
      bytes: input.length,
      replacementCharacters,
    },
    chunks,
  };
}

function decodeChecked(bytes: Uint8Array, header: string | null) {
  const decoded = decodeBytes(bytes, header);
  if (!decoded.charset.startsWith("utf-16")) verifyTextual(bytes);
  return decoded;
}

const digest = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
