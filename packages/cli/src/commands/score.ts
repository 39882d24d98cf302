import { readdir, readFile as readWhole } from "node:fs/promises";
import path from "node:path";
import type { ScoredPair, Scores } from "@shilu/core";
import { type CommandDefinition, type Given, textArgument, textOption } from "../command.js";
import { CommandError } from "../command-error.js";
import { EXIT, type ExitCode } from "../exit-codes.js";
import { readFile } from "../inputs/read-file.js";
import { writeRows } from "../render/rows.js";
import { faultTabulation, scoreTabulation } from "../render/score-rows.js";

export const scoreCommand: CommandDefinition = {
  examples: ["shilu score corpus", "shilu score corpus --faults", "shilu score corpus --format json"],
  options: [
    { flags: "--faults", summary: { en: "list what is not right", zh: "列出所有不符之处" } },
    {
      flags: "-f, --format <format>",
      summary: { en: "how to print; json holds all", zh: "输出格式；json 含全部" },
      choices: ["table", "csv", "jsonl", "json"],
      fallback: "table",
    },
  ],
  run: runScore,
};

async function runScore(given: Given): Promise<ExitCode> {
  const { terminal } = given;
  const format = textOption(given, "format") as string;
  const scores = await scoreFolder(textArgument(given, 0) as string);
  if (format === "json") await terminal.write(`${JSON.stringify(scores, null, 2)}\n`);
  else if (given.options.faults === true) await writeRows(faultTabulation(scores), format, terminal);
  else await writeRows(scoreTabulation(scores), format, terminal);
  terminal.note(
    terminal.say({
      en: `${scores.documents} reports, ${scores.records} records`,
      zh: `${scores.documents} 份报告，${scores.records} 条记录`,
    }),
  );
  return scores.records === scores.documents ? EXIT.ok : EXIT.someFailed;
}

/** Reads every report of `folder/reports` that has a gold in `folder/gold` and compares the two. */
async function scoreFolder(folder: string): Promise<Scores> {
  const [{ parseGold, scoreRecords }, { disclosureScope, extract, read }] = await Promise.all([
    import("@shilu/core"),
    import("@shilu/extractors"),
  ]);
  const pairs: ScoredPair[] = [];
  for (const name of await goldFiles(folder)) {
    const gold = parseGold(await readWhole(path.join(folder, "gold", name), "utf8"), name);
    const bytes = await readFile(path.join(folder, "reports", gold.file)).catch(() => null);
    const scored = bytes && { record: extract(bytes, { uri: gold.file }), source: read(bytes).source.text };
    pairs.push({ gold, ...(scored ?? { record: null, source: null }) });
  }
  return scoreRecords(pairs, disclosureScope);
}

async function goldFiles(folder: string): Promise<string[]> {
  const names = await readdir(path.join(folder, "gold")).catch(() => []);
  const gold = names.filter((name) => name.endsWith(".json")).sort();
  if (gold.length > 0) return gold;
  throw new CommandError(
    "gold-missing",
    {
      en: `There is no gold in ${folder}: give a folder with reports/ and gold/, such as corpus`,
      zh: `${folder} 中没有人工标注：请给出含 reports/ 与 gold/ 的文件夹，例如 corpus`,
    },
    EXIT.noInput,
  );
}
