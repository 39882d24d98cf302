/** Reads a page: one parse, its lines labelled, the main text framed, its data tables as grids. */
import { createDocument, type Document, fold, type PageKind, type Source, type Table } from "@shilu/core";
import type { Limits } from "../decode/limits.js";
import { blocksOf } from "../page/blocks.js";
import { declaredTitles } from "../page/declared-titles.js";
import { type Frame, frameLines, labelLines } from "../page/frame.js";
import type { Line } from "../page/line.js";
import { compose } from "./compose.js";
import { gather } from "./gather.js";
import type { Gathered } from "./gathered.js";
import { gridOfTable } from "./grid.js";
import { lineTexts } from "./line-texts.js";
import { mainBox } from "./main-box.js";
import { kindWithoutText, LEAST_TEXT } from "./page-kind.js";
import { tableKind } from "./table-kind.js";

export function readHtml(source: Source, limits: Limits): Document {
  const gathered = gather(source.text, limits);
  const texts = lineTexts(source.text, gathered);
  const kinds = gathered.tables.map((table) => tableKind(table, gathered, texts));
  const composed = compose(source.text, gathered, texts, kinds);
  const folded = fold(composed.text);
  const lines: Line[] = composed.lines.map((line) => ({
    ...line,
    folded: folded.slice(line.span.start, line.span.end),
  }));
  const labels = labelLines(lines);
  const hints = declaredTitles(gathered.declared);
  const box = mainBox({ gathered, composed, lines, labels, hints });
  const found = box.score >= LEAST_TEXT;
  const frame = frameLines(lines, labels, { from: found ? box.from : 0, to: found ? box.to : 0, hints });
  const tables: Table[] = [];
  gathered.tables.forEach((table, i) => {
    if (kinds[i] !== "data") return;
    const first = composed.lineOf[table.firstLine] as number;
    const last = composed.lineOf[table.endLine - 1] as number;
    if (frame.chrome[first] !== null || frame.chrome[last] !== null) return;
    const grid = gridOfTable(table, gathered, composed.cellSpans, limits);
    const span = { ...(lines[first] as Line).span, end: (lines[last] as Line).span.end };
    tables.push({ span, caption: null, unitLine: null, ...grid });
  });
  return createDocument({
    source,
    text: composed.text,
    segments: composed.segments,
    blocks: blocksOf(lines, frame),
    tables,
    declared: gathered.declared,
    pageKind: pageKindOf(frame, found, lines, isNamed(gathered, frame)),
  });
}

/** Whether a page without a text still names a paper. */
const isNamed = ({ declared }: Gathered, { chrome }: Frame): boolean =>
  declared.some(({ name }) => /^article_?title$/i.test(name)) ||
  chrome.filter((kind) => kind === "indexTable").length >= 2;

function pageKindOf(frame: Frame, found: boolean, lines: readonly Line[], named: boolean): PageKind {
  const main = frame.chrome.filter((chrome) => chrome === null).length;
  if (!found || main === 0) return kindWithoutText(lines, named);
  return { value: "article", reason: `The page holds a text of ${main} lines.` };
}
