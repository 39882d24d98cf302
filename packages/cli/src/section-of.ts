import type { RecordSection } from "@shilu/core";

/** Index of the innermost section that holds offset `at`; `null` before the first, and where there is no offset. */
export function innermostSection(sections: readonly RecordSection[], at: number | null): number | null {
  let found: number | null = null;
  if (at === null) return found;
  for (const [index, { headingSpan, bodySpan }] of sections.entries()) {
    if (headingSpan[0] > at) break;
    if (at < bodySpan[1] || at < headingSpan[1]) found = index;
  }
  return found;
}
