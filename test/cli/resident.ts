/** Runs the built program within this process: for answers, where a process of its own for each would cost half a second. */
import { createRequire } from "node:module";
import path from "node:path";
import { ENVIRONMENT, type Run, type RunOptions, root } from "./program.js";

const { chunk } = createRequire(import.meta.url)(path.join(root, "packages/cli/bin/chunks.cjs")) as {
  chunk(name: string): { main(argv: readonly string[]): Promise<void> };
};

let last: Promise<unknown> = Promise.resolve();

/** One run after the other, however they are asked for: each has stdout, the folder and the environment to itself. */
export function resident(
  args: readonly string[],
  options: Pick<RunOptions, "cwd" | "env"> = {},
): Promise<Run> {
  const run = last.then(() => runHere(args, options));
  last = run.catch(() => {});
  return run;
}

async function runHere(args: readonly string[], { cwd, env }: Pick<RunOptions, "cwd" | "env">): Promise<Run> {
  const before = { cwd: process.cwd(), env: process.env, code: process.exitCode };
  const { LC_ALL: _all, LC_MESSAGES: _messages, ...environment } = process.env;
  const [stdout, stderr] = [captured(process.stdout), captured(process.stderr)];
  const began = performance.now();
  try {
    process.chdir(cwd ?? root);
    process.env = { ...environment, ...ENVIRONMENT, ...env };
    process.exitCode = undefined;
    await chunk("index.cjs").main(args);
    const code = Number(process.exitCode ?? 0);
    return {
      code,
      signal: null,
      stdout: stdout.words(),
      stderr: stderr.words(),
      milliseconds: performance.now() - began,
    };
  } finally {
    stdout.end();
    stderr.end();
    process.chdir(before.cwd);
    process.env = before.env;
    process.exitCode = before.code;
  }
}

/** What is written to a stream until `end`, which also drops the listeners that came in between. */
function captured(stream: NodeJS.WriteStream) {
  const write = stream.write;
  const listeners = new Set(stream.listeners("error"));
  let written = "";
  stream.write = ((piece: string | Uint8Array) => {
    written += typeof piece === "string" ? piece : Buffer.from(piece).toString("utf8");
    return true;
  }) as typeof stream.write;
  return {
    words: () => written,
    end() {
      stream.write = write;
      for (const listener of stream.listeners("error"))
        if (!listeners.has(listener)) stream.off("error", listener as () => void);
    },
  };
}
