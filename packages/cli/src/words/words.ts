import type { Keyword } from "@shilu/extractors/jieba";
import type { CutWords } from "@shilu/store";
import { workerFile } from "../worker-file.js";
import type { WordsTask } from "./worker.js";

/** nodejieba in a child process. */
export interface Words {
  readonly cut: CutWords;
  keywords(text: string, count: number): Promise<Keyword[]>;
  end(): Promise<void>;
}

/** Throws `tokenizer-missing` before a process is started. */
export async function startWords(): Promise<Words> {
  const [{ Tinypool }, { verifyJieba }] = await Promise.all([
    import("tinypool"),
    import("@shilu/extractors/jieba"),
  ]);
  verifyJieba();
  const pool = new Tinypool({
    filename: workerFile("words"),
    runtime: "child_process",
    minThreads: 1,
    maxThreads: 1,
    serialization: "advanced",
  });
  const run = (task: WordsTask) => pool.run(task);
  return {
    cut: (texts) => run({ kind: "cut", texts }) as Promise<string[][]>,
    keywords: (text, count) => run({ kind: "keywords", text, count }) as Promise<Keyword[]>,
    end: () => pool.destroy(),
  };
}
