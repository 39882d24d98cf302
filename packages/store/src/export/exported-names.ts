import { StoreError } from "../errors.js";
import { guarded } from "../failures.js";
import { nearest } from "../nearest.js";
import type { Store } from "../open.js";

/** What is worth taking out; the first is what most want. */
const EXPORTED = ["facts_long", "panel", "shares", "failed_checks", "coverage"];

/** Throws `export-unknown`, with the name that may have been meant, unless the file has a table or view of this name. */
export function verifyExported({ file, database }: Store, name: string): void {
  const names = guarded(file, () =>
    database
      .prepare<[], string>("SELECT name FROM sqlite_master WHERE type IN ('table', 'view') ORDER BY name")
      .pluck()
      .all(),
  );
  if (names.includes(name)) return;
  const meant = nearest(name, names);
  throw new StoreError(
    "export-unknown",
    `There is no ${name}${meant === null ? "" : ` (did you mean ${meant}?)`}: give one of ${EXPORTED.join(", ")}, or a table of docs/schema.md`,
    { name },
  );
}
