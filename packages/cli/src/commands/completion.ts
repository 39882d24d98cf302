import { type CommandDefinition, type Given, textArgument } from "../command.js";
import { CommandError } from "../command-error.js";
import { SHELLS } from "../completion/shells.js";
import { EXIT, type ExitCode } from "../exit-codes.js";

export const completionCommand: CommandDefinition = {
  examples: [
    "source <(shilu completion bash)",
    "shilu completion zsh > ~/.zfunc/_shilu",
    "shilu completion fish > ~/.config/fish/completions/shilu.fish",
  ],
  options: [],
  run: runCompletion,
};

async function runCompletion(given: Given): Promise<ExitCode> {
  const shell = textArgument(given, 0) as string;
  const script = SHELLS[shell];
  if (!script)
    throw new CommandError(
      "usage",
      {
        en: `There is no completion for ${shell}: give one of ${Object.keys(SHELLS).join(", ")}`,
        zh: `没有 ${shell} 的补全脚本：可用 ${Object.keys(SHELLS).join("、")}`,
      },
      EXIT.usage,
    );
  const { completableCommands } = await import("../completion/completable.js");
  await given.terminal.write(script(await completableCommands(given.commands, given.terminal.language)));
  return EXIT.ok;
}
