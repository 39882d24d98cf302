/**
 * The frame of a main text: which of its lines stand above it (title, menu, meta line), which below it (pager, footer),
 * and which are text. Used on the whole of a text, and around the box of a page that holds the text.
 */
import type { ChromeKind } from "@shilu/core";
import { isBodyLine, isPreface, isProse, isTopOutline } from "./body-line.js";
import { type LineLabel, labelLine } from "./label-line.js";
import type { Line } from "./line.js";
import type { Closing } from "./line-rules/line-rule.js";
import { findTitle } from "./title-line.js";

export interface Frame {
  /** For each line its kind of chrome, `null` for a line of the main text. */
  readonly chrome: readonly (ChromeKind | null)[];
  /** Indexes of the lines that make up the title; empty where none was found. */
  readonly title: readonly number[];
}

export type Labels = readonly (LineLabel | null)[];

export interface FrameRange {
  /** The lines among which the main text is sought, half-open. */
  readonly from: number;
  readonly to: number;
  /** What the page elsewhere calls itself, folded; the most credible first. */
  readonly hints: readonly string[];
}

/** Labels each line by itself; a line of a data table has none. */
export const labelLines = (lines: readonly Line[]): Labels =>
  lines.map((line) => {
    if (line.cell) return null;
    // What a line says outweighs a link to a file in it.
    if (line.known === "attachment")
      return labelLine(line.folded) ?? { chrome: "attachment", closes: "never", anywhere: false };
    if (line.known !== null) return { chrome: line.known, closes: "never", anywhere: true };
    return labelLine(line.folded);
  });

export function frameLines(lines: readonly Line[], labels: Labels, { from, to, hints }: FrameRange): Frame {
  const labelled = (i: number) => labels[i] != null;
  const outside = (i: number) => labels[i] != null || isLinkLine(lines[i] as Line);
  let head = from;
  while (head < to && !beginsText(lines, labels, head)) head++;
  const title = findTitle({ lines, labelled, listed: listedBy(labels), end: head, hints });
  const echoes = title?.echoes ?? [];
  const start = mainStart(outside, echoes, from, head);
  const end = mainEnd(lines, labels, outside, start, to);
  const chrome = lines.map((_, i): ChromeKind | null => {
    const label = labels[i] ?? null;
    if (i >= start && i < end) return label?.anywhere ? label.chrome : null;
    return label?.chrome ?? null;
  });
  const below = Math.max(-1, ...echoes);
  for (let i = 0; i < start; i++) chrome[i] ??= below >= 0 && i > below ? "metaline" : "nav";
  for (const i of echoes) if (i < start) chrome[i] = "title";
  for (let i = end; i < lines.length; i++) chrome[i] ??= carried(chrome[i - 1] ?? null);
  return { chrome, title: title?.lines ?? [] };
}

const isText = (line: Line, label: LineLabel | null): boolean =>
  line.cell || (label === null && line.linked <= 0.5 && isBodyLine(line.folded));

/** 目录 or 说明 alone may name a menu: it begins a text only where one follows. */
function beginsText(lines: readonly Line[], labels: Labels, index: number): boolean {
  const textAt = (i: number): boolean => {
    const line = lines[i];
    return line !== undefined && isText(line, labels[i] ?? null);
  };
  return textAt(index) && (!isPreface((lines[index] as Line).folded) || textAt(index + 1));
}

/** Whether a line stands below the heading of other papers, with no other label between. */
const listedBy =
  (labels: Labels) =>
  (index: number): boolean => {
    let at = index - 1;
    while (at >= 0 && at >= index - LIST_REACH && labels[at] == null) at--;
    return labels[at]?.chrome === "related";
  };
const LIST_REACH = 12;

/** A line that is one link, or a row of them. */
const isLinkLine = (line: Line): boolean => !line.cell && line.linked > 0.8 && !isProse(line.folded);

/** What an unlabelled line below the text is, by the line above it. */
const carried = (above: ChromeKind | null): ChromeKind =>
  above === "footer" || above === "disclaimer" || above === "sidebar" ? above : "related";

type Outside = (index: number) => boolean;

/** The first line of the main text: behind the title and every line of chrome above the first line that is text. */
function mainStart(outside: Outside, echoes: readonly number[], from: number, head: number): number {
  let start = from;
  for (let i = from; i < head; i++) if (outside(i)) start = i + 1;
  return Math.max(start, ...echoes.map((i) => i + 1));
}

/** Prose that may still follow a closing line, as a share of the text before it and in characters. */
const REST: Readonly<Record<Closing, { readonly share: number; readonly more: number }>> = {
  firmly: { share: 2, more: 500 },
  weakly: { share: 0.15, more: 0 },
  never: { share: 0, more: 0 },
};
/** No line ends a text that has hardly begun. */
const LEAST_TEXT = 16;

/** The end of the main text: the first closing line behind which no text goes on, less what is chrome before it. */
function mainEnd(
  lines: readonly Line[],
  labels: Labels,
  outside: Outside,
  start: number,
  to: number,
): number {
  const running = [0];
  let lastOutline = -1;
  for (let i = start; i < to; i++) {
    const line = lines[i] as Line;
    const counts = line.cell || (labels[i] === null && isProse(line.folded));
    running.push((running.at(-1) as number) + (counts ? line.folded.length : 0));
    if (line.cell || (labels[i] === null && isTopOutline(line.folded))) lastOutline = i;
  }
  const all = running.at(-1) as number;
  let end = to;
  for (let i = Math.max(start, lastOutline); i < to; i++) {
    const closing = labels[i]?.closes ?? "never";
    const passed = running[i - start] as number;
    const { share, more } = REST[closing];
    if (closing === "never" || passed < LEAST_TEXT || all - passed > share * passed + more) continue;
    end = i;
    break;
  }
  const closed = end < to;
  while (end > start && outside(end - 1) && !signs(lines, labels, end - 1)) end--;
  if (closed) while (end > start && isOtherTitle(lines[end - 1] as Line)) end--;
  return end;
}

const FIGURES = /^(?:19|20)\d\d ?[-./] ?\d{1,2} ?[-./] ?\d{1,2}$/;
const SIGNER =
  /^[\u4e00-\u9fff()]{2,30}(?:政府|公署|委员会|管委会|办事处|办公室|办公厅|局|厅|委|署|院|办|处|中心|会|社|队|校|公司|集团)(?:\(.{1,4}\))?$/;

/** A day in figures looks like a page's; right below the body that signs it is the report's. */
const signs = (lines: readonly Line[], labels: Labels, index: number): boolean =>
  FIGURES.test((lines[index] as Line).folded) &&
  labels[index - 1] === null &&
  SIGNER.test(lines[index - 1]?.folded ?? "");

/** A title of another paper, right above the closing line: a link to it without its label. */
const isOtherTitle = ({ folded, cell }: Line): boolean =>
  !cell &&
  /^[^,。;:\d][^。;:]{9,60}(?:公示|通知|公告|通告|报告|意见|方案|办法|公报)$/.test(folded) &&
  !/^附/.test(folded);
