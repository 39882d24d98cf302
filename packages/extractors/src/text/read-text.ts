/** Reads a text without tags, such as a scraped page: the text is the source itself, and its lines are its blocks. */
import {
  createDocument,
  type Document,
  fold,
  type PageKind,
  type Source,
  sourceSpan,
  textSpan,
} from "@shilu/core";
import { blocksOf } from "../page/blocks.js";
import { frameLines, labelLines } from "../page/frame.js";
import { cellLines } from "./cell-lines.js";
import { textLines } from "./lines.js";

export function readText(source: Source): Document {
  const { text } = source;
  const plain = textLines(text, fold(text));
  const cells = cellLines(text, plain);
  const lines = plain.map((line, i) => (cells[i] ? { ...line, cell: true } : line));
  const frame = frameLines(lines, labelLines(lines), { from: 0, to: lines.length, hints: [] });
  const blocks = blocksOf(lines, frame);
  const whole = textSpan(0, text.length);
  return createDocument({
    source,
    text,
    segments: text === "" ? [] : [{ kind: "verbatim", text: whole, source: sourceSpan(0, text.length) }],
    blocks,
    pageKind: pageKindOf(blocks.some((block) => block.role === "main")),
  });
}

const pageKindOf = (hasMain: boolean): PageKind =>
  hasMain
    ? { value: "article", reason: "The text has lines that are neither menu, meta line nor footer." }
    : { value: "empty", reason: "The text has no line beside menu, title, meta line and footer." };
