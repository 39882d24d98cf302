import { writeFile } from "node:fs/promises";
import type { ExtractedRecord } from "@shilu/core";
import { type CommandDefinition, type Given, listArgument, textOption } from "../command.js";
import type { ExitCode } from "../exit-codes.js";
import { DATABASE } from "../filter-options.js";
import { createOutcomes } from "../outcomes.js";
import { recordsOf } from "../records.js";

export const showCommand: CommandDefinition = {
  examples: [
    "shilu show report.html",
    "shilu show --db shilu.db 乌鲁木齐 2013",
    "shilu show report.html --html report-facts.html",
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
  ],
  run: runShow,
};

async function runShow(given: Given): Promise<ExitCode> {
  const { terminal } = given;
  const outcomes = createOutcomes(terminal);
  const [database, words, html] = [textOption(given, "db"), listArgument(given), textOption(given, "html")];
  let shown = 0;
  const records =
    database === undefined
      ? recordsOf({ database, paths: words }, {}, outcomes)
      : named(database, words.join(" "));
  for await (const record of records) {
    if (html !== undefined) await writePage(record, shown === 0 ? html : numbered(html, shown + 1), given);
    else {
      const { reportLines } = await import("../render/report-lines.js");
      await terminal.write(`${shown > 0 ? "\n" : ""}${reportLines(record, terminal).join("\n")}\n`);
    }
    shown++;
  }
  return outcomes.exitCode();
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
