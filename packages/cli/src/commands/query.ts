import { type CommandDefinition, type Given, textArgument, textOption } from "../command.js";
import { EXIT, type ExitCode } from "../exit-codes.js";
import { ROWS } from "../filter-options.js";
import { writeRows } from "../render/rows.js";

export const queryCommand: CommandDefinition = {
  examples: [
    "shilu query shilu.db 'SELECT agency, year, requests_received FROM panel'",
    "shilu query shilu.db 'SELECT * FROM failed_checks' --format csv",
    "echo 'SELECT * FROM coverage' | shilu query shilu.db - --format jsonl",
  ],
  options: [ROWS],
  run: runQueryCommand,
};

async function runQueryCommand(given: Given): Promise<ExitCode> {
  const [file, sql] = [textArgument(given, 0) as string, textArgument(given, 1) as string];
  const { openStoreForReading, runQuery } = await import("@shilu/store");
  const store = openStoreForReading(file);
  try {
    const asked = sql === "-" ? await stdinWords() : sql;
    await writeRows(runQuery(store, asked), textOption(given, "format") as string, given.terminal);
  } finally {
    store.close();
  }
  return EXIT.ok;
}

async function stdinWords(): Promise<string> {
  let words = "";
  for await (const chunk of process.stdin.setEncoding("utf8")) words += chunk;
  return words;
}
