import type { CommandDefinition, Given } from "../command.js";
import { textOption } from "../command.js";
import { examine, type Finding } from "../doctor.js";
import { EXIT, type ExitCode } from "../exit-codes.js";
import { ROW_FORMATS, writeRows } from "../render/rows.js";
import type { Terminal } from "../terminal.js";

export const doctorCommand: CommandDefinition = {
  examples: ["shilu doctor", "shilu doctor --format json"],
  options: [
    {
      flags: "-f, --format <format>",
      summary: { en: "how to print", zh: "输出格式" },
      choices: ["text", ...ROW_FORMATS],
      fallback: "text",
    },
  ],
  run: runDoctor,
};

async function runDoctor(given: Given): Promise<ExitCode> {
  const { terminal } = given;
  const format = textOption(given, "format") as string;
  const findings: Finding[] = [];
  for await (const finding of examine()) {
    findings.push(finding);
    if (format === "text") await terminal.write(`${findingLine(finding, terminal)}\n`);
  }
  if (format !== "text") await writeRows(tabulated(findings, terminal), format, terminal);
  return findings.some(({ failure }) => failure) ? EXIT.internal : EXIT.ok;
}

function findingLine({ name, found, failure }: Finding, terminal: Terminal): string {
  const { colours } = terminal;
  const sign = failure ? colours.red("✗") : colours.green("✓");
  const words = failure ? `${terminal.say(failure.sentence)} [${failure.code}]` : found;
  return `${sign} ${terminal.say(name)}: ${words}`;
}

const tabulated = (findings: readonly Finding[], terminal: Terminal) => ({
  columns: ["name", "found", "code", "message"],
  rows: findings.map(({ name, found, failure }) => [
    name.en,
    failure ? null : found,
    failure?.code ?? null,
    failure ? terminal.say(failure.sentence) : null,
  ]),
});
