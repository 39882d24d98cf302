/** What the child process of the tokenizer does: nodejieba's memory is given back when it ends. */
import { jiebaTokenizer, type Keyword } from "@shilu/extractors/jieba";

export type WordsTask =
  | { readonly kind: "cut"; readonly texts: readonly string[] }
  | { readonly kind: "keywords"; readonly text: string; readonly count: number };

const jieba = jiebaTokenizer();

// Ctrl-C reaches the whole group; the parent decides when to end.
process.on("SIGINT", () => {});

export default function wordsTask(task: WordsTask): string[][] | Keyword[] {
  return task.kind === "cut"
    ? task.texts.map((text) => jieba.searchTokens(text))
    : jieba.keywords(task.text, task.count);
}
