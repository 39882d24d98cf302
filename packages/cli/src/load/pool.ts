import { CommandError } from "../command-error.js";
import { EXIT } from "../exit-codes.js";
import type { Extracted, Task } from "./extract-task.js";
import type { Answer } from "./worker.js";

/** Extracts documents, here or in child processes. */
export interface Extraction {
  /** Documents that can be under way at once. */
  readonly jobs: number;
  extract(task: Task): Promise<Extracted>;
  /** Milliseconds spent extracting, over all processes. */
  spent(): number;
  end(): Promise<void>;
}

export async function createExtraction(jobs: number): Promise<Extraction> {
  return jobs <= 1 ? extractHere() : extractInChildren(jobs);
}

async function extractHere(): Promise<Extraction> {
  const { extractTask } = await import("./extract-task.js");
  let spent = 0;
  return {
    jobs: 1,
    async extract(task) {
      const began = performance.now();
      try {
        return extractTask(task);
      } finally {
        spent += performance.now() - began;
      }
    },
    spent: () => spent,
    end: async () => {},
  };
}

async function extractInChildren(jobs: number): Promise<Extraction> {
  const { Tinypool } = await import("tinypool");
  const pool = new Tinypool({
    filename: new URL("./worker.js", import.meta.url).href,
    runtime: "child_process",
    minThreads: jobs,
    maxThreads: jobs,
    serialization: "advanced",
  });
  let spent = 0;
  return {
    jobs,
    async extract(task) {
      const { json, milliseconds }: Answer = await pool.run(task).catch((error: unknown) => {
        throw endedUnexpectedly(error) ? workerEnded(task.uri) : error;
      });
      spent += milliseconds;
      return JSON.parse(json) as Extracted;
    },
    spent: () => spent,
    end: () => pool.destroy(),
  };
}

const endedUnexpectedly = (error: unknown): boolean =>
  error instanceof Error && error.message === "Worker exited unexpectedly";

const workerEnded = (uri: string): CommandError =>
  new CommandError(
    "worker-ended",
    {
      en: `The process that read ${uri} ended: run "shilu extract ${uri} --debug" to see why`,
      zh: `读取 ${uri} 的进程意外结束：请运行 “shilu extract ${uri} --debug” 查看原因`,
    },
    EXIT.internal,
  );
