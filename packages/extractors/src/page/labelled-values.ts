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
  /** By code unit: 1 where a label begins with it. */
  readonly begins: Uint8Array;
  /** Sticky; tried only where a label may begin. */
  /** By the code unit a label begins with: a pattern of few labels is tried quickly. */
  readonly parted: ReadonlyMap<number, RegExp>;
  readonly glued: ReadonlyMap<number, RegExp>;
}

/** Labels that end other labels and sentences too (活动时间:, 群众来自:): they count only behind a separator. */
const COMMON_WORDS: ReadonlySet<string> = new Set(
  "日期 时间 名称 标题 来自 栏目 审核 阅读 分享 收藏 出处 文号 人气".split(" "),
);
const SEPARATOR = /[ |丨,;:【[(/·\]】)\d]/;

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
  const spaced = (labels: readonly string[]) => labels.map((label) => [...label].join(" {0,3}")).join("|");
  const glued = longestFirst.filter((label) => !COMMON_WORDS.has(label));
  const begins = new Uint8Array(0x10000);
  for (const label of longestFirst) begins[label.charCodeAt(0)] = 1;
  return {
    of,
    begins,
    parted: byFirst(
      longestFirst,
      (labels) =>
        new RegExp(
          `(?:${spaced(labels)})(?: {0,2}[\\]】)]? {0,2}:|[\\]】](?! ?[^ ]{1,3}[\\]】])|(?=[ (]|$))`,
          "y",
        ),
    ),
    glued: byFirst(glued, (labels) => new RegExp(`(?:${spaced(labels)}) {0,2}:`, "y")),
  };
}

function byFirst(
  labels: readonly string[],
  compile: (labels: readonly string[]) => RegExp,
): ReadonlyMap<number, RegExp> {
  const groups = new Map<number, string[]>();
  for (const label of labels) {
    const first = label.charCodeAt(0);
    const group = groups.get(first) ?? [];
    groups.set(first, group);
    group.push(label);
  }
  return new Map([...groups].map(([first, group]) => [first, compile(group)]));
}

/** Whether a label may begin at the offset, by its first character. */
export const mayBeginLabel = (folded: string, at: number): boolean =>
  pageLabels().begins[folded.charCodeAt(at)] === 1;

/** The pairs of a folded line, in order. A label inside a sentence is found too: whether it counts is the caller's. */
export function labelledValues(folded: string): LabelledValue[] {
  const { of, begins, parted, glued } = pageLabels();
  const found: { label: string; start: number; end: number; marked: boolean }[] = [];
  for (let at = 0; at < folded.length; at++) {
    if (begins[folded.charCodeAt(at)] === 0) continue;
    // A label with its colon is one even where nothing parts it from the value before.
    const patterns = at === 0 || SEPARATOR.test(folded.charAt(at - 1)) ? parted : glued;
    const pattern = patterns.get(folded.charCodeAt(at));
    if (!pattern) continue;
    pattern.lastIndex = at;
    const written = pattern.exec(folded)?.[0];
    if (written === undefined) continue;
    const label = written.replace(/[ :\]】)]+/g, "");
    found.push({ label, start: at, end: at + written.length, marked: /[:\]】]$/.test(written) });
    at += written.length - 1;
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
