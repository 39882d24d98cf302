/**
 * A mention: something a recogniser read in the text. One reading a span: at the top level mentions do not overlap;
 * what is nested (the number inside a quantity) is reachable as a part.
 */
import type { Decimal } from "./decimal.js";
import type { TextSpan } from "./span.js";

/** Kinds whose value is a decimal. */
export type NumericKind = "number" | "quantity" | "percent" | "ratio" | "money" | "ordinal";

/** Kinds whose value is a string: dates in ISO 8601, the others as written with width folded. */
export type TextualKind =
  | "date"
  | "dateRange"
  | "time"
  | "duration"
  | "phone"
  | "fax"
  | "hotline"
  | "postcode"
  | "email"
  | "url"
  | "ip"
  | "documentNumber"
  | "lawArticle"
  | "listMarker"
  | "identifier"
  | "addressNumber"
  | "title"
  | "organisation";

export type MentionKind = NumericKind | TextualKind;

export type Qualifier = "exact" | "about" | "atLeast" | "atMost" | "range";

export interface Bounds {
  /** `null` where nothing bounds that side. */
  readonly min: Decimal | null;
  readonly max: Decimal | null;
  readonly minInclusive: boolean;
  readonly maxInclusive: boolean;
}

interface MentionBase {
  readonly span: TextSpan;
  /** The id of the rule that made it. */
  readonly rule: string;
  readonly parts: readonly Mention[];
}

export interface NumericMention extends MentionBase, Bounds {
  readonly kind: NumericKind;
  /** In base units: 3.2万元 is 32000, 16% is 0.16. */
  readonly value: Decimal;
  readonly qualifier: Qualifier;
  /** The base unit of the value (元, 件, CNY …), `null` where none is written. */
  readonly unit: string | null;
  /** The unit as written (万元, 名). */
  readonly writtenUnit: string | null;
  readonly unitClass: string | null;
}

export type Granularity = "year" | "half" | "quarter" | "month" | "tenDays" | "day" | "time";

export interface TextualMention extends MentionBase {
  readonly kind: TextualKind;
  /** `null` where the surface cannot be read, such as an impossible date. */
  readonly value: string | null;
  readonly granularity?: Granularity;
  /** The year or month was taken from the context, not from the surface. */
  readonly inferred?: boolean;
  /** The surface was damaged and had one possible reading. */
  readonly repaired?: boolean;
  readonly extension?: string;
}

export type Mention = NumericMention | TextualMention;

const NUMERIC: ReadonlySet<MentionKind> = new Set<NumericKind>([
  "number",
  "quantity",
  "percent",
  "ratio",
  "money",
  "ordinal",
]);

export const isNumeric = (mention: Mention): mention is NumericMention => NUMERIC.has(mention.kind);
