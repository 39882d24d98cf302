import type { Tinypool } from "tinypool";
import { CommandError } from "../command-error.js";
import { EXIT } from "../exit-codes.js";
import { workerFile } from "../worker-file.js";
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

/** Nothing is loaded or started before the first document that has to be extracted. */
export const createExtraction = (jobs: number): Extraction =>
  jobs <= 1 ? extractHere() : extractInChildren(jobs);

function extractHere(): Extraction {
  let spent = 0;
  return {
    jobs: 1,
    async extract(task) {
      const { extractTask } = await import("./extract-task.js");
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

function extractInChildren(jobs: number): Extraction {
  let pool: Promise<Tinypool> | null = null;
  let spent = 0;
  return {
    jobs,
    async extract(task) {
      pool ??= startPool(jobs);
      const started = await pool;
      const { json, milliseconds }: Answer = await started.run(task).catch((error: unknown) => {
        throw endedUnexpectedly(error) ? workerEnded(task.uri) : error;
      });
      spent += milliseconds;
      return JSON.parse(json) as Extracted;
    },
    spent: () => spent,
    end: async () => (await pool)?.destroy(),
  };
}

async function startPool(jobs: number): Promise<Tinypool> {
  const { Tinypool } = await import("tinypool");
  return new Tinypool({
    filename: workerFile("load"),
    runtime: "child_process",
    minThreads: jobs,
    maxThreads: jobs,
    serialization: "advanced",
  });
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
