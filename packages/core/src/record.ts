/**
 * The record: what one document gave, as JSON. Names are fixed, more may be added under a new version.
 *
 * Spans are `[start, end)` in UTF-16 code units of `text`, `source` spans in code units of the decoded source. Absent is
 * `null` or an empty list. The same bytes and the same version give the same record, byte for byte.
 */
import type { BlockKind, ChromeKind } from "./block.js";
import type { Severity } from "./diagnostic.js";
import type { PageKind } from "./document.js";
import type { EvidenceOrigin } from "./evidence.js";
import type { CheckKind, OtherScope, Verdict } from "./fact.js";
import type { Qualifier } from "./mention.js";
import type { Agency, Era, MetadataKey } from "./metadata.js";
import type { SectionKind } from "./section.js";
import type { CellState } from "./table.js";

export const RECORD_SCHEMA = "shilu.record/1";

export type RecordSpan = [start: number, end: number];

export interface RecordEvidence {
  /** `text.slice(...text)`, at most 300 code units; `null` for a sum or a value from the head of a page. */
  quote: string | null;
  text: RecordSpan | null;
  figure: RecordSpan | null;
  source: RecordSpan | null;
  from: EvidenceOrigin;
  rules: string[];
  /** For a sum: the facts it adds, by index, each with the place of its words. */
  parts: RecordAddend[];
}

export interface RecordAddend {
  fact: number;
  text: RecordSpan | null;
}

export interface RecordSource {
  uri: string | null;
  mediaType: string;
  charset: string | null;
  declaredCharset: string | null;
  bytes: number;
  replacementCharacters: number;
}

export interface RecordBlock {
  span: RecordSpan;
  kind: BlockKind;
  role: "main" | "chrome";
  chrome: ChromeKind | null;
}

export interface RecordValue {
  value: string | number;
  evidence: RecordEvidence;
  alternates: { value: string | number; evidence: RecordEvidence }[];
}

export interface RecordContact {
  value: string;
  evidence: RecordEvidence;
  label?: string;
  extension?: string;
  repaired?: boolean;
}

export interface RecordContacts {
  office: RecordContact | null;
  address: RecordContact | null;
  postcode: RecordContact | null;
  phones: RecordContact[];
  faxes: RecordContact[];
  emails: RecordContact[];
  websites: RecordContact[];
}

export interface RecordSection {
  marker: string;
  heading: string;
  level: number;
  kinds: SectionKind[];
  parent: number | null;
  headingSpan: RecordSpan;
  bodySpan: RecordSpan;
}

export interface RecordFact {
  indicator: string;
  value: number;
  unit: string;
  writtenUnit: string | null;
  qualifier: Qualifier;
  min: number | null;
  max: number | null;
  minInclusive: boolean;
  maxInclusive: boolean;
  dimensions: Record<string, string>;
  scope: "reportingYear";
  evidence: RecordEvidence;
}

export interface RecordOtherFigure {
  indicator: string | null;
  scope: OtherScope;
  value: number;
  unit: string | null;
  evidence: RecordEvidence;
}

export interface RecordBreakdown {
  of: string | null;
  ofLabel: string | null;
  by: string;
  total: number | null;
  complete: "yes" | "no" | "unknown";
  items: { label: string; count: number | null; share: number | null; evidence: RecordEvidence }[];
}

export interface RecordCell {
  text: string;
  span: RecordSpan;
  rowSpan: number;
  colSpan: number;
  value: number | null;
  state: CellState;
}

export interface RecordTable {
  form: string | null;
  caption: string | null;
  unitLine: string | null;
  rows: RecordCell[][];
}

export interface RecordImage {
  source: string;
  alternative: string | null;
  caption: RecordSpan | null;
}

export interface RecordAttachment {
  label: string;
  href: string;
  span: RecordSpan | null;
}

export interface RecordCheck {
  rule: string;
  kind: CheckKind;
  verdict: Verdict;
  stated: number | null;
  computed: number | null;
  /** Indexes of facts. */
  facts: number[];
  detail: { zh: string; en: string };
  evidence: RecordEvidence[];
}

export interface RecordDiagnostic {
  code: string;
  severity: Severity;
  span: RecordSpan | null;
  message: string;
}

export interface RecordTraceEntry {
  subject: string;
  decision: "taken" | "left" | "looked-at";
  span: RecordSpan | null;
  value: number | null;
  reason: string;
  rules: string[];
}

export interface ExtractedRecord {
  schema: typeof RECORD_SCHEMA;
  /** SHA-256 of the source bytes, hexadecimal. */
  id: string;
  source: RecordSource;
  pageKind: PageKind;
  /** `null`: no such report; text, sections and mentions are still there. */
  family: string | null;
  era: Era | null;
  text: string;
  blocks: RecordBlock[];
  metadata: Record<MetadataKey, RecordValue | null>;
  agency: Agency;
  contacts: RecordContacts;
  siteContacts: RecordContacts;
  sections: RecordSection[];
  facts: RecordFact[];
  otherFigures: RecordOtherFigure[];
  breakdowns: RecordBreakdown[];
  tables: RecordTable[];
  images: RecordImage[];
  attachments: RecordAttachment[];
  checks: RecordCheck[];
  diagnostics: RecordDiagnostic[];
  /** Only where the caller asked for it. */
  trace?: RecordTraceEntry[];
}
