import { type CommandDefinition, type Given, textArgument } from "../command.js";
import { CommandError } from "../command-error.js";
import { EXIT, type ExitCode } from "../exit-codes.js";
import { extractInput } from "../extraction.js";
import { readFile } from "../inputs/read-file.js";
import { stdinInput } from "../inputs/stdin.js";
import { STDIN } from "../inputs/stdin-name.js";
import { recordHeading } from "../render/fact-lines.js";
import { traceLines } from "../render/trace-lines.js";

export const explainCommand: CommandDefinition = {
  examples: [
    "shilu explain report.html requests.received",
    "shilu explain report.html requests",
    "shilu explain report.html",
  ],
  options: [
    {
      flags: "-f, --format <format>",
      summary: { en: "how to print", zh: "输出格式" },
      choices: ["text", "json"],
      fallback: "text",
    },
  ],
  run: runExplain,
};

async function runExplain(given: Given): Promise<ExitCode> {
  const { terminal } = given;
  const [path, subject] = [textArgument(given, 0) as string, textArgument(given, 1)];
  const input = path === STDIN ? stdinInput : { uri: path, read: () => readFile(path) };
  const record = await extractInput(input, { trace: true });
  const entries = (record.trace ?? []).filter(
    (entry) => subject === undefined || entry.subject === subject || entry.subject.startsWith(`${subject}.`),
  );
  if (entries.length === 0 && subject !== undefined) await verifyIndicator(subject);
  if (given.options.format === "json") {
    await terminal.write(`${JSON.stringify(entries, null, 2)}\n`);
    return EXIT.ok;
  }
  await terminal.write(`${recordHeading(record, terminal)}\n`);
  for (const entry of entries) await terminal.write(`\n${traceLines(entry, record, terminal)}\n`);
  if (entries.length === 0)
    await terminal.write(
      terminal.say({
        en: "\nNothing in the text was taken for it: silence is no fact.\n",
        zh: "\n文中没有任何文字被视为该指标：未提及不等于零。\n",
      }),
    );
  return EXIT.ok;
}

/** Throws `indicator-unknown`, with the ids that may have been meant. */
async function verifyIndicator(subject: string): Promise<void> {
  const [{ catalogue }, { nearest }] = await Promise.all([
    import("@shilu/extractors"),
    import("@shilu/store"),
  ]);
  const ids = [...catalogue().keys()];
  if (ids.some((id) => id === subject || id.startsWith(`${subject}.`))) return;
  const meant = nearest(subject, ids);
  throw new CommandError(
    "indicator-unknown",
    {
      en: `There is no indicator ${subject}${meant ? ` (did you mean ${meant}?)` : ""}: "shilu facts FILE" lists those of a report`,
      zh: `没有指标 ${subject}${meant ? `（是否指 ${meant}？）` : ""}：“shilu facts 文件” 列出报告中的指标`,
    },
    EXIT.usage,
  );
}
