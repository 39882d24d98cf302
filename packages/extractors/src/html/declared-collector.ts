import { type DeclaredMetadatum, sourceSpan } from "@shilu/core";
import { type Chunks, sliceChunks } from "../decode/chunks.js";
import type { Attributes } from "./gathered.js";

/** Collects what the head of a page declares: its first title and its `<meta>` values, each with its place. */
export class DeclaredCollector {
  readonly #declared: DeclaredMetadatum[] = [];
  #title: { value: string; from: number; to: number } | null = null;

  constructor(readonly chunks: Chunks) {}

  /** Opens a title whose content begins at `at`; returns whether it is the first one. */
  openTitle(at: number): boolean {
    if (this.#title !== null) return false;
    this.#title = { value: "", from: at, to: at };
    return true;
  }

  /** Adds to the first title. */
  titleText(text: string, end: number): void {
    if (this.#title === null) return;
    this.#title.value += text;
    this.#title.to = end;
  }

  meta(attributes: Attributes, start: number, end: number): void {
    const name = attributes.name ?? attributes.property ?? attributes.itemprop;
    const value = attributes.content?.trim();
    if (!name || !value) return;
    const at = sliceChunks(this.chunks, start, end).lastIndexOf(value);
    const source = at < 0 ? sourceSpan(start, end) : sourceSpan(start + at, start + at + value.length);
    this.#declared.push({ name, value, source });
  }

  /** The title first, where there is one. */
  finish(): DeclaredMetadatum[] {
    if (this.#title === null || this.#title.value.trim() === "") return this.#declared;
    const { value, from, to } = this.#title;
    // Without entities the value is traced to its own characters.
    const verbatim = to - from === value.length;
    const start = verbatim ? from + value.search(/\S/) : from;
    const end = verbatim ? start + value.trim().length : to;
    return [{ name: "title", value: value.trim(), source: sourceSpan(start, end) }, ...this.#declared];
  }
}
