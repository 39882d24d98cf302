import { type Document, defineExtractor, layers, type Section, textSpan } from "@shilu/core";
import { candidatesOf } from "./candidates.js";
import { withoutContents } from "./contents.js";
import { kindsOf } from "./kinds.js";
import { reportNumbering, reportPoints } from "./numbering.js";
import { type Outlined, outlineOf } from "./outline.js";
import { unmarkedHeadings } from "./unmarked.js";

/**
 * The outline of the main text: marked headings with their bodies, levels by depth, kinds from the heading or from the
 * section above. Reports numbers that are missing, repeated or begun anew.
 */
export const sectionsExtractor = defineExtractor({
  name: "sections",
  requires: [],
  provides: layers.sections,
  extract(document, _given, report) {
    const outlined = withoutContents(document, outlineOf(document, candidatesOf(document)));
    reportNumbering(outlined, report);
    reportPoints(document, outlined, report);
    const sections = sectionsFrom(
      document,
      outlined.filter(({ isSection }) => isSection),
    );
    return sections.length > 0 ? sections : unmarkedHeadings(document);
  },
});

function sectionsFrom(document: Document, outlined: readonly Outlined[]): Section[] {
  const end = document.blocks.findLast(({ role }) => role === "main")?.span.end ?? document.text.length;
  const sections: Section[] = [];
  const open: number[] = [];
  const ends = bodyEnds(outlined, end);
  for (const [index, { candidate, level }] of outlined.entries()) {
    const { marker } = candidate.mark;
    const { heading } = candidate;
    if (!heading) continue;
    while (open.length > 0 && (outlined[open.at(-1) as number] as Outlined).level >= level) open.pop();
    const parent = open.at(-1) ?? null;
    open.push(index);
    const above = parent === null ? null : (sections[parent] as Section);
    const span = textSpan(heading.start, heading.end);
    const own = kindsOf(document.folded.slice(span.start, span.end).replace(/\s+/g, ""));
    const bodyEnd = Math.max(ends[index] as number, heading.bodyStart);
    sections.push({
      marker: document.surface(textSpan(marker.start, marker.end)).replace(/\s+/g, ""),
      heading: document.surface(span).replace(/\s+/g, ""),
      level: above ? above.level + 1 : 1,
      kinds: own.length > 0 ? own : (above?.kinds ?? []),
      parent,
      headingSpan: textSpan(marker.start, heading.end),
      bodySpan: textSpan(heading.bodyStart, bodyEnd),
    });
  }
  return sections;
}

/** A body ends where the next section of its level, or of one above, begins. */
function bodyEnds(outlined: readonly Outlined[], end: number): number[] {
  const ends = new Array<number>(outlined.length).fill(end);
  const open: number[] = [];
  outlined.forEach(({ candidate, level }, index) => {
    while (open.length > 0 && (outlined[open.at(-1) as number] as Outlined).level >= level)
      ends[open.pop() as number] = candidate.mark.marker.start;
    open.push(index);
  });
  return ends;
}
