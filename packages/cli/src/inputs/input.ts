import type { ExtractedRecord } from "@shilu/core";
import type { Failure } from "../failure.js";

/** A document that can be read. */
export interface Input {
  /** As it is told of, and kept as the record's `uri`. */
  readonly uri: string;
  /** Throws a coded error where it cannot be read. A string is text that was decoded before. */
  read(): Promise<Uint8Array | string>;
}

/** A record that was extracted before, from a line of JSON. */
export interface RecordInput {
  readonly uri: string;
  readonly record: ExtractedRecord;
}

/** What a load takes. */
export type LoadInput = Input | RecordInput;

/** A path that gives no document. */
export interface FailedInput {
  readonly uri: string;
  readonly failure: Failure;
}

export const isFailed = <T extends object>(input: T | FailedInput): input is FailedInput =>
  "failure" in input;
