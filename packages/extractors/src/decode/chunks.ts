/**
 * A decoded source in the chunks it was decoded in. They are handed to the parser one by one; joined, they stay a rope
 * until somebody asks for a character of it. A long string costs more to place in memory than to decode.
 */
export type Chunks = readonly string[];

/** Bytes a chunk is decoded from: small enough for the young generation of the heap. */
export const CHUNK_BYTES = 16_384;

/** The whole source. */
export const joinChunks = (chunks: Chunks): string => chunks.reduce((joined, chunk) => joined + chunk, "");

/** The first `length` code units, or all where there are fewer. */
export const openingOf = (chunks: Chunks, length: number): string => sliceChunks(chunks, 0, length);

/** The code units from `start` to `end`, half-open. */
export function sliceChunks(chunks: Chunks, start: number, end: number): string {
  let slice = "";
  let at = 0;
  for (const chunk of chunks) {
    if (at >= end) break;
    if (at + chunk.length > start) slice += chunk.slice(Math.max(0, start - at), end - at);
    at += chunk.length;
  }
  return slice;
}
