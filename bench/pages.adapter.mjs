// Reads a page for ../shared/tools/score-pages.mjs: node ../shared/tools/score-pages.mjs --adapter bench/pages.adapter.mjs
import { mainBlocks } from "@shilu/core";
import { pageMetadata, readPage } from "@shilu/extractors/html";

export const name = "shilu";

/** `text` is the main text, `publishedOn` an ISO day; absent values are `null`. The tree that cheerio wraps is built as well. */
export const clean = (bytes, { url }) => fieldsOf(readPage(bytes, { url }));

/** As {@link clean}, and cheerio is asked for something. */
export function cheerioOf(bytes, { url }) {
  const page = readPage(bytes, { url });
  return { ...fieldsOf(page), links: page.$("a").length };
}

function fieldsOf({ document }) {
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
