import type { MetadataKey } from "../metadata.js";
import type { ExtractedRecord } from "../record.js";
import type { GoldReport } from "./gold.js";

/** A record beside the gold of its report. */
export interface ScoredPair {
  readonly gold: GoldReport;
  /** `null` where the report gave none: all of its gold is missed. */
  readonly record: ExtractedRecord | null;
  /** The decoded source, for the judgement of source spans; `null` leaves them out. */
  readonly source: string | null;
}

/** What is judged; a family says its own. */
export interface ScoreScope {
  /** The indicators whose facts are judged; `null` = all. */
  readonly indicators: ReadonlySet<string> | null;
  /** An indicator that may stand for another, such as an answered request for a completed one. */
  readonly standsFor: Readonly<Record<string, string>>;
  /** Bare headings, marker first, that may or may not be sections. */
  readonly optionalHeading: RegExp | null;
  readonly metadata: readonly MetadataKey[];
  /** Keys where a value that gold says is absent counts as an invention. */
  readonly neverInvented: readonly MetadataKey[];
}

/** All indicators and the metadata of a page. */
export const OPEN_SCOPE: ScoreScope = {
  indicators: null,
  standsFor: {},
  optionalHeading: null,
  metadata: [
    "title",
    "agency",
    "year",
    "publishedOn",
    "signedOn",
    "periodFrom",
    "periodTo",
    "views",
    "indexNumber",
    "documentNumber",
    "source",
    "icpNumber",
    "siteId",
    "policeNumber",
  ],
  neverInvented: ["publishedOn", "periodFrom", "periodTo", "views", "indexNumber", "documentNumber"],
};
