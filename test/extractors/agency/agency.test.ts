import {
  createPipeline,
  type Diagnostic,
  defineExtractor,
  layers,
  type MetadataKey,
  type Metadatum,
  proseEvidence,
  textSpan,
} from "@shilu/core";
import { describe, expect, it } from "vitest";
import { agenciesExtractor } from "../../../packages/extractors/src/disclosure/agency/index.js";
import { LEVEL_ROWS, levelInName } from "../../../packages/extractors/src/disclosure/agency/level-in-name.js";
import { normaliseAgency, organRows } from "../../../packages/extractors/src/disclosure/agency/normalise.js";
import { KIND_ROWS, kindOf } from "../../../packages/extractors/src/disclosure/agency/organ-kind.js";
import { read } from "../../../packages/extractors/src/read.js";
import { mentionsExtractor, numeralsExtractor } from "../../../packages/extractors/src/recognise/index.js";

/** The agency of a text, given what the metadata say. */
function agencyOf(text: string, metadata: Partial<Record<MetadataKey, string | number>>) {
  const given: Metadatum[] = Object.entries(metadata).map(([key, value]) => ({
    key: key as MetadataKey,
    value,
    evidence: proseEvidence(textSpan(0, 1), null, ["test"]),
  }));
  const metadataGiven = defineExtractor({
    name: "metadata",
    requires: [],
    provides: layers.metadata,
    extract: () => given,
  });
  const reading = createPipeline({
    extractors: [numeralsExtractor, mentionsExtractor, metadataGiven, agenciesExtractor],
  }).run(read(text));
  return {
    agency: reading.annotations(layers.agencies)[0],
    diagnostics: reading.diagnostics as Diagnostic[],
  };
}

const CONTACT = "如有疑问,请联系县政府办公室。";

describe("the region of an agency", () => {
  it.each([
    ["沙依巴克区人民政府", 2017, {}, "", "650103", 2017, "650103", "a district in the lists"],
    ["襄樊市人民政府", 2009, {}, "", "420600", 2009, "420600", "the name of that year"],
    ["崇文区人民政府", 2009, {}, "", "110103", 2009, "110101", "merged since"],
    ["北京市崇西区柳营街道办事处", 2010, {}, "", "110000", 2010, "110000", "invented below its city"],
    [
      "临沅县人民政府",
      2013,
      { icpNumber: "湘ICP备06011734号" },
      "电话:0736-6623180。",
      "430700",
      2013,
      "430700",
      "invented: the prefecture of its phone",
    ],
    [
      "临沅县人民政府",
      2013,
      { icpNumber: "湘ICP备06011734号" },
      "",
      "430000",
      2013,
      "430000",
      "invented: the province of its filing",
    ],
    [
      "浈江市民政局",
      2011,
      { icpNumber: "粤ICP备05091234号" },
      "电话:0751-8177055。",
      "440000",
      2011,
      "440000",
      "a city of unknown level: nothing below its province",
    ],
    [
      "自治区经信委",
      2010,
      { siteName: "新疆维吾尔自治区工业和信息化厅" },
      "",
      "650000",
      2010,
      "650000",
      "the site names it",
    ],
    ["市水务局", 2015, { siteName: "广元市水务局" }, "", "510800", 2015, "510800", "the site names the city"],
    [
      "朝阳区人民政府",
      2015,
      { siteId: "1101050001" },
      "",
      "110105",
      2015,
      "110105",
      "the site's code decides between two",
    ],
    [
      "鼓楼区教育局",
      2015,
      {},
      "电话:0516-83745500。",
      "320302",
      2015,
      "320302",
      "the area code decides between four",
    ],
    [
      "江阳区人民政府",
      2017,
      { icpNumber: "渝ICP备05001234号" },
      "邮编:401220,电话:023-40221056。",
      "500000",
      2017,
      "500000",
      "every sign speaks against 泸州",
    ],
    ["湘西自治州人民政府", 2014, {}, "", "433100", 2014, "433100", "without its nationalities"],
    ["国家税务总局襄阳市税务局", 2020, {}, "", "420600", 2020, "420600", "a body of the State in a place"],
    ["国家统计局湖北调查总队", 2016, {}, "", "420000", 2016, "420000", "the same, of a province"],
    ["苏州工业园区管理委员会", 2016, {}, "", "320500", 2016, "320500", "a zone of a city"],
    ["海关总署广东分署", 2018, {}, "", "440000", 2018, "440000", "a body of the State behind its own name"],
    ["云南电网有限责任公司红河金平供电局", 2020, {}, "", "530000", 2020, "530000", "a branch of a company"],
    ["温州鹿城区民政局", 2015, {}, "", "330302", 2015, "330302", "a city without 市"],
    ["湟溪州中心医院", 2021, {}, "电话:0970-8622120。", "630000", 2021, "630000", "an invented prefecture"],
    [
      "鼓楼区人民政府",
      2014,
      {},
      "徐州市鼓楼区的报告由区政府办公室编制。",
      "320302",
      2014,
      "320302",
      "the opening names its city",
    ],
  ])("%s in %i", (agency, year, metadata, text, code, codeYear, modernCode, _why) => {
    const found = agencyOf(`${CONTACT}${text}`, { agency, year, ...metadata }).agency;
    expect(found?.region).toMatchObject({ code, codeYear, modernCode });
  });

  it.each([
    ["吉原省水利局", 2021, { icpNumber: "吉ICP备05002347号" }, "an invented province has nothing above it"],
    ["水利局", 2021, {}, "no sign at all"],
  ])("%s has none", (agency, year, metadata, _why) => {
    expect(agencyOf(CONTACT, { agency, year, ...metadata }).agency?.region).toBeNull();
  });

  it("tells of a place that can be several, and does not choose", () => {
    const { agency, diagnostics } = agencyOf(CONTACT, { agency: "朝阳区人民政府", year: 2015 });
    expect(agency?.region).toBeNull();
    expect(diagnostics.map(({ code }) => code)).toEqual(["ambiguous-reading"]);
  });

  it("tells of numbers of another province, with their place", () => {
    const text = "地址:扬子江路101号,邮编:830000,电话:0571-86139502。";
    const { agency, diagnostics } = agencyOf(text, { agency: "沙依巴克区人民政府", year: 2017 });
    expect(agency?.region?.code).toBe("650103");
    expect(diagnostics.map(({ code, span }) => [code, span && text.slice(span.start, span.end)])).toEqual([
      ["region-mismatch", "0571-86139502"],
    ]);
  });
});

describe("rules that the opening follows", () => {
  it.each([
    ["本报告依据《陕西省政府信息公开规定》编制。", ["《陕西省政府信息公开规定》"], "of another province"],
    ["本报告依据《甘肃省政府信息公开规定》编制。", [], "of its own province"],
    ["赴陕西学习《陕西省政府信息公开规定》。", [], "not its basis"],
  ])("%s", (opening, expected) => {
    const text = `甲县人民政府2011年政府信息公开工作年度报告\n${opening}\n电话:0932-4821116。`;
    const { diagnostics } = agencyOf(text, { agency: "甲县人民政府", year: 2011 });
    expect(diagnostics.map(({ span }) => span && text.slice(span.start, span.end))).toEqual(expected);
  });
});

describe("level and kind", () => {
  it.each([
    ["沙依巴克区人民政府", 2017, "county", "government"],
    ["襄阳市国家税务局", 2013, "prefecture", "department"],
    ["阿勒泰地区行政公署", 2013, "prefecture", "government"],
    ["乌鲁木齐市人民政府机关", 2013, "prefecture", "government"],
    ["芒市人民政府", 2015, "county", "government"],
    ["浈江市民政局", 2011, null, "department"],
    ["梧溪镇人民政府", 2013, "township", "government"],
    ["自治区经信委", 2010, "province", "department"],
    ["上海市人民政府办公厅", 2019, "province", "department"],
    ["国家统计局", 2019, "ministry", "department"],
    ["甲市第一人民医院", 2019, null, "other"],
  ])("%s", (agency, year, level, kind) => {
    expect(agencyOf(CONTACT, { agency, year }).agency).toMatchObject({ level, kind });
  });

  it.each(KIND_ROWS.flatMap(({ kind, cases }) => cases.map((name) => [name, kind])))(
    "%s is a %s",
    (name, kind) => {
      expect(kindOf(name)).toBe(kind);
    },
  );

  it.each(LEVEL_ROWS.flatMap(({ level, cases }) => cases.map((name) => [name, level])))(
    "%s: %s",
    (name, level) => {
      expect(levelInName(name)).toBe(level);
    },
  );

  it.each(LEVEL_ROWS.flatMap(({ level, not }) => not.map((name) => [name, level])))(
    "%s: not %s",
    (name, level) => {
      expect(levelInName(name)).not.toBe(level);
    },
  );
});

describe("the name in full", () => {
  it.each([
    ["自治区经信委", "新疆维吾尔自治区", "新疆维吾尔自治区经济和信息化委员会"],
    ["省人社厅", "湖北省", "湖北省人力资源和社会保障厅"],
    ["乌鲁木齐市人民政府机关", null, "乌鲁木齐市人民政府"],
    ["平潭县人民政府", "福建省", "平潭县人民政府"],
    ["省直机关事务管理局", "湖北省", "省直机关事务管理局"],
    ["汕尾市碣灣區人民政府", null, "汕尾市碣湾区人民政府"],
  ])("%s", (written, province, full) => expect(normaliseAgency(written, province)).toBe(full));

  it.each(organRows().map(({ cells }) => [cells.case, cells.short, cells.full]))(
    "%s",
    (written, short, full) => {
      expect(written).toContain(`{${short}}`);
      const name = written.replace(/[{}]/g, "");
      expect(normaliseAgency(name, null)).toBe(name.replace(short, full));
    },
  );
});
