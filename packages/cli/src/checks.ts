import type { ExtractedRecord, RecordEvidence } from "@shilu/core";

/** One check with the words behind it. */
export interface CheckRow {
  readonly agency: string | null;
  readonly year: number | null;
  readonly uri: string | null;
  readonly check: {
    readonly rule: string;
    readonly kind: string;
    readonly verdict: string;
    readonly stated: number | null;
    readonly computed: number | null;
    readonly detail: { readonly zh: string; readonly en: string };
  };
  /** The values it compares, each with what it is of. */
  readonly behind: readonly { readonly of: string; readonly evidence: RecordEvidence }[];
}

/** The checks of one report. */
export function checksOf(record: ExtractedRecord): CheckRow[] {
  return record.checks.map((check) => {
    const facts = check.facts.flatMap((index) => record.facts[index] ?? []);
    const quoted = new Set(facts.map(({ evidence }) => String(evidence.figure)));
    return {
      ...placeOf(record),
      check,
      behind: [
        ...facts.map(({ indicator, evidence }) => ({ of: indicator, evidence })),
        ...check.evidence
          .filter(({ figure }) => !quoted.has(String(figure)))
          .map((evidence) => ({ of: "", evidence })),
      ],
    };
  });
}

const placeOf = ({ agency, metadata, source }: ExtractedRecord) => ({
  agency: agency.name,
  year: typeof metadata.year?.value === "number" ? metadata.year.value : null,
  uri: source.uri,
});

/** Checks over the years of an agency, for records that come agency by agency. */
export interface PanelChecks {
  /** What the records of the agency before gave, once another one begins. */
  add(record: ExtractedRecord): CheckRow[];
  rest(): CheckRow[];
}

export async function panelChecksOf(): Promise<PanelChecks> {
  const { checkPanel } = await import("@shilu/extractors");
  let waiting: ExtractedRecord[] = [];
  const rest = (): CheckRow[] => {
    const rows = checkPanel(waiting).map((check): CheckRow => {
      const later = waiting.find(({ id }) => id === check.records[1]);
      return {
        agency: check.agency,
        year: check.years[1],
        uri: later?.source.uri ?? null,
        check,
        behind: [],
      };
    });
    waiting = [];
    return rows;
  };
  return {
    add(record) {
      const rows = waiting.length > 0 && waiting[0]?.agency.name !== record.agency.name ? rest() : [];
      // Only agency, year and facts are compared.
      waiting.push({ ...record, text: "", blocks: [], tables: [], checks: [] });
      return rows;
    },
    rest,
  };
}
