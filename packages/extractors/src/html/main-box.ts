/**
 * Finds the smallest node of a page that holds its main text. Every line speaks for or against being text; a node's
 * score is the sum over its lines, so that a wrapper gains nothing by the menus it adds.
 */
import { boxName } from "./box-names.js";
import { rangeOf } from "./compose.js";
import { NEVER_MAIN } from "./elements.js";
import type { RawNode } from "./gathered.js";
import { lineWeights, type PageLines } from "./line-weights.js";

export interface MainBox {
  /** Half-open range of lines; empty where no node holds a text. */
  readonly from: number;
  readonly to: number;
  /** Characters that speak for text, less those that speak against. */
  readonly score: number;
}

export function mainBox(page: PageLines): MainBox {
  const { gathered, composed } = page;
  const names = gathered.nodes.map(({ element }) => boxName(element.attribs));
  const sums = [0];
  for (const weight of lineWeights(page, names)) sums.push((sums.at(-1) as number) + weight);
  let best: RawNode | null = null;
  // A fragment has no body: its lines may stand in no node at all.
  const bare = !gathered.nodes.some(({ element }) => element.name === "body");
  const whole = bare ? (sums.at(-1) as number) : 0;
  let score = Math.max(0, whole);
  gathered.nodes.forEach((node, i) => {
    const { element, firstLine, endLine } = node;
    if (firstLine >= endLine || names[i] === "surroundings" || NEVER_MAIN.has(element.name)) return;
    const [from, to] = rangeOf(composed, firstLine, endLine);
    const own = (sums[to] as number) - (sums[from] as number);
    // Of two nodes that hold as much the inner one, which comes later, is the tighter box.
    if (own > score || ((best !== null || (whole > 0 && own >= whole)) && own >= score - 1e-9)) {
      best = node;
      score = own;
    }
  });
  if (best === null)
    return score > 0 ? { from: 0, to: sums.length - 1, score } : { from: 0, to: 0, score: 0 };
  const { firstLine, endLine } = best as RawNode;
  const [from, to] = rangeOf(composed, firstLine, endLine);
  return { from, to, score };
}
