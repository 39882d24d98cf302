import {
  type CommandDefinition,
  type Given,
  listArgument,
  numberOption,
  textArgument,
  textOption,
} from "../command.js";
import { EXIT, type ExitCode } from "../exit-codes.js";
import { AGENCY, YEAR } from "../filter-options.js";
import { wholeNumber } from "../option-values.js";
import { passageLines, passageTabulation } from "../render/passage-lines.js";
import { ROW_FORMATS, writeRows } from "../render/rows.js";

export const searchCommand: CommandDefinition = {
  examples: [
    "shilu search shilu.db 依申请公开",
    "shilu search shilu.db 公开 机构 --section capacity --year 2013",
    "shilu search shilu.db 公众号 --format jsonl",
  ],
  options: [
    AGENCY,
    YEAR,
    {
      flags: "-s, --section <words>",
      summary: {
        en: "a part of the heading, or a kind such as requests",
        zh: "章节标题的一部分，或类别如 requests",
      },
    },
    {
      flags: "-n, --limit <number>",
      summary: { en: "at most so many", zh: "最多显示多少段" },
      fallback: 20,
      read: wholeNumber,
    },
    {
      flags: "-f, --format <format>",
      summary: { en: "how to print", zh: "输出格式" },
      choices: ["text", ...ROW_FORMATS],
      fallback: "text",
    },
  ],
  run: runSearch,
};

async function runSearch(given: Given): Promise<ExitCode> {
  const { terminal } = given;
  const [file, words] = [textArgument(given, 0) as string, listArgument(given, 1)];
  const { indexFor } = await import("../words/index-words.js");
  await indexFor(file, words, terminal);
  const { openStoreForReading, searchPassages } = await import("@shilu/store");
  const store = openStoreForReading(file);
  try {
    const passages = searchPassages(store, {
      words,
      agency: textOption(given, "agency"),
      year: numberOption(given, "year"),
      section: textOption(given, "section"),
      limit: numberOption(given, "limit"),
    });
    const format = textOption(given, "format") as string;
    if (format !== "text") await writeRows(passageTabulation(passages), format, terminal);
    else for (const passage of passages) await terminal.write(`${passageLines(passage, terminal)}\n\n`);
    if (passages.length === 0) terminal.note(terminal.say({ en: "Nothing found.", zh: "没有找到。" }));
  } finally {
    store.close();
  }
  return EXIT.ok;
}
