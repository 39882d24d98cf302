import { readFileSync } from "node:fs";

/** A fenced block of a README. */
export interface Block {
  /** 1-based line of its fence. */
  readonly line: number;
  readonly language: string;
  readonly body: string;
}

export function blocksOf(file: URL): Block[] {
  const blocks: Block[] = [];
  let open: { line: number; language: string; lines: string[] } | null = null;
  for (const [index, line] of readFileSync(file, "utf8").split("\n").entries()) {
    if (open && line === "```") {
      blocks.push({ line: open.line, language: open.language, body: open.lines.join("\n") });
      open = null;
    } else if (open) open.lines.push(line);
    else if (line.startsWith("```")) open = { line: index + 1, language: line.slice(3).trim(), lines: [] };
  }
  if (open) throw new Error(`${file.pathname}:${open.line}: a fence is not closed`);
  return blocks;
}

/** A command of a transcript and what it printed. */
export interface Step {
  readonly command: string;
  readonly output: string;
}

/** `$ command` lines, each with the lines below it; a trailing backslash goes on. */
export function stepsOf(transcript: string): Step[] {
  const steps: { command: string; lines: string[] }[] = [];
  let goesOn = false;
  for (const line of transcript.split("\n")) {
    const last = steps.at(-1);
    if (goesOn && last) last.command += `\n${line.replace(/^> /, "")}`;
    else if (line.startsWith("$ ")) steps.push({ command: line.slice(2), lines: [] });
    else if (last) last.lines.push(line);
    else throw new Error(`Expected a command first, got "${line}"`);
    goesOn = line.endsWith("\\") && (goesOn || line.startsWith("$ "));
  }
  return steps.map(({ command, lines }) => ({ command, output: lines.join("\n") }));
}

/** Whether `printed` is what the README shows; a line `…` stands for any lines. */
export function isShown(printed: string, shown: string): boolean {
  const lines = printed
    .trimEnd()
    .split("\n")
    .map((line) => line.trimEnd());
  let at = 0;
  let free = false;
  for (const wanted of shown
    .trimEnd()
    .split("\n")
    .map((line) => line.trimEnd())) {
    if (wanted === "…") {
      free = true;
      continue;
    }
    const found = free ? lines.indexOf(wanted, at) : lines[at] === wanted ? at : -1;
    if (found < 0) return false;
    at = found + 1;
    free = false;
  }
  return free || at === lines.length;
}
