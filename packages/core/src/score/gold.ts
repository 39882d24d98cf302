/**
 * Gold: the reference annotation of one report, written by reading the text before any rule saw it.
 *
 * It holds words, not offsets. `null` = looked for and absent: a value there is an invention; a missing key is not judged.
 */
import { ExtractionError } from "../errors.js";
import type { CheckKind } from "../fact.js";
import type { Qualifier } from "../mention.js";
import type { MetadataKey } from "../metadata.js";
import type { SectionKind } from "../section.js";

export interface GoldContacts {
  readonly office?: string | null;
  readonly address?: string | null;
  readonly postcode?: string | null;
  readonly phones?: readonly string[];
  readonly faxes?: readonly string[];
  readonly emails?: readonly string[];
  readonly websites?: readonly string[];
  /** Debatable ones: neither missed nor extra. */
  readonly phonesAlt?: readonly string[];
  readonly phonesDistractors?: readonly string[];
  readonly emailsAlt?: readonly string[];
}

export interface GoldSection {
  /** Depth in the outline, 1 outermost. */
  readonly level: number;
  readonly marker: string;
  readonly heading: string;
  readonly kind?: SectionKind;
}

export interface GoldFact {
  readonly id: string;
  readonly value: number;
  readonly unit?: string;
  /** `exact` where it is left out. */
  readonly qualifier?: Qualifier;
  /** The exact words that state it. */
  readonly evidence?: string;
  /** Other places that say the same. */
  readonly also?: readonly string[];
  readonly note?: string;
}

export interface GoldBreakdown {
  readonly of: string | null;
  readonly by: string | null;
  readonly total?: number;
  readonly items: readonly {
    readonly label: string;
    readonly count?: number | null;
    readonly share?: number | null;
    readonly evidence?: string;
  }[];
}

export interface GoldCheck {
  readonly kind: CheckKind;
}

export interface GoldReport {
  readonly file: string;
  /** How the bytes are to be decoded, whatever the page says. */
  readonly encoding?: string;
  readonly meta: Readonly<Partial<Record<MetadataKey, string | number | null>>>;
  /** Keys that are not judged. */
  readonly metaOptional?: readonly string[];
  readonly contacts: GoldContacts;
  readonly chromeContacts?: GoldContacts;
  readonly phonesAlt?: readonly string[];
  readonly phonesDistractors?: readonly string[];
  readonly sections: readonly GoldSection[];
  readonly sectionsOptional: readonly GoldSection[];
  readonly facts: readonly GoldFact[];
  /** Debatable readings: neither a miss nor an error. */
  readonly factsOptional: readonly GoldFact[];
  /** Must not be facts. */
  readonly traps: readonly GoldFact[];
  readonly breakdowns: readonly GoldBreakdown[];
  /** Checks that must fail; every other one must not. */
  readonly checks: readonly GoldCheck[];
  readonly checksOptional: readonly GoldCheck[];
  readonly diagnostics?: readonly { readonly code: string; readonly evidence: string }[];
  readonly mainText: {
    /** Its first and last 15 characters, blanks removed. */
    readonly first: string;
    readonly last: string;
    readonly firstAlt?: readonly string[];
  };
  /** Strings that must not stand in the main text. */
  readonly chrome?: readonly string[];
  readonly notes?: readonly string[];
}

const LISTS = [
  "sections",
  "sectionsOptional",
  "facts",
  "factsOptional",
  "traps",
  "breakdowns",
  "checks",
  "checksOptional",
] as const;

/** Reads a gold file. Throws `gold-invalid`, with the file, where a part is missing or a figure is no number. */
export function parseGold(text: string, file: string): GoldReport {
  let gold: GoldReport;
  try {
    gold = JSON.parse(text) as GoldReport;
  } catch (cause) {
    throw new ExtractionError(
      "gold-invalid",
      `${file}: expected JSON, ${(cause as Error).message}`,
      { file },
      { cause },
    );
  }
  const wrong = faultOf(gold);
  if (wrong) throw new ExtractionError("gold-invalid", `${file}: expected ${wrong}`, { file });
  return gold;
}

function faultOf(gold: GoldReport): string | null {
  if (typeof gold !== "object" || gold === null || Array.isArray(gold)) return "one object";
  if (typeof gold.file !== "string") return 'the name of the report under "file"';
  for (const key of ["meta", "contacts", "mainText"] as const)
    if (typeof gold[key] !== "object" || gold[key] === null) return `an object under "${key}"`;
  for (const key of LISTS) if (!Array.isArray(gold[key])) return `a list under "${key}"`;
  for (const key of ["facts", "factsOptional", "traps"] as const)
    for (const [index, { id, value }] of gold[key].entries())
      if (typeof id !== "string" || typeof value !== "number")
        return `an id and a number in ${key}[${index}]`;
  return null;
}
