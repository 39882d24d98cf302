import { assembleRecord, type ExtractedRecord, type Pipeline, type TraceEntry } from "@shilu/core";
import { defaultPipeline } from "./pipeline.js";
import { type ReadOptions, read } from "./read.js";

export interface ExtractOptions extends ReadOptions {
  /** The same agency's record of the year before: for checks and readings over years. */
  readonly previous?: ExtractedRecord;
  /** Adds `record.trace`: candidates, scope, decision. */
  readonly trace?: boolean;
  /** Other steps than the default ones. */
  readonly pipeline?: Pipeline;
}

/**
 * A document in, its record out. Synchronous and pure: the same bytes and options give the same record.
 *
 * Throws `ExtractionError` for input that cannot be read (`source-binary`, `source-too-large` …); odd text gives
 * diagnostics, never an error.
 */
export function extract(input: Uint8Array | string, options: ExtractOptions = {}): ExtractedRecord {
  const { previous, trace, pipeline = defaultPipeline, ...reading } = options;
  const document = read(input, reading);
  const entries: TraceEntry[] | null = trace ? [] : null;
  const annotated = pipeline.run(document, {
    previous: previous ?? null,
    trace: entries ? (entry) => void entries.push(entry) : null,
  });
  return assembleRecord(annotated, entries?.sort(byDecision) ?? null);
}

const DECISIONS: readonly TraceEntry["decision"][] = ["taken", "left", "looked-at"];

/** What was taken first, then what was left, then what was only looked at; each in the order it was met. */
const byDecision = (a: TraceEntry, b: TraceEntry): number =>
  DECISIONS.indexOf(a.decision) - DECISIONS.indexOf(b.decision);
