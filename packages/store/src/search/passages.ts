import type { ExtractedRecord, RecordBlock, RecordSpan } from "@shilu/core";
import { sectionAround } from "../tables/sections.js";

/** What a search finds: a block of the main text; cells that follow each other are one, up to this length. */
export interface PassageSpan {
  readonly span: RecordSpan;
  readonly section: number | null;
}

const MAX_CELLS = 300;

export function passagesOf({
  text,
  blocks,
  sections,
}: Pick<ExtractedRecord, "text" | "blocks" | "sections">): PassageSpan[] {
  const spans: RecordSpan[] = [];
  let cells = false;
  for (const { span, kind, role } of blocks) {
    if (role !== "main" || text.slice(...span).trim() === "") continue;
    const last = spans.at(-1);
    if (last && cells && joins(kind, span, last)) last[1] = span[1];
    else spans.push([...span]);
    cells = kind === "cell";
  }
  return spans.map((span) => ({ span, section: sectionAround(sections, span[0]) }));
}

const joins = (kind: RecordBlock["kind"], span: RecordSpan, last: RecordSpan): boolean =>
  kind === "cell" && span[1] - last[0] <= MAX_CELLS;
