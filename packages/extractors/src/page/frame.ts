/**
 * The frame of a main text: which of its lines stand above it (title, menu, meta line), which below it (pager, footer),
 * and which are text. Used on the whole of a text, and inside the part of a page that holds the text.
 */
import type { ChromeKind } from "@shilu/core";
import { isBodyLine, isProse, isTopOutline } from "./body-line.js";
import { type LineLabel, labelLine } from "./label-line.js";
import type { Line } from "./line.js";
import { findTitle } from "./title-line.js";

export interface Frame {
  /** For each line its kind of chrome, `null` for a line of the main text. */
  readonly chrome: readonly (ChromeKind | null)[];
  /** Indexes of the lines that make up the title; empty where none was found. */
  readonly title: readonly number[];
}

/** `hints`: what the page elsewhere calls itself, folded. */
export function frameLines(lines: readonly Line[], hints: readonly string[] = []): Frame {
  const labels = lines.map((line) => (line.cell ? null : labelLine(line.folded)));
  const labelled = (i: number) => labels[i] != null;
  const firstBody = lines.findIndex((line, i) => line.cell || (!labelled(i) && isBodyLine(line.folded)));
  const head = firstBody < 0 ? lines.length : firstBody;
  const title = findTitle({ lines, labelled, end: head, hints });
  const start = mainStart(labels, title?.echoes ?? [], head);
  const end = mainEnd(lines, labels, start);
  const chrome = lines.map((_, i): ChromeKind | null => {
    if (i >= start && i < end) return labels[i]?.anywhere ? (labels[i] as LineLabel).chrome : null;
    return labels[i]?.chrome ?? null;
  });
  for (let i = 0; i < start; i++) chrome[i] ??= "nav";
  const below = title ? Math.max(...title.echoes) : -1;
  for (let i = below + 1; i < start; i++) if (!labelled(i)) chrome[i] = "metaline";
  for (const i of title?.echoes ?? []) if (i < start) chrome[i] = "title";
  for (let i = end; i < lines.length; i++) chrome[i] ??= i === end ? "related" : (chrome[i - 1] ?? "footer");
  return { chrome, title: title?.lines ?? [] };
}

/** The first line of the main text: behind the title and every labelled line above the first line that is text. */
function mainStart(labels: readonly (LineLabel | null)[], echoes: readonly number[], head: number): number {
  let start = 0;
  for (let i = 0; i < head; i++) if (labels[i]) start = i + 1;
  return Math.max(start, ...echoes.map((i) => i + 1));
}

/** Text that may still follow a closing line, as a share of the text before it: a disclaimer, not the rest of a report. */
const MAX_REST = 0.15;

/** The end of the main text: the first closing line behind which no text goes on, less what is chrome before it. */
function mainEnd(lines: readonly Line[], labels: readonly (LineLabel | null)[], start: number): number {
  const before = new Array<number>(lines.length + 1).fill(0);
  let lastOutline = -1;
  lines.forEach((line, i) => {
    const counts = i >= start && (line.cell || (labels[i] === null && isProse(line.folded)));
    before[i + 1] = (before[i] as number) + (counts ? line.folded.length : 0);
    if (line.cell || (labels[i] === null && isTopOutline(line.folded))) lastOutline = i;
  });
  const all = before[lines.length] as number;
  let end = lines.length;
  for (let i = start; i < lines.length; i++) {
    if (!labels[i]?.closes || lastOutline > i) continue;
    const passed = before[i] as number;
    if (all - passed <= MAX_REST * passed) {
      end = i;
      break;
    }
  }
  const closed = end < lines.length;
  while (end > start && labels[end - 1] !== null) end--;
  if (closed) while (end > start && isOtherTitle(lines[end - 1] as Line)) end--;
  return end;
}

/** A title of another paper, right above the closing line: a link to it without its label. */
const isOtherTitle = ({ folded, cell }: Line): boolean =>
  !cell &&
  /^[^,。;:\d][^。;:]{9,60}(?:公示|通知|公告|通告|报告|意见|方案|办法|公报)$/.test(folded) &&
  !/^附/.test(folded);
