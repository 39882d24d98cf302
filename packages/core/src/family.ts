import type { Document } from "./document.js";
import type { AnyExtractor } from "./extractor.js";
import type { Annotations, Layer } from "./layer.js";

/** Why a document belongs to a family. */
export interface FamilyMatch {
  readonly reason: string;
}

/**
 * A kind of report: how to tell it, and the assemblers that turn the general layers into its record.
 *
 * The pipeline asks the families in order; the first that knows the document runs its extractors. They provide the
 * record layers (see record-layers.ts) and whatever else they need among themselves.
 */
export interface Family<Requires extends readonly Layer<unknown>[] = readonly Layer<unknown>[]> {
  /** As it stands in `record.family`. */
  readonly name: string;
  readonly requires: Requires;
  detect(document: Document, given: Annotations<Requires>): FamilyMatch | null;
  readonly extractors: readonly AnyExtractor[];
}

// biome-ignore lint/suspicious/noExplicitAny: as for AnyExtractor
export type AnyFamily = Family<any>;

export const defineFamily = <const Requires extends readonly Layer<unknown>[]>(
  family: Family<Requires>,
): Family<Requires> => family;
