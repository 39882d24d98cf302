import type { TextSpan } from "./span.js";

/** One step of the reasoning behind a record: what was looked at, and what became of it. */
export interface TraceEntry {
  /** The indicator, or another name for what was looked for. */
  readonly subject: string;
  readonly decision: "taken" | "left" | "looked-at";
  readonly span: TextSpan | null;
  readonly value: number | null;
  /** Cues, scope and the deciding reason, in one line of English. */
  readonly reason: string;
  readonly rules: readonly string[];
}
