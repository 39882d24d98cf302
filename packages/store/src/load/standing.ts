import { guarded } from "../failures.js";
import type { Store } from "../open.js";

/**
 * What the store knows of some bytes at an address: nothing · a report by other rules · a report, found at another
 * address · the same report at the same address.
 */
export type Standing = "absent" | "stale" | "elsewhere" | "present";

/** Looks and writes nothing. `hash` is the SHA-256 of the bytes. */
export function prepareStanding(
  { file, database }: Store,
  extractorVersion: string,
): (hash: string, uri: string | null) => Standing {
  const findReport = guarded(file, () =>
    database.prepare<[string], { readonly source: number; readonly version: string }>(
      "SELECT source, extractor_version AS version FROM report JOIN source ON source.id = source WHERE hash = ?",
    ),
  );
  const findAddress = database
    .prepare<[string], number>(
      "SELECT source FROM source_address WHERE uri = ? ORDER BY version DESC LIMIT 1",
    )
    .pluck();
  return (hash, uri) =>
    guarded(file, () => {
      const known = findReport.get(hash);
      if (!known) return "absent";
      if (known.version !== extractorVersion) return "stale";
      return uri === null || findAddress.get(uri) === known.source ? "present" : "elsewhere";
    });
}
