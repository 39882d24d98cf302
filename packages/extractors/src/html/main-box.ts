/**
 * Finds the smallest node of a page that holds its main text. Every line speaks for or against being text; a node's
 * score is the sum over its lines, so that a wrapper gains nothing by the menus it adds.
 */
import type { Line } from "../page/line.js";
import { boxNames, readBoxName } from "./box-names.js";
import { type Composed, rangeOf } from "./compose.js";
import { NEVER_MAIN } from "./elements.js";
import type { Gathered, RawNode } from "./gathered.js";
import { isInside, isPicture } from "./images.js";
import { lineWeights, type PageLines } from "./line-weights.js";
import { LEAST_TEXT } from "./page-kind.js";

export interface MainBox {
  /** Half-open range of lines; empty where no node holds a text. */
  readonly from: number;
  readonly to: number;
  /** Index of the node, -1 for the page itself. */
  readonly node: number;
  /** Characters that speak for text, less those that speak against. */
  readonly score: number;
}

/** Elements that hold a part of a text. */
const PARAGRAPHS: ReadonlySet<string> = new Set(
  "p li ul ol dl dd span font b strong center blockquote pre table tbody section".split(" "),
);

/** Index of the page itself, the node around all others. */
const WHOLE = -1;

export function mainBox(page: PageLines): MainBox {
  const { gathered, composed } = page;
  const boxName = boxNames();
  const names = gathered.nodes.map(({ attributes }) => boxName(attributes));
  const weights = lineWeights(page, names);
  const sums = new Float64Array(weights.length + 1);
  for (let i = 0; i < weights.length; i++) sums[i + 1] = (sums[i] as number) + (weights[i] as number);
  let node = WHOLE;
  let from = 0;
  let to = 0;
  let score = 0;
  // A fragment of a page has no body: its lines may stand in no node at all.
  if (!gathered.nodes.some(({ name }) => name === "body")) {
    to = sums.length - 1;
    score = Math.max(0, sums.at(-1) as number);
  }
  gathered.nodes.forEach(({ name, firstLine, endLine }, i) => {
    if (firstLine >= endLine || names[i] === "surroundings" || NEVER_MAIN.has(name)) return;
    const first = composed.lineOf[firstLine] as number;
    const end = (composed.lineOf[endLine - 1] as number) + 1;
    const own = (sums[end] as number) - (sums[first] as number);
    // Of two nodes that hold as much the inner one, which comes later, is the tighter box.
    if (own <= 0 || own < score - 1e-9) return;
    node = i;
    from = first;
    to = end;
    score = own;
  });
  if (score <= 0) return { from: 0, to: 0, node: WHOLE, score: 0 };
  return grown(page, { from, to, node, score });
}

/** A paragraph that outweighs its box, for what else stands in it, with the lines beside it that are no chrome. */
function grown({ gathered, composed, lines, labels }: PageLines, box: MainBox): MainBox {
  const own = gathered.nodes[box.node];
  const parent = gathered.nodes[own?.parent ?? WHOLE];
  if (!own || !parent || !(PARAGRAPHS.has(own.name) || box.to - box.from === 1)) return box;
  const [first, end] = rangeOf(composed, parent.firstLine, parent.endLine);
  const isBeside = parent.name === "body" ? besideIn(gathered, composed, own.parent) : () => true;
  const isText = (i: number) => labels[i] == null && (lines[i] as Line).linked <= 0.5 && isBeside(i);
  let { from, to } = box;
  while (from > first && isText(from - 1)) from--;
  while (to < end && isText(to)) to++;
  return from === box.from && to === box.to ? box : { ...box, from, to, node: own.parent };
}

/** Whether a line stands in a node with nothing but paragraphs between: a page's other parts have boxes of their own. */
function besideIn(
  { nodes, lines }: Gathered,
  { lineOf }: Composed,
  around: number,
): (line: number) => boolean {
  const nodeOf: number[] = [];
  lines.forEach(({ node }, i) => {
    nodeOf[lineOf[i] as number] = node;
  });
  return (line) => {
    let at = nodeOf[line] ?? WHOLE;
    while (at > around && PARAGRAPHS.has((nodes[at] as RawNode).name)) at = (nodes[at] as RawNode).parent;
    return at === around;
  };
}

/** The box for texts that holds pictures and no text: a paper that was put on the page as pictures; `null` where there is none. */
export function pictureBox({ gathered, composed, lines }: PageLines): number | null {
  const characters = (node: RawNode) => {
    if (node.firstLine >= node.endLine) return 0;
    const [from, to] = rangeOf(composed, node.firstLine, node.endLine);
    return lines.slice(from, to).reduce((sum, { folded }) => sum + folded.length, 0);
  };
  const at = gathered.nodes.findLastIndex(
    (node, i) =>
      readBoxName(node.attributes) === "text" &&
      characters(node) < LEAST_TEXT &&
      gathered.images.some((image) => isPicture(image) && isInside(gathered.nodes, image.node, i)),
  );
  return at < 0 ? null : at;
}
