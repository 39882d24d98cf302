import { Command, Option } from "commander";
import type { ExitCode } from "./exit-codes.js";
import type { Bilingual, Language } from "./language.js";
import { createTerminal, type Manner, type Terminal } from "./terminal.js";

/** A command as the help of the program lists it. */
export interface CommandEntry {
  /** As in `extract <path...>`. */
  readonly usage: string;
  readonly summary: Bilingual;
  /** Loads the command itself: only the one that was asked for. */
  readonly load: () => Promise<CommandDefinition>;
}

/** What a command takes and does. */
export interface CommandDefinition {
  /** Lines that can be copied. */
  readonly examples: readonly string[];
  readonly options: readonly CommandOption[];
  run(given: Given): Promise<ExitCode>;
}

export interface CommandOption {
  /** As in `--db <file>`. */
  readonly flags: string;
  readonly summary: Bilingual;
  readonly choices?: readonly string[];
  readonly fallback?: string | number;
  readonly required?: boolean;
  /** Reads the words given; throws `InvalidArgumentError`. */
  readonly read?: (words: string) => unknown;
}

/** What a command was given. */
export interface Given {
  readonly terminal: Terminal;
  /** The arguments in the order of the usage; a list for one that repeats. */
  readonly arguments: readonly (string | readonly string[] | undefined)[];
  readonly options: Readonly<Record<string, unknown>>;
  /** All commands of the program, for what tells of them. */
  readonly commands: readonly CommandEntry[];
}

/** What every command takes. */
export const COMMON_OPTIONS: readonly CommandOption[] = [
  {
    flags: "--lang <language>",
    summary: { en: "language of the messages; else by LANG", zh: "消息的语言；默认依 LANG" },
    choices: ["zh", "en"],
  },
  { flags: "-q, --quiet", summary: { en: "answers and failures alone", zh: "只输出结果和错误" } },
  { flags: "-v, --verbose", summary: { en: "say more", zh: "输出更多信息" } },
  { flags: "--debug", summary: { en: "show where an error came from", zh: "显示错误的来源" } },
];

/** A command without its options: enough for the list of commands. */
export function listedCommand({ usage, summary }: CommandEntry, language: Language): Command {
  const [name, ...words] = usage.split(" ") as [string, ...string[]];
  const command = new Command(name).description(summary[language]);
  for (const word of words) command.argument(word);
  return command;
}

/** The command in full; its exit code goes to `process.exitCode`. */
export async function loadedCommand(
  entry: CommandEntry,
  commands: readonly CommandEntry[],
  language: Language,
): Promise<Command> {
  const { examples, options, run } = await entry.load();
  const command = listedCommand(entry, language);
  for (const option of [...options, ...COMMON_OPTIONS]) command.addOption(commanderOption(option, language));
  const heading = { en: "Examples:", zh: "示例：" }[language];
  command.addHelpText("before", `${heading}\n${examples.map((line) => `  ${line}`).join("\n")}\n`);
  return command.action(async (...given: unknown[]) => {
    const asked = given.at(-2) as Given["options"] & Manner;
    process.exitCode = await run({
      terminal: createTerminal(language, asked),
      arguments: given.slice(0, -2) as Given["arguments"],
      options: asked,
      commands,
    });
  });
}

function commanderOption(option: CommandOption, language: Language): Option {
  const { flags, summary, choices, fallback, required, read } = option;
  const made = new Option(flags, summary[language]);
  if (choices) made.choices([...choices]);
  if (read) made.argParser(read);
  if (fallback !== undefined) made.default(fallback);
  if (required) made.makeOptionMandatory();
  return made;
}

/** The argument that repeats. */
export const listArgument = (given: Given, at = 0): readonly string[] =>
  (given.arguments[at] as readonly string[] | undefined) ?? [];

export const textArgument = (given: Given, at: number): string | undefined =>
  given.arguments[at] as string | undefined;

export const textOption = (given: Given, name: string): string | undefined =>
  given.options[name] as string | undefined;

export const numberOption = (given: Given, name: string): number | undefined =>
  given.options[name] as number | undefined;
