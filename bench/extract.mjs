// What comes after reading, in milliseconds per 1,000 characters of main text, warm: every layer, then the record.
//   npm run bench:extract        (after npm start, which builds)
// The second column is a ratio to seven plain regexes over the same text, measured in the same run.
import { readdirSync, readFileSync } from "node:fs";
import { assembleRecord } from "@shilu/core";
import { defaultPipeline, read } from "@shilu/extractors";

const folder = new URL("../corpus/reports/", import.meta.url);
const RUNS = 30;

/** The floor that the speed of recognising is a ratio to: plain linear patterns, no meaning. */
const SEVEN = [
  /[0-9０-９]+(?:\.[0-9]+)?/g,
  /[零〇一二两三四五六七八九十百千万亿]+/g,
  /[0-9.]+%/g,
  /\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日)?/g,
  /(?:0\d{2,3}-)?\d{7,8}/g,
  /[\w.+-]+@[\w.-]+/g,
  /(?:https?:\/\/|www\.)[\w./-]+/g,
];
const floor = (text) => SEVEN.reduce((n, pattern) => n + [...text.matchAll(pattern)].length, 0);

const median = (values) => values.sort((a, b) => a - b)[values.length >> 1];

function time(run) {
  const start = performance.now();
  run();
  return performance.now() - start;
}

const documents = readdirSync(folder).map((name) => ({
  name,
  document: read(readFileSync(new URL(name, folder))),
}));
const extract = ({ document }) => assembleRecord(defaultPipeline.run(document));
for (let i = 0; i < 10; i++) documents.forEach(extract);

let milliseconds = 0;
let characters = 0;
for (const entry of documents) {
  const { name, document } = entry;
  const main = document.blocks
    .filter(({ role }) => role === "main")
    .reduce((sum, { span }) => sum + span.end - span.start, 0);
  const own = [];
  const floors = [];
  for (let i = 0; i < RUNS; i++) {
    own.push(time(() => extract(entry)));
    floors.push(time(() => floor(document.text)));
  }
  const spent = median(own);
  milliseconds += spent;
  characters += main;
  const forms = document.tables.length > 0 ? " (with tables)" : "";
  console.log(
    `${name.padEnd(28)} ${((spent / main) * 1000).toFixed(2)} ms per 1,000 characters, ${(spent / median(floors)).toFixed(0)}x${forms}`,
  );
}
console.log(`all ${((milliseconds / characters) * 1000).toFixed(2)} ms per 1,000 characters`);
