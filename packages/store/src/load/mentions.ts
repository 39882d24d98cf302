import type { Database } from "better-sqlite3";
import { type Cell, figure } from "../tables/record-rows.js";

/** A mention as the table `mention` keeps it; offsets are UTF-16 code units of the record's text. */
export interface StoredMention {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly value: number | string | null;
  readonly unit: string | null;
  readonly unitClass: string | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly qualifier: string | null;
  readonly rule: string;
}

export type WriteMentions = (report: number | bigint, mentions: readonly StoredMention[]) => void;

/** Writes the mentions of a report; those it had before go. */
export function prepareMentions(database: Database): WriteMentions {
  const clear = database.prepare<[number | bigint]>("DELETE FROM mention WHERE report = ?");
  const add = database.prepare<Cell[]>(
    `INSERT INTO mention
       (report, position, kind, text_start, text_end, surface, value, unit, unit_class, min, max, qualifier, rule)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  return (report, mentions) => {
    clear.run(report);
    for (const [position, mention] of mentions.entries())
      add.run(
        BigInt(report),
        position,
        mention.kind,
        mention.start,
        mention.end,
        mention.text,
        typeof mention.value === "number" ? figure(mention.value) : mention.value,
        mention.unit,
        mention.unitClass,
        figure(mention.min),
        figure(mention.max),
        mention.qualifier,
        mention.rule,
      );
  };
}
