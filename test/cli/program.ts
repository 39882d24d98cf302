/** Runs the program as a user does: the built one, in a folder of its own. */
import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll } from "vitest";

export const root = fileURLToPath(new URL("../..", import.meta.url));
export const program = path.join(root, "packages/cli/bin/shilu.cjs");
export const corpus = path.join(root, "corpus");

if (!existsSync(path.join(root, "packages/cli/dist/index.js")))
  throw new Error("The program is not built: run npm run build first");

export interface Run {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly milliseconds: number;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** What stands on stdin; nothing by default. */
  readonly input?: string | Uint8Array;
  /** After so long the program is killed and the test fails by its code. */
  readonly timeout?: number;
  /** Another build of the program. */
  readonly program?: string;
}

/** What a run sees beside the environment of the tests. */
export const ENVIRONMENT = { LANG: "en_GB.UTF-8", COLUMNS: "100", NO_COLOR: "1" };

export function start(args: readonly string[], options: RunOptions = {}): ChildProcess {
  const { LC_ALL: _all, LC_MESSAGES: _messages, ...environment } = process.env;
  return spawn(process.execPath, [options.program ?? program, ...args], {
    cwd: options.cwd ?? root,
    env: { ...environment, ...ENVIRONMENT, ...options.env },
    stdio: "pipe",
  });
}

/** Resolves when the program has ended, however it did. */
export async function shilu(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  const began = performance.now();
  const child = start(args, options);
  const timer = setTimeout(() => child.kill("SIGKILL"), options.timeout ?? 60_000);
  child.stdin?.on("error", () => {});
  child.stdin?.end(options.input ?? "");
  const run = await ended(child);
  clearTimeout(timer);
  return { ...run, milliseconds: performance.now() - began };
}

export async function ended(child: ChildProcess): Promise<Omit<Run, "milliseconds">> {
  const [out, err]: [Buffer[], Buffer[]] = [[], []];
  child.stdout?.on("data", (chunk: Buffer) => out.push(chunk));
  child.stderr?.on("data", (chunk: Buffer) => err.push(chunk));
  const [code, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((resolve) =>
    child.on("close", (...end) => resolve(end)),
  );
  const words = (chunks: readonly Buffer[]) => Buffer.concat(chunks).toString("utf8");
  return { code, signal, stdout: words(out), stderr: words(err) };
}

/** A folder that goes when the file's tests are through. */
export function folder(): string {
  const made = mkdtempSync(path.join(tmpdir(), "shilu-test-"));
  afterAll(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

/** Copies reports of the corpus. */
export function copyReports(to: string, names: readonly string[]): void {
  for (const name of names) cpSync(path.join(corpus, "reports", name), path.join(to, name));
}
