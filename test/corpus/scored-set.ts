/** Reports with their gold, extracted and scored: a folder with reports/ and gold/. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { type ExtractedRecord, parseGold, type ScoredPair, type Scores, scoreRecords } from "@shilu/core";
import { disclosureScope, extract } from "@shilu/extractors";

export interface ScoredSet {
  readonly pairs: readonly (ScoredPair & { readonly record: ExtractedRecord })[];
  readonly scores: Scores;
}

export function scoredSet(folder: URL): ScoredSet {
  const names = readdirSync(new URL("gold/", folder)).sort();
  const pairs = names.map((name) => {
    const gold = parseGold(readFileSync(new URL(`gold/${name}`, folder), "utf8"), name);
    const bytes = readFileSync(new URL(`reports/${gold.file}`, folder));
    const source = new TextDecoder(/^gb/i.test(gold.encoding ?? "") ? "gb18030" : "utf-8").decode(bytes);
    return { gold, record: extract(bytes, { uri: gold.file }), source };
  });
  return { pairs, scores: scoreRecords(pairs, disclosureScope) };
}

/** A folder beside the checkout, `null` where it is not there; then the reason is printed. */
export function sharedFolder(path: string): URL | null {
  const folder = new URL(`../../../shared/${path}/`, import.meta.url);
  if (existsSync(folder)) return folder;
  console.log(`Not run: ../shared/${path} is not there.`);
  return null;
}
