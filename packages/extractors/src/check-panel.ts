import type { ExtractedRecord, RecordCheck } from "@shilu/core";
import { carryOvers } from "./disclosure/checks/index.js";

/** A check over the records of two years of one agency. */
export interface PanelCheck extends Omit<RecordCheck, "facts" | "evidence"> {
  /** Ids of the records: the earlier year, the later year. */
  readonly records: readonly [string, string];
  readonly agency: string;
  readonly years: readonly [number, number];
}

/** What one year hands to the next, over all records of one agency in consecutive years. Order does not matter. */
export function checkPanel(records: readonly ExtractedRecord[]): PanelCheck[] {
  const byAgency = new Map<string, { readonly year: number; readonly record: ExtractedRecord }[]>();
  for (const record of records) {
    const agency = record.agency.name;
    const year = record.metadata.year?.value;
    if (agency === null || typeof year !== "number") continue;
    const years = byAgency.get(agency) ?? [];
    byAgency.set(agency, years);
    years.push({ year, record });
  }
  return [...byAgency].flatMap(([agency, years]) => {
    const sorted = years.sort((a, b) => a.year - b.year);
    return sorted.flatMap(({ year, record }, index) => {
      const before = sorted[index - 1];
      if (!before || before.year !== year - 1) return [];
      return carryOvers(before.record.facts, record.facts).map(
        ({ rule, stated, computed, zh, after }): PanelCheck => ({
          rule,
          kind: "carry-over-mismatch",
          verdict: stated === computed ? "holds" : "fails",
          stated,
          computed,
          detail: {
            zh: `${zh}：上年${computed}，本年写作${stated}`,
            en: `${after} should be ${computed} by the report of the year before; stated as ${stated}.`,
          },
          records: [before.record.id, record.id],
          agency,
          years: [before.year, year],
        }),
      );
    });
  });
}
