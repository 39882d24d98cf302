/** A reading in which every layer holds something, and its record. */
import {
  assembleRecord,
  createPipeline,
  declaredEvidence,
  defineExtractor,
  defineFamily,
  type Evidence,
  type ExtractedRecord,
  type Fact,
  type Layer,
  layers,
  proseEvidence,
  type Reading,
  sourceSpan,
  tableEvidence,
  toDecimal,
} from "@shilu/core";
import { documentOf, spanOf } from "./sample.js";

export const TEXT = `某局2013年政府信息公开年度报告
一、概述
2013年共收到申请12件,其中当面申请5件,信函申请7件。
联系电话:0990-1234567`;

const prose = (words: string, figure: string | null): Evidence => {
  const span = spanOf(TEXT, words);
  if (figure === null) return proseEvidence(span, null, ["sample.rule"]);
  const inside = spanOf(words, figure);
  return proseEvidence(
    span,
    { ...inside, start: span.start + inside.start, end: span.start + inside.end } as typeof span,
    ["sample.rule"],
  );
};

export const factOf = (indicator: string, value: string, evidence: Evidence): Fact => ({
  indicator,
  value: toDecimal(value),
  unit: "件",
  writtenUnit: "件",
  qualifier: "exact",
  min: toDecimal(value),
  max: toDecimal(value),
  minInclusive: true,
  maxInclusive: true,
  dimensions: {},
  evidence,
});

const inPerson = factOf("requests.inPerson", "5", prose("当面申请5件", "5"));
const letter = factOf("requests.letter", "7", prose("信函申请7件", "7"));
const received = factOf("requests.received", "12", prose("共收到申请12件", "12"));
const sum: Fact = {
  ...factOf("requests.completed", "12", {
    from: "sum",
    span: null,
    figure: null,
    source: null,
    rules: ["sample.sum"],
  }),
  addends: [inPerson, letter],
};

const giving = <T>(layer: Layer<T>, annotations: readonly T[]) =>
  defineExtractor({ name: layer.name, requires: [], provides: layer, extract: () => annotations });

const cell = (words: string) => ({
  text: words,
  span: spanOf(TEXT, words),
  rowSpan: 1,
  colSpan: 1,
  value: null,
  state: "stated" as const,
});

/** The layers given replace those of the full reading. */
export function readingOf(facts: readonly Fact[] = [received, inPerson, letter, sum]): Reading {
  const extractors = [
    giving(layers.eras, [{ value: "narrative" as const, reason: "no form" }]),
    giving(layers.metadata, [
      { key: "year", value: 2013, evidence: prose("2013年共", "2013") },
      { key: "title", value: "某局年度报告", evidence: declaredEvidence(sourceSpan(0, 2), ["sample.title"]) },
      { key: "title", value: "某局", evidence: prose("某局", null) },
    ]),
    giving(layers.agencies, [
      {
        name: "某局",
        level: "county" as const,
        kind: "department" as const,
        region: { name: "某县", code: null, codeYear: null, modernCode: null },
      },
    ]),
    giving(layers.contacts, [
      {
        key: "phones",
        of: "report",
        value: "0990-1234567",
        evidence: prose("0990-1234567", null),
        label: "联系电话",
      },
      { key: "phones", of: "site", value: "1234567", evidence: prose("1234567", null), repaired: true },
    ]),
    giving(layers.sections, [
      {
        marker: "一、",
        heading: "概述",
        level: 1,
        kinds: ["overview" as const],
        parent: null,
        headingSpan: spanOf(TEXT, "一、概述"),
        bodySpan: spanOf(TEXT, TEXT.slice(TEXT.indexOf("2013年共"))),
      },
    ]),
    giving(layers.facts, facts),
    giving(layers.otherFigures, [
      {
        indicator: null,
        scope: "lastYear" as const,
        value: toDecimal("3"),
        unit: null,
        evidence: prose("3年", "3"),
      },
    ]),
    giving(layers.breakdowns, [
      {
        of: "requests.received",
        ofLabel: null,
        by: "mode",
        total: toDecimal("12"),
        complete: "yes" as const,
        parts: [
          { label: "当面申请", count: toDecimal("5"), share: null, evidence: prose("当面申请5件", "5") },
          {
            label: "信函申请",
            count: toDecimal("7"),
            share: toDecimal("0.58"),
            evidence: prose("信函申请7件", "7"),
          },
        ],
      },
    ]),
    giving(layers.formTables, [{ form: null, caption: null, unitLine: null, rows: [[cell("概述")]] }]),
    giving(layers.checks, [
      {
        rule: "requests.byMode",
        kind: "sum-mismatch" as const,
        verdict: "holds" as const,
        stated: toDecimal("12"),
        computed: toDecimal("12"),
        facts: facts.slice(0, 1),
        detail: { zh: "相符", en: "They agree." },
        evidence: [tableEvidence(spanOf(TEXT, "申请12件"), spanOf(TEXT, "12"), ["sample.table"])],
      },
    ]),
  ];
  const family = defineFamily({
    name: "sample",
    requires: [],
    detect: () => ({ reason: "all are" }),
    extractors: [
      ...extractors,
      defineExtractor({
        name: "reporter",
        requires: [],
        provides: layers.mentions,
        extract(_document, _given, report) {
          report({
            code: "ambiguous-reading",
            severity: "warning",
            span: spanOf(TEXT, "一、"),
            message: "two readings",
          });
          report({ code: "damaged-text", severity: "note", span: null, message: "everywhere" });
          return [];
        },
      }),
    ],
  });
  return createPipeline({ extractors: [], families: [family] }).run(documentOf(TEXT));
}

export const filledRecord = (): ExtractedRecord =>
  assembleRecord(readingOf(), [
    {
      subject: "requests.received",
      decision: "taken",
      span: spanOf(TEXT, "12"),
      value: 12,
      reason: "the only one",
      rules: ["sample.rule"],
    },
  ]);
