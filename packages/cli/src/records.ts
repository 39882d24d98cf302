import type { ExtractedRecord } from "@shilu/core";
import type { ReportFilter } from "@shilu/store";
import { CommandError } from "./command-error.js";
import { EXIT } from "./exit-codes.js";
import { extractInput } from "./extraction.js";
import { failureOf } from "./failure.js";
import { isFailed } from "./inputs/input.js";
import { inputsOf } from "./inputs/inputs.js";
import type { Outcomes } from "./outcomes.js";

/** Where a command takes its records from: an SQLite file, or reports that are read now. */
export interface RecordSource {
  readonly database: string | undefined;
  readonly paths: readonly string[];
}

/** The records, by agency and year from a file of the store, as given from paths. Failures are told as they come. */
export async function* recordsOf(
  { database, paths }: RecordSource,
  filter: ReportFilter,
  outcomes: Outcomes,
): AsyncGenerator<ExtractedRecord> {
  if (database !== undefined && paths.length > 0)
    throw usage("Expected either paths or --db, got both", "路径和 --db 只能给出一个");
  if (database === undefined && paths.length === 0)
    throw usage("Expected paths of reports, or --db FILE", "请给出报告的路径，或 --db 文件");
  if (database === undefined) yield* extracted(paths, filter, outcomes);
  else yield* stored(database, filter, outcomes);
}

async function* stored(
  file: string,
  filter: ReportFilter,
  outcomes: Outcomes,
): AsyncGenerator<ExtractedRecord> {
  const { listReports, openStoreForReading, readRecord } = await import("@shilu/store");
  const store = openStoreForReading(file);
  try {
    for (const { id } of listReports(store, filter)) {
      const record = readRecord(store, id);
      if (!record) continue;
      outcomes.succeeded();
      yield record;
    }
  } finally {
    store.close();
  }
}

async function* extracted(
  paths: readonly string[],
  filter: ReportFilter,
  outcomes: Outcomes,
): AsyncGenerator<ExtractedRecord> {
  for await (const input of inputsOf(paths)) {
    try {
      if (isFailed(input)) outcomes.failed(input.uri, input.failure);
      else {
        const record = await extractInput(input);
        outcomes.succeeded();
        if (passes(record, filter)) yield record;
      }
    } catch (error) {
      outcomes.failed(input.uri, failureOf(error));
    }
  }
}

function passes({ agency, metadata, era, facts }: ExtractedRecord, filter: ReportFilter): boolean {
  return (
    (filter.agency === undefined || agency.name?.includes(filter.agency) === true) &&
    (filter.year === undefined || metadata.year?.value === filter.year) &&
    (filter.era === undefined || era?.value === filter.era) &&
    (filter.indicator === undefined || facts.some(({ indicator }) => indicator === filter.indicator))
  );
}

const usage = (en: string, zh: string): CommandError => new CommandError("usage", { en, zh }, EXIT.usage);
