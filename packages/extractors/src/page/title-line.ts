/** Finds the line, or the two lines, that name the report, among those above the text. */
import type { Line } from "./line.js";

/** Nouns that end the titles of official papers. */
const PAPER =
  /(?:报告|年报|公报|通报|通知|公告|通告|公示|意见|办法|决定|方案|规划|计划|总结|条例|规定|细则|规程|批复|请示|函|令|纪要|要点|指南|目录|统计表|情况表|公开表|情况|解读|说明|声明|讲话|致辞|法)(?: ?\([^()]{1,30}\)|\d{4}年度?)*$/;
const AGENCY_END =
  /(?:政府|政府办公室|办公厅|办公室|委员会|管委会|办事处|行署|公署|局|厅|委|署|院|处|中心|支队|总队|大队|海关|法院|检察院|学校|大学|学院|医院|公司|集团)$/;
const CONTINUES = /^(?:(?:19|20)\d\d|二[〇○零0Oo]|关于|(?:政府)?信息公开|政务公开)/;
const YEAR = /(?:19|20)\d\d ?年|二[〇○零0oO][一二三四五六七八九〇○零十]{1,3}年/;

const LONGEST = 90;

/** Characters that decide whether two lines say the same: no blanks, quotes or brackets. */
export const essence = (folded: string): string => folded.replace(/[\s"'“”‘’《》〈〉<>()「」·_]+/g, "");

export interface TitleFound {
  /** Indexes of the lines that make it up, one or two. */
  readonly lines: readonly number[];
  /** All lines in the range that repeat it, those above included. */
  readonly echoes: readonly number[];
}

export interface TitleSought {
  readonly lines: readonly Line[];
  /** Whether a line is labelled: such a line is no title, and a line beside it the likelier one. */
  readonly labelled: (index: number) => boolean;
  /** Lines before this index are looked at. */
  readonly end: number;
  /** What the page elsewhere calls itself, folded; the first the most credible. */
  readonly hints: readonly string[];
}

/** `null` where no line is credible. */
export function findTitle(sought: TitleSought): TitleFound | null {
  const { lines, labelled, end } = sought;
  const hints = sought.hints.map(essence).filter((hint) => hint.length >= 4);
  let best: { lines: number[]; score: number } | null = null;
  const consider = (indexes: number[]) => {
    const text = indexes.map((i) => lines[i]?.folded ?? "").join("");
    const score = scoreOf(text, indexes, sought, hints);
    if (score >= 3 && (best === null || score > best.score)) best = { lines: indexes, score };
  };
  for (let i = 0; i < end; i++) {
    if (labelled(i)) continue;
    consider([i]);
    if (i + 1 < end && !labelled(i + 1) && joins(lines[i] as Line, lines[i + 1] as Line, hints))
      consider([i, i + 1]);
  }
  if (best === null) return null;
  const found = (best as { lines: number[] }).lines;
  const whole = essence(found.map((i) => lines[i]?.folded ?? "").join(""));
  const parts = new Set([whole, ...found.map((i) => essence(lines[i]?.folded ?? ""))]);
  const echoes: number[] = [];
  for (let i = 0; i < end; i++)
    if (!labelled(i) && parts.has(essence(lines[i]?.folded ?? ""))) echoes.push(i);
  return { lines: found, echoes };
}

function scoreOf(
  text: string,
  indexes: number[],
  { lines, labelled, end }: TitleSought,
  hints: string[],
): number {
  const bare = essence(text);
  if (bare.length < 4 || text.length > LONGEST || /[。;!]/.test(text) || !/[\u4e00-\u9fff]/.test(text))
    return -1;
  const first = indexes[0] as number;
  const last = indexes.at(-1) as number;
  let score = 0;
  if (hints.includes(bare)) score += 8;
  else if (
    hints.some(
      (hint) =>
        hint.length > 7 &&
        (hint.startsWith(bare) || bare.startsWith(hint)) &&
        bare.length >= 0.6 * hint.length,
    )
  )
    score += 6;
  if (PAPER.test(text)) score += 3;
  if (YEAR.test(text)) score += 1;
  if (bare.length >= 10) score += 1;
  if (last + 1 < end && labelled(last + 1)) score += 1;
  if (first > 0 && labelled(first - 1)) score += 1;
  for (let i = 0; i < end; i++)
    if (!indexes.includes(i) && essence(lines[i]?.folded ?? "") === bare) {
      score += 2;
      break;
    }
  // Two lines that make one title say more than the second alone.
  if (indexes.length > 1) score += 0.5;
  return score;
}

/** Whether two lines that follow each other read as one title broken in two. */
function joins(a: Line, b: Line, hints: string[]): boolean {
  const both = essence(a.folded + b.folded);
  if (hints.includes(both)) return true;
  if (PAPER.test(a.folded) || !PAPER.test(b.folded) || a.folded.length + b.folded.length > LONGEST)
    return false;
  if (AGENCY_END.test(a.folded) && CONTINUES.test(b.folded)) return true;
  return b.folded.length <= 8 || (YEAR.test(a.folded) && !YEAR.test(b.folded) && a.folded.length >= 8);
}
