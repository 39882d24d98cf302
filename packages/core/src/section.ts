import type { TextSpan } from "./span.js";

/** The section kinds of the annual report; a section carries the kinds it inherits from above. */
export const SECTION_KINDS = [
  "overview",
  "proactive",
  "response",
  "requests",
  "consultation",
  "remedies",
  "fees",
  "capacity",
  "problems",
  "plans",
  "other",
  "appendix",
] as const;

export type SectionKind = (typeof SECTION_KINDS)[number];

/** A marked heading with its body. Sections are in text order; a body holds the bodies of its children. */
export interface Section {
  /** As written, `""` where there is none. */
  readonly marker: string;
  /** Without marker and closing 。 or ：. */
  readonly heading: string;
  /** Depth in the outline, 1 outermost. */
  readonly level: number;
  readonly kinds: readonly SectionKind[];
  /** Index of the section above in the same list, `null` at the top. */
  readonly parent: number | null;
  readonly headingSpan: TextSpan;
  readonly bodySpan: TextSpan;
}

/** The innermost section that holds offset `at`, or `null` before the first. */
export function sectionAt(sections: readonly Section[], at: number): Section | null {
  for (let index = lastHeadingAt(sections, at); index >= 0; index--) {
    const section = sections[index] as Section;
    if (at < section.bodySpan.end || at < section.headingSpan.end) return section;
  }
  return null;
}

/** The index of the last section whose heading begins at or before offset `at`, -1 before the first. */
function lastHeadingAt(sections: readonly Section[], at: number): number {
  let low = 0;
  let high = sections.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sections[middle] as Section).headingSpan.start <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
