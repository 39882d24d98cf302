import { ExtractionError } from "@shilu/core";

/** What a source may cost; beyond it reading is refused with a code, before a tree is built. */
export interface Limits {
  /** Bytes of the input; `source-too-large`. */
  readonly bytes: number;
  /** Open elements at one place; `source-too-deep`. */
  readonly depth: number;
  /** Grid positions of one table after spans are resolved; `table-too-large`. */
  readonly cells: number;
  /** Elements of a page; `source-too-large`. */
  readonly elements: number;
  /** Lines that are not blank; `source-too-large`. */
  readonly lines: number;
}

/** Beyond any report: the longest seen have some thousand lines. */
export const DEFAULT_LIMITS: Limits = {
  bytes: 8 * 1024 * 1024,
  depth: 500,
  cells: 200_000,
  elements: 250_000,
  lines: 100_000,
};

/** Throws `source-too-large`. */
export function verifySize(bytes: number, limits: Limits): void {
  if (bytes > limits.bytes)
    throw new ExtractionError(
      "source-too-large",
      `Expected a source of at most ${limits.bytes} bytes, got ${bytes}: give the report's own page, or raise limits.bytes`,
      { bytes, limit: limits.bytes },
    );
}

export const tooManyElements = ({ elements }: Limits): ExtractionError =>
  new ExtractionError(
    "source-too-large",
    `Expected a page of at most ${elements} elements, got more: give the report's own page, or raise limits.elements`,
    { elements, limit: elements },
  );

export const tooManyLines = ({ lines }: Limits): ExtractionError =>
  new ExtractionError(
    "source-too-large",
    `Expected at most ${lines} lines, got more: give the report's own page or text, or raise limits.lines`,
    { lines, limit: lines },
  );
