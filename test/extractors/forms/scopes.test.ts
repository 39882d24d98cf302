import { describe, expect, test } from "vitest";
import { receivedScopes } from "../../../packages/extractors/src/disclosure/forms/index.js";
import { type GivenCell, tableDocument, textDocument } from "./documents.js";
import { flattenTemplate, generateTemplate, glued, ROWS_2021, randomOf } from "./generated.js";
import { factOf, readForms } from "./reading.js";

const regulations = (made: number): GivenCell[][] => [
  ["信息内容", "本年制发件数", "本年废止件数", "现行有效件数"],
  ["规章", "0", "0", "0"],
  ["行政规范性文件", String(made), "3", "62"],
  ["信息内容", { text: "本年处理决定数量", columns: 3 }],
  ["行政许可", { text: "307", columns: 3 }],
];

describe("two tables of one form", () => {
  test("the narrower scope is no fact", () => {
    const { facts, others } = readForms(
      tableDocument(["市本级主动公开情况", regulations(2), "全市主动公开情况", regulations(5)]),
    );
    expect(factOf(facts, "regulatoryDocs.made")?.value).toBe("5");
    expect(others.map(({ indicator, scope, value }) => `${indicator} ${scope} ${value}`)).toEqual([
      "regulatoryDocs.made subScope 2",
    ]);
  });

  test("a copy says nothing new", () => {
    const { facts, others } = readForms(tableDocument(["表一", regulations(5), "附", regulations(5)]));
    expect(factOf(facts, "regulatoryDocs.made")?.value).toBe("5");
    expect(others).toEqual([]);
  });
});

describe("litigation", () => {
  const heads = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"];
  const remedies = (cells: readonly string[]): GivenCell[][] => [
    [
      { text: "行政复议", columns: 5 },
      { text: "行政诉讼", columns: 10 },
    ],
    [
      ...heads.map((text) => ({ text, rows: 2 })),
      { text: "未经复议直接起诉", columns: 5 },
      { text: "复议后起诉", columns: 5 },
    ],
    [...heads, ...heads],
    [...cells],
  ];

  test("is the sum of both ways to court where both are stated", () => {
    const { facts } = readForms(
      tableDocument([remedies(["1", "1", "0", "0", "2", "4", "0", "0", "1", "5", "1", "0", "1", "0", "2"])]),
    );
    const total = factOf(facts, "litigation.total");
    expect(total).toMatchObject({
      value: "7",
      unit: "件",
      writtenUnit: null,
      evidence: { from: "sum", span: null },
    });
    expect(total?.addends?.map(({ indicator, value }) => `${indicator} ${value}`)).toEqual([
      "litigation.direct.total 5",
      "litigation.afterReconsideration.total 2",
    ]);
    expect(total?.addends?.every((fact) => facts.includes(fact))).toBe(true);
    expect(factOf(facts, "reconsideration.upheld")?.value).toBe("1");
  });

  test("is no fact where one is empty", () => {
    const { facts } = readForms(
      tableDocument([remedies(["5", "", "", "2", "7", "8", "", "", "1", "9", "", "", "", "", ""])]),
    );
    expect(factOf(facts, "litigation.total")).toBeUndefined();
    expect(factOf(facts, "litigation.direct.total")?.value).toBe("9");
    expect(factOf(facts, "reconsideration.corrected")).toBeUndefined();
  });
});

describe("what was received", () => {
  test("has two readings: 新收, and 新收 with 结转", () => {
    const template = generateTemplate(randomOf(1), 2021, {
      empty: 0,
      busy: 0.9,
      largest: 60,
      totalsEmpty: false,
    });
    const { facts } = readForms(textDocument(flattenTemplate(template, glued)));
    const received = template.applicants.get("requests.received")?.[6];
    const carriedIn = template.applicants.get("requests.carriedIn")?.[6];
    const scopes = receivedScopes(facts);
    expect(scopes?.newlyReceived.value).toBe(String(received));
    expect(scopes?.withCarriedIn?.value).toBe(String(Number(received) + Number(carriedIn)));
    expect(scopes?.withCarriedIn?.addends[1].indicator).toBe("requests.carriedIn");
  });

  test("and none where no form states it", () => {
    expect(receivedScopes([])).toBeNull();
  });
});

describe("the tables of the record", () => {
  test("a page's table keeps its cells and is named after its form", () => {
    const { tables } = readForms(
      tableDocument([
        "表",
        regulations(5),
        [
          ["其他", "表"],
          ["1", "/"],
        ] as GivenCell[][],
      ]),
    );
    expect(tables.map(({ form, rows }) => [form, rows.length])).toEqual([
      ["template-2021/proactive", 5],
      [null, 2],
    ]);
    expect(tables[1]?.rows[1]?.map(({ text, value, state }) => ({ text, value, state }))).toEqual([
      { text: "1", value: "1", state: "stated" },
      { text: "/", value: null, state: "dash" },
    ]);
  });

  test("a form without borders becomes a table: its labels, its cells, and one cell for what is open", () => {
    const template = generateTemplate(randomOf(8), 2021, {
      empty: 0,
      busy: 0.5,
      largest: 60,
      totalsEmpty: false,
    });
    const { tables, document } = readForms(textDocument(flattenTemplate(template, glued)));
    expect(tables.map(({ form }) => form)).toEqual([
      "template-2021/proactive",
      "template-2021/requests",
      "template-2021/remedies",
    ]);
    const applicants = tables[1]?.rows ?? [];
    expect(applicants).toHaveLength(ROWS_2021.length);
    expect(applicants[0]?.map(({ text }) => text)).toEqual([
      "一、本年新收政府信息公开申请数量",
      ...(template.applicants.get("requests.received") ?? []).map(String),
    ]);
    for (const { text, span } of tables.flatMap(({ rows }) => rows.flat()))
      expect(document.surface(span)).toBe(text);
  });
});
