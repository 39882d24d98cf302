import {
  type ExtractedRecord,
  type GoldReport,
  OPEN_SCOPE,
  type ScoreScope,
  scoreRecords,
} from "@shilu/core";
import { describe, expect, test } from "vitest";
import { filledRecord } from "./filled-record.js";

/** Gold that says exactly what the filled record says. */
const gold: GoldReport = {
  file: "sample.txt",
  meta: { title: "某局年度报告", year: 2013, publishedOn: null, views: null },
  contacts: {
    office: null,
    address: null,
    postcode: null,
    phones: ["(0990)1234567"],
    faxes: [],
    emails: [],
    websites: [],
  },
  sections: [{ level: 1, marker: "一、", heading: "概述。", kind: "overview" }],
  sectionsOptional: [],
  facts: [
    { id: "requests.received", value: 12, unit: "件", evidence: "收到申请12件" },
    { id: "requests.inPerson", value: 5, unit: "件", evidence: "当面申请5件" },
    { id: "requests.letter", value: 7, unit: "件", evidence: "信函申请7件" },
    { id: "requests.completed", value: 12, unit: "件", evidence: "收到申请12件" },
  ],
  factsOptional: [],
  traps: [{ id: "requests.received", value: 3, evidence: "3年" }],
  breakdowns: [
    {
      of: "requests.received",
      by: "mode",
      items: [
        { label: "当面", count: 5 },
        { label: "信函", count: 7, share: 0.58 },
      ],
    },
  ],
  checks: [],
  checksOptional: [],
  mainText: { first: "某局2013年政府信息公开年", last: "联系电话:0990-1234567" },
  chrome: ["首页"],
};
const record = filledRecord();
const score = (
  wanted: Partial<GoldReport> = {},
  got: Partial<ExtractedRecord> | null = {},
  scope?: ScoreScope,
) =>
  scoreRecords(
    [{ gold: { ...gold, ...wanted }, record: got && { ...record, ...got }, source: record.text }],
    scope,
  );

test("a record that says what gold says has no fault", () => {
  const scores = score();
  expect(scores.faults).toEqual([]);
  expect(scores.facts).toEqual({ right: 4, extra: 0, missed: 0, precision: 1, recall: 1, f1: 1 });
  expect(scores.parts.f1).toBe(1);
  expect(scores.sections.f1).toBe(1);
  expect(scores.contacts.right).toBe(1);
  expect(scores.metadata).toEqual({ right: 2, of: 2, share: 1 });
  expect(scores.inventions).toEqual({ right: 2, of: 2, share: 1 });
  expect(scores.slices.of).toBe(3);
  expect(scores.checks).toEqual({ right: 0, of: 0, share: null });
});

test("no record: all of gold is missed, nothing is extra", () => {
  const scores = score({}, null);
  expect(scores).toMatchObject({
    documents: 1,
    records: 0,
    facts: { right: 0, extra: 0, missed: 4, f1: 0 },
    sections: { missed: 1 },
    contacts: { missed: 1 },
    parts: { missed: 2 },
    metadata: { right: 0, of: 2 },
    inventions: { right: 2, of: 2 },
    traps: { right: 1, of: 1 },
    mainFirst: { right: 0 },
    chromeAbsent: { right: 0, of: 1 },
  });
});

describe("one difference, one fault", () => {
  const [received, inPerson, letter, completed] = record.facts as [never, never, never, never];
  const change = (part: object, more: object) => ({ ...part, ...more });
  const fault = (scores: ReturnType<typeof score>) =>
    scores.faults.map(({ aspect, outcome, subject }) => `${aspect} ${outcome} ${subject}`);

  test.each([
    ["a fact missed", {}, { facts: [inPerson, letter, received] }, ["facts missed requests.completed"]],
    [
      "a value wrong",
      {},
      { facts: [inPerson, letter, change(received, { value: 13 }), completed] },
      ["facts missed requests.received", "facts extra requests.received"],
    ],
    [
      "an optional value",
      { factsOptional: [{ id: "requests.received", value: 13 }] },
      { facts: [change(received, { value: 13 }), ...record.facts] },
      [],
    ],
    [
      "a trap",
      {},
      { facts: [...record.facts, change(received, { value: 3 })] },
      ["facts extra requests.received", "traps wrong requests.received"],
    ],
    [
      "a fact with a dimension is not judged",
      {},
      { facts: [...record.facts, change(received, { value: 3, dimensions: { applicant: "business" } })] },
      [],
    ],
    [
      "a qualifier",
      {},
      { facts: [change(received, { qualifier: "about" }), inPerson, letter, completed] },
      ["qualifiers wrong requests.received"],
    ],
    [
      "another place",
      { facts: [{ id: "requests.letter", value: 7, evidence: "当面申请" }] },
      { facts: [letter] },
      ["places wrong requests.letter"],
    ],
    [
      "another place that says it too",
      { facts: [{ id: "requests.letter", value: 7, evidence: "当面申请", also: ["信函申请7件"] }] },
      { facts: [letter] },
      [],
    ],
    [
      "a quote that is no slice",
      {},
      { text: record.text.replace("信函申请7件", "信函申请七件") },
      ["places wrong requests.letter", "slices wrong requests.letter"],
    ],
    [
      "a level",
      {},
      { sections: [change(record.sections[0] as object, { level: 2 })] },
      ["sections missed 一、概述#1", "sections extra 一、概述#2"],
    ],
    [
      "an optional section",
      { sections: [], sectionsOptional: [{ level: 1, marker: "一、", heading: "概述" }] },
      {},
      [],
    ],
    ["a year", { meta: { year: 2014 } }, {}, ["metadata wrong year"]],
    ["a year not judged", { meta: { year: 2014 }, metaOptional: ["year"] }, {}, []],
    [
      "an invention",
      {},
      { metadata: { ...record.metadata, views: record.metadata.year } },
      ["inventions wrong views"],
    ],
    [
      "a phone",
      { contacts: { phones: ["7654321"] } },
      {},
      ["contacts missed phones", "contacts extra phones"],
    ],
    ["a debatable phone", { contacts: { phones: [], phonesAlt: ["0990-1234567"] } }, {}, []],
    [
      "a share",
      { breakdowns: [{ of: null, by: null, items: [{ label: "信函", count: 7, share: 0.57 }] }] },
      {},
      ["parts missed 信函"],
    ],
    ["a check", { checks: [{ kind: "share-sum" }] }, {}, ["checks wrong share-sum"]],
    [
      "a false alarm",
      {},
      { checks: [change(record.checks[0] as object, { verdict: "fails" })] },
      ["falseAlarms wrong sum-mismatch"],
    ],
    [
      "a conflict by the other name",
      { checks: [{ kind: "duplicate-conflict" }] },
      { checks: [change(record.checks[0] as object, { verdict: "fails", kind: "prose-table-conflict" })] },
      [],
    ],
    ["chrome in the main text", { chrome: ["概 述"] }, {}, ["chromeAbsent wrong 概 述"]],
    ["another beginning", { mainText: { first: "首页", last: "1234567" } }, {}, ["mainFirst wrong first"]],
  ] as [string, Partial<GoldReport>, Partial<ExtractedRecord>, string[]][])(
    "%s",
    (_, wanted, got, faults) => {
      expect(fault(score(wanted, got))).toEqual(faults);
    },
  );
});

test("facts by indicator, era and section kind", () => {
  const { byIndicator, byEra, bySectionKind } = score({}, { facts: record.facts.slice(0, 2) });
  expect(
    Object.fromEntries(Object.entries(byIndicator).map(([id, { right, missed }]) => [id, [right, missed]])),
  ).toEqual({
    "requests.completed": [0, 1],
    "requests.inPerson": [1, 0],
    "requests.letter": [0, 1],
    "requests.received": [1, 0],
  });
  expect(byEra.narrative).toMatchObject({ right: 2, missed: 2 });
  expect(bySectionKind.overview).toMatchObject({ right: 2, missed: 2 });
  expect(Object.keys(bySectionKind)).toEqual(["overview"]);
});

test("a scope says what is judged, and what stands for what", () => {
  const scope: ScoreScope = {
    ...OPEN_SCOPE,
    indicators: new Set(["requests.granted"]),
    standsFor: { "requests.letter": "requests.granted" },
    metadata: ["year"],
  };
  const scores = score(
    { facts: [...gold.facts, { id: "requests.granted", value: 7, evidence: "信函申请7件" }] },
    {},
    scope,
  );
  expect(scores.facts).toMatchObject({ right: 1, extra: 0, missed: 0 });
  expect(scores.metadata.of).toBe(1);
});

test("the scores of many are the counts of all", () => {
  const pair = { gold, record, source: null };
  const scores = scoreRecords([pair, { ...pair, record: null }, pair]);
  expect(scores).toMatchObject({
    documents: 3,
    records: 2,
    facts: { right: 8, missed: 4 },
    sources: { of: 0, share: null },
  });
});
