import type { ExtractedRecord } from "@shilu/core";
import { extract, recognise } from "@shilu/extractors";
import type { StoredMention } from "@shilu/store";

/** A document to extract. */
export interface Task {
  readonly bytes: Uint8Array | string;
  readonly uri: string;
  readonly mentions: boolean;
}

export interface Extracted {
  readonly record: ExtractedRecord;
  /** Empty unless they were asked for. */
  readonly mentions: readonly StoredMention[];
}

export function extractTask({ bytes, uri, mentions }: Task): Extracted {
  const record = extract(bytes, { uri });
  return { record, mentions: mentions ? recognise(record.text) : [] };
}
