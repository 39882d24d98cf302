/**
 * Reads `label: value` pairs off a line, such as 发布时间:2014-03-10  浏览次数:4234次 or [索引号] 0093 [文号]. The labels are
 * a lexicon; blanks may stand between their characters (来 源, 索 引 号).
 */

import { type ChromeKind, loadLexicon } from "@shilu/core";
import { lexiconFile } from "../lexicon-file.js";

export interface LabelledValue {
  readonly label: string;
  /** What the value is, `null` where it is nothing that is kept. */
  readonly key: string | null;
  readonly chrome: ChromeKind;
  /** A colon or a bracket follows the label. */
  readonly marked: boolean;
  /** Offsets in the line, half-open; an empty value has start = end. */
  readonly start: number;
  readonly valueStart: number;
  readonly valueEnd: number;
}

interface Label {
  readonly key: string | null;
  readonly chrome: ChromeKind;
}

interface Labels {
  readonly of: ReadonlyMap<string, Label>;
  /** By code unit: 1 where a label begins with it. */
  readonly begins: Uint8Array;
  /** The labels that begin with a code unit, the longest first. */
  readonly byFirst: ReadonlyMap<number, readonly string[]>;
}

/** Labels that end other labels and sentences too (活动时间:, 群众来自:): they count only behind a separator. */
const COMMON_WORDS: ReadonlySet<string> = new Set(
  "日期 时间 名称 标题 来自 栏目 分类 类别 审核 校对 初审 复审 终审 责任人 监制 来稿 评论 阅读 分享 收藏 出处 文号 人气 发布 录入 更新 查看 访问 上传 签发 成文 摘自 一审 二审 三审 复核".split(
    " ",
  ),
);
const SEPARATORS: ReadonlySet<number> = new Set(
  [..." |丨,;:【〖[(/·]】〗)0123456789"].map((character) => character.charCodeAt(0)),
);

let loaded: Labels | null = null;

/** The labels of pages, by their characters without blanks. */
export const pageLabels = (): Labels => {
  loaded ??= loadLabels();
  return loaded;
};

function loadLabels(): Labels {
  const rows = loadLexicon(lexiconFile("page-labels.tsv"), ["label", "key", "chrome", "case"]);
  const of = new Map(
    rows.map(({ cells }) => [
      cells.label,
      { key: cells.key === "none" ? null : cells.key, chrome: cells.chrome as ChromeKind },
    ]),
  );
  const begins = new Uint8Array(0x10000);
  const byFirst = new Map<number, string[]>();
  for (const label of [...of.keys()].sort((a, b) => b.length - a.length)) {
    const first = label.charCodeAt(0);
    begins[first] = 1;
    const labels = byFirst.get(first);
    if (labels) labels.push(label);
    else byFirst.set(first, [label]);
  }
  return { of, begins, byFirst };
}

/** Whether a label may begin at the offset, by its first character. */
export const mayBeginLabel = (folded: string, at: number): boolean =>
  pageLabels().begins[folded.charCodeAt(at)] === 1;

interface Found {
  readonly label: string;
  readonly start: number;
  readonly end: number;
  readonly marked: boolean;
}

/** The pairs of a folded line, in order. A label inside a sentence is found too: whether it counts is the caller's. */
export function labelledValues(folded: string): LabelledValue[] {
  const { of, begins } = pageLabels();
  const found: Found[] = [];
  for (let at = 0; at < folded.length; at++) {
    if (begins[folded.charCodeAt(at)] === 0) continue;
    const label = labelAt(folded, at);
    if (label === null) continue;
    found.push(label);
    at = label.end - 1;
  }
  return found.map(({ label, start, end, marked }, i) => {
    const { key, chrome } = of.get(label) as Label;
    const next = found[i + 1]?.start ?? folded.length;
    const { from, to } = trimValue(folded, end, next);
    return { label, key, chrome, marked, start, valueStart: from, valueEnd: to };
  });
}

/** The label that stands at an offset, with what parts it from its value; `null` where none does. */
function labelAt(folded: string, start: number): Found | null {
  // A label with its colon is one even where nothing parts it from the value before.
  const parted = start === 0 || SEPARATORS.has(folded.charCodeAt(start - 1));
  for (const label of pageLabels().byFirst.get(folded.charCodeAt(start)) ?? []) {
    if (!parted && COMMON_WORDS.has(label)) continue;
    const end = labelEnd(folded, start, label);
    if (end < 0) continue;
    const mark = markEnd(folded, end, parted);
    if (mark > end) return { label, start, end: mark, marked: true };
    if (parted && (end === folded.length || folded[end] === " " || folded[end] === "("))
      return { label, start, end, marked: false };
  }
  return null;
}

/** Blanks between two characters of a label, and of one that two characters make (文    号). */
const LONGEST_GAP = 3;
const WIDEST_GAP = 8;

/** The end of a label whose characters may stand apart (索 引 号); -1 where it does not stand there. */
function labelEnd(folded: string, start: number, label: string): number {
  let at = start + 1;
  for (let i = 1; i < label.length; i++) {
    at = skipBlanks(folded, at, label.length === 2 ? WIDEST_GAP : LONGEST_GAP);
    if (folded.charCodeAt(at) !== label.charCodeAt(i)) return -1;
    at++;
  }
  return at;
}

/** The end of the colon, or behind a parted label of the bracket, that marks it; `at` itself where there is neither. */
function markEnd(folded: string, at: number, parted: boolean): number {
  let colon = skipBlanks(folded, at, 2);
  if (parted) {
    if (isBracket(folded[colon]) || folded[colon] === ")") colon++;
    colon = skipBlanks(folded, colon, 2);
  }
  if (folded[colon] === ":") return colon + 1;
  return parted && isBracket(folded[at]) && !closesAgain(folded, at + 1) ? at + 1 : at;
}

/** Whether a few characters on another bracket closes: [字号] [大] [中] is no label with its value. */
function closesAgain(folded: string, at: number): boolean {
  const from = skipBlanks(folded, at, 1);
  for (let i = from; i < from + 3 && i < folded.length && folded[i] !== " "; i++)
    if (isBracket(folded[i + 1])) return true;
  return false;
}

const isBracket = (character: string | undefined): boolean =>
  character === "]" || character === "】" || character === "〗";

function skipBlanks(folded: string, at: number, most: number): number {
  let end = at;
  while (end < at + most && folded[end] === " ") end++;
  return end;
}

/** Drops blanks and separators from both ends. */
function trimValue(folded: string, start: number, end: number): { from: number; to: number } {
  let from = start;
  let to = end;
  while (from < to && /[ :\]】〗|丨]/.test(folded.charAt(from))) from++;
  while (to > from && /[ |丨,;【〖[(/·]/.test(folded.charAt(to - 1))) to--;
  return { from, to };
}
