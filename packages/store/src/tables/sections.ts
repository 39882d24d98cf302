import type { RecordSection } from "@shilu/core";
import { defineRows, json, parsed } from "./record-rows.js";

export const sectionRows = defineRows<RecordSection[]>({
  table: "section",
  columns: [
    "position",
    "marker",
    "heading",
    "level",
    "kinds",
    "parent",
    "heading_start",
    "heading_end",
    "body_start",
    "body_end",
  ],
  order: "position",
  rowsOf: ({ sections }) =>
    sections.map((section, position) => [
      position,
      section.marker,
      section.heading,
      section.level,
      json(section.kinds),
      section.parent,
      ...section.headingSpan,
      ...section.bodySpan,
    ]),
  partOf: (rows) =>
    rows.map((row) => ({
      marker: row.marker as string,
      heading: row.heading as string,
      level: row.level as number,
      kinds: parsed(row.kinds),
      parent: row.parent as number | null,
      headingSpan: [row.heading_start as number, row.heading_end as number],
      bodySpan: [row.body_start as number, row.body_end as number],
    })),
});

/** Position of the innermost section that holds offset `at`; `null` before the first. */
export function sectionAround(sections: readonly RecordSection[], at: number): number | null {
  let found: number | null = null;
  for (const [position, { headingSpan, bodySpan }] of sections.entries()) {
    if (headingSpan[0] > at) break;
    if (at < bodySpan[1] || at < headingSpan[1]) found = position;
  }
  return found;
}
