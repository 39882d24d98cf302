import { type CommandDefinition, type Given, listArgument, textOption } from "../command.js";
import type { ExitCode } from "../exit-codes.js";
import { extractInput } from "../extraction.js";
import { failureOf } from "../failure.js";
import { isFailed } from "../inputs/input.js";
import { inputsOf } from "../inputs/inputs.js";
import { createOutcomes } from "../outcomes.js";
import { previousRecord } from "../previous-record.js";
import { recordWriter } from "../render/record-writer.js";

export const extractCommand: CommandDefinition = {
  examples: [
    "shilu extract report.html --format table",
    "shilu extract reports/ --format jsonl > records.jsonl",
    "curl -s https://example.gov.cn/report.html | shilu extract - --format json | jq .facts",
  ],
  options: [
    {
      flags: "-f, --format <format>",
      summary: { en: "text is the main text alone", zh: "text 只输出正文" },
      choices: ["json", "jsonl", "text", "table"],
      fallback: "json",
    },
    {
      flags: "--previous <file>",
      summary: { en: "the same agency's report of the year before", zh: "同一机构上一年的报告" },
    },
    {
      flags: "--trace",
      summary: { en: "add why each figure was taken or left", zh: "附上每个数字的取舍理由" },
    },
  ],
  run: runExtract,
};

async function runExtract(given: Given): Promise<ExitCode> {
  const { terminal, options } = given;
  const outcomes = createOutcomes(terminal);
  const writer = recordWriter(options.format as string, terminal);
  const previous = await previousRecord(textOption(given, "previous"));
  for await (const input of inputsOf(listArgument(given))) {
    try {
      if (isFailed(input)) outcomes.failed(input.uri, input.failure);
      else {
        const record = await extractInput(input, {
          trace: options.trace === true,
          ...(previous ? { previous } : {}),
        });
        await writer.write(record);
        outcomes.succeeded();
      }
    } catch (error) {
      if (terminal.debug) throw error;
      outcomes.failed(input.uri, failureOf(error));
    }
  }
  await writer.end();
  return outcomes.exitCode();
}
