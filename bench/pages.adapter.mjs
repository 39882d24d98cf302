// Reads a page for ../shared/tools/score-pages.mjs: node ../shared/tools/score-pages.mjs --adapter bench/pages.adapter.mjs
import { mainBlocks } from "@shilu/core";
import { pageMetadata, readPage } from "@shilu/extractors/html";

export const name = "shilu";

/** `text` is the main text, `publishedOn` an ISO day; absent values are `null`. The cheerio tree is made as well. */
export function clean(bytes, { url }) {
  const { document } = readPage(bytes, { url });
  const found = pageMetadata(document);
  const first = (key) => found.find((metadatum) => metadatum.key === key)?.value ?? null;
  return {
    title: first("title"),
    publishedOn: first("publishedOn"),
    source: first("source"),
    text: mainBlocks(document)
      .map((block) => document.surface(block.span))
      .join("\n"),
  };
}
