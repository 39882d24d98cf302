/** Builds the tree that cheerio wraps, from the same events the text is read from: a page is parsed once. */
import type { ChildNode, Document, Element, Text } from "domhandler";
import { domhandler } from "./libraries.js";

/** Positions are offsets in the source; an end is that of the last character, as in htmlparser2's own trees. */
export interface TreeBuilder {
  open(name: string, attributes: Record<string, string>, start: number, end: number): void;
  close(end: number): void;
  text(characters: string, start: number, end: number): void;
  /** The root, once all elements are closed. */
  finish(): Document;
}

export function treeBuilder(): TreeBuilder {
  const library = domhandler();
  const open: Element[] = [];
  /** For each open element the index of its first child among those that wait. */
  const firstChildren: number[] = [];
  /** The nodes whose parent is still open: a parent gets its children at once, in an array of their number. */
  const waiting: ChildNode[] = [];
  const adopt = (parent: Document | Element, first: number) => {
    const children = waiting.slice(first);
    waiting.length = first;
    let previous: ChildNode | null = null;
    for (const child of children) {
      child.parent = parent;
      child.prev = previous;
      if (previous) previous.next = child;
      previous = child;
    }
    parent.children = children;
  };
  return {
    open(name, attributes, start, end) {
      const element = new library.Element(name, attributes);
      element.startIndex = start;
      element.endIndex = end;
      waiting.push(element);
      open.push(element);
      firstChildren.push(waiting.length);
    },
    close(end) {
      const closed = open.pop();
      const firstChild = firstChildren.pop();
      if (!closed || firstChild === undefined) return;
      closed.endIndex = end;
      if (waiting.length > firstChild) adopt(closed, firstChild);
    },
    text(characters, start, end) {
      const last = waiting.length > (firstChildren.at(-1) ?? 0) ? waiting.at(-1) : undefined;
      if (last?.type === "text") {
        (last as Text).data += characters;
        last.endIndex = end;
        return;
      }
      const text = new library.Text(characters);
      text.startIndex = start;
      text.endIndex = end;
      waiting.push(text);
    },
    finish() {
      const root = new library.Document([]);
      adopt(root, 0);
      return root;
    },
  };
}
