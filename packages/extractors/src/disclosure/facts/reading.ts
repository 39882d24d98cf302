/** A candidate: a figure, or a statement without one, read as a figure of an indicator. */
import type { Bounds, Decimal, Evidence, OtherScope, Qualifier } from "@shilu/core";

export interface FactReading extends Bounds {
  readonly indicator: string;
  readonly value: Decimal;
  readonly writtenUnit: string | null;
  readonly qualifier: Qualifier;
  readonly scope: "reportingYear" | OtherScope;
  /** 3 the whole statement, 2 its usual short forms, 1 only where nothing better is said. */
  readonly rank: number;
  /** It speaks of a part of the agency's field: one department, the townships. */
  readonly narrow: boolean;
  readonly evidence: Evidence;
}
