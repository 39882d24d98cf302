import { type FormTable, type TextSpan, textSpan } from "@shilu/core";

/** The stretch of text that each recognised form takes up, from its first cell to its last. */
export function formSpans(tables: readonly FormTable[]): TextSpan[] {
  return tables
    .filter(({ form }) => form !== null)
    .map(({ rows }) => rows.flat())
    .filter((cells) => cells.length > 0)
    .map((cells) =>
      textSpan(
        Math.min(...cells.map(({ span }) => span.start)),
        Math.max(...cells.map(({ span }) => span.end)),
      ),
    );
}
