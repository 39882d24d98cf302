import { availableParallelism } from "node:os";
import { type CommandDefinition, type Given, listArgument, numberOption, textOption } from "../command.js";
import type { ExitCode } from "../exit-codes.js";
import { countInputs } from "../inputs/inputs.js";
import { wholeNumber } from "../option-values.js";

export const loadCommand: CommandDefinition = {
  examples: [
    "shilu load reports/ --db shilu.db",
    "shilu load 'reports/**/*.html' --db shilu.db --jobs 2",
    "shilu extract reports/ --format jsonl | shilu load - --db shilu.db",
  ],
  options: [
    { flags: "-d, --db <file>", summary: { en: "the SQLite file", zh: "SQLite 文件" }, required: true },
    {
      flags: "-j, --jobs <number>",
      summary: {
        en: "processes that extract; one a core for many files",
        zh: "提取所用的进程数；文件多时每核一个",
      },
      read: wholeNumber,
    },
    {
      flags: "-n, --limit <number>",
      summary: { en: "write at most so many documents", zh: "最多写入多少份文档" },
      read: wholeNumber,
    },
    {
      flags: "--index",
      summary: { en: "index for search now, not at the first search", zh: "立即建立检索索引，不等首次检索" },
    },
    {
      flags: "--mentions",
      summary: {
        en: "keep every number, date, telephone … in the table mention",
        zh: "把所有数字、日期、电话等存入 mention 表",
      },
    },
    {
      flags: "--force",
      summary: { en: "read again what is in the file already", zh: "已在文件中的也重新读取" },
    },
    {
      flags: "--dry-run",
      summary: { en: "say what would be loaded and write nothing", zh: "只说明将装入什么，不写入" },
    },
  ],
  run: runLoad,
};

/** Below this many documents further processes cost more than they save. */
const WORTH_PROCESSES = 40;

async function runLoad(given: Given): Promise<ExitCode> {
  const { terminal, options } = given;
  const paths = listArgument(given);
  const asked = {
    paths,
    file: textOption(given, "db") as string,
    documents: await countInputs(paths),
    force: options.force === true,
    limit: numberOption(given, "limit") ?? Number.POSITIVE_INFINITY,
    mentions: options.mentions === true,
    index: options.index === true,
  };
  if (options.dryRun === true) return (await import("../load/dry-run.js")).dryRun(asked, terminal);
  const jobs = asked.documents < WORTH_PROCESSES ? 1 : availableParallelism();
  const { runSession } = await import("../load/session.js");
  return runSession({ ...asked, jobs: numberOption(given, "jobs") ?? jobs }, terminal);
}
