import type { Block, BlockKind, Image } from "@shilu/core";
import { blockKind } from "./block-kind.js";
import type { Frame } from "./frame.js";
import type { Line } from "./line.js";

/** One block a line, in the order of the lines. The caption of an image is a block of kind `image`. */
export function blocksOf(lines: readonly Line[], frame: Frame, images: readonly Image[] = []): Block[] {
  const captions = new Set(images.map((image) => image.caption?.start));
  return lines.map((line, i) => {
    const chrome = frame.chrome[i] ?? null;
    if (chrome !== null) {
      const kind: BlockKind = chrome === "title" ? "heading" : "paragraph";
      return { span: line.span, kind, role: "chrome", chrome };
    }
    const next = frame.chrome[i + 1] === null ? (lines[i + 1] ?? null) : null;
    const kind = captions.has(line.span.start) ? "image" : blockKind(line, next);
    return { span: line.span, kind, role: "main", chrome: null };
  });
}
