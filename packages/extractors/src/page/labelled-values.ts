/**
 * Reads `label: value` pairs off a line, such as 发布时间:2014-03-10  浏览次数:4234次 or [索引号] 0093 [文号]. The labels are
 * a lexicon; blanks may stand between their characters (来 源, 索 引 号).
 */
import { type ChromeKind, loadLexicon } from "@shilu/core";

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
  readonly pattern: RegExp;
}

/** Labels that end other labels and sentences too (活动时间:, 群众来自:). */
const COMMON_WORDS: ReadonlySet<string> = new Set([
  "日期",
  "时间",
  "名称",
  "标题",
  "来自",
  "栏目",
  "审核",
  "阅读",
  "分享",
  "收藏",
  "出处",
  "文号",
  "人气",
]);

let loaded: Labels | null = null;

/** The labels of pages, by their characters without blanks. */
export const pageLabels = (): Labels => {
  loaded ??= loadLabels();
  return loaded;
};

function loadLabels(): Labels {
  const rows = loadLexicon(new URL("../../lexicon/page-labels.tsv", import.meta.url), [
    "label",
    "key",
    "chrome",
    "case",
  ]);
  const of = new Map(
    rows.map(({ cells }) => [
      cells.label,
      { key: cells.key === "none" ? null : cells.key, chrome: cells.chrome as ChromeKind },
    ]),
  );
  const longestFirst = [...of.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const spaced = longestFirst.map((label) => [...label].join(" {0,3}"));
  // A label with its colon is one even where nothing parts it from the value before, unless it is a common word.
  const glued = spaced.filter((_, i) => !COMMON_WORDS.has(longestFirst[i] as string));
  const pattern = new RegExp(
    `(?<=^|[ |丨,;:【[(/·\\]】)\\d])(?:${spaced.join("|")})(?: {0,2}[\\]】)]? {0,2}:|[\\]】](?! ?[^ ]{1,3}[\\]】])|(?= |$))|(?:${glued.join("|")}) {0,2}:`,
    "g",
  );
  return { of, pattern };
}

/** The pairs of a folded line, in order. A label inside a sentence is found too: whether it counts is the caller's. */
export function labelledValues(folded: string): LabelledValue[] {
  const { of, pattern } = pageLabels();
  const found: { label: string; start: number; end: number; marked: boolean }[] = [];
  for (const match of folded.matchAll(pattern)) {
    const written = match[0];
    const label = written.replace(/[ :\]】)]+/g, "");
    found.push({
      label,
      start: match.index,
      end: match.index + written.length,
      marked: /[:\]】]$/.test(written),
    });
  }
  return found.map(({ label, start, end, marked }, i) => {
    const { key, chrome } = of.get(label) as Label;
    const next = found[i + 1]?.start ?? folded.length;
    const { from, to } = trimValue(folded, end, next);
    return { label, key, chrome, marked, start, valueStart: from, valueEnd: to };
  });
}

/** Drops blanks and separators from both ends. */
function trimValue(folded: string, start: number, end: number): { from: number; to: number } {
  let from = start;
  let to = end;
  while (from < to && /[ :\]】]/.test(folded.charAt(from))) from++;
  while (to > from && /[ |丨,;【[(/·]/.test(folded.charAt(to - 1))) to--;
  return { from, to };
}
