// @ts-check
/**
 * A rule table of one's own: every rule has an id, anchors, a sticky pattern, a reader and cases that are its tests.
 * Run it: node examples/own-rules.mjs
 */
import { applyRules, defineRules, failedCases, textSpan } from "@shilu/core";
import { read } from "@shilu/extractors";

/** Names of laws and rules between 《 and 》, without the marks. */
const citations = defineRules("citations", [
  {
    id: "citations.named",
    anchors: ["《"],
    pattern: /《([^《》\n]{2,60})》/y,
    read: (match) => match[1] ?? null,
    cases: ["根据{《政府信息公开条例》} = 政府信息公开条例", "书名号《未完", "《》"],
  },
]);

console.log("failed cases:", failedCases(citations).length);

const document = read("根据《中华人民共和国政府信息公开条例》和《档案法》的规定，编制本报告。");
for (const { span, rule, value } of applyRules(document, textSpan(0, document.text.length), citations))
  console.log(`${rule} ${span.start}-${span.end} ${value}`);
