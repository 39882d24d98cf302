import { writeFile } from "node:fs/promises";
import type { ExtractedRecord } from "@shilu/core";
import { type CommandDefinition, type Given, listArgument, textOption } from "../command.js";
import type { ExitCode } from "../exit-codes.js";
import { DATABASE } from "../filter-options.js";
import { createOutcomes } from "../outcomes.js";
import { recordsOf } from "../records.js";
import { type RecordWriter, recordWriter } from "../render/record-writer.js";
import type { Terminal } from "../terminal.js";

export const showCommand: CommandDefinition = {
  examples: [
    "shilu show report.html",
    "shilu show --db shilu.db 乌鲁木齐 2013",
    "shilu show report.html --html report-facts.html",
    "shilu show --db shilu.db 乌鲁木齐 2013 --format json | jq .facts",
  ],
  options: [
    DATABASE,
    {
      flags: "--html <out>",
      summary: {
        en: "write a page with every figure marked in its sentence",
        zh: "写成网页，在句中标出每个数字",
      },
    },
    {
      flags: "-f, --format <format>",
      summary: { en: "text for people, json and jsonl for programs", zh: "text 供阅读，json、jsonl 供程序" },
      choices: ["text", "json", "jsonl"],
      fallback: "text",
    },
  ],
  run: runShow,
};

async function runShow(given: Given): Promise<ExitCode> {
  const { terminal } = given;
  const outcomes = createOutcomes(terminal);
  const [database, words, html] = [textOption(given, "db"), listArgument(given), textOption(given, "html")];
  const writer = writerOf(textOption(given, "format") as string, terminal);
  let shown = 0;
  const records =
    database === undefined
      ? recordsOf({ database, paths: words }, {}, outcomes)
      : named(database, words.join(" "));
  for await (const record of records) {
    if (html !== undefined) await writePage(record, shown === 0 ? html : numbered(html, shown + 1), given);
    else await writer.write(record);
    shown++;
  }
  await writer.end();
  return outcomes.exitCode();
}

function writerOf(format: string, terminal: Terminal): RecordWriter {
  if (format !== "text") return recordWriter(format, terminal);
  let written = 0;
  return {
    async write(record) {
      const { reportLines } = await import("../render/report-lines.js");
      await terminal.write(`${written++ > 0 ? "\n" : ""}${reportLines(record, terminal).join("\n")}\n`);
    },
    end: async () => {},
  };
}

/** The one report of a file of the store that the words name. */
async function* named(file: string, words: string): AsyncGenerator<ExtractedRecord> {
  const { findReport, openStoreForReading, readRecord } = await import("@shilu/store");
  const store = openStoreForReading(file);
  try {
    const record = readRecord(store, findReport(store, words).id);
    if (record) yield record;
  } finally {
    store.close();
  }
}

/** `report.html` → `report-2.html` */
const numbered = (file: string, number: number): string =>
  file.replace(/(\.[^./\\]{1,10})?$/, `-${number}$1`);

async function writePage(record: ExtractedRecord, file: string, { terminal }: Given): Promise<void> {
  const [{ pageOf }, { wholly }] = await Promise.all([import("../page/page.js"), import("@shilu/store")]);
  await wholly(file, (unfinished) => writeFile(unfinished, pageOf(record, terminal.language)));
  terminal.note(file);
}
