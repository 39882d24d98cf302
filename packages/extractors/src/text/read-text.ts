/** Reads a text without tags, such as a scraped page or a PDF read with its layout: its lines are its blocks. */
import {
  createDocument,
  type Document,
  fold,
  type PageKind,
  type Segment,
  type Source,
  sourceSpan,
  textSpan,
} from "@shilu/core";
import type { Limits } from "../decode/limits.js";
import { blocksOf } from "../page/blocks.js";
import { frameLines, labelLines } from "../page/frame.js";
import { labelledValues } from "../page/labelled-values.js";
import type { Line } from "../page/line.js";
import { cellLines } from "./cell-lines.js";
import { extentsOf, textLines } from "./lines.js";
import { tornRowCuts } from "./torn-rows.js";
import { type Cut, wrapCuts } from "./unwrap.js";

/** Throws `source-too-large` where it has too many lines. */
export function readText(source: Source, limits: Limits): Document {
  const extents = extentsOf(source.text, limits);
  const torn = tornRowCuts(source.text);
  const cuts = torn.length > 0 ? torn : wrapCuts(source.text, fold(source.text), extents);
  const { text, segments } = cutSource(source.text, cuts);
  const plain = textLines(fold(text), cuts.length === 0 ? extents : extentsOf(text, limits), limits);
  const cells = cellLines(text, plain);
  const lines = plain.map((line, i) => (cells[i] ? { ...line, cell: true } : line));
  const frame = frameLines(lines, labelLines(lines), {
    from: 0,
    to: lines.length,
    hints: namedTitles(lines),
  });
  const blocks = blocksOf(lines, frame);
  return createDocument({
    source,
    text,
    segments,
    blocks,
    pageKind: pageKindOf(blocks.some((block) => block.role === "main")),
  });
}

/** The source itself in one segment, or what is left of it around the cuts. */
function cutSource(source: string, cuts: readonly Cut[]): { text: string; segments: Segment[] } {
  const segments: Segment[] = [];
  let text = "";
  const add = (kind: Segment["kind"], reads: string, from: number, to: number) => {
    if (reads === "") return;
    segments.push({
      kind,
      text: textSpan(text.length, text.length + reads.length),
      source: sourceSpan(from, to),
    });
    text += reads;
  };
  let at = 0;
  for (const { start, end, reads } of cuts) {
    add("verbatim", source.slice(at, start), at, start);
    add("decoded", reads, start, end);
    at = end;
  }
  add("verbatim", source.slice(at), at, source.length);
  return { text, segments };
}

/** Lines above the text, among the first ones, that name its title: 标题:… */
const NAMED_AMONG = 12;

const namedTitles = (lines: readonly Line[]): string[] =>
  lines.slice(0, NAMED_AMONG).flatMap(({ folded }) =>
    labelledValues(folded.slice(0, 300))
      .filter(
        ({ key, start, valueStart, valueEnd }) => key === "title" && start === 0 && valueEnd > valueStart,
      )
      .map(({ valueStart, valueEnd }) => folded.slice(valueStart, valueEnd)),
  );

const pageKindOf = (hasMain: boolean): PageKind =>
  hasMain
    ? { value: "article", reason: "The text has lines that are neither menu, meta line nor footer." }
    : { value: "empty", reason: "The text has no line beside menu, title, meta line and footer." };
