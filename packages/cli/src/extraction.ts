import type { ExtractedRecord } from "@shilu/core";
import type { ExtractOptions } from "@shilu/extractors";
import type { Input } from "./inputs/input.js";

/** Reads and extracts one document, in this process. Throws a coded error where it gives no record. */
export async function extractInput(
  input: Input,
  options: Omit<ExtractOptions, "uri"> = {},
): Promise<ExtractedRecord> {
  const bytes = await input.read();
  const { extract } = await import("@shilu/extractors");
  return extract(bytes, { ...options, uri: input.uri });
}
