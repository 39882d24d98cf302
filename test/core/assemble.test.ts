import {
  assembleRecord,
  createPipeline,
  type Fact,
  proseEvidence,
  type RecordEvidence,
  textSpan,
} from "@shilu/core";
import { describe, expect, test } from "vitest";
import { factOf, filledRecord, readingOf, TEXT } from "./filled-record.js";
import { documentOf, spanOf } from "./sample.js";

/** Every evidence of a record, wherever it stands. */
function evidencesOf(part: unknown): RecordEvidence[] {
  if (typeof part !== "object" || part === null) return [];
  const own = "quote" in part && "rules" in part ? [part as RecordEvidence] : [];
  return [...own, ...Object.values(part).flatMap(evidencesOf)];
}

describe("a full record", () => {
  const record = filledRecord();

  test("every quote is its slice, and the source says it", () => {
    const evidences = evidencesOf(record);
    expect(evidences.length).toBeGreaterThan(10);
    for (const { quote, text, source, figure, from } of evidences) {
      if (from === "sum") expect([quote, text, source]).toEqual([null, null, null]);
      else if (from === "declared") expect([quote, text]).toEqual([null, null]);
      else if (!text || !source) expect.fail(`no place for ${quote}`);
      else {
        expect(record.text.slice(...text)).toBe(quote);
        expect(TEXT.slice(...source)).toBe(quote);
        if (figure) expect(figure[0] >= text[0] && figure[1] <= text[1]).toBe(true);
      }
    }
  });

  test("decimals become numbers", () => {
    expect(record.facts.map(({ value }) => value)).toEqual([12, 5, 7, 12]);
    expect(record.breakdowns[0]?.items.map(({ count, share }) => [count, share])).toEqual([
      [5, null],
      [7, 0.58],
    ]);
  });

  test("a sum names its addends, a check its facts, by index", () => {
    expect(record.facts[3]?.evidence).toMatchObject({
      from: "sum",
      parts: [
        { fact: 1, text: record.facts[1]?.evidence.text },
        { fact: 2, text: record.facts[2]?.evidence.text },
      ],
    });
    expect(record.checks[0]?.facts).toEqual([0]);
  });

  test("the first reading of a key is its value, the others are alternates, silence is null", () => {
    expect(record.metadata.title).toMatchObject({ value: "某局年度报告", alternates: [{ value: "某局" }] });
    expect(record.metadata.title?.evidence).toMatchObject({ quote: null, text: null, source: [0, 2] });
    expect(record.metadata.publishedOn).toBeNull();
  });

  test("contacts of the report and of the site are kept apart; what is unknown is left out", () => {
    expect(record.contacts.phones.map(({ value, label }) => [value, label])).toEqual([
      ["0990-1234567", "联系电话"],
    ]);
    expect(record.siteContacts.phones.map(({ value, repaired }) => [value, repaired])).toEqual([
      ["1234567", true],
    ]);
    expect(Object.keys(record.siteContacts.phones[0] ?? {})).toEqual(["value", "evidence", "repaired"]);
    expect(record.contacts.office).toBeNull();
  });

  test("two runs give the same bytes", () => {
    expect(JSON.stringify(filledRecord())).toBe(JSON.stringify(record));
  });

  test("a trace stands in it only where it was asked for", () => {
    expect(record.trace).toHaveLength(1);
    expect("trace" in assembleRecord(readingOf())).toBe(false);
  });
});

test("an empty document gives a record without a value", () => {
  const record = assembleRecord(createPipeline({ extractors: [] }).run(documentOf("")));
  expect(record).toMatchObject({ family: null, era: null, text: "", blocks: [], facts: [], checks: [] });
  expect(Object.values(record.metadata).every((value) => value === null)).toBe(true);
  expect(record.agency).toEqual({ name: null, level: null, kind: null, region: null });
});

describe("evidence that is none is refused", () => {
  const refused = (fact: Fact) =>
    expect(() => assembleRecord(readingOf([fact]))).toThrowError(
      expect.objectContaining({ code: "evidence-invalid" }),
    );

  test("a figure outside its quote", () => {
    refused(
      factOf("requests.received", "12", proseEvidence(spanOf(TEXT, "共收到申请"), spanOf(TEXT, "12"), [])),
    );
  });

  test("a figure without a quote", () => {
    refused(
      factOf("requests.received", "12", {
        from: "prose",
        span: null,
        figure: spanOf(TEXT, "12"),
        source: null,
        rules: [],
      }),
    );
  });

  test("a sum of facts that are not in the record", () => {
    const copy = factOf("requests.letter", "7", proseEvidence(spanOf(TEXT, "信函申请7件"), null, []));
    refused({ ...factOf("requests.received", "7", copy.evidence), addends: [copy] });
  });

  test("a quote of more than 300 characters", () => {
    const text = "收".repeat(301);
    const reading = {
      ...readingOf([factOf("a", "1", proseEvidence(textSpan(0, 301), null, ["r"]))]),
      document: documentOf(text),
    };
    expect(() => assembleRecord(reading)).toThrowError(/at most 300 characters, got 301 from r/);
  });
});
