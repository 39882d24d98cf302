import { isUtf8 } from "node:buffer";
import { CHUNK_BYTES, type Chunks } from "./chunks.js";
import { credibility, isDamagedUtf8 } from "./credibility.js";

/**
 * The charset is found from the bytes: a byte order mark, else valid UTF-8, else GB 18030, else Big5. Labels are wrong
 * too often to be believed: pages declared gb2312 are UTF-8 or use GB 18030's four-byte characters.
 */
export type Charset = "utf-8" | "utf-16le" | "utf-16be" | "gb18030" | "big5";

export interface Decoded {
  readonly chunks: Chunks;
  readonly charset: Charset;
  readonly replacementCharacters: number;
}

const MARKS: readonly { readonly charset: Charset; readonly bytes: readonly number[] }[] = [
  { charset: "utf-8", bytes: [0xef, 0xbb, 0xbf] },
  { charset: "utf-16le", bytes: [0xff, 0xfe] },
  { charset: "utf-16be", bytes: [0xfe, 0xff] },
  { charset: "gb18030", bytes: [0x84, 0x31, 0x95, 0x33] },
];

/** Decodes by the bytes. A byte order mark is no part of the text. `declared` decides only between readings as good. */
export function decodeBytes(bytes: Uint8Array, declared: string | null): Decoded {
  const mark = MARKS.find(({ bytes: opening }) => opening.every((byte, i) => bytes[i] === byte));
  if (mark) return decodeAs(bytes.subarray(mark.bytes.length), mark.charset);
  const wide = wideCharset(bytes);
  if (wide) return decodeAs(bytes, wide);
  if (isUtf8(bytes)) return decodeAs(bytes, "utf-8");
  const judged = bytes.subarray(0, JUDGED);
  const chosen = mostCredible(judged, declared);
  return judged.length === bytes.length ? chosen : decodeAs(bytes, chosen.charset);
}

/** So many bytes tell the charset of all. */
const JUDGED = 1024 * 1024;

function mostCredible(bytes: Uint8Array, declared: string | null): Decoded {
  const lenient = decodeAs(bytes, "utf-8");
  if (isDamagedUtf8(lenient)) return lenient;
  const mainland = decodeAs(bytes, "gb18030");
  const taiwan = decodeAs(bytes, "big5");
  const lead = declared !== null && /big-?5/i.test(declared) ? 1 : 1.2;
  return credibility(taiwan) > credibility(mainland) * lead ? taiwan : mainland;
}

function decodeAs(bytes: Uint8Array, charset: Charset): Decoded {
  const chunks = charset === "utf-8" ? utf8Chunks(bytes) : labelledChunks(bytes, charset);
  return { chunks, charset, replacementCharacters: countReplacements(chunks) };
}

/** Reads UTF-8 as TextDecoder does, broken sequences as U+FFFD, several times as fast. */
function utf8Chunks(bytes: Uint8Array): string[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: string[] = [];
  for (let start = 0; start < buffer.length; ) {
    const end = characterStart(buffer, Math.min(buffer.length, start + CHUNK_BYTES));
    chunks.push(buffer.toString("utf8", start, end));
    start = end;
  }
  return chunks;
}

/** The start of the UTF-8 character that `at` stands in; `at` itself where there is none within three bytes. */
function characterStart(bytes: Uint8Array, at: number): number {
  let start = at;
  while (start > at - 4 && isContinuation(bytes[start])) start--;
  return isContinuation(bytes[start]) ? at : start;
}

const isContinuation = (byte: number | undefined): boolean => byte !== undefined && (byte & 0xc0) === 0x80;

function labelledChunks(bytes: Uint8Array, charset: Charset): string[] {
  const decoder = new TextDecoder(charset, { ignoreBOM: true });
  const chunks: string[] = [];
  for (let start = 0; start < bytes.length; start += CHUNK_BYTES)
    chunks.push(decoder.decode(bytes.subarray(start, start + CHUNK_BYTES), { stream: true }));
  chunks.push(decoder.decode());
  return chunks.filter((chunk) => chunk !== "");
}

/** UTF-16 without its mark: nearly every second byte of a page's tags is 0, always on the same side. */
function wideCharset(bytes: Uint8Array): Charset | null {
  const length = Math.min(bytes.length, 2048) & ~1;
  if (length < 16) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const pairs = length / 2;
  // The low byte of a character may be 0 as well, as in 一 (U+4E00).
  if (odd > 0.3 * pairs && even < 0.1 * odd) return "utf-16le";
  return even > 0.3 * pairs && odd < 0.1 * even ? "utf-16be" : null;
}

function countReplacements(chunks: Chunks): number {
  let count = 0;
  for (const chunk of chunks)
    for (let at = chunk.indexOf("\ufffd"); at >= 0; at = chunk.indexOf("\ufffd", at + 1)) count++;
  return count;
}
