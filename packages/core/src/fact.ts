import type { Decimal } from "./decimal.js";
import type { Evidence } from "./evidence.js";
import type { Bounds, Qualifier } from "./mention.js";

/** A figure of the reporting year under an indicator of the catalogue. */
export interface Fact extends Bounds {
  readonly indicator: string;
  readonly value: Decimal;
  /** The base unit of the value. */
  readonly unit: string;
  /** The characters that stand there; `null` where none do (zero statements, lost units). */
  readonly writtenUnit: string | null;
  readonly qualifier: Qualifier;
  readonly dimensions: Readonly<Record<string, string>>;
  readonly evidence: Evidence;
  /** For a fact that is a sum: the facts it adds. */
  readonly addends?: readonly Fact[];
}

/** A figure that was understood and is no fact of the reporting year. */
export type OtherScope = "lastYear" | "cumulative" | "plan" | "subScope" | "change" | "otherBusiness";

export interface OtherFigure {
  readonly indicator: string | null;
  readonly scope: OtherScope;
  readonly value: Decimal;
  readonly unit: string | null;
  readonly evidence: Evidence;
}

export interface BreakdownPart {
  readonly label: string;
  readonly count: Decimal | null;
  /** A fraction: 16% is 0.16. */
  readonly share: Decimal | null;
  readonly evidence: Evidence;
}

/** The parts of a total. */
export interface Breakdown {
  /** The indicator of the total, `null` where the total is none of the catalogue. */
  readonly of: string | null;
  /** The total's own words where `of` is `null`. */
  readonly ofLabel: string | null;
  /** category, channel, mode, outcome, timeliness, kind … */
  readonly by: string;
  readonly total: Decimal | null;
  readonly complete: "yes" | "no" | "unknown";
  readonly parts: readonly BreakdownPart[];
}

export type Verdict = "holds" | "fails" | "unknown";

export type CheckKind =
  | "sum-mismatch"
  | "share-mismatch"
  | "share-sum"
  | "growth-mismatch"
  | "duplicate-conflict"
  | "prose-table-conflict"
  | "year-mismatch"
  | "carry-over-mismatch";

/** What was stated against what follows from other figures. A check never edits a fact. */
export interface Check {
  readonly rule: string;
  readonly kind: CheckKind;
  readonly verdict: Verdict;
  readonly stated: Decimal | null;
  readonly computed: Decimal | null;
  readonly facts: readonly Fact[];
  readonly detail: { readonly zh: string; readonly en: string };
  readonly evidence: readonly Evidence[];
}
