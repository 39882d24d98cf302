import { COMMON_OPTIONS, type CommandEntry } from "../command.js";
import type { Language } from "../language.js";

/** A command as a shell completes it. */
export interface CompletableCommand {
  readonly name: string;
  readonly summary: string;
  readonly options: readonly CompletableOption[];
}

export interface CompletableOption {
  /** `--db` */
  readonly name: string;
  readonly summary: string;
  readonly takesValue: boolean;
  readonly choices: readonly string[];
}

export const completableCommands = (
  commands: readonly CommandEntry[],
  language: Language,
): Promise<CompletableCommand[]> =>
  Promise.all(
    commands.map(async ({ usage, summary, load }) => ({
      name: usage.split(" ")[0] as string,
      summary: summary[language],
      options: [...(await load()).options, ...COMMON_OPTIONS].map((option) => ({
        name: /--[a-z-]+/.exec(option.flags)?.[0] ?? option.flags,
        summary: option.summary[language],
        takesValue: option.flags.includes("<"),
        choices: option.choices ?? [],
      })),
    })),
  );
