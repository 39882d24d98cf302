import { type CheckRow, checksOf, panelChecksOf } from "../checks.js";
import { type CommandDefinition, type Given, listArgument, textOption } from "../command.js";
import { EXIT, type ExitCode } from "../exit-codes.js";
import { AGENCY, DATABASE, filterOf, YEAR } from "../filter-options.js";
import { createOutcomes } from "../outcomes.js";
import { recordsOf } from "../records.js";
import { checkLines, checkTabulation } from "../render/check-lines.js";
import { ROW_FORMATS, writeRows } from "../render/rows.js";

export const checkCommand: CommandDefinition = {
  examples: [
    "shilu check --db shilu.db",
    "shilu check report.html --all",
    "shilu check --db shilu.db --format csv > contradictions.csv",
    "shilu check reports/ --fail-on sum-mismatch,duplicate-conflict",
  ],
  options: [
    DATABASE,
    AGENCY,
    YEAR,
    { flags: "--all", summary: { en: "also what holds or cannot be told", zh: "也列出成立的和无法判断的" } },
    {
      flags: "--fail-on <kinds>",
      summary: {
        en: "exit with 3 where a check of these kinds fails: kinds by commas, or any",
        zh: "这些类型的核对不成立时以 3 退出：以逗号分隔，或 any",
      },
    },
    {
      flags: "-f, --format <format>",
      summary: { en: "how to print", zh: "输出格式" },
      choices: ["text", ...ROW_FORMATS],
      fallback: "text",
    },
  ],
  run: runCheck,
};

async function runCheck(given: Given): Promise<ExitCode> {
  const { terminal } = given;
  const outcomes = createOutcomes(terminal);
  const source = { database: textOption(given, "db"), paths: listArgument(given) };
  const format = textOption(given, "format") as string;
  const rows: CheckRow[] = [];
  const panel = await panelChecksOf();
  for await (const record of recordsOf(source, filterOf(given), outcomes)) {
    rows.push(...checksOf(record), ...panel.add(record));
  }
  rows.push(...panel.rest());
  const shown = given.options.all === true ? rows : rows.filter(({ check }) => check.verdict === "fails");
  if (format === "text") for (const row of shown) await terminal.write(`${checkLines(row, terminal)}\n\n`);
  else await writeRows(checkTabulation(shown, terminal.language), format, terminal);
  terminal.note(summary(rows, terminal.language));
  const failing = failsOn(textOption(given, "failOn"));
  const failed = rows.some(({ check }) => check.verdict === "fails" && failing(check.kind));
  return failed ? EXIT.checkFailed : outcomes.exitCode();
}

function failsOn(kinds: string | undefined): (kind: string) => boolean {
  const asked = kinds?.split(",") ?? [];
  return (kind) => asked.includes("any") || asked.includes(kind);
}

function summary(rows: readonly CheckRow[], language: "zh" | "en"): string {
  const count = (verdict: string) => rows.filter(({ check }) => check.verdict === verdict).length;
  const [holds, fails, unknown] = [count("holds"), count("fails"), count("unknown")];
  return language === "zh"
    ? `${rows.length} 项核对：成立 ${holds}，不成立 ${fails}，无法判断 ${unknown}`
    : `${rows.length} checks: ${holds} hold, ${fails} fail, ${unknown} cannot be told`;
}
