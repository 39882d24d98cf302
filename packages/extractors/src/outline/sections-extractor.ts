import {
  type Document,
  defineExtractor,
  layers,
  type Section,
  type SectionKind,
  textSpan,
} from "@shilu/core";
import { candidatesOf } from "./candidate.js";
import { kindsOf } from "./kinds.js";
import { type Outlined, outlineOf } from "./outline.js";
import { unmarkedHeadings } from "./unmarked.js";

/**
 * The outline of the main text: marked headings with their bodies, levels by depth, kinds from the heading or from the
 * section above. Reports numbers that are missing or repeated.
 */
export const sectionsExtractor = defineExtractor({
  name: "sections",
  requires: [],
  provides: layers.sections,
  extract(document, _given, report) {
    const outlined = outlineOf(document, candidatesOf(document), report).filter(({ isSection }) => isSection);
    return outlined.length > 0 ? sectionsFrom(document, outlined) : unmarkedHeadings(document);
  },
});

function sectionsFrom(document: Document, outlined: readonly Outlined[]): Section[] {
  const end = document.blocks.findLast(({ role }) => role === "main")?.span.end ?? document.text.length;
  const sections: Section[] = [];
  for (const [index, { candidate, level }] of outlined.entries()) {
    const parent = sections.findLastIndex((above) => above.level < level);
    const following = outlined.slice(index + 1).find((other) => other.level <= level);
    const heading = document.surface(textSpan(candidate.headingStart, candidate.headingEnd));
    const own = kindsOf(
      document.folded.slice(candidate.headingStart, candidate.headingEnd).replace(/\s+/g, ""),
    );
    const kinds: readonly SectionKind[] = own.length > 0 ? own : (sections[parent]?.kinds ?? []);
    const bodyEnd = following?.candidate.start ?? end;
    sections.push({
      marker: document
        .surface(textSpan(candidate.start, candidate.start + candidate.marker.written))
        .replace(/\s+/g, ""),
      heading: heading.trim(),
      level: parent < 0 ? 1 : level,
      kinds,
      parent: parent < 0 ? null : parent,
      headingSpan: textSpan(candidate.start, candidate.headingEnd),
      bodySpan: textSpan(Math.min(candidate.bodyStart, bodyEnd), Math.max(candidate.bodyStart, bodyEnd)),
    });
  }
  return sections;
}
