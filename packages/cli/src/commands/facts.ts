import { type CommandDefinition, type Given, listArgument, textOption } from "../command.js";
import type { ExitCode } from "../exit-codes.js";
import { AGENCY, DATABASE, filterOf, INDICATOR, YEAR } from "../filter-options.js";
import { createOutcomes } from "../outcomes.js";
import { recordsOf } from "../records.js";
import { factLines, recordHeading } from "../render/fact-lines.js";
import { FACT_COLUMNS, factRows } from "../render/fact-rows.js";
import { ROW_FORMATS, writeRows } from "../render/rows.js";

export const factsCommand: CommandDefinition = {
  examples: [
    "shilu facts --db shilu.db",
    "shilu facts --db shilu.db --indicator requests.received --year 2013",
    "shilu facts report.html",
  ],
  options: [
    DATABASE,
    INDICATOR,
    AGENCY,
    YEAR,
    {
      flags: "-f, --format <format>",
      summary: { en: "how to print", zh: "输出格式" },
      choices: ["text", ...ROW_FORMATS],
      fallback: "text",
    },
  ],
  run: runFacts,
};

async function runFacts(given: Given): Promise<ExitCode> {
  const { terminal } = given;
  const outcomes = createOutcomes(terminal);
  const indicator = textOption(given, "indicator");
  const filter = filterOf(given);
  const source = { database: textOption(given, "db"), paths: listArgument(given) };
  const format = textOption(given, "format") as string;
  const rows: (string | number | null)[][] = [];
  let printed = 0;
  for await (const record of recordsOf(source, filter, outcomes)) {
    const facts = record.facts.filter((fact) => indicator === undefined || fact.indicator === indicator);
    printed++;
    if (format !== "text") rows.push(...factRows(record, facts));
    else {
      const lines = [recordHeading(record, terminal), ...factLines(record, facts, terminal)];
      await terminal.write(`${printed > 1 ? "\n" : ""}${lines.join("\n")}\n`);
    }
  }
  if (format !== "text") await writeRows({ columns: FACT_COLUMNS, rows }, format, terminal);
  if (printed === 0) terminal.note(terminal.say({ en: "No report fits.", zh: "没有符合条件的报告。" }));
  return outcomes.exitCode();
}
