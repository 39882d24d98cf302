/** Finds the line, or the two lines, that name the report, among those above the text. */
import { isDateLine } from "./block-kind.js";
import type { Line } from "./line.js";

/** Nouns that end the titles of official papers. */
const PAPER =
  /(?:报告|年报|公报|通报|通知|公告|通告|公示|意见|办法|决定|方案|规划|计划|总结|条例|规定|细则|规程|批复|请示|函|令|纪要|要点|指南|目录|统计表|情况表|公开表|情况|解读|说明|声明|讲话|致辞|法)(?: ?\([^()]{1,30}\)|\d{4}年度?)*$/;
const AGENCY_END =
  /(?:政府|政府办公室|办公厅|办公室|委员会|管委会|办事处|行署|公署|局|厅|委|署|院|处|中心|支队|总队|大队|海关|法院|检察院|学校|大学|学院|医院|公司|集团)$/;
const CONTINUES = /^(?:(?:19|20)\d\d|二[〇○零0Oo]|关于|(?:政府)?信息公开|政务公开)/;
const YEAR = /(?:19|20)\d\d ?年|二[〇○零0oO][一二三四五六七八九〇○零十]{1,3}年/;

/** The year of a paper in a line of its own below its name. */
const YEAR_IN_BRACKETS =
  /^[(〔[] ?(?:(?:19|20)\d\d|二[〇○零oO][一二三四五六七八九〇○零十]{1,3}) ?年度?[)〕\]]$/;

const LONGEST = 90;
/** A title stands within so many lines above the text. */
const REACH = 120;

/** Characters that decide whether two lines say the same: no blanks, quotes or brackets. */
export const essence = (folded: string): string => folded.replace(/[\s"'“”‘’《》〈〉<>()「」·_]+/g, "");

/** Whether a folded text ends as the titles of official papers do. */
export const isPaperTitle = (folded: string): boolean => folded.length >= 6 && PAPER.test(folded);

export interface TitleFound {
  /** Indexes of the lines that make it up, one or two. */
  readonly lines: readonly number[];
  /** All lines in the range that repeat it, the title itself included. */
  readonly echoes: readonly number[];
}

export interface TitleSought {
  readonly lines: readonly Line[];
  /** Whether a line is labelled: such a line is no title, and a line beside it the likelier one. */
  readonly labelled: (index: number) => boolean;
  /** Whether a line is one of a list of other papers, such as 点击排行 with what stands below it. */
  readonly listed: (index: number) => boolean;
  /** Lines before this index are looked at. */
  readonly end: number;
  /** What the page elsewhere calls itself, folded; the most credible first. */
  readonly hints: readonly string[];
}

interface Candidate {
  readonly indexes: readonly number[];
  readonly text: string;
  readonly bare: string;
}

/** 年 度 报 告: characters set apart read as one word. */
const SPACED = /(?:[\u4e00-\u9fff] ){3}[\u4e00-\u9fff]/;
const unspaced = (line: Line): Line =>
  SPACED.test(line.folded)
    ? { ...line, folded: line.folded.replace(/([\u4e00-\u9fff]) {1,4}(?=[\u4e00-\u9fff])/g, "$1") }
    : line;

/** `null` where no line is credible. */
export function findTitle(sought: TitleSought): TitleFound | null {
  const { labelled, end } = sought;
  const lines = sought.lines.slice(0, end).map(unspaced);
  const hints = sought.hints.map(essence).filter((hint) => hint.length >= 4);
  const first = Math.max(0, end - REACH);
  const bares: string[] = [];
  const counts = new Map<string, number>();
  for (let i = first; i < end; i++) {
    const { folded } = lines[i] as Line;
    const bare = labelled(i) || folded.length > LONGEST ? "" : essence(folded);
    const pair = (bares.at(-1) ?? "") + bare;
    // A title of two lines may stand twice as well.
    if (bare !== "" && pair !== bare) counts.set(pair, (counts.get(pair) ?? 0) + 1);
    bares.push(bare);
    counts.set(bare, (counts.get(bare) ?? 0) + 1);
  }
  let nearest = end - 1;
  while (nearest >= first && labelled(nearest)) nearest--;
  // Where the page names its title, a line that says something else must have more to show.
  const least = hints.length > 0 ? 4 : 3;
  let best: Candidate | null = null;
  let score = 0;
  const consider = (indexes: number[]) => {
    const candidate = {
      indexes,
      text: indexes.map((i) => (lines[i] as Line).folded).join(""),
      bare: indexes.map((i) => bares[i - first]).join(""),
    };
    const own = scoreOf(candidate, { ...sought, lines }, hints, counts) + placeOf(candidate, sought, nearest);
    if (own < least || own <= score) return;
    best = candidate;
    score = own;
  };
  for (let i = first; i < end; i++) {
    if (bares[i - first] === "") continue;
    consider([i]);
    if (i + 1 >= end || bares[i + 1 - first] === "") continue;
    const above = i > first && !labelled(i - 1) ? (lines[i - 1] as Line) : null;
    if (joins(lines[i] as Line, lines[i + 1] as Line, above, hints)) consider([i, i + 1]);
  }
  if (best === null) return null;
  const { indexes, bare } = best as Candidate;
  const parts = new Set([bare, ...indexes.map((i) => bares[i - first] as string)]);
  const echoes: number[] = [];
  for (let i = first; i < end; i++) if (parts.has(bares[i - first] as string)) echoes.push(i);
  return { lines: indexes, echoes };
}

function scoreOf(
  { indexes, text, bare }: Candidate,
  { lines, labelled, end }: TitleSought,
  hints: readonly string[],
  counts: ReadonlyMap<string, number>,
): number {
  if (
    bare.length < 4 ||
    text.length > LONGEST ||
    /[。;]|[:,]$/.test(text) ||
    !/[\u4e00-\u9fff]/.test(text) ||
    isDateLine(text)
  )
    return 0;
  const first = indexes[0] as number;
  const last = indexes.at(-1) as number;
  const hint = hints.indexOf(bare);
  let score = 0;
  if (hint >= 0) score += 8 - Math.min(hint, 3);
  else if (
    hints.some(
      (h) => h.length > 7 && bare.length >= 0.6 * h.length && (h.startsWith(bare) || bare.startsWith(h)),
    )
  )
    score += 6;
  // A short name that ends so is a column (通知公告), not a paper.
  if (PAPER.test(text)) score += bare.length >= 8 ? 3 : 1;
  if (YEAR.test(text)) score += 1;
  if (bare.length >= 10) score += 1;
  if (last + 1 < end && labelled(last + 1)) score += 1;
  if (first > 0 && labelled(first - 1)) score += 1;
  if (bare.length >= 8 && (counts.get(bare) ?? 0) > 1) score += 2;
  if ((lines[first] as Line).linked > 0.5) score -= 3;
  // Two lines that make one title say more than the second alone.
  return indexes.length > 1 ? score + 0.5 : score;
}

/** Right above the text and its meta line stands the title of this paper, in a list those of others. */
function placeOf({ indexes, text }: Candidate, { listed }: TitleSought, nearest: number): number {
  if (!PAPER.test(text)) return 0;
  if (indexes.at(-1) === nearest) return 2;
  return indexes.some(listed) ? -2 : 0;
}

/** Whether two lines that follow each other read as one title broken in two; `above`: the line above them, not labelled. */
function joins(a: Line, b: Line, above: Line | null, hints: readonly string[]): boolean {
  if (a.folded.length + b.folded.length > LONGEST) return false;
  if (hints.length > 0 && hints.includes(essence(a.folded + b.folded))) return true;
  if (PAPER.test(a.folded) && YEAR_IN_BRACKETS.test(b.folded)) return true;
  if (PAPER.test(a.folded) || !PAPER.test(b.folded)) return false;
  // The last of a list of agencies is no part of what stands below it.
  if (AGENCY_END.test(a.folded) && above !== null && AGENCY_END.test(above.folded)) return false;
  if (AGENCY_END.test(a.folded) && CONTINUES.test(b.folded)) return true;
  return b.folded.length <= 8 || (YEAR.test(a.folded) && !YEAR.test(b.folded) && a.folded.length >= 8);
}
