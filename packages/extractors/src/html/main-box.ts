/**
 * Finds the smallest node of a page that holds its main text. Every line speaks for or against being text, by its form
 * and its place; a node's score is the sum over its lines, so that a wrapper gains nothing by the menus it adds.
 */
import { isOutline, isProse } from "../page/body-line.js";
import type { Labels } from "../page/frame.js";
import type { Line } from "../page/line.js";
import { essence } from "../page/title-line.js";
import { type BoxName, boxName } from "./box-names.js";
import type { Composed } from "./compose.js";
import { NEVER_MAIN, SURROUNDING } from "./elements.js";
import type { Gathered, RawNode } from "./gathered.js";

export interface MainBox {
  /** Half-open range of lines; empty where no node holds a text. */
  readonly from: number;
  readonly to: number;
  /** Characters that speak for text, less those that speak against. */
  readonly score: number;
}

export interface BoxSought {
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
/** So many characters of text below the title make it the heading of the page. */
const LEAST_BELOW = 30;
const LEAST_SHARE_BELOW = 0.05;
const LONGEST_AGAINST = 60;
/** A line as long that was read before is a copy. */
const COPY_FROM = 20;

export function mainBox(sought: BoxSought): MainBox {
  const { gathered, composed } = sought;
  const names = gathered.nodes.map(({ element }) => boxName(element.attribs));
  const sums = runningSums(weighLines(sought, names));
  let best: RawNode | null = null;
  let score = 0;
  gathered.nodes.forEach((node, i) => {
    const { element, firstLine, endLine } = node;
    if (firstLine >= endLine || names[i] === "surroundings" || NEVER_MAIN.has(element.name)) return;
    const [from, to] = rangeOf(composed, firstLine, endLine);
    const own = (sums[to] as number) - (sums[from] as number);
    // Of two nodes that hold as much the inner one, which comes later, is the tighter box.
    if (own > score || (best !== null && own >= score - 1e-9)) {
      best = node;
      score = own;
    }
  });
  if (best === null) return { from: 0, to: 0, score: 0 };
  const { firstLine, endLine } = best as RawNode;
  const [from, to] = rangeOf(composed, firstLine, endLine);
  return { from, to, score };
}

const rangeOf = ({ lineOf }: Composed, first: number, end: number): [number, number] => [
  lineOf[first] as number,
  (lineOf[end - 1] as number) + 1,
];

function runningSums(weights: readonly number[]): number[] {
  const sums = [0];
  for (const weight of weights) sums.push((sums.at(-1) as number) + weight);
  return sums;
}

function weighLines(
  { gathered, composed, lines, labels, hints }: BoxSought,
  names: readonly BoxName[],
): number[] {
  const nodeOf = new Array<number>(lines.length).fill(-1);
  gathered.lines.forEach((raw, i) => {
    nodeOf[composed.lineOf[i] as number] = raw.node;
  });
  const factors = nodeFactors(gathered, names);
  const seen = new Set<string>();
  let relatedUntil = 0;
  const weights = lines.map((line, i) => {
    const own = lineWeight(line, labels[i] != null);
    if (labels[i]?.chrome === "related")
      relatedUntil = Math.max(relatedUntil, scopeEnd(gathered, composed, nodeOf[i] as number, i));
    if (own <= 0) return own;
    if (line.folded.length >= COPY_FROM) {
      if (seen.has(line.folded)) return 0;
      seen.add(line.folded);
    }
    if (i < relatedUntil && !line.cell) return -IN_SURROUNDINGS * own;
    return own * (factors[nodeOf[i] as number] ?? 1);
  });
  const title = titleAt(lines, labels, hints);
  const below = weights.slice(title).reduce((sum, weight) => sum + Math.max(0, weight), 0);
  const above = weights.slice(0, title).reduce((sum, weight) => sum + Math.max(0, weight), 0);
  // A title with hardly any text below it is a link to it, or its repetition at the foot.
  if (below < LEAST_BELOW || below < LEAST_SHARE_BELOW * above) return weights;
  return weights.map((weight, i) => (i < title && weight > 0 ? weight * ABOVE_TITLE : weight));
}

/** How much one line speaks for text, in characters. */
function lineWeight(line: Line, labelled: boolean): number {
  const { length } = line.folded;
  if (line.cell) return length + 4;
  if (labelled || line.linked > 0.5) return -Math.min(length, LONGEST_AGAINST);
  if (isProse(line.folded) || isOutline(line.folded)) return length * (1 - line.linked);
  return length < 8 ? 0 : 0.3 * length;
}

/** For each node how much its names, and those of the nodes around it, speak for text. */
function nodeFactors({ nodes }: Gathered, names: readonly BoxName[]): number[] {
  const factors: number[] = [];
  nodes.forEach(({ element, parent }, i) => {
    const around = parent >= 0 ? (factors[parent] as number) : 1;
    if (names[i] === "surroundings" || SURROUNDING.has(element.name)) factors[i] = IN_SURROUNDINGS;
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
