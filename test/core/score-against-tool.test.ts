import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { type ExtractedRecord, type GoldReport, type Ratio, type Retrieval, scoreRecords } from "@shilu/core";
import { expect, test } from "vitest";
import { disclosureScope } from "../../packages/extractors/src/disclosure/scoring.js";
import { filledRecord } from "./filled-record.js";

const tool = fileURLToPath(new URL("../../../shared/tools/score-records.mjs", import.meta.url));
const full = filledRecord();
const [received, inPerson, letter] = full.facts as [never, never, never];

const gold: GoldReport = {
  file: "",
  encoding: "utf-8",
  meta: { title: "某局年度报告", agency: "某局", year: 2013, publishedOn: null, views: null, siteId: "1" },
  contacts: {
    office: null,
    address: "某街1号",
    phones: ["(0990)1234567", "7654321"],
    phonesAlt: ["12345"],
    websites: [],
  },
  sections: [
    { level: 1, marker: "一、", heading: "概述。" },
    { level: 1, marker: "二、", heading: "主动公开" },
  ],
  sectionsOptional: [{ level: 1, marker: "三、", heading: "附则" }],
  facts: [
    { id: "requests.received", value: 12, evidence: "收到申请12件" },
    { id: "requests.inPerson", value: 5, qualifier: "about", evidence: "信函申请" },
    { id: "requests.letter", value: 7, evidence: "当面申请", also: ["信函申请7件"] },
    { id: "requests.fax", value: 0, evidence: "传真" },
    { id: "proactive.unjudged", value: 1, evidence: "一" },
  ],
  factsOptional: [{ id: "requests.online", value: 3, evidence: "3年" }],
  traps: [
    { id: "requests.received", value: 3, evidence: "3年" },
    { id: "requests.letter", value: 9, evidence: "9" },
  ],
  breakdowns: [
    {
      of: "requests.received",
      by: "mode",
      items: [
        { label: "当面", count: 5, share: null },
        { label: "信函", share: 0.5 },
      ],
    },
  ],
  checks: [{ kind: "share-sum" }],
  checksOptional: [{ kind: "year-mismatch" }],
  mainText: { first: "某局2013年政府信息公开年", last: "联系电话:0990-1234567" },
  chrome: ["首页", "概 述"],
};

const change = <T extends object>(part: T | undefined, more: object): T => ({ ...part, ...more }) as T;
const section = full.sections[0];
const check = full.checks[0];

/** Records that differ from gold in one way or another, and gold that differs from them. */
const PAIRS: [string, Partial<GoldReport>, Partial<ExtractedRecord> | null][] = [
  ["as-it-is", {}, {}],
  ["no-record", {}, null],
  [
    "values",
    {},
    {
      facts: [
        change(received, { value: 3 }),
        change(received, { value: 12 }),
        change(inPerson, { qualifier: "about" }),
        letter,
        change(letter, { indicator: "requests.online", value: 3 }),
      ],
    },
  ],
  [
    "stands-for",
    { facts: [{ id: "requests.completed", value: 12, evidence: "12件" }] },
    { facts: [change(received, { indicator: "requests.answered" })] },
  ],
  [
    "dimensions",
    {},
    { facts: [received, change(received, { value: 99, dimensions: { applicant: "business" } }), received] },
  ],
  ["text-moved", {}, { text: `。${full.text}` }],
  [
    "no-source",
    {},
    {
      facts: [
        change(received, { evidence: { ...(received as { evidence: object }).evidence, source: null } }),
      ],
    },
  ],
  [
    "sections",
    { sections: [{ level: 2, marker: "一、", heading: "概述" }] },
    {
      sections: [
        change(section, { level: 2 }),
        change(section, { marker: "附件", heading: "一" }),
        change(section, { marker: "三、", heading: "附则说明" }),
        change(section, { heading: "多余" }),
      ],
    },
  ],
  [
    "metadata",
    { meta: { title: "某 局", year: 2012 }, metaOptional: ["year"] },
    { metadata: { ...full.metadata, views: full.metadata.year, publishedOn: full.metadata.year } },
  ],
  ["inventions", {}, { metadata: { ...full.metadata, views: full.metadata.year } }],
  [
    "contacts",
    {},
    {
      contacts: {
        ...full.contacts,
        address: change(full.contacts.phones[0], { value: "某街 １号" }),
        phones: [
          change(full.contacts.phones[0], { value: "12345" }),
          change(full.contacts.phones[0], { value: "99999" }),
        ],
      },
    },
  ],
  [
    "parts",
    {},
    {
      breakdowns: [
        {
          of: null,
          ofLabel: "x",
          by: "mode",
          total: null,
          complete: "no",
          items: [
            { label: "当面受理的申请", count: 5, share: null, evidence: change(full.facts[0]?.evidence, {}) },
            { label: "空", count: null, share: null, evidence: change(full.facts[0]?.evidence, {}) },
          ],
        },
      ],
    },
  ],
  [
    "checks",
    { checks: [{ kind: "duplicate-conflict" }, { kind: "sum-mismatch" }] },
    {
      checks: [
        change(check, { verdict: "fails", kind: "prose-table-conflict" }),
        change(check, { verdict: "fails", kind: "growth-mismatch" }),
        change(check, { verdict: "fails", kind: "year-mismatch" }),
        change(check, { verdict: "unknown" }),
      ],
    },
  ],
  [
    "main-text",
    { mainText: { first: "首页", last: "末", firstAlt: ["一、概述"] }, chrome: ["某局"] },
    { blocks: full.blocks.slice(1) },
  ],
];

const inPlace = PAIRS.map(([name, wanted, got]) => ({
  gold: { ...gold, ...wanted, file: `${name}.txt` },
  record: got && { ...full, ...got, source: { ...full.source, uri: `${name}.txt` } },
  source: full.text,
}));

function toolTotals(): Record<string, unknown> {
  const folder = mkdtempSync(path.join(tmpdir(), "score-"));
  try {
    for (const part of ["reports", "gold"]) mkdirSync(path.join(folder, part));
    for (const pair of inPlace) {
      writeFileSync(path.join(folder, "reports", pair.gold.file), full.text);
      writeFileSync(
        path.join(folder, "gold", pair.gold.file.replace(".txt", ".json")),
        JSON.stringify(pair.gold),
      );
    }
    const lines = inPlace.flatMap(({ record }) => (record ? [JSON.stringify(record)] : []));
    writeFileSync(path.join(folder, "records.jsonl"), lines.join("\n"));
    writeFileSync(
      path.join(folder, "print.mjs"),
      `import { readFileSync } from "node:fs"; console.log(readFileSync(new URL("records.jsonl", import.meta.url), "utf8"));`,
    );
    const out = path.join(folder, "totals.json");
    const run = spawnSync(
      process.execPath,
      [tool, "--set", folder, "--run", `node ${folder}/print.mjs`, "--json", out],
      {
        encoding: "utf8",
      },
    );
    expect(run.stderr).toBe("");
    return JSON.parse(readFileSync(out, "utf8"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const there = existsSync(tool);
test.skipIf(!there)(
  `the totals are those of the scorer${there ? "" : " (skipped: ../shared/tools is not here)"}`,
  () => {
    const scores = scoreRecords(inPlace, disclosureScope);
    const percent = (share: number) => +(100 * share).toFixed(1);
    const list = ({ right, extra, missed, precision, recall, f1 }: Retrieval) => ({
      tp: right,
      fp: extra,
      fn: missed,
      p: percent(precision),
      r: percent(recall),
      f1: percent(f1),
    });
    const ratio = ({ right, of }: Ratio) => ({ n: right, of, pct: of ? percent(right / of) : null });
    const wrong = ({ right, of, share }: Ratio) => ratio({ right: of - right, of, share });
    expect({
      docs: scores.documents,
      records: scores.records,
      facts: list(scores.facts),
      traps: wrong(scores.traps),
      qualifier: ratio(scores.qualifiers),
      slice: ratio(scores.slices),
      place: ratio(scores.places),
      source: ratio(scores.sources),
      sections: list(scores.sections),
      metadata: ratio(scores.metadata),
      invented: scores.inventions.of - scores.inventions.right,
      contacts: list(scores.contacts),
      parts: list(scores.parts),
      checks: ratio(scores.checks),
      falseAlarms: scores.falseAlarms.of,
      mainFirst: ratio(scores.mainFirst),
      mainLast: ratio(scores.mainLast),
      chromeAbsent: ratio(scores.chromeAbsent),
    }).toEqual(toolTotals());
    expect(scores.facts.missed).toBeGreaterThan(0);
    expect(scores.facts.extra).toBeGreaterThan(0);
  },
);
