import type { Block } from "@shilu/core";
import { blockKind } from "./block-kind.js";
import type { Frame } from "./frame.js";
import type { Line } from "./line.js";

/** One block a line, in the order of the lines. */
export function blocksOf(lines: readonly Line[], frame: Frame): Block[] {
  return lines.map((line, i) => {
    const chrome = frame.chrome[i] ?? null;
    const next = frame.chrome[i + 1] === null ? (lines[i + 1] ?? null) : null;
    return chrome === null
      ? { span: line.span, kind: blockKind(line, next), role: "main", chrome: null }
      : { span: line.span, kind: chrome === "title" ? "heading" : "paragraph", role: "chrome", chrome };
  });
}
