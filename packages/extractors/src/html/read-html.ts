/** Reads a page: one parse, its lines labelled, the main text framed, its data tables as grids. */
import { createDocument, type Document, type PageKind, type Source } from "@shilu/core";
import type { Document as Root } from "domhandler";
import type { Limits } from "../decode/limits.js";
import { blocksOf } from "../page/blocks.js";
import { declaredTitles } from "../page/declared-titles.js";
import { type Frame, frameLines, type Labels, labelLines } from "../page/frame.js";
import type { Line } from "../page/line.js";
import { attachmentsOf } from "./attachments.js";
import { type Composed, compose } from "./compose.js";
import { dataTables } from "./data-tables.js";
import { gather } from "./gather.js";
import type { Gathered } from "./gathered.js";
import { headingTitles } from "./headings.js";
import { imagesOf } from "./images.js";
import { lineTexts } from "./line-texts.js";
import { type MainBox, mainBox, pictureBox } from "./main-box.js";
import { kindWithoutText, LEAST_TEXT } from "./page-kind.js";
import { pageLines } from "./page-lines.js";
import { type TableKind, tableKind } from "./table-kind.js";
import { verifyTables } from "./table-prescan.js";

/** A page as it was read, and its tree: positions of the tree are those of the source. */
export interface ReadPage {
  readonly document: Document;
  readonly root: Root;
}

/** Throws `source-too-deep` and `table-too-large`. */
export const readHtml = (source: Source, limits: Limits): Document => readTree(source, limits).document;

/** As {@link readHtml}, with the tree of the one parse. */
export function readTree(source: Source, limits: Limits): ReadPage {
  const page = layOutShown(source, limits);
  return { document: assemble(source, limits, page), root: page.gathered.root };
}

function layOutShown(source: Source, limits: Limits): LaidOut {
  const shown = layOut(source.text, limits, false);
  if (shown.box.score >= LEAST_TEXT || shown.gathered.hidden < HIDDEN_TEXT) return shown;
  // A page that shows no text may hold one that a script would show.
  const all = layOut(source.text, limits, true);
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

function layOut(source: string, limits: Limits, showHidden: boolean): LaidOut {
  verifyTables(source, limits);
  const gathered = gather(source, limits, showHidden);
  const texts = lineTexts(source, gathered);
  const kinds = gathered.tables.map((table) => tableKind(table, gathered, texts));
  const composed = compose(gathered, texts, kinds);
  const lines = pageLines(gathered, composed);
  const labels = labelLines(lines);
  const hints = [...declaredTitles(gathered.declared), ...headingTitles(gathered, texts)];
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
