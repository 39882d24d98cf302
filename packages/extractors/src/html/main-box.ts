/**
 * Finds the smallest node of a page that holds its main text. Every line speaks for or against being text, by its
 * form; a node's score is the sum over its lines, so that a wrapper gains nothing by the menus it adds.
 */
import type { ChromeKind } from "@shilu/core";
import { isOutline, isProse } from "../page/body-line.js";
import type { Line } from "../page/line.js";
import { boxName } from "./box-names.js";
import type { Composed } from "./compose.js";
import { NEVER_MAIN } from "./elements.js";
import type { Gathered } from "./gathered.js";

export interface MainBox {
  /** Half-open range of lines; empty where no node holds a text. */
  readonly from: number;
  readonly to: number;
  readonly score: number;
  /** The page has a box that is known to hold texts, and it is empty. */
  readonly emptyBox: boolean;
}

const IN_TEXT_BOX = 1.4;
const IN_SURROUNDINGS = 0.3;
const LONGEST_AGAINST = 60;
/** A line as long that was read before is a copy. */
const COPY_FROM = 20;

export function mainBox(
  gathered: Gathered,
  composed: Composed,
  lines: readonly Line[],
  labels: readonly (ChromeKind | null)[],
): MainBox {
  const { nodes } = gathered;
  const factors = nodeFactors(gathered);
  const sums = lineSums(gathered, composed, lines, labels, factors);
  let best = -1;
  let score = 0;
  let emptyBox = false;
  nodes.forEach(({ element, firstLine, endLine }, i) => {
    if (NEVER_MAIN.has(element.name)) return;
    const name = boxName(element.attribs);
    if (name === "surroundings") return;
    if (firstLine >= endLine) {
      if (name === "text" && element.children.length <= 3) emptyBox = true;
      return;
    }
    const [from, to] = rangeOf(composed, firstLine, endLine);
    const own = (sums[to] as number) - (sums[from] as number) + (name === "text" ? 1 : 0);
    // A node inside the best one that loses nothing is the tighter box.
    if (own > score || (best >= 0 && own >= score - 1e-9)) {
      best = i;
      score = own;
    }
  });
  if (best < 0) return { from: 0, to: 0, score: 0, emptyBox };
  const { firstLine, endLine } = nodes[best] as (typeof nodes)[number];
  const [from, to] = rangeOf(composed, firstLine, endLine);
  return { from, to, score, emptyBox };
}

const rangeOf = ({ lineOf }: Composed, first: number, end: number): [number, number] => [
  lineOf[first] as number,
  (lineOf[end - 1] as number) + 1,
];

/** For each node how much its names, and those of the nodes around it, speak for text. */
function nodeFactors({ nodes }: Gathered): number[] {
  const factors: number[] = [];
  nodes.forEach(({ element, parent }, i) => {
    const around = parent >= 0 ? (factors[parent] as number) : 1;
    const name = boxName(element.attribs);
    const surroundings =
      name === "surroundings" ||
      element.name === "nav" ||
      element.name === "footer" ||
      element.name === "aside";
    factors[i] = surroundings ? IN_SURROUNDINGS : name === "text" ? Math.max(around, IN_TEXT_BOX) : around;
  });
  return factors;
}

/** Running sums of what the lines speak, one longer than the lines. */
function lineSums(
  gathered: Gathered,
  composed: Composed,
  lines: readonly Line[],
  labels: readonly (ChromeKind | null)[],
  factors: readonly number[],
): number[] {
  const nodeOf = new Array<number>(lines.length).fill(-1);
  gathered.lines.forEach((raw, i) => {
    nodeOf[composed.lineOf[i] as number] = raw.node;
  });
  const seen = new Set<string>();
  const sums = [0];
  lines.forEach((line, i) => {
    let weight = lineWeight(line, labels[i] ?? null);
    if (weight > 0) {
      weight *= factors[nodeOf[i] as number] ?? 1;
      if (line.folded.length >= COPY_FROM && !line.cell) {
        if (seen.has(line.folded)) weight = 0;
        seen.add(line.folded);
      }
    }
    sums.push((sums[i] as number) + weight);
  });
  return sums;
}

/** How much one line speaks for text, in characters. */
function lineWeight(line: Line, label: ChromeKind | null): number {
  const { length } = line.folded;
  if (line.cell) return length + 4;
  if (label !== null) return -Math.min(length, LONGEST_AGAINST);
  if (line.linked > 0.5) return -Math.min(length, LONGEST_AGAINST);
  if (isProse(line.folded) || isOutline(line.folded)) return length * (1 - line.linked);
  return length < 8 ? 0 : 0.3 * length;
}
