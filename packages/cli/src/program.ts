import { Command } from "commander";
import { type CommandEntry, listedCommand, loadedCommand } from "./command.js";
import { teach } from "./commander-words.js";
import { COMMANDS } from "./commands/index.js";
import type { Bilingual, Language } from "./language.js";

const SUMMARY: Bilingual = {
  en: "Chinese government reports in, checked records out: each figure tied to the words it was read from.",
  zh: "把政府信息公开年度报告变成经过核对的记录：每个数字都连着它的原文。",
};

const EXAMPLES: Bilingual = {
  en: `Examples:
  shilu extract report.html --format table              the figures of a report, each with its words
  shilu load reports/ --db shilu.db                     many reports into one SQLite file
  shilu facts --db shilu.db -i requests.received        one figure over agencies and years
`,
  zh: `示例：
  shilu extract report.html --format table              一份报告的每个数字及其原文
  shilu load reports/ --db shilu.db                     多份报告装入一个 SQLite 文件
  shilu facts --db shilu.db -i requests.received        各机构各年的同一指标
`,
};

/** The program for these arguments: the command they name in full, the others by name. */
export async function buildProgram(argv: readonly string[], language: Language): Promise<Command> {
  const program = new Command("shilu")
    .description(SUMMARY[language])
    .addHelpText("before", EXAMPLES[language])
    .helpCommand(false)
    .showSuggestionAfterError()
    .option(
      "-V, --version",
      { en: "versions of shilu and of what it stands on", zh: "各部分的版本" }[language],
    )
    .option("--lang <language>", { en: "zh or en; else by LANG", zh: "zh 或 en；默认依 LANG" }[language]);
  const asked = COMMANDS.find((entry) => argv.includes(nameOf(entry)));
  for (const entry of COMMANDS)
    program.addCommand(
      entry === asked ? await loadedCommand(entry, COMMANDS, language) : listedCommand(entry, language),
    );
  for (const command of [program, ...program.commands]) teach(command, language);
  return program;
}

const nameOf = ({ usage }: CommandEntry): string => usage.split(" ")[0] as string;
