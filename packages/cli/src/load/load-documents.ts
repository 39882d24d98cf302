import { createHash } from "node:crypto";
import type { Loader, Standing } from "@shilu/store";
import type { Failure } from "../failure.js";
import { failureOf } from "../failure.js";
import { type FailedInput, isFailed, type LoadInput } from "../inputs/input.js";
import { COUNTED, type LoadCounts, noCounts } from "./counts.js";
import type { Extracted } from "./extract-task.js";
import { inOrder } from "./in-order.js";
import type { Extraction } from "./pool.js";

export interface LoadOptions {
  readonly force: boolean;
  /** At most so many documents are written. */
  readonly limit: number;
  /** Stop before the next document. */
  readonly stop: () => boolean;
  readonly mentions: boolean;
  readonly onDocument: (uri: string, outcome: DocumentOutcome, counts: LoadCounts) => void;
}

export interface DocumentOutcome {
  readonly failure: Failure | null;
  /** It was written, and is no report of a known kind. */
  readonly ofNoKind: boolean;
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
  | { readonly uri: string; readonly extraction: Extracted; readonly given: boolean };

/** The rules behind a record that was given as JSON are not known. */
const GIVEN = "given";

const WRITTEN: DocumentOutcome = { failure: null, ofNoKind: false };

/** Stale is as good as present for a record of unknown make. */
const known = (standing: Standing): Standing => (standing === "stale" ? "present" : standing);

/** Reads ahead, extracts, and writes in the order of the inputs. What stops the store stops the load and is thrown. */
export async function loadDocuments(
  inputs: AsyncIterable<LoadInput | FailedInput>,
  loader: Loader,
  extraction: Extraction,
  { force, limit, mentions, stop, onDocument }: LoadOptions,
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
    try {
      if ("record" in input) {
        const { record } = input;
        const standing = timed(() => loader.standing(record.id, record.source.uri));
        // Our own reading of the same bytes is not replaced by one of unknown make.
        if (!force && standing !== "absent") return { uri, standing: known(standing), hash: record.id };
        return { uri, extraction: { record, mentions: [] }, given: true };
      }
      const bytes = await input.read();
      const hash = createHash("sha256").update(bytes).digest("hex");
      const standing = timed(() => loader.standing(hash, uri));
      if (!force && (standing === "present" || standing === "elsewhere")) return { uri, standing, hash };
      return { uri, extraction: await extraction.extract({ bytes, uri, mentions }), given: false };
    } catch (error) {
      return { uri, failure: failureOf(error) };
    }
  };

  const write = (prepared: Prepared): DocumentOutcome => {
    if ("failure" in prepared) return { failure: prepared.failure, ofNoKind: false };
    if ("standing" in prepared) {
      if (prepared.standing === "elsewhere") loader.noteAddress(prepared.hash, prepared.uri);
      counts[COUNTED[prepared.standing]]++;
      return WRITTEN;
    }
    const { record, mentions: found } = prepared.extraction;
    const version = prepared.given ? { extractorVersion: GIVEN } : {};
    const standing = loader.write(record, { force, mentions: found, ...version });
    counts[force && standing !== "absent" ? "renewed" : COUNTED[standing]]++;
    if (record.family !== null) return WRITTEN;
    counts.ofNoKind++;
    return { failure: null, ofNoKind: true };
  };

  // A record that is no good is one document's fault; what stops the store stops the load.
  const written = (prepared: Prepared): DocumentOutcome => {
    try {
      return timed(() => write(prepared));
    } catch (error) {
      const failure = failureOf(error);
      if (failure.code !== "record-invalid") throw error;
      return { failure, ofNoKind: false };
    }
  };

  const reading = inOrder(inputs, 2 * extraction.jobs + 2, prepare);
  for await (const prepared of reading) {
    const outcome = written(prepared);
    if (outcome.failure) counts.failed++;
    onDocument(prepared.uri, outcome, counts);
    if (stop() || counts.loaded + counts.renewed >= limit) break;
  }
  timed(() => loader.finish(counts.failed));
  return { counts, storing };
}
