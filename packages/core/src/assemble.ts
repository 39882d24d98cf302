/** Turns a reading into the record that is printed: the one place where spans become arrays and decimals numbers. */
import type { Document } from "./document.js";
import { ExtractionError } from "./errors.js";
import { type Evidence, MAX_QUOTE } from "./evidence.js";
import type { Breakdown, Check, Fact, OtherFigure } from "./fact.js";
import type { FormTable } from "./form.js";
import { type Agency, type Contact, METADATA_KEYS, type Metadatum } from "./metadata.js";
import type { Reading } from "./pipeline.js";
import {
  type ExtractedRecord,
  RECORD_SCHEMA,
  type RecordAddend,
  type RecordContact,
  type RecordContacts,
  type RecordEvidence,
  type RecordFact,
  type RecordSpan,
  type RecordTable,
  type RecordValue,
} from "./record.js";
import * as layers from "./record-layers.js";
import { ends, type TextSpan } from "./span.js";
import type { TraceEntry } from "./trace.js";

/** Throws `evidence-invalid` where a quote is longer than 300 code units or a figure stands outside its quote. */
export function assembleRecord(
  reading: Reading,
  trace: readonly TraceEntry[] | null = null,
): ExtractedRecord {
  const { document } = reading;
  const { source } = document;
  const facts = reading.annotations(layers.facts);
  const place = new Map(facts.map((fact, index) => [fact, index]));
  const record: ExtractedRecord = {
    schema: RECORD_SCHEMA,
    id: source.id,
    source: {
      uri: source.uri,
      mediaType: source.mediaType,
      charset: source.charset,
      declaredCharset: source.declaredCharset,
      bytes: source.bytes,
      replacementCharacters: source.replacementCharacters,
    },
    pageKind: { value: document.pageKind.value, reason: document.pageKind.reason },
    family: reading.family?.name ?? null,
    era: reading.annotations(layers.eras)[0] ?? null,
    text: document.text,
    blocks: document.blocks.map(({ span, kind, role, chrome }) => ({ span: ends(span), kind, role, chrome })),
    metadata: metadataOf(document, reading.annotations(layers.metadata)),
    agency: reading.annotations(layers.agencies)[0] ?? NO_AGENCY,
    contacts: contactsOf(document, reading.annotations(layers.contacts), "report"),
    siteContacts: contactsOf(document, reading.annotations(layers.contacts), "site"),
    sections: reading.annotations(layers.sections).map((section) => ({
      marker: section.marker,
      heading: section.heading,
      level: section.level,
      kinds: [...section.kinds],
      parent: section.parent,
      headingSpan: ends(section.headingSpan),
      bodySpan: ends(section.bodySpan),
    })),
    facts: facts.map((fact) => factOf(document, fact, place)),
    otherFigures: reading.annotations(layers.otherFigures).map((figure) => otherFigureOf(document, figure)),
    breakdowns: reading.annotations(layers.breakdowns).map((breakdown) => breakdownOf(document, breakdown)),
    tables: reading.annotations(layers.formTables).map(tableOf),
    images: document.images.map(({ source, alternative, caption }) => ({
      source,
      alternative,
      caption: spanOf(caption),
    })),
    attachments: document.attachments.map(({ label, href, span }) => ({ label, href, span: spanOf(span) })),
    checks: reading.annotations(layers.checks).map((check) => checkOf(document, check, place)),
    diagnostics: reading.diagnostics.map(({ code, severity, span, message }) => ({
      code,
      severity,
      span: spanOf(span),
      message,
    })),
  };
  if (trace)
    record.trace = trace.map(({ subject, decision, span, value, reason, rules }) => ({
      subject,
      decision,
      span: spanOf(span),
      value,
      reason,
      rules: [...rules],
    }));
  return record;
}

const NO_AGENCY: Agency = { name: null, level: null, kind: null, region: null };

const spanOf = (span: TextSpan | null): RecordSpan | null => (span ? ends(span) : null);

const numberOf = (value: string | null): number | null => (value === null ? null : Number(value));

function evidenceOf(document: Document, evidence: Evidence, parts: RecordAddend[] = []): RecordEvidence {
  const { span, figure, from, rules } = evidence;
  if (span && span.end - span.start > MAX_QUOTE)
    throw new ExtractionError(
      "evidence-invalid",
      `Expected a quote of at most ${MAX_QUOTE} characters, got ${span.end - span.start} from ${rules.join(", ")}: quote the clause`,
    );
  if (figure && (!span || figure.start < span.start || figure.end > span.end))
    throw new ExtractionError(
      "evidence-invalid",
      `Expected the figure inside its quote, in ${rules.join(", ")}`,
    );
  const source = span ? document.toSource(span) : evidence.source;
  return {
    quote: span ? document.surface(span) : null,
    text: spanOf(span),
    figure: spanOf(figure),
    source: source ? ends(source) : null,
    from,
    rules: [...rules],
    parts,
  };
}

function metadataOf(document: Document, found: readonly Metadatum[]): ExtractedRecord["metadata"] {
  const of = (key: string): RecordValue | null => {
    const [first, ...others] = found
      .filter((metadatum) => metadatum.key === key)
      .map(({ value, evidence }) => ({ value, evidence: evidenceOf(document, evidence) }));
    return first ? { ...first, alternates: others } : null;
  };
  return Object.fromEntries(METADATA_KEYS.map((key) => [key, of(key)])) as ExtractedRecord["metadata"];
}

function contactsOf(document: Document, found: readonly Contact[], of: Contact["of"]): RecordContacts {
  const all = (key: Contact["key"]): RecordContact[] =>
    found
      .filter((contact) => contact.of === of && contact.key === key)
      .map(({ value, evidence, label, extension, repaired }) => ({
        value,
        evidence: evidenceOf(document, evidence),
        ...(label === undefined ? {} : { label }),
        ...(extension === undefined ? {} : { extension }),
        ...(repaired === undefined ? {} : { repaired }),
      }));
  return {
    office: all("office")[0] ?? null,
    address: all("address")[0] ?? null,
    postcode: all("postcode")[0] ?? null,
    phones: all("phones"),
    faxes: all("faxes"),
    emails: all("emails"),
    websites: all("websites"),
  };
}

function factOf(document: Document, fact: Fact, place: ReadonlyMap<Fact, number>): RecordFact {
  return {
    indicator: fact.indicator,
    value: Number(fact.value),
    unit: fact.unit,
    writtenUnit: fact.writtenUnit,
    qualifier: fact.qualifier,
    min: numberOf(fact.min),
    max: numberOf(fact.max),
    minInclusive: fact.minInclusive,
    maxInclusive: fact.maxInclusive,
    dimensions: { ...fact.dimensions },
    scope: "reportingYear",
    evidence: evidenceOf(document, fact.evidence, addendsOf(fact.addends ?? [], place)),
  };
}

const addendsOf = (facts: readonly Fact[], place: ReadonlyMap<Fact, number>): RecordAddend[] =>
  placesOf(facts, place).map((fact, index) => ({ fact, text: spanOf(facts[index]?.evidence.span ?? null) }));

const placesOf = (facts: readonly Fact[], place: ReadonlyMap<Fact, number>): number[] =>
  facts.map((fact) => {
    const index = place.get(fact);
    if (index === undefined)
      throw new ExtractionError(
        "evidence-invalid",
        `Expected ${fact.indicator} among the facts of the record: hand on the fact itself, not a copy`,
      );
    return index;
  });

const otherFigureOf = (document: Document, { indicator, scope, value, unit, evidence }: OtherFigure) => ({
  indicator,
  scope,
  value: Number(value),
  unit,
  evidence: evidenceOf(document, evidence),
});

const breakdownOf = (document: Document, { of, ofLabel, by, total, complete, parts }: Breakdown) => ({
  of,
  ofLabel,
  by,
  total: numberOf(total),
  complete,
  items: parts.map(({ label, count, share, evidence }) => ({
    label,
    count: numberOf(count),
    share: numberOf(share),
    evidence: evidenceOf(document, evidence),
  })),
});

const tableOf = ({ form, caption, unitLine, rows }: FormTable): RecordTable => ({
  form,
  caption,
  unitLine,
  rows: rows.map((row) =>
    row.map(({ text, span, rowSpan, colSpan, value, state }) => ({
      text,
      span: ends(span),
      rowSpan,
      colSpan,
      value: numberOf(value),
      state,
    })),
  ),
});

function checkOf(document: Document, check: Check, place: ReadonlyMap<Fact, number>) {
  const { rule, kind, verdict, stated, computed, facts, detail, evidence } = check;
  return {
    rule,
    kind,
    verdict,
    stated: numberOf(stated),
    computed: numberOf(computed),
    facts: placesOf(facts, place),
    detail: { zh: detail.zh, en: detail.en },
    evidence: evidence.map((one) => evidenceOf(document, one)),
  };
}
