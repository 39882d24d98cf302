import type { Image, TextSpan } from "@shilu/core";
import type { Line } from "../page/line.js";
import type { Gathered, RawImage, RawNode } from "./gathered.js";

/** Dots, buttons, counters and codes to scan: no picture of the text. */
const ORNAMENT =
  /(?:icon|ico_|dot|arrow|btn|button|logo|banner|spacer|blank|space\.gif|qrcode|ewm|erweima|share|print|close|filetype|pdf\.(?:gif|png)|doc\.(?:gif|png)|xls\.(?:gif|png))/i;
const SMALLEST = 60;
const CAPTION = /^(?:图 ?\d{0,2}[: 为]|图为|图片|上图|下图|▲|△|资料图|\(?图[:/])|(?:摄|供图)[)。]?$/;
/** A caption that may stand above its picture. */
const NUMBERED = /^图 ?\d{1,2}/;
const LONGEST_CAPTION = 80;

/** The pictures inside a node, each with the line that names it, below or above. */
export function imagesOf(
  { images, nodes }: Gathered,
  box: number | null,
  lineOf: readonly number[],
  lines: readonly Line[],
): Image[] {
  return images
    .filter((image) => isPicture(image) && box !== null && isInside(nodes, image.node, box))
    .map(({ source, alternative, line }) => ({
      source,
      alternative,
      caption: captionOf(line, lineOf, lines),
    }));
}

/** Whether an image may be part of a text, by its name and size. */
export function isPicture({ source, width }: RawImage): boolean {
  const written = width === null ? Number.NaN : Number.parseFloat(width);
  return !ORNAMENT.test(source) && !(written < SMALLEST) && !/^data:image\/(?:gif|svg)/.test(source);
}

/** Whether a node is the box or stands in it; nodes come before those inside them. */
export function isInside(nodes: readonly RawNode[], node: number, box: number): boolean {
  let at = node;
  while (at > box) at = nodes[at]?.parent ?? -1;
  return at === box;
}

function captionOf(line: number, lineOf: readonly number[], lines: readonly Line[]): TextSpan | null {
  for (const near of [line, line - 1]) {
    const found = lines[lineOf[near] ?? -1];
    if (!found || found.folded.length > LONGEST_CAPTION) continue;
    if ((near === line ? CAPTION : NUMBERED).test(found.folded)) return found.span;
  }
  return null;
}
