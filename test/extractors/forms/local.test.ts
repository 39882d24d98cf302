/** Local forms of the years before 2019: coded rows, cumulative columns, merged and misspelt labels. */
import { describe, expect, test } from "vitest";
import { type GivenCell, tableDocument, textDocument } from "./documents.js";
import { factOf, printRows, readForms } from "./reading.js";

const DINGXI: readonly (readonly [
  label: string,
  unit: string,
  code: string,
  current: string,
  total: string,
])[] = [
  ["主动公开信息数", "条", "01", "120", "360"],
  ["其中:全文电子化的主动公开信息数", "条", "02", "118", "350"],
  ["新增的行政规范性文件数", "条", "03", "4", "9"],
  ["提供服务类信息数", "条", "04", "0", "0"],
  ["网站专栏页面访问量", "人次", "05", "20315", "45210"],
  ["现场接待人数", "人次", "06", "31", "70"],
  ["申请总数", "条", "10", "12", "30"],
  ["其中:1.当面申请数", "条", "11", "7", "15"],
  ["2.传真申请数", "条", "12", "0", "0"],
  ["3.电子邮件申请数", "条", "13", "2", "5"],
  ["4.网上申请数", "条", "14", "3", "10"],
  ["对申请的答复总数", "条", "17", "12", "30"],
  ["其中:1.同意公开答复数", "条", "18", "9", "20"],
  ["2.同意部分公开答复数", "条", "19", "1", "4"],
  ["3.否决公开答复总数", "条", "20", "2", "6"],
  ["其中:(1)“非《规定》所指政府信息”数", "条", "21", "1", "2"],
  ["(2)“信息不存在”数", "条", "22", "0", "1"],
  ["(5)“免予公开范围1”数", "条", "25", "1", "3"],
  ["行政复议数", "件", "32", "0", "1"],
  ["行政诉讼数", "件", "33", "0", "0"],
  ["行政申诉数", "件", "34", "0", "0"],
];

const HEAD = ["指 标 名 称", "计量单位", "代码", "本期实际", "本年累计"];

describe("the coded form of Dingxi", () => {
  const expected = [
    "proactive.total 120",
    "proactive.digitised 118",
    "proactive.regulatoryDocs 4",
    "proactive.serviceInformation 0",
    "proactive.pageViews 20315",
    "consultation.inPerson 31",
    "requests.received 12",
    "requests.inPerson 7",
    "requests.fax 0",
    "requests.email 2",
    "requests.online 3",
    "requests.completed 12",
    "requests.granted 9",
    "requests.partial 1",
    "requests.denied 2",
    "requests.denied.notGovernmentInformation 1",
    "requests.nonexistent 0",
    "requests.denied.exempt1 1",
    "reconsideration.total 0",
    "litigation.total 0",
    "complaints.total 0",
  ];
  const codes: GivenCell[] = ["甲", "乙", "丙", "1", "2"];
  const line = ([label, unit, code, current, total]: (typeof DINGXI)[number], gap: string): string =>
    [label, unit, code, current, total].join(gap);

  test.each([
    ["a page", tableDocument(["统计报表", [HEAD, codes, ...DINGXI.map((row) => [...row])]])],
    [
      "tabs",
      textDocument(
        `${HEAD.join("\t")}\n甲\t乙\t丙\t1\t2\n${DINGXI.map((row) => line(row, "\t")).join("\n")}`,
      ),
    ],
    ["a cell a line", textDocument(`${HEAD.join("\n")}\n${DINGXI.map((row) => line(row, "\n")).join("\n")}`)],
    ["blanks", textDocument(`${HEAD.join(" ")}\n${DINGXI.map((row) => line(row, " ")).join("\n")}`)],
  ])("%s", (_name, document) => {
    const { facts, others, checks } = readForms(document);
    expect(facts.map(({ indicator, value }) => `${indicator} ${value}`)).toEqual(expected);
    expect(others).toHaveLength(expected.length);
    expect(others.every(({ scope }) => scope === "cumulative")).toBe(true);
    expect(checks.map(({ verdict }) => verdict)).toEqual(["holds", "holds", "holds"]);
  });

  test("borders lost: the printed codes part the rows, the sums their figures", () => {
    const { readings } = readForms(
      textDocument(`${HEAD.join("")}${DINGXI.map((row) => line(row, "")).join("")}`),
    );
    const rows = printRows(readings);
    expect(rows).toContain("requests.received: ? 12 30");
    expect(rows).toContain("requests.inPerson: ? 7 15");
    expect(rows).toContain("requests.denied: ? 2 6");
    expect(rows).toContain("proactive.serviceInformation: ? 0 0");
  });
});

describe("the forms of Fujian", () => {
  test("信函、传真 is one mode, 行政法复议 a slip, and a waived fee an amount", () => {
    const { facts } = readForms(
      tableDocument([
        [
          ["指标名称", "计量单位", "2015年度", "历年累计"],
          ["主动公开文件数", "条", "2122", "10037"],
          ["其中：1、政府网站公开数", "条", "2122", "10037"],
          ["2、政府公报公开数", "条", "0", "0"],
          ["受理政府信息依申请公开总数", "条", "5", "9"],
          ["其中：1、当面申请数", "条", "1", "2"],
          ["2、网上申请数", "条", "2", "4"],
          ["3、信函、传真申请数", "条", "2", "3"],
          ["对申请的答复总数", "条", "5", "9"],
          ["其中：1、同意公开答复数", "条", "3", "6"],
          ["2、同意部分公开答复数", "条", "0", "0"],
          ["3、不予公开答复数", "条", "1", "2"],
          ["4、其他类型答复数", "条", "1", "1"],
          ["政府信息公开收费减免金额", "元", "150.5", "300"],
          ["接受行政申诉、举报数", "件", "0", "0"],
          ["行政法复议数", "件", "1", "1"],
          ["行政诉讼数", "件", "0", "0"],
        ],
      ]),
    );
    expect(factOf(facts, "requests.letterOrFax")?.value).toBe("2");
    expect(factOf(facts, "fees.waived")).toMatchObject({ value: "150.5", unit: "元", writtenUnit: "元" });
    expect(factOf(facts, "reconsideration.total")?.value).toBe("1");
    expect(factOf(facts, "complaints.total")?.value).toBe("0");
    expect(factOf(facts, "requests.completed")?.value).toBe("5");
    expect(factOf(facts, "requests.received")).toMatchObject({ value: "5", unit: "件", writtenUnit: "条" });
  });
});

describe("the lists of Shanghai", () => {
  test("answers that are no refusal stand beside the refusals", () => {
    const rows: readonly (readonly [string, string])[] = [
      ["申请总数", "40"],
      ["1.当面申请数", "10"],
      ["2.传真申请数", "0"],
      ["3.电子邮件申请数", "5"],
      ["4.网上申请数", "20"],
      ["5.信函申请数", "5"],
      ["6.其他形式申请数", "0"],
      ["对申请的答复总数", "38"],
      ["1.同意公开答复数", "20"],
      ["2.同意部分公开答复数", "2"],
      ["3.“非《规定》所指政府信息”数", "3"],
      ["4.“信息不存在”数", "6"],
      ["5.“非本部门掌握”数", "4"],
      ["6.“申请内容不明确”数", "1"],
      ["7.“重复申请”数", "0"],
      ["8.不予公开答复总数", "2"],
      ["“国家秘密”数", "1"],
      ["“商业秘密”数", "0"],
      ["“个人隐私”数", "1"],
    ];
    const { readings, facts, checks } = readForms(
      tableDocument([[["指标", "单位", "2012年"], ...rows.map(([label, figure]) => [label, "件", figure])]]),
    );
    expect(readings.map(({ spec }) => spec.id)).toEqual(["shanghai-2008"]);
    expect(facts).toHaveLength(rows.length);
    expect(factOf(facts, "requests.denied")?.value).toBe("2");
    expect(checks.map(({ verdict }) => verdict)).toEqual(["holds", "holds", "holds"]);
  });
});
