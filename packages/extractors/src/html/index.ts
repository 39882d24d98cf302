/** The entry `@shilu/extractors/html`: a page with its tree, for selecting by hand. Loads cheerio; `read` does not. */
import { type Document, type SourceSpan, sourceSpan, type TextSpan } from "@shilu/core";
import { type CheerioAPI, load } from "cheerio/slim";
import type { AnyNode } from "domhandler";
import { DEFAULT_LIMITS } from "../decode/limits.js";
import { type ReadOptions, sourceOf } from "../read.js";
import { readTree } from "./read-html.js";

export { pageMetadata } from "../page/metadata/index.js";

export interface Page {
  readonly document: Document;
  /** cheerio over the tree that the text was read from; positions are offsets in the source. */
  readonly $: CheerioAPI;
  /** The text read from a node; `null` where none was, as from a script or what is not shown. */
  textOf(node: AnyNode): TextSpan | null;
}

/** Reads a page and hands out its tree. A text without tags is read as a page of one line. Throws as `read` does. */
export function readPage(input: Uint8Array | string, options: ReadOptions = {}): Page {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const { document, root } = readTree(
    { ...sourceOf(input, options, limits), mediaType: "text/html" },
    limits,
  );
  return {
    document,
    $: load(root),
    textOf: (node) => document.toText(nodeSpan(node)),
  };
}

/** The range of a node in the source. htmlparser2's last offset is inclusive; spans are half-open. */
export const nodeSpan = (node: AnyNode): SourceSpan =>
  sourceSpan(node.startIndex ?? 0, (node.endIndex ?? -1) + 1);
