import { createHash } from "node:crypto";
import type { ExtractedRecord } from "@shilu/core";
import type { Loader, Standing } from "@shilu/store";
import type { Failure } from "../failure.js";
import { failureOf } from "../failure.js";
import { type FailedInput, isFailed, type LoadInput } from "../inputs/input.js";
import { COUNTED, type LoadCounts, noCounts } from "./counts.js";
import { inOrder } from "./in-order.js";
import type { Extraction } from "./pool.js";

export interface LoadOptions {
  readonly force: boolean;
  /** At most so many documents are written. */
  readonly limit: number;
  /** Stop before the next document. */
  readonly stop: () => boolean;
  readonly onDocument: (uri: string, failure: Failure | null, counts: LoadCounts) => void;
}

export interface LoadOutcome {
  readonly counts: LoadCounts;
  /** Milliseconds in the store. */
  readonly storing: number;
}

/** A document that was looked at, before the store is written. */
type Prepared =
  | { readonly uri: string; readonly failure: Failure }
  | { readonly uri: string; readonly standing: Standing; readonly hash: string }
  | { readonly uri: string; readonly record: ExtractedRecord; readonly given: boolean };

/** The rules behind a record that was given as JSON are not known. */
const GIVEN = "given";

/** Reads ahead, extracts, and writes in the order of the inputs. What stops the store stops the load and is thrown. */
export async function loadDocuments(
  inputs: AsyncIterable<LoadInput | FailedInput>,
  loader: Loader,
  extraction: Extraction,
  { force, limit, stop, onDocument }: LoadOptions,
): Promise<LoadOutcome> {
  const counts = noCounts();
  let storing = 0;
  const timed = <T>(work: () => T): T => {
    const began = performance.now();
    try {
      return work();
    } finally {
      storing += performance.now() - began;
    }
  };

  const prepare = async (input: LoadInput | FailedInput): Promise<Prepared> => {
    const { uri } = input;
    if (isFailed(input)) return input;
    if ("record" in input) return { uri, record: input.record, given: true };
    try {
      const bytes = await input.read();
      const hash = createHash("sha256").update(bytes).digest("hex");
      const standing = timed(() => loader.standing(hash, uri));
      if (!force && (standing === "present" || standing === "elsewhere")) return { uri, standing, hash };
      return { uri, record: await extraction.extract({ bytes, uri }), given: false };
    } catch (error) {
      return { uri, failure: failureOf(error) };
    }
  };

  const write = (prepared: Prepared): Failure | null => {
    if ("failure" in prepared) return prepared.failure;
    if ("standing" in prepared) {
      if (prepared.standing === "elsewhere") loader.noteAddress(prepared.hash, prepared.uri);
      counts[COUNTED[prepared.standing]]++;
      return null;
    }
    const { record, given } = prepared;
    const standing = loader.write(record, { force, ...(given ? { extractorVersion: GIVEN } : {}) });
    counts[force && standing !== "absent" ? "renewed" : COUNTED[standing]]++;
    if (record.family === null) counts.ofNoKind++;
    return null;
  };

  const reading = inOrder(inputs, 2 * extraction.jobs + 2, prepare);
  for await (const prepared of reading) {
    const failure = timed(() => write(prepared));
    if (failure) counts.failed++;
    onDocument(prepared.uri, failure, counts);
    if (stop() || counts.loaded + counts.renewed >= limit) break;
  }
  timed(() => loader.finish(counts.failed));
  return { counts, storing };
}
