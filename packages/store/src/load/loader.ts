import type { ExtractedRecord } from "@shilu/core";
import { guarded } from "../failures.js";
import type { Store } from "../open.js";
import { type StoredCarryOver, writeCarryOvers } from "./carry-overs.js";
import { type StoredIndicator, writeIndicators } from "./indicators.js";
import type { StoredMention } from "./mentions.js";
import { prepareStanding, type Standing } from "./standing.js";
import { prepareStatements } from "./statements.js";
import { verifyRecord } from "./verify-record.js";
import { writeReport, writeSource } from "./write-report.js";

export interface LoadOptions {
  /** Which rules read the records; a report by other rules is replaced. */
  readonly extractorVersion: string;
  /** The catalogue, kept in the table `indicator`. */
  readonly indicators: readonly StoredIndicator[];
  /** What `failed_checks` compares over years, kept in the table `carry_over`. */
  readonly carryOvers?: readonly StoredCarryOver[];
  /** What the caller was asked to do, kept with the run. */
  readonly options?: Readonly<Record<string, unknown>>;
  /** UTC, ISO 8601. */
  readonly now?: () => string;
}

export interface WriteOptions {
  readonly force?: boolean;
  /** Where other rules than those of the loader made the record. */
  readonly extractorVersion?: string;
  /** For the table `mention`; none by default. */
  readonly mentions?: readonly StoredMention[];
}

/** Writes records, each in a `BEGIN IMMEDIATE` transaction, of its own or of a batch: a document is there whole or not at all. */
export interface Loader {
  /** Looks and writes nothing. `hash` is the SHA-256 of the bytes. */
  standing(hash: string, uri: string | null): Standing;
  /**
   * Writes a record; where the same rules have read the same bytes before, its address alone. `force` writes anyway.
   * Gives what stood there before. Throws `record-invalid`, `database-full`, `database-busy` …
   */
  write(record: ExtractedRecord, options?: WriteOptions): Standing;
  /** Notes that known bytes stand at another address too. */
  noteAddress(hash: string, uri: string): void;
  /** Writes all that `work` writes in one transaction: each document whole or not at all, and all of them at once. */
  batch<T>(work: () => T): T;
  /** Says that the run is through, and how many documents gave no record. */
  finish(failed: number): void;
}

export function createLoader(store: Store, options: LoadOptions): Loader {
  const { file } = store;
  const { indicators, carryOvers, now = () => new Date().toISOString() } = options;
  const statements = guarded(file, () => prepareStatements(store));
  const standing = prepareStanding(store, options.extractorVersion);
  const began = now();
  let run: number | null = null;

  const startRun = (): number => {
    if (run !== null) return run;
    writeIndicators(store, indicators);
    if (carryOvers) writeCarryOvers(store, carryOvers);
    const asked = JSON.stringify(options.options ?? {});
    return Number(statements.addRun.run(began, options.extractorVersion, asked).lastInsertRowid);
  };
  const addressOf = (uri: string) => statements.findAddress.get(uri) ?? null;
  const addAddress = (uri: string | null, source: number) => {
    if (uri !== null && addressOf(uri) !== source) statements.addAddress.run(uri, uri, source, now());
  };

  // A report that still stands where it was first read keeps that address, whichever of its addresses is read again.
  const addressed = (record: ExtractedRecord, source: number): ExtractedRecord => {
    const uri = statements.findUri.get(source);
    return uri && addressOf(uri) === source ? { ...record, source: { ...record.source, uri } } : record;
  };

  return {
    standing,
    write(record, { force = false, extractorVersion = options.extractorVersion, mentions = [] } = {}) {
      verifyRecord(record);
      const { uri } = record.source;
      const { before, started } = transaction(store, () => {
        const before = standing(record.id, uri);
        if (!force && (before === "present" || before === "elsewhere")) {
          addAddress(uri, statements.findSource.get(record.id) as number);
          return { before, started: run };
        }
        const started = startRun();
        const source = writeSource(statements, record, now());
        writeReport(statements, addressed(record, source), mentions, {
          source,
          run: started,
          extractorVersion,
        });
        addAddress(uri, source);
        statements.countLoaded.run(started);
        return { before, started };
      });
      // A run that was rolled back is begun anew with the next record.
      run = started;
      return before;
    },
    batch(work) {
      const before = run;
      try {
        return transaction(store, work);
      } catch (error) {
        run = before;
        throw error;
      }
    },
    noteAddress: (hash, uri) =>
      transaction(store, () => addAddress(uri, statements.findSource.get(hash) as number)),
    finish(failed) {
      const started = run;
      if (started !== null) transaction(store, () => statements.finishRun.run(now(), failed, started));
    },
  };
}

/** All of `work` or nothing; inside another transaction, a savepoint. */
const transaction = <T>({ file, database }: Store, work: () => T): T =>
  guarded(file, () => database.transaction(work).immediate());
