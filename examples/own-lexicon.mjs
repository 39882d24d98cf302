// @ts-check
/**
 * A lexicon of one's own: knowledge in a TSV file, each row with the case that tests it, compiled into rules.
 * Run it: node examples/own-lexicon.mjs
 */
import { applyRules, defineRules, failedCases, loadLexicon, textSpan } from "@shilu/core";
import { read } from "@shilu/extractors";

const rows = loadLexicon(new URL("own-lexicon.tsv", import.meta.url), ["word", "channel", "case"]);

const channels = defineRules(
  "channels",
  rows.map(({ line, cells: { word, channel, case: positive } }) => ({
    id: `channels.line${line}`,
    anchors: [word],
    pattern: new RegExp(word, "y"),
    read: () => channel,
    cases: [positive, "政府网站"],
  })),
);

console.log(`${rows.length} rows, failed cases: ${failedCases(channels).length}`);

const document = read("通过抖音、今日头条等平台发布信息86条。");
for (const { span, value } of applyRules(document, textSpan(0, document.text.length), channels))
  console.log(`${document.surface(span)}: ${value}`);
