/** Refuses a table of too many cells before a tree is built of it. */
import type { Limits } from "../decode/limits.js";
import { tooManyCells } from "./table-collector.js";

const TAG = /<(\/?)t(able|[dh])(?=[\s>/])/gi;
/** `<td>`: no page with fewer characters a cell can exceed the limit. */
const SHORTEST_CELL = 4;

/** Throws `table-too-large`. Reads no attribute: what spans add is counted when the grid is set. */
export function verifyTables(source: string, limits: Limits): void {
  if (source.length < SHORTEST_CELL * limits.cells) return;
  const open: number[] = [];
  for (const [, close, name] of source.matchAll(TAG)) {
    if (name?.toLowerCase() === "able") {
      if (close) open.pop();
      else if (open.length <= limits.depth) open.push(0);
    } else if (!close && open.length > 0) {
      const cells = (open.pop() as number) + 1;
      if (cells > limits.cells) throw tooManyCells(limits);
      open.push(cells);
    }
  }
}
