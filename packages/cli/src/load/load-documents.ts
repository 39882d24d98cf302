import { type Failure, failureOf } from "../failure.js";
import type { FailedInput, LoadInput } from "../inputs/input.js";
import { COUNTED, type LoadCounts, noCounts } from "./counts.js";
import { inOrder } from "./in-order.js";
import { type Preparation, type Prepared, prepare } from "./prepare.js";

export interface LoadOptions extends Preparation {
  /** At most so many documents are written. */
  readonly limit: number;
  /** Stop before the next document. */
  readonly stop: () => boolean;
  readonly onDocument: (uri: string, outcome: DocumentOutcome, counts: LoadCounts) => void;
}

export interface DocumentOutcome {
  readonly counted: keyof LoadCounts;
  readonly failure: Failure | null;
  /** It was written, and is no report of a known kind. */
  readonly ofNoKind: boolean;
}

export interface LoadOutcome {
  readonly counts: LoadCounts;
  /** Milliseconds in which the store was written. */
  readonly storing: number;
}

/** Documents written in one transaction, and for how long the first of them may wait. */
const BATCH = 32;
const PATIENCE_MILLISECONDS = 500;

/** The rules behind a record that was given as JSON are not known. */
const GIVEN = "given";

/** Reads ahead, extracts, and writes in the order of the inputs. What stops the store stops the load and is thrown. */
export async function loadDocuments(
  inputs: AsyncIterable<LoadInput | FailedInput>,
  options: LoadOptions,
): Promise<LoadOutcome> {
  const { loader, extraction, limit, stop, onDocument } = options;
  const counts = noCounts();
  let storing = 0;
  let waiting: Prepared[] = [];
  let since = performance.now();

  const flush = () => {
    const began = performance.now();
    const writeAll = () => waiting.map((prepared) => written(prepared, options));
    const outcomes = waiting.some(isWritten) ? loader.batch(writeAll) : writeAll();
    storing += performance.now() - began;
    for (const [i, { uri }] of waiting.entries()) {
      const outcome = outcomes[i] as DocumentOutcome;
      counts[outcome.counted]++;
      if (outcome.ofNoKind) counts.ofNoKind++;
      onDocument(uri, outcome, counts);
    }
    waiting = [];
    since = performance.now();
  };

  const toWrite = () => waiting.filter((prepared) => "extracted" in prepared).length;
  const reading = inOrder(inputs, 2 * extraction.jobs + 2, (input) => prepare(input, options));
  for await (const prepared of reading) {
    waiting.push(prepared);
    const enough = counts.loaded + counts.renewed + toWrite() >= limit;
    if (enough || stop() || waiting.length >= BATCH || performance.now() - since > PATIENCE_MILLISECONDS)
      flush();
    if (stop() || counts.loaded + counts.renewed >= limit) break;
  }
  flush();
  loader.finish(counts.failed);
  return { counts, storing };
}

/** Whether a document changes the store at all. */
const isWritten = (prepared: Prepared): boolean =>
  "extracted" in prepared || ("standing" in prepared && prepared.standing === "elsewhere");

/** Writes one document. A record that is no good is its own fault; what stops the store is thrown. */
function written(prepared: Prepared, { loader, force }: LoadOptions): DocumentOutcome {
  if ("failure" in prepared) return failed(prepared.failure);
  if ("standing" in prepared) {
    if (prepared.standing === "elsewhere") loader.noteAddress(prepared.hash, prepared.uri);
    return { counted: COUNTED[prepared.standing], failure: null, ofNoKind: false };
  }
  const { record, mentions } = prepared.extracted;
  const version = prepared.given ? { extractorVersion: GIVEN } : {};
  try {
    const standing = loader.write(record, { force, mentions, ...version });
    const counted = force && standing !== "absent" ? "renewed" : COUNTED[standing];
    return { counted, failure: null, ofNoKind: record.family === null };
  } catch (error) {
    const failure = failureOf(error);
    if (failure.code !== "record-invalid") throw error;
    return failed(failure);
  }
}

const failed = (failure: Failure): DocumentOutcome => ({ counted: "failed", failure, ofNoKind: false });
