/** How much each line of a page speaks for being main text, in characters; below 0 it speaks against. */
import type { ChromeKind } from "@shilu/core";
import { isOutline, isProse } from "../page/body-line.js";
import type { Labels } from "../page/frame.js";
import type { LineLabel } from "../page/label-line.js";
import type { Line } from "../page/line.js";
import { essence } from "../page/title-line.js";
import type { BoxName } from "./box-names.js";
import { type Composed, rangeOf } from "./compose.js";
import { SURROUNDING } from "./elements.js";
import type { Gathered, RawNode } from "./gathered.js";

export interface PageLines {
  readonly gathered: Gathered;
  readonly composed: Composed;
  readonly lines: readonly Line[];
  readonly labels: Labels;
  /** What the head of the page calls it, folded. */
  readonly hints: readonly string[];
}

const IN_TEXT_BOX = 1.4;
const IN_SURROUNDINGS = 0.3;
const ABOVE_TITLE = 0.1;
/** So many characters of text below a title make it the heading of the page. */
const LEAST_BELOW = 30;
const LEAST_SHARE_BELOW = 0.05;
const LONGEST_AGAINST = 60;
/** A line as long that was read before is a copy; a longer one speaks against the box that repeats it. */
const COPY_FROM = 6;
const LONG_COPY_FROM = 20;
const COPY = -0.2;
/** A heading such as 相关阅读, or the footer, stands below a text, not above it. */
const TEXT_BEFORE_RELATED = 20;

/** What stands right above and below a text, often in its box: it tells less against a box than a menu does. */
const FURNITURE: ReadonlySet<ChromeKind> = new Set(["metaline", "toolbar", "share", "editor", "attachment"]);
const FURNITURE_AGAINST = 20;

/** A figure with its unit, as in 主动公开信息45条: a text may be made of nothing else. */
const FIGURE = /[\u4e00-\u9fff]{3}.{0,3}\d ?(?:条|件|次|篇|元|万元|人次|万人次|份|期|场)(?:$|[;,。(])/;

export function lineWeights(page: PageLines, names: readonly BoxName[]): number[] {
  const { gathered, composed, lines, labels, hints } = page;
  const nodeOf = new Array<number>(lines.length).fill(-1);
  gathered.lines.forEach((raw, i) => {
    nodeOf[composed.lineOf[i] as number] = raw.node;
  });
  const factors = nodeFactors(gathered, names);
  const title = titleAt(lines, labels, hints);
  const seen = new Set<string>();
  let relatedUntil = 0;
  let footer = false;
  let above = 0;
  let below = 0;
  const weights = lines.map((line, i) => {
    const own = lineWeight(line, labels[i] ?? null);
    if (labels[i]?.chrome === "related" && below >= TEXT_BEFORE_RELATED)
      relatedUntil = Math.max(relatedUntil, scopeEnd(gathered, composed, nodeOf[i] as number, i));
    if (labels[i]?.chrome === "footer" && below >= TEXT_BEFORE_RELATED) footer = true;
    if (own <= 0) return own;
    if (line.folded.length >= COPY_FROM) {
      if (seen.has(line.folded)) return line.folded.length >= LONG_COPY_FROM ? COPY * own : 0;
      seen.add(line.folded);
    }
    if (i < relatedUntil && !line.cell) return -IN_SURROUNDINGS * own;
    const weight = own * (factors[nodeOf[i] as number] ?? 1) * (footer ? IN_SURROUNDINGS : 1);
    if (i < title) above += weight;
    else below += weight;
    return weight;
  });
  // A title with hardly any text below it is a link to it, or its repetition at the foot.
  if (below < LEAST_BELOW || below < LEAST_SHARE_BELOW * above) return weights;
  return weights.map((weight, i) => (i < title && weight > 0 ? weight * ABOVE_TITLE : weight));
}

function lineWeight(line: Line, label: LineLabel | null): number {
  const { length } = line.folded;
  if (line.cell) return length + 4;
  if (label !== null && FURNITURE.has(label.chrome)) return -Math.min(length, FURNITURE_AGAINST);
  if (label !== null || line.linked > 0.5) return -Math.min(length, LONGEST_AGAINST);
  if (isProse(line.folded) || isOutline(line.folded) || FIGURE.test(line.folded))
    return length * (1 - line.linked);
  return length < 8 ? 0 : 0.3 * length;
}

/** For each node how much its names, and those of the nodes around it, speak for text. */
function nodeFactors({ nodes }: Gathered, names: readonly BoxName[]): number[] {
  const factors: number[] = [];
  nodes.forEach(({ name, parent }, i) => {
    const around = parent >= 0 ? (factors[parent] as number) : 1;
    if (names[i] === "surroundings" || SURROUNDING.has(name)) factors[i] = IN_SURROUNDINGS;
    else factors[i] = names[i] === "text" ? Math.max(around, IN_TEXT_BOX) : around;
  });
  return factors;
}

/** The end of what a heading such as 相关阅读 stands over: the smallest node around it that goes on after it. */
function scopeEnd({ nodes }: Gathered, composed: Composed, node: number, line: number): number {
  for (let at = node; at >= 0; at = (nodes[at] as RawNode).parent) {
    const { firstLine, endLine } = nodes[at] as RawNode;
    if (endLine <= firstLine) continue;
    const [, to] = rangeOf(composed, firstLine, endLine);
    if (to > line + 1) return to;
  }
  return line + 1;
}

/** The first line, not a link, that repeats what the head calls the page; 0 where none does. */
function titleAt(lines: readonly Line[], labels: Labels, hints: readonly string[]): number {
  const titles = new Set(hints.map(essence).filter((hint) => hint.length >= 8));
  if (titles.size === 0) return 0;
  const longest = Math.max(...[...titles].map((title) => title.length)) + 12;
  let above = "";
  for (let i = 0; i < lines.length; i++) {
    const { folded, linked } = lines[i] as Line;
    if (labels[i] || linked > 0.5 || folded.length > longest) {
      above = "";
      continue;
    }
    const bare = essence(folded);
    if (titles.has(bare) || titles.has(above + bare)) return i;
    above = bare;
  }
  return 0;
}
