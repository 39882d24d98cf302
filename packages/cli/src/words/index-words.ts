import {
  countUnindexed,
  countUnsegmented,
  indexPassages,
  needsWords,
  openStore,
  openStoreForReading,
  segmentPassages,
} from "@shilu/store";
import type { Terminal } from "../terminal.js";
import { startWords } from "./words.js";

/** Makes what a search for these words needs and is not there yet: passages, and the index of words for short ones. */
export async function indexFor(file: string, words: readonly string[], terminal: Terminal): Promise<void> {
  const store = openStoreForReading(file);
  const wanted = needsWords(words);
  const complete = countUnindexed(store) === 0 && !(wanted && countUnsegmented(store) > 0);
  store.close();
  if (!complete) await indexWords(file, wanted, terminal);
}

/** Makes the passages of all reports that have none, and with `words` the index of their words. */
export async function indexWords(file: string, words: boolean, terminal: Terminal): Promise<void> {
  const store = openStore(file);
  try {
    terminal.note(
      terminal.say({
        en: "Indexing what was loaded (once) …",
        zh: "正在为已装入的内容建立索引（仅此一次）……",
      }),
    );
    indexPassages(store);
    if (!words || countUnsegmented(store) === 0) return;
    const jieba = await startWords();
    try {
      await segmentPassages(store, jieba.cut);
    } finally {
      await jieba.end();
    }
  } finally {
    store.close();
  }
}
