/**
 * cheerio over a tree, without `load` for every page: that makes a class each time, which stays with the tree it closes
 * over until the engine next sweeps its oldest objects, and a batch of pages would hold them all.
 */
import { type CheerioAPI, load } from "cheerio/slim";
import type { Document } from "domhandler";

/** What cheerio keeps beside its public methods: the root a search starts from, and how a result makes another. */
interface Rooted {
  readonly _root: Rooted;
  prevObject?: unknown;
}
interface Making {
  _make(this: Rooted, selector: never, context?: never): Rooted;
}

let shared: CheerioAPI | null = null;

/** The query function of a page: `$("td")`, `$.root()`, `$.html()`. */
export function selectorOf(root: Document): CheerioAPI {
  shared ??= sharedSelector();
  const base = shared as unknown as (...given: unknown[]) => unknown;
  const select = (selector?: unknown, context?: unknown, own: unknown = root, options?: unknown) =>
    base(selector, context, own, options);
  Object.setPrototypeOf(select, base);
  return Object.assign(select, { _root: root }) as unknown as CheerioAPI;
}

/** A selector without a tree of its own, whose results search the tree they were found in. */
function sharedSelector(): CheerioAPI {
  const base = load([]);
  const select = base as unknown as (selector: never, context: unknown, root: Rooted) => Rooted;
  (base.fn as unknown as Making)._make = function (selector, context) {
    const made = select(selector, context, this._root);
    made.prevObject = this;
    return made;
  };
  return base;
}
