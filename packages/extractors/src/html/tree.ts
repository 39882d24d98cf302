/** Builds the tree that cheerio wraps, from the same events the text is read from: a page is parsed once. */
import type { ChildNode, Document, Element, ParentNode } from "domhandler";
import { domhandler } from "./libraries.js";

export interface TreeBuilder {
  readonly root: Document;
  open(name: string, attributes: Record<string, string>, start: number, end: number): Element;
  /** `end` is the offset of the last character, as in htmlparser2's own trees. */
  close(end: number): void;
  text(characters: string, start: number, end: number): void;
}

export function treeBuilder(): TreeBuilder {
  const { Document, Element, Text } = domhandler();
  const root = new Document([]);
  const open: ParentNode[] = [root];
  const add = (node: ChildNode, start: number, end: number) => {
    const parent = open[open.length - 1] as ParentNode;
    const { children } = parent;
    const previous = children[children.length - 1];
    node.startIndex = start;
    node.endIndex = end;
    node.parent = parent;
    if (previous) {
      node.prev = previous;
      previous.next = node;
    }
    children.push(node);
  };
  return {
    root,
    open(name, attributes, start, end) {
      const element = new Element(name, attributes);
      add(element, start, end);
      open.push(element);
      return element;
    },
    close(end) {
      const element = open.length > 1 ? open.pop() : null;
      if (element) element.endIndex = end;
    },
    text(characters, start, end) {
      const { children } = open[open.length - 1] as ParentNode;
      const last = children[children.length - 1];
      if (last && last.type === "text") {
        (last as InstanceType<typeof Text>).data += characters;
        last.endIndex = end;
      } else add(new Text(characters), start, end);
    },
  };
}
