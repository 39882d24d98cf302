import type { Report } from "./diagnostic.js";
import type { Document } from "./document.js";
import type { Annotations, Layer } from "./layer.js";
import type { ExtractedRecord } from "./record.js";
import type { TraceEntry } from "./trace.js";

/** What a caller gave beside the document. */
export interface Context {
  /** The same agency's record of the year before, for checks and readings over years. */
  readonly previous: ExtractedRecord | null;
  /** Notes why a candidate was taken or left; `null` unless the caller asked for a trace. */
  readonly trace: ((entry: TraceEntry) => void) | null;
}

/**
 * One step of a pipeline: reads a document and the layers it requires, provides one layer.
 *
 * `extract` is pure and synchronous: the same document gives the same annotations, in text order. Odd text is reported
 * as a diagnostic; only a broken contract throws.
 */
export interface Extractor<
  Requires extends readonly Layer<unknown>[] = readonly Layer<unknown>[],
  T = unknown,
> {
  readonly name: string;
  readonly requires: Requires;
  readonly provides: Layer<T>;
  extract(document: Document, given: Annotations<Requires>, report: Report, context: Context): readonly T[];
}

/** An extractor whose layers are checked by the pipeline, not by the type of the list it stands in. */
// biome-ignore lint/suspicious/noExplicitAny: method bivariance cannot express "some layers"; the pipeline verifies them
export type AnyExtractor = Extractor<any, any>;

export const defineExtractor = <const Requires extends readonly Layer<unknown>[], T>(
  extractor: Extractor<Requires, T>,
): Extractor<Requires, T> => extractor;
