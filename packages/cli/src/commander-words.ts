/** What commander itself says, in Chinese. */
import type { Command } from "commander";
import type { Language } from "./language.js";

const TITLES: Readonly<Record<string, string>> = {
  "Usage:": "用法：",
  "Arguments:": "参数：",
  "Options:": "选项：",
  "Commands:": "命令：",
};

/** Patterns of its sentences; what is quoted stays. */
const SENTENCES: readonly (readonly [pattern: RegExp, chinese: string])[] = [
  [/^error: unknown command '([^']{0,200})'/, "没有命令 “$1”"],
  [/^error: unknown option '([^']{0,200})'/, "没有选项 “$1”"],
  [/^error: missing required argument '([^']{0,200})'/, "缺少参数 “$1”"],
  [/^error: required option '([^']{0,200})' not specified/, "须给出选项 “$1”"],
  [/^error: option '([^']{0,200})' argument missing/, "选项 “$1” 缺少值"],
  [/^error: option '([^']{0,200})' argument '([^']{0,200})' is invalid\./, "选项 “$1” 的值 “$2” 无效。"],
  [/^error: too many arguments[^\n]*/, "参数过多"],
  [/\(Did you mean one of ([^?\n]{0,200})\?\)/, "（是否指 $1 之一？）"],
  [/\(Did you mean ([^?\n]{0,200})\?\)/, "（是否指 $1？）"],
  [/Allowed choices are ([^\n]{0,200})\./, "可选：$1。"],
  [/Expected a whole number from 1\./, "应为从 1 起的整数。"],
];

/** Makes commander speak as the program does, and throw where it would end the process. */
export function teach(command: Command, language: Language): void {
  command.exitOverride().configureOutput({
    outputError: (said, write) =>
      write(
        `shilu: ${language === "zh" ? inChinese(onOneLine(said)) : onOneLine(said).replace(/^error: /, "")}${wayOn(command, language)}`,
      ),
  });
  if (language !== "zh") return;
  command.helpOption("-h, --help", "显示帮助");
  command.configureHelp({ styleTitle: (title) => TITLES[title] ?? title });
}

/** The suggestion, which commander sets on a line of its own, behind the sentence. */
const onOneLine = (said: string): string => said.replace(/\n(?=\()/, " ");

/** What would be right, and where the rest stands. */
function wayOn(command: Command, language: Language): string {
  const usage = command.createHelp().commandUsage(command);
  const help = `shilu ${command.parent ? `${command.name()} ` : ""}--help`;
  return language === "zh" ? `用法：${usage}（详见 ${help}）\n` : `Usage: ${usage} (see ${help})\n`;
}

const inChinese = (said: string): string =>
  SENTENCES.reduce((words, [pattern, chinese]) => words.replace(pattern, chinese), said).replace(
    /^error: /,
    "",
  );
