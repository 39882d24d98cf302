import type { Evidence } from "./evidence.js";

/** In the record's order. */
export const METADATA_KEYS = [
  "title",
  "agency",
  "year",
  "publishedOn",
  "signedOn",
  "periodFrom",
  "periodTo",
  "views",
  "indexNumber",
  "documentNumber",
  "source",
  "icpNumber",
  "policeNumber",
  "siteId",
  "siteName",
  "columns",
  "sponsor",
  "operator",
] as const;

export type MetadataKey = (typeof METADATA_KEYS)[number];

/** One reading of a key. The first of a key is its value, the others are alternates, the most credible first. */
export interface Metadatum {
  readonly key: MetadataKey;
  /** A number for `year` and `views`; days as ISO 8601, or months or years where that is all the text says. */
  readonly value: string | number;
  readonly evidence: Evidence;
}

export interface Region {
  readonly name: string;
  /** GB/T 2260, six digits, of `codeYear`; `null` where the place is in no list. */
  readonly code: string | null;
  readonly codeYear: number | null;
  /** The code of the place today, where it was renamed or merged; the same code where it was not. */
  readonly modernCode: string | null;
}

export interface Agency {
  readonly name: string | null;
  readonly level: "township" | "county" | "prefecture" | "province" | "ministry" | null;
  readonly kind: "government" | "department" | "other" | null;
  readonly region: Region | null;
}

/** In the record's order. */
export const CONTACT_KEYS = [
  "office",
  "address",
  "postcode",
  "phones",
  "faxes",
  "emails",
  "websites",
] as const;

export type ContactKey = (typeof CONTACT_KEYS)[number];

export interface Contact {
  readonly key: ContactKey;
  /** Whose it is: the report's own, or the site's, from the footer. */
  readonly of: "report" | "site";
  readonly value: string;
  readonly evidence: Evidence;
  readonly label?: string;
  readonly extension?: string;
  readonly repaired?: boolean;
}

export interface Era {
  readonly value: "narrative" | "statistics-form" | "template-2019" | "template-2021";
  readonly reason: string;
}
