/**
 * The record as a zod schema and as JSON Schema, an entry of its own (`@shilu/core/schema`): zod takes 90 ms to load.
 *
 * `record.ts` says what a record is; the schema is held to it in both directions at the end of this file, so that a
 * field added to one alone does not compile.
 */
import { z } from "zod";
import { METADATA_KEYS, type MetadataKey } from "./metadata.js";
import { type ExtractedRecord, RECORD_SCHEMA } from "./record.js";
import { SECTION_KINDS } from "./section.js";

const offset = z.int().nonnegative();
const span = z
  .tuple([offset, offset])
  .meta({ id: "span", description: "[start, end), 0-based, in UTF-16 code units" });
const count = z.int().nonnegative();
const ruleIds = z.array(z.string());

const evidence = z
  .object({
    quote: z
      .string()
      .max(300)
      .nullable()
      .describe("text.slice(...text); null for a sum or the head of a page"),
    text: span.nullable().describe("Where the quote stands in the record's text"),
    figure: span.nullable().describe("The figure itself, inside the quote, in the record's text"),
    source: span.nullable().describe("Where the quote was read, in the decoded source"),
    from: z.enum(["prose", "table", "solved", "sum", "declared"]),
    rules: ruleIds,
    parts: z
      .array(z.object({ fact: count, text: span.nullable() }))
      .describe("For a sum: the facts it adds, by index, each with the place of its words"),
  })
  .meta({ id: "evidence" });

const reading = { value: z.union([z.string(), z.number()]), evidence };
const metadatum = z
  .object({ ...reading, alternates: z.array(z.object(reading)) })
  .meta({ id: "metadatum" })
  .nullable();
const metadataShape = Object.fromEntries(METADATA_KEYS.map((key) => [key, metadatum])) as Record<
  MetadataKey,
  typeof metadatum
>;

const contact = z
  .object({
    value: z.string(),
    evidence,
    label: z.string().exactOptional(),
    extension: z.string().exactOptional(),
    repaired: z.boolean().exactOptional(),
  })
  .meta({ id: "contact" });

const contacts = z
  .object({
    office: contact.nullable(),
    address: contact.nullable(),
    postcode: contact.nullable(),
    phones: z.array(contact),
    faxes: z.array(contact),
    emails: z.array(contact),
    websites: z.array(contact),
  })
  .meta({ id: "contacts" });

const block = z.object({
  span,
  kind: z.enum(["heading", "paragraph", "item", "cell", "signature", "date", "image"]),
  role: z.enum(["main", "chrome"]),
  chrome: z
    .enum([
      "title",
      "nav",
      "breadcrumb",
      "toolbar",
      "metaline",
      "indexTable",
      "sidebar",
      "share",
      "pager",
      "related",
      "attachment",
      "editor",
      "disclaimer",
      "footer",
    ])
    .nullable()
    .describe("What a line of chrome is for; null for the main text"),
});

const region = z.object({
  name: z.string(),
  code: z.string().nullable().describe("GB/T 2260, of codeYear"),
  codeYear: z.int().nullable(),
  modernCode: z.string().nullable().describe("The code of the place today"),
});

const agency = z.object({
  name: z.string().nullable(),
  level: z.enum(["township", "county", "prefecture", "province", "ministry"]).nullable(),
  kind: z.enum(["government", "department", "other"]).nullable(),
  region: region.nullable(),
});

const section = z.object({
  marker: z.string().describe("As written; empty where there is none"),
  heading: z.string(),
  level: z.int().positive(),
  kinds: z.array(z.enum(SECTION_KINDS)).describe("Its own and those it inherits"),
  parent: count.nullable().describe("Index of the section above"),
  headingSpan: span,
  bodySpan: span,
});

const fact = z.object({
  indicator: z.string(),
  value: z.number().describe("In the base unit"),
  unit: z.string(),
  writtenUnit: z.string().nullable(),
  qualifier: z.enum(["exact", "about", "atLeast", "atMost", "range"]),
  min: z.number().nullable(),
  max: z.number().nullable(),
  minInclusive: z.boolean(),
  maxInclusive: z.boolean(),
  dimensions: z.record(z.string(), z.string()),
  scope: z.literal("reportingYear"),
  evidence,
});

const otherFigure = z.object({
  indicator: z.string().nullable(),
  scope: z.enum(["lastYear", "cumulative", "plan", "subScope", "change", "otherBusiness"]),
  value: z.number(),
  unit: z.string().nullable(),
  evidence,
});

const breakdown = z.object({
  of: z.string().nullable().describe("The indicator of the total"),
  ofLabel: z.string().nullable().describe("The total's own words where it is no indicator"),
  by: z.string(),
  total: z.number().nullable(),
  complete: z.enum(["yes", "no", "unknown"]),
  items: z.array(
    z.object({
      label: z.string(),
      count: z.number().nullable(),
      share: z.number().nullable().describe("A fraction: 16% is 0.16"),
      evidence,
    }),
  ),
});

const table = z.object({
  form: z.string().nullable(),
  caption: z.string().nullable(),
  unitLine: z.string().nullable(),
  rows: z.array(
    z.array(
      z.object({
        text: z.string(),
        span,
        rowSpan: z.int().positive(),
        colSpan: z.int().positive(),
        value: z.number().nullable(),
        state: z.enum(["stated", "zero", "blank", "dash"]),
      }),
    ),
  ),
});

const check = z.object({
  rule: z.string(),
  kind: z.enum([
    "sum-mismatch",
    "share-mismatch",
    "share-sum",
    "growth-mismatch",
    "duplicate-conflict",
    "prose-table-conflict",
    "year-mismatch",
    "carry-over-mismatch",
  ]),
  verdict: z.enum(["holds", "fails", "unknown"]),
  stated: z.number().nullable(),
  computed: z.number().nullable(),
  facts: z.array(count).describe("Indexes of facts"),
  detail: z.object({ zh: z.string(), en: z.string() }),
  evidence: z.array(evidence),
});

const diagnostic = z.object({
  code: z.string(),
  severity: z.enum(["note", "warning", "error"]),
  span: span.nullable(),
  message: z.string(),
});

const traceEntry = z.object({
  subject: z.string(),
  decision: z.enum(["taken", "left", "looked-at"]),
  span: span.nullable(),
  value: z.number().nullable(),
  reason: z.string(),
  rules: ruleIds,
});

/** Keys in the record's order. Unknown keys are dropped on parsing: a later version may add some. */
export const recordSchema = z
  .object({
    schema: z.literal(RECORD_SCHEMA),
    id: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .describe("SHA-256 of the source bytes"),
    source: z.object({
      uri: z.string().nullable(),
      mediaType: z.string(),
      charset: z.string().nullable(),
      declaredCharset: z.string().nullable(),
      bytes: count,
      replacementCharacters: count,
    }),
    pageKind: z.object({ value: z.enum(["article", "list", "empty"]), reason: z.string() }),
    family: z.string().nullable(),
    era: z
      .object({
        value: z.enum(["narrative", "statistics-form", "template-2019", "template-2021"]),
        reason: z.string(),
      })
      .nullable(),
    text: z.string(),
    blocks: z.array(block),
    metadata: z.object(metadataShape),
    agency,
    contacts,
    siteContacts: contacts,
    sections: z.array(section),
    facts: z.array(fact),
    otherFigures: z.array(otherFigure),
    breakdowns: z.array(breakdown),
    tables: z.array(table),
    images: z.array(
      z.object({ source: z.string(), alternative: z.string().nullable(), caption: span.nullable() }),
    ),
    attachments: z.array(z.object({ label: z.string(), href: z.string(), span: span.nullable() })),
    checks: z.array(check),
    diagnostics: z.array(diagnostic),
    trace: z.array(traceEntry).exactOptional(),
  })
  .describe("What one document gave");

/** JSON Schema, draft 2020-12, of {@link recordSchema}; the package carries it as `record.schema.json`. */
export const recordJsonSchema = (): object => ({
  ...z.toJSONSchema(recordSchema, { io: "input" }),
  title: RECORD_SCHEMA,
});

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;
/** With every optional key required, at every depth: else a key that one side lacks and may be left out went unseen. */
type Whole<T> = T extends object ? { [Key in keyof T]-?: Whole<T[Key]> } : T;

type Inferred = z.infer<typeof recordSchema>;
// Does not compile unless schema and record say the same.
const held: Same<Inferred, ExtractedRecord> & Same<Whole<Inferred>, Whole<ExtractedRecord>> = true;
void held;
