/** The entry `@shilu/extractors/html`: a page with its tree, for selecting by hand. Loads cheerio; `read` does not. */
import { type Document, type SourceSpan, sourceSpan, type TextSpan } from "@shilu/core";
import type { CheerioAPI } from "cheerio/slim";
import type { AnyNode, Document as Root } from "domhandler";
import { DEFAULT_LIMITS } from "../decode/limits.js";
import { type ReadOptions, sourceOf } from "../read.js";
import { readHtml } from "./read-html.js";
import { selectorOf } from "./selector.js";
import { treeBuilder } from "./tree.js";

export { pageMetadata } from "../page/metadata/index.js";

/** A page as it was read, and its tree, both from one parse. */
export interface Page {
  readonly document: Document;
  /** cheerio over the tree that the text was read from; positions are offsets in the source. Made when it is asked for. */
  readonly $: CheerioAPI;
  /** The text read from a node; `null` where none was, as from a script or what is not shown. */
  readonly textOf: (node: AnyNode) => TextSpan | null;
}

// A class, and not an object with a getter: the shape of such an object keeps its page from the garbage collector.
class ReadPage implements Page {
  readonly document: Document;
  readonly #root: Root;
  #$: CheerioAPI | null = null;

  constructor(document: Document, root: Root) {
    this.document = document;
    this.#root = root;
  }

  get $(): CheerioAPI {
    this.#$ ??= selectorOf(this.#root);
    return this.#$;
  }

  readonly textOf = (node: AnyNode): TextSpan | null => this.document.toText(nodeSpan(node));
}

/** Reads a page and hands out its tree. A text without tags is read as a page of one line. Throws as `read` does. */
export function readPage(input: Uint8Array | string, options: ReadOptions = {}): Page {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const { source, chunks } = sourceOf(input, options, limits);
  const tree = treeBuilder();
  const document = readHtml({ ...source, mediaType: "text/html" }, chunks, limits, tree);
  return new ReadPage(document, tree.finish());
}

/** The range of a node in the source. htmlparser2's last offset is inclusive; spans are half-open. */
export const nodeSpan = (node: AnyNode): SourceSpan =>
  sourceSpan(node.startIndex ?? 0, (node.endIndex ?? -1) + 1);
