/**
 * Undoes the line breaks of a text that was set in lines of one width, such as a PDF read with its layout: a break in
 * the middle of a sentence reads as nothing, and neither does a page number between two pages.
 */
import { isOutline } from "../page/body-line.js";
import type { Extent } from "./lines.js";

/** A stretch of the source that reads as nothing, or as a space between two words of Latin letters or figures. */
export interface Cut {
  readonly start: number;
  readonly end: number;
  readonly reads: "" | " ";
}

const STOP = /[。;:!?]$/;
const COLUMNS = /\S(?:\t| {3,})\S/;
const PAGE_NUMBER = /^(?:[-—–] ?\d{1,3} ?[-—–]|第 ?\d{1,3} ?页(?:,? ?共 ?\d{1,3} ?页)?)$/;

/** Display columns: a Chinese character takes two. */
const WIDEST = 110;
const LEAST_LINES = 12;
/** Characters from which on a line counts as prose. */
const LEAST_LENGTH = 10;
const LEAST_SHARE = 0.25;
/** So many lines of a text tell how all of it is set. */
const JUDGED = 2000;
const FULL = 0.88;
const INDENT = 2;

interface SetLine extends Extent {
  readonly folded: string;
  readonly width: number;
  readonly indent: number;
  readonly columns: boolean;
}

/** The cuts to make, in order; none where the text is not set in lines of one width. `folded` is `fold(source)`. */
export function wrapCuts(source: string, folded: string, extents: readonly Extent[]): Cut[] {
  // Most texts are told by the length of their lines alone: a paragraph a line.
  const long = extents.filter(({ start, end }) => end - start >= LEAST_LENGTH);
  if (
    long.length < LEAST_LINES ||
    long.filter(({ start, end }) => end - start > WIDEST).length > 0.1 * long.length
  )
    return [];
  const judged = extents.slice(0, JUDGED).map((extent) => setLine(source, folded, extent));
  const prose = judged.filter((line) => !line.columns && line.width >= 2 * LEAST_LENGTH);
  const widths = prose.map((line) => line.width + line.indent).sort((a, b) => a - b);
  const width = widths[Math.floor(widths.length * 0.9)] ?? 0;
  if (prose.length < LEAST_LINES || width > WIDEST) return [];
  const margin = prose.reduce((least, line) => Math.min(least, line.indent), Number.POSITIVE_INFINITY);
  const isFull = (line: SetLine) => line.width + line.indent >= FULL * width;
  const broken = prose.filter((line) => isFull(line) && !STOP.test(line.folded)).length;
  if (broken < LEAST_SHARE * prose.length) return [];
  const lines = judged.concat(extents.slice(JUDGED).map((extent) => setLine(source, folded, extent)));
  const cuts: Cut[] = [];
  let above: SetLine | null = null;
  let turned = false;
  for (const line of lines) {
    if (PAGE_NUMBER.test(line.folded)) {
      turned = true;
      continue;
    }
    if (above && isFull(above) && continues(source, above, line, margin, turned))
      cuts.push({ start: above.end, end: line.start, reads: joint(above.folded, line.folded) });
    above = line;
    turned = false;
  }
  return cuts;
}

function setLine(source: string, folded: string, extent: Extent): SetLine {
  const surface = source.slice(extent.start, extent.end);
  return {
    ...extent,
    folded: folded.slice(extent.start, extent.end),
    width: widthOf(surface),
    indent: widthOf(source.slice(extent.begin, extent.start)),
    columns: COLUMNS.test(surface),
  };
}

/** Whether a line goes on with the sentence of the full line above it. */
function continues(source: string, above: SetLine, line: SetLine, margin: number, turned: boolean): boolean {
  if (above.columns || line.columns || line.indent - margin >= INDENT || isOutline(line.folded)) return false;
  return turned || (source.slice(above.end, line.start).match(/\n/g)?.length ?? 0) <= 1;
}

const joint = (left: string, right: string): "" | " " =>
  /[a-z\d,.;]$/i.test(left) && /^[a-z\d]/i.test(right) && !(/\d$/.test(left) && /^\d/.test(right)) ? " " : "";

function widthOf(text: string): number {
  let width = 0;
  for (let i = 0; i < text.length; i++) width += text.charCodeAt(i) >= 0x2000 ? 2 : 1;
  return width;
}
