/** What the labelled values of a page's chrome say: dates, source, views, numbers, names. */
import { type Document, type MetadataKey, type Metadatum, proseEvidence, textSpan } from "@shilu/core";
import { labelLine } from "../label-line.js";
import { type LabelledValue, labelledValues } from "../labelled-values.js";
import { PUBLISHER } from "../publisher-name.js";
import { readDay } from "./day.js";
import type { ChromeRow } from "./rows.js";

/** A reading with its credibility: the lower the rank the better; equal ranks stand in text order. */
export interface Ranked {
  readonly rank: number;
  readonly metadatum: Metadatum;
}

interface ValueReader {
  readonly key: MetadataKey;
  readonly rank: number;
  /** The value and its offsets in the folded surface; `null` where the surface is none. */
  readonly read: (
    folded: string,
  ) => { readonly value: string | number; readonly start: number; readonly end: number } | null;
}

const NOTHING = /^(?:无|暂无|没有|空|null|undefined|[-—_/.\s]*)$/i;

/** Behind a name: tools of the page, a second label without colon. */
const NAME_END =
  / {2,}|[|丨\t]|(?:阅读|浏览|点击|人气|字体|字号|分享)(?:次数|人数|量|数|率)?[::]| (?=(?:打印|关闭|字体|字号|分享|点击|浏览|作者|编辑|我要|评论|参与|手机|扫))/;

function readName(folded: string) {
  const cut = NAME_END.exec(folded)?.index ?? folded.length;
  const value = folded.slice(0, cut).trim();
  return NOTHING.test(value) || value.length > 60 || /[{}<>]/.test(value)
    ? null
    : { value, start: 0, end: cut };
}

const BODY = new RegExp(`^${PUBLISHER}$`);

/** The name of a body; a person publishes for one. */
function readBody(folded: string) {
  const read = readName(folded);
  return read && BODY.test(read.value) ? read : null;
}

function readNumber(folded: string) {
  const match = /^[[(【]?(?:共|约)? ?(\d{1,3}(?:,\d{3}){1,3}|\d{1,12})(?! ?[-/.年\d])/.exec(folded);
  if (!match) return null;
  const start = match[0].length - (match[1] as string).length;
  return { value: Number((match[1] as string).replaceAll(",", "")), start, end: match[0].length };
}

/** Behind an identifier: a gap, or a word that is no part of a number (11 号 is). */
const IDENTIFIER_END = / {2,}| ?[|丨]| (?=[\u4e00-\u9fff])(?!号)/;

/** An identifier: one word with a figure in it. */
function readIdentifier(folded: string) {
  const value = folded.split(IDENTIFIER_END, 1)[0]?.trim() ?? "";
  return /\d/.test(value) && value.length <= 60 ? { value, start: 0, end: value.length } : null;
}

/** For each key of the label lexicon what it is in the record, and how credible. */
const READERS: Readonly<Record<string, readonly ValueReader[]>> = {
  publishedOn: [{ key: "publishedOn", rank: 1, read: readDay }],
  updatedOn: [{ key: "publishedOn", rank: 5, read: readDay }],
  generatedOn: [{ key: "publishedOn", rank: 6, read: readDay }],
  signedOn: [{ key: "signedOn", rank: 1, read: readDay }],
  source: [{ key: "source", rank: 1, read: readName }],
  agency: [
    { key: "agency", rank: 1, read: readName },
    { key: "source", rank: 4, read: readName },
  ],
  publisher: [{ key: "source", rank: 5, read: readBody }],
  views: [{ key: "views", rank: 1, read: readNumber }],
  indexNumber: [{ key: "indexNumber", rank: 1, read: readIdentifier }],
  documentNumber: [{ key: "documentNumber", rank: 1, read: readIdentifier }],
  columns: [{ key: "columns", rank: 2, read: readName }],
  title: [{ key: "title", rank: 4, read: readName }],
};

/** Labels that name a date or source of something else as well: they yield to the fuller ones. */
const VAGUE: ReadonlySet<string> = new Set(["日期", "时间", "来自", "标题", "名称", "栏目"]);

export function labelledReadings(document: Document, rows: readonly ChromeRow[]): Ranked[] {
  const readings: Ranked[] = [];
  rows.forEach((row, i) => {
    const pairs = pairsOf(row);
    pairs.forEach((pair, n) => {
      const readers = pair.key === null ? undefined : READERS[pair.key];
      if (!readers) return;
      const start = row.span.start + pair.start;
      const below = pair.valueStart >= pair.valueEnd && n === pairs.length - 1 ? rows[i + 1] : undefined;
      const at = below && isValueRow(below) ? below.span.start : row.span.start + pair.valueStart;
      const end = below && isValueRow(below) ? below.span.end : row.span.start + pair.valueEnd;
      for (const reader of readers) {
        const found = reader.read(document.folded.slice(at, end));
        if (!found) continue;
        const figure = textSpan(at + found.start, at + found.end);
        const value =
          typeof found.value === "string" && (reader.read === readName || reader.read === readBody)
            ? document.surface(figure).trim()
            : found.value;
        const rank = reader.rank + (VAGUE.has(pair.label) ? 1 : 0) + (row.above ? 0 : 1);
        const evidence = proseEvidence(textSpan(start, figure.end), figure, [`page.${pair.key}`]);
        readings.push({ rank, metadatum: { key: reader.key, value, evidence } });
      }
    });
  });
  return readings;
}

/** The pairs of a row that is made of them; a label inside a sentence is none. */
function pairsOf(row: ChromeRow): LabelledValue[] {
  const { folded, blocks } = row;
  const kind = blocks[0]?.chrome;
  if (folded.length > 600 || kind === "related" || kind === "pager" || kind === "disclaimer") return [];
  return labelledValues(folded);
}

/** A row that is nothing but the value of the label above it. */
const isValueRow = ({ folded, blocks }: ChromeRow): boolean =>
  folded.length <= 60 &&
  (blocks[0]?.chrome === "metaline" || blocks[0]?.chrome === "indexTable" || blocks[0]?.chrome === "nav") &&
  labelledValues(folded).length === 0 &&
  (labelLine(folded)?.chrome ?? "metaline") === "metaline";
