import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { ExtractedRecord } from "@shilu/core";
import { carryOverIdentities, catalogue, extract } from "@shilu/extractors";
import { createLoader, openStore, type Store } from "@shilu/store";
import { afterAll } from "vitest";

const reports = fileURLToPath(new URL("../../corpus/reports/", import.meta.url));

/** A folder that goes when the file's tests are through. */
export function folder(): string {
  const made = mkdtempSync(path.join(tmpdir(), "shilu-store-"));
  afterAll(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

let extracted: ExtractedRecord[] | null = null;

/** The records of the corpus. */
export function records(): readonly ExtractedRecord[] {
  extracted ??= readdirSync(reports).map((name) =>
    extract(readFileSync(path.join(reports, name)), { uri: name }),
  );
  return extracted;
}

/** A file of the store that holds the corpus. */
export function storeFile(): { readonly file: string } {
  const file = path.join(folder(), "corpus.db");
  const store = openStore(file);
  fill(store, records());
  store.close();
  return { file };
}

export function fill(store: Store, records: readonly ExtractedRecord[]): void {
  const loader = createLoader(store, {
    extractorVersion: "test",
    indicators: [...catalogue().values()],
    carryOvers: carryOverIdentities,
  });
  loader.batch(() => {
    for (const record of records) loader.write(record);
  });
  loader.finish(0);
}
