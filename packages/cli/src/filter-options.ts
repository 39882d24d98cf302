import type { ReportFilter } from "@shilu/store";
import type { CommandOption, Given } from "./command.js";
import { numberOption, textOption } from "./command.js";
import { wholeNumber } from "./option-values.js";

export const DATABASE: CommandOption = {
  flags: "-d, --db <file>",
  summary: { en: "read from this SQLite file", zh: "从此 SQLite 文件读取" },
};

export const INDICATOR: CommandOption = {
  flags: "-i, --indicator <id>",
  summary: { en: "this indicator alone", zh: "只看此指标" },
};

export const AGENCY: CommandOption = {
  flags: "-a, --agency <words>",
  summary: { en: "a part of the agency's name", zh: "机构名称的一部分" },
};

export const YEAR: CommandOption = {
  flags: "-y, --year <year>",
  summary: { en: "the reporting year", zh: "报告年份" },
  read: wholeNumber,
};

export const ROWS: CommandOption = {
  flags: "-f, --format <format>",
  summary: { en: "how to print", zh: "输出格式" },
  choices: ["table", "csv", "json", "jsonl"],
  fallback: "table",
};

export const filterOf = (given: Given): ReportFilter => ({
  indicator: textOption(given, "indicator"),
  agency: textOption(given, "agency"),
  year: numberOption(given, "year"),
});
