/** Reads a page: one parse, its lines labelled, the main text framed, its data tables as grids. */
import { createDocument, type Document, type PageKind, type Source } from "@shilu/core";
import type { Chunks } from "../decode/chunks.js";
import type { Limits } from "../decode/limits.js";
import { blocksOf } from "../page/blocks.js";
import { declaredTitles } from "../page/declared-titles.js";
import { type Frame, frameLines, type Labels, labelLines } from "../page/frame.js";
import type { Line } from "../page/line.js";
import { attachmentsOf } from "./attachments.js";
import { type Composed, compose } from "./compose.js";
import { dataTables } from "./data-tables.js";
import { type GatherOptions, gather } from "./gather.js";
import type { Gathered } from "./gathered.js";
import { headingTitles } from "./headings.js";
import { imagesOf } from "./images.js";
import { type MainBox, mainBox, pictureBox } from "./main-box.js";
import { kindWithoutText, LEAST_TEXT } from "./page-kind.js";
import { pageLines } from "./page-lines.js";
import { type TableKind, tableKind } from "./table-kind.js";
import { verifyTables } from "./table-prescan.js";
import type { TreeBuilder } from "./tree.js";
import { unveil } from "./veiled.js";

/**
 * Reads a page; `tree` is told its elements where somebody wants them. Throws `source-too-deep`,
 * `source-too-large` and `table-too-large`.
 */
export function readHtml(
  source: Source,
  chunks: Chunks,
  limits: Limits,
  tree: TreeBuilder | null = null,
): Document {
  verifyTables(source.text, limits);
  return assemble(source, limits, layOutShown(chunks, limits, tree));
}

function layOutShown(chunks: Chunks, limits: Limits, tree: TreeBuilder | null): LaidOut {
  const shown = layOut(chunks, limits, { showHidden: false, tree });
  if (shown.box.score >= LEAST_TEXT || shown.gathered.hidden < HIDDEN_TEXT) return shown;
  // A page that shows no text may hold one that a script would show.
  const all = layOut(unveil(chunks), limits, { showHidden: true, tree: null });
  return all.box.score >= HIDDEN_TEXT ? all : shown;
}

/** A hidden text is read only where nothing else is to be read, and where it is more than a message. */
const HIDDEN_TEXT = 200;

interface LaidOut {
  readonly gathered: Gathered;
  readonly kinds: readonly TableKind[];
  readonly composed: Composed;
  readonly lines: readonly Line[];
  readonly labels: Labels;
  readonly hints: readonly string[];
  readonly box: MainBox;
}

function layOut(chunks: Chunks, limits: Limits, options: GatherOptions): LaidOut {
  const gathered = gather(chunks, limits, options);
  const kinds = gathered.tables.map((table) => tableKind(table, gathered));
  const composed = compose(gathered, kinds);
  const lines = pageLines(gathered, composed);
  const labels = labelLines(lines);
  const hints = [...declaredTitles(gathered.declared), ...headingTitles(gathered)];
  const box = mainBox({ gathered, composed, lines, labels, hints });
  return { gathered, kinds, composed, lines, labels, hints, box };
}

function assemble(source: Source, limits: Limits, page: LaidOut): Document {
  const { gathered, composed, lines, labels, hints, box } = page;
  const found = box.score >= LEAST_TEXT;
  const { from, to } = found ? box : { from: 0, to: 0 };
  const frame = frameLines(lines, labels, { from, to, hints });
  const images = imagesOf(gathered, found ? box.node : pictureBox(page), composed.lineOf, lines);
  return createDocument({
    source,
    text: composed.text,
    segments: composed.segments,
    blocks: blocksOf(lines, frame, images),
    tables: dataTables({ ...page, frame, limits }),
    images,
    attachments: found ? attachmentsOf(gathered, composed, from, footerOf(frame, to)) : [],
    declared: gathered.declared,
    pageKind: pageKindOf(page, frame, images.length),
  });
}

/** The first line of the footer: files below the text belong to it, those of the footer do not. */
function footerOf({ chrome }: Frame, to: number): number {
  const at = chrome.findIndex(
    (kind, i) => i >= to && (kind === "footer" || kind === "related" || kind === "pager"),
  );
  return at < 0 ? chrome.length : at;
}

function pageKindOf({ gathered, lines, box }: LaidOut, { chrome }: Frame, pictures: number): PageKind {
  const main = chrome.filter((kind) => kind === null).length;
  if (box.score >= LEAST_TEXT && main > 0)
    return { value: "article", reason: `The page holds a text of ${main} lines.` };
  if (pictures > 0) return { value: "empty", reason: `The text of the page is ${pictures} pictures.` };
  const named =
    gathered.declared.some(({ name }) => /^article_?title$/i.test(name)) ||
    chrome.filter((kind) => kind === "indexTable").length >= 2;
  return kindWithoutText(lines, named);
}
