/** What a child process does: extracts one document after the other. */
import { extract } from "@shilu/extractors";

export interface Task {
  readonly bytes: Uint8Array | string;
  readonly uri: string;
  readonly mediaType?: string;
}

export interface Extracted {
  /** The record as JSON: quicker to hand over than its objects. */
  readonly json: string;
  readonly milliseconds: number;
}

// Ctrl-C reaches the whole group; the parent decides when to end.
process.on("SIGINT", () => {});

export default function extractTask({ bytes, ...options }: Task): Extracted {
  const began = performance.now();
  const json = JSON.stringify(extract(bytes, options));
  return { json, milliseconds: performance.now() - began };
}
