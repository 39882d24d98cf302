import type { Store } from "../open.js";

/** What one year hands to the next: the figures of `before` in one year add up to `after` in the year after. */
export interface StoredCarryOver {
  /** Of the check. */
  readonly id: string;
  readonly before: readonly string[];
  readonly after: string;
  /** What it says, in Chinese. */
  readonly zh: string;
}

/** Brings the table `carry_over` in line with the identities; writes nothing where it is. Runs inside a transaction. */
export function writeCarryOvers({ database }: Store, identities: readonly StoredCarryOver[]): void {
  const rows = identities.flatMap(({ id, before, after, zh }) =>
    before.map((indicator) => ({ rule: id, before: indicator, after, meaning: zh })),
  );
  const kept = database.prepare("SELECT rule, before, after, meaning FROM carry_over").all();
  if (sorted(kept) === sorted(rows)) return;
  database.exec("DELETE FROM carry_over");
  const add = database.prepare(
    "INSERT INTO carry_over (rule, before, after, meaning) VALUES (:rule, :before, :after, :meaning)",
  );
  for (const row of rows) add.run(row);
}

const sorted = (rows: readonly unknown[]): string =>
  rows
    .map((row) => JSON.stringify(row))
    .sort()
    .join();
