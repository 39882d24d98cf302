import { createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { type CommandDefinition, type Given, textArgument, textOption } from "../command.js";
import { CommandError } from "../command-error.js";
import { EXIT, type ExitCode } from "../exit-codes.js";
import type { Terminal } from "../terminal.js";

export const exportCommand: CommandDefinition = {
  examples: [
    "shilu export shilu.db facts_long --out facts.csv",
    "shilu export shilu.db panel --format parquet --out panel.parquet",
    "shilu export shilu.db records --format jsonl | gzip > records.jsonl.gz",
    "shilu export shilu.db panel --dictionary --out panel-columns.csv",
  ],
  options: [
    {
      flags: "-f, --format <format>",
      summary: {
        en: "csv opens in a spreadsheet: byte-order mark, formulas escaped",
        zh: "csv 可直接用电子表格打开：带 BOM，公式已转义",
      },
      choices: ["csv", "jsonl", "parquet"],
      fallback: "csv",
    },
    { flags: "-o, --out <file>", summary: { en: "write here, not to stdout", zh: "写入此文件而非标准输出" } },
    { flags: "--dictionary", summary: { en: "what each column means", zh: "输出各列的含义" } },
  ],
  run: runExport,
};

async function runExport(given: Given): Promise<ExitCode> {
  const [file, what] = [textArgument(given, 0) as string, textArgument(given, 1)];
  const [format, out] = [textOption(given, "format") as string, textOption(given, "out")];
  const store = await import("@shilu/store");
  const opened = store.openStoreForReading(file);
  try {
    if (format === "parquet" && given.options.dictionary !== true) {
      if (out === undefined) throw outNeeded();
      await store.exportParquet(opened, what ?? "facts_long", out);
    } else
      await writePieces(
        piecesOf(store, opened, what, format, given.options.dictionary === true),
        out,
        given.terminal,
      );
  } finally {
    opened.close();
  }
  return EXIT.ok;
}

type StoreModule = typeof import("@shilu/store");
type OpenedStore = ReturnType<StoreModule["openStoreForReading"]>;

function piecesOf(
  store: StoreModule,
  opened: OpenedStore,
  what: string | undefined,
  format: string,
  dictionary: boolean,
): Iterable<string> {
  if (what === "records" && !dictionary) return records(store, opened);
  const tabulation = dictionary
    ? store.dictionaryTabulation(opened, what)
    : store.exported(opened, what ?? "facts_long");
  return format === "jsonl"
    ? store.jsonlPieces(tabulation)
    : store.csvPieces(tabulation, { escapeFormulas: true, bom: true });
}

function* records({ listReports, readRecord }: StoreModule, opened: OpenedStore): Generator<string> {
  for (const { id } of listReports(opened)) yield `${JSON.stringify(readRecord(opened, id))}\n`;
}

async function writePieces(
  pieces: Iterable<string>,
  out: string | undefined,
  terminal: Terminal,
): Promise<void> {
  if (out === undefined) for (const piece of pieces) await terminal.write(piece);
  else {
    const { wholly } = await import("@shilu/store");
    await wholly(out, (unfinished) => pipeline(pieces, createWriteStream(unfinished)));
  }
}

const outNeeded = (): CommandError =>
  new CommandError(
    "usage",
    { en: "Parquet is written to a file: give one by --out FILE", zh: "Parquet 须写入文件：请用 --out 给出" },
    EXIT.usage,
  );
