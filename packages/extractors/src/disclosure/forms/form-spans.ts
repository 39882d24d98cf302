import { type FormTable, type TextSpan, textSpan } from "@shilu/core";

/** The stretch of text that each recognised form takes up, from its first cell to its last. */
export function formSpans(tables: readonly FormTable[]): TextSpan[] {
  const spans: TextSpan[] = [];
  for (const { form, rows } of tables) {
    if (form === null) continue;
    let start = Infinity;
    let end = -Infinity;
    for (const row of rows)
      for (const { span } of row) {
        start = Math.min(start, span.start);
        end = Math.max(end, span.end);
      }
    if (start < Infinity) spans.push(textSpan(start, end));
  }
  return spans;
}
