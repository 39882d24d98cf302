/** What a child process does: extracts one document after the other. */
import { extractTask, type Task } from "./extract-task.js";

export interface Answer {
  /** What was extracted, as JSON: quicker to hand over than its objects. */
  readonly json: string;
  readonly milliseconds: number;
}

// Ctrl-C reaches the whole group; the parent decides when to end.
process.on("SIGINT", () => {});

export default function answerTask(task: Task): Answer {
  const began = performance.now();
  const json = JSON.stringify(extractTask(task));
  return { json, milliseconds: performance.now() - began };
}
