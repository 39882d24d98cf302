import type { Store } from "../open.js";
import { makePanel } from "../panel.js";

/** A row of the catalogue. */
export interface StoredIndicator {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
}

/** Brings the table `indicator` and the view `panel` in line with the catalogue; writes nothing where it is. Runs inside a transaction. */
export function writeIndicators({ database }: Store, indicators: readonly StoredIndicator[]): void {
  const kept = database
    .prepare<[], StoredIndicator>("SELECT id, name, unit FROM indicator ORDER BY position")
    .all();
  const rows = indicators.map(({ id, name, unit }) => ({ id, name, unit }));
  if (JSON.stringify(kept) === JSON.stringify(rows)) return;
  database.exec("DELETE FROM indicator");
  const add = database.prepare("INSERT INTO indicator (id, position, name, unit) VALUES (?, ?, ?, ?)");
  for (const [position, { id, name, unit }] of rows.entries()) add.run(id, position, name, unit);
  makePanel(database);
}
