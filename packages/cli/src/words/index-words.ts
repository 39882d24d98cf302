import { countUnsegmented, openStore, segmentPassages } from "@shilu/store";
import type { Terminal } from "../terminal.js";
import { startWords } from "./words.js";

/** Puts the words of all passages that have none yet into the index. */
export async function indexWords(file: string, terminal: Terminal): Promise<void> {
  const store = openStore(file);
  try {
    const waiting = countUnsegmented(store);
    if (waiting === 0) return;
    terminal.note(
      terminal.say({
        en: `Indexing the words of ${waiting} passages (once) …`,
        zh: `正在为 ${waiting} 段文字建立词语索引（仅此一次）……`,
      }),
    );
    const words = await startWords();
    try {
      await segmentPassages(store, words.cut);
    } finally {
      await words.end();
    }
  } finally {
    store.close();
  }
}
