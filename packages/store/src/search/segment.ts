import { fold } from "@shilu/core";
import { guarded } from "../failures.js";
import type { Store } from "../open.js";

/** Cuts texts into the words they are to be found by. */
export type CutWords = (texts: readonly string[]) => Promise<readonly (readonly string[])[]>;

const BATCH = 500;

/** How many passages have no words in the index yet. */
export const countUnsegmented = ({ file, database }: Store): number =>
  guarded(file, () =>
    Number(database.prepare("SELECT count(*) FROM passage WHERE segmented = 0").pluck().get()),
  );

/** Indexes the words of all passages that have none yet, a batch a transaction; gives how many there were. */
export async function segmentPassages(store: Store, cut: CutWords): Promise<number> {
  const { file, database } = store;
  const next = database.prepare<[number], { id: number; text: string }>(
    "SELECT id, text FROM passage WHERE segmented = 0 ORDER BY id LIMIT ?",
  );
  const add = database.prepare<[number, string]>("INSERT INTO passage_words (rowid, words) VALUES (?, ?)");
  // Nothing to add where another process was quicker, or the passage is gone.
  const mark = database.prepare<[number]>("UPDATE passage SET segmented = 1 WHERE id = ? AND segmented = 0");
  let segmented = 0;
  for (;;) {
    const passages = guarded(file, () => next.all(BATCH));
    if (passages.length === 0) return segmented;
    const words = await cut(passages.map(({ text }) => fold(text)));
    const write = database.transaction(() => {
      for (const [i, { id }] of passages.entries())
        if (mark.run(id).changes === 1) add.run(id, (words[i] ?? []).join(" "));
    });
    guarded(file, () => write.immediate());
    segmented += passages.length;
  }
}
