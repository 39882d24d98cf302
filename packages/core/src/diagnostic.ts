import type { TextSpan } from "./span.js";

export type Severity = "note" | "warning" | "error";

/** Odd text: where it stands, what is odd, and a stable kebab-case code. Work goes on. */
export interface Diagnostic {
  readonly code: string;
  readonly severity: Severity;
  /** `null` where the oddity has no place in the text, such as a wrong charset label. */
  readonly span: TextSpan | null;
  readonly message: string;
}

export type Report = (diagnostic: Diagnostic) => void;
