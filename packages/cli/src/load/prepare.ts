import { createHash } from "node:crypto";
import type { Loader, Standing } from "@shilu/store";
import { type Failure, failureOf } from "../failure.js";
import { type FailedInput, isFailed, type LoadInput, type RecordInput } from "../inputs/input.js";
import type { Extracted } from "./extract-task.js";
import type { Extraction } from "./pool.js";

/** A document that was looked at, before the store is written. */
export type Prepared =
  | { readonly uri: string; readonly failure: Failure }
  | { readonly uri: string; readonly standing: Standing; readonly hash: string }
  | { readonly uri: string; readonly extracted: Extracted; readonly given: boolean };

export interface Preparation {
  readonly loader: Loader;
  readonly extraction: Extraction;
  readonly force: boolean;
  readonly mentions: boolean;
}

/** Reads and extracts a document, unless the store has it. Throws only what stops the store. */
export async function prepare(input: LoadInput | FailedInput, preparation: Preparation): Promise<Prepared> {
  if (isFailed(input)) return input;
  if ("record" in input) return prepareRecord(input, preparation);
  const { uri } = input;
  const { loader, extraction, force, mentions } = preparation;
  const bytes = await input.read().catch(failureOf);
  if (isFailure(bytes)) return { uri, failure: bytes };
  const hash = createHash("sha256").update(bytes).digest("hex");
  const standing = loader.standing(hash, uri);
  if (!force && (standing === "present" || standing === "elsewhere")) return { uri, standing, hash };
  const extracted = await extraction.extract({ bytes, uri, mentions }).catch(failureOf);
  return isFailure(extracted) ? { uri, failure: extracted } : { uri, extracted, given: false };
}

const isFailure = (outcome: object | string): outcome is Failure =>
  typeof outcome === "object" && "sentence" in outcome;

/** Our own reading of the same bytes, by whichever rules, is not replaced by one of unknown make. */
function prepareRecord({ uri, record }: RecordInput, { loader, force }: Preparation): Prepared {
  const standing = loader.standing(record.id, record.source.uri);
  if (force || standing === "absent") return { uri, extracted: { record, mentions: [] }, given: true };
  const known = standing === "stale" ? "present" : standing;
  return { uri: record.source.uri ?? uri, standing: known, hash: record.id };
}
