import { createPipeline, failedCases, layers, type MetadataKey } from "@shilu/core";
import { describe, expect, it } from "vitest";
import { damageRules } from "../../../packages/extractors/src/disclosure/metadata/damage-rules.js";
import { metadataExtractor } from "../../../packages/extractors/src/disclosure/metadata/index.js";
import { read } from "../../../packages/extractors/src/read.js";
import { mentionsExtractor, numeralsExtractor } from "../../../packages/extractors/src/recognise/index.js";

const pipeline = createPipeline({ extractors: [numeralsExtractor, mentionsExtractor, metadataExtractor] });

function readingsOf(text: string) {
  const document = read(text);
  const reading = pipeline.run(document);
  const readings = reading.annotations(layers.metadata);
  return { document, readings, diagnostics: reading.diagnostics };
}

/** The value of a key, `null` where there is none. */
const firstOf = (text: string, key: MetadataKey) =>
  readingsOf(text).readings.find((reading) => reading.key === key)?.value ?? null;

const BODY =
  "一、概述\n全县认真落实条例,全年主动公开政府信息12条。\n二、主动公开情况\n公开信息12条,均已上网。";
const titled = (title: string) => `${title}\n本报告根据《中华人民共和国政府信息公开条例》编制。\n${BODY}`;
const opened = (opening: string) => `甲县人民政府2013年政府信息公开工作年度报告\n${opening}\n${BODY}`;
const signed = (end: string) => `甲县人民政府2013年政府信息公开工作年度报告\n${BODY}\n${end}`;

describe("the agency", () => {
  it.each([
    ["甲县人民政府2013年政府信息公开工作年度报告", "甲县人民政府"],
    ["2011年甲市民政局政府信息公开年度报告", "甲市民政局"],
    ["乌鲁木齐市人民政府机关2013年度政府信息公开工作报告", "乌鲁木齐市人民政府机关"],
    ["北京市乙区丙街道办事处2010年政府信息公开工作年度报告", "北京市乙区丙街道办事处"],
    ["2013年丁溪镇人民政府信息公开年度报告", "丁溪镇人民政府"],
    ["甲县发展和改革局关于2012年度政府信息公开工作的年度报告", "甲县发展和改革局"],
    ["甲市住房和城乡建设局政府信息公开工作2015年度报告", "甲市住房和城乡建设局"],
    ["自治区经信委二〇一〇年政府信息公开工作年度报告", "自治区经信委"],
    ["甲县财政局2019年政务公开工作年度报告", "甲县财政局"],
    ["甲经济技术开发区管理委员会2017年政府信息公开工作年度报告", "甲经济技术开发区管理委员会"],
    ["国家税务总局甲县税务局2020年政府信息公开工作年度报告", "国家税务总局甲县税务局"],
    ["甲省人民政府办公厅2008年政府信息公开年度报告", "甲省人民政府办公厅"],
    ["甲縣人民政府2013年政府信息公開工作年度報告", "甲縣人民政府"],
    ["2013年政府信息公开工作年度报告(甲县财政局)", "甲县财政局"],
    ["甲县2013年人民政府信息公开工作年度报告", "甲县人民政府"],
    ["甲县人民政府办公室关于公布《甲县2013年政府信息公开工作年度报告》的通知", "甲县人民政府办公室"],
  ])("%s", (title, agency) => {
    expect(firstOf(titled(title), "agency")).toBe(agency);
  });

  it.each([
    [`2013年政府信息公开工作年度报告\n本报告由甲县水利局编制。\n${BODY}`, "甲县水利局", "the preamble"],
    [`2013年政府信息公开工作年度报告\n${BODY}\n甲县水利局\n2014年3月20日`, "甲县水利局", "the signature"],
    [
      `2013年政府信息公开工作年度报告\n本报告由甲县水利局办公室编制。\n${BODY}\n甲县水利局\n2014年3月20日`,
      "甲县水利局",
      "the body that signs before the office that writes",
    ],
    [
      `2013年政府信息公开工作年度报告\n${BODY}\n      甲县水利局      2014-03-20`,
      "甲县水利局",
      "body and day in one line",
    ],
    [
      `2013年政府信息公开工作年度报告\n由甲县监察局负责监督。甲县水利局特编制2013年度报告。\n${BODY}`,
      "甲县水利局",
      "who supervises is not who writes",
    ],
    [
      `沙依巴克区2013年政府信息公开工作年度报告\n本报告由沙依巴克区人民政府办公室编制。沙依巴克区人民政府门户网站可以下载。\n${BODY}`,
      "沙依巴克区人民政府",
      "a place alone stands for its government",
    ],
  ])("%s", (text, agency) => {
    expect(firstOf(text, "agency")).toBe(agency);
  });
});

describe("the reporting year", () => {
  it.each([
    ["甲县人民政府2013年政府信息公开工作年度报告", 2013],
    ["甲县人民政府二〇一三年政府信息公开工作年度报告", 2013],
    ["甲县人民政府二○○九年度政府信息公开工作报告", 2009],
    ["甲县政府信息公开工作年度报告(2013年)", 2013],
    ["甲县政府信息公开工作年度报告（2013）", 2013],
  ])("%s", (title, year) => {
    expect(firstOf(titled(title), "year")).toBe(year);
  });

  it("keeps another year that the report gives as an alternate", () => {
    const { readings } = readingsOf(opened("本报告所列数据的统计期限自2012年1月1日起至2012年12月31日止。"));
    expect(readings.filter(({ key }) => key === "year").map(({ value }) => value)).toEqual([2013, 2012]);
  });
});

describe("the period", () => {
  it.each([
    ["本报告所列数据的统计期限自2013年1月1日起至2013年12月31日止。", "2013-01-01", "2013-12-31"],
    ["本报告中所列数据的统计时间为2013年1月1日至12月31日。", "2013-01-01", "2013-12-31"],
    ["统计期限从2008年5月1日到2008年12月31日止。", "2008-05-01", "2008-12-31"],
    ["数据统计期限自 2013 年 1 月 1 日起,至 2013 年 12 月 31 日止。", "2013-01-01", "2013-12-31"],
    ["本报告的数据统计截止到2013年12月31日。", null, "2013-12-31"],
    ["本报告所列数据的统计期限自至。", null, null],
    ["2013年6月1日至7月31日开展了宣传活动。", null, null],
    ["统计时段自二〇一三年一月一日至二〇一三年十二月三十一日。", "2013-01-01", "2013-12-31"],
    ["统计时间为2013.1.1—2013.12.31。", "2013-01-01", "2013-12-31"],
    ["统计期限为2013年1月至12月。", "2013-01", "2013-12"],
  ])("%s", (opening, from, to) => {
    expect(firstOf(opened(opening), "periodFrom")).toBe(from);
    expect(firstOf(opened(opening), "periodTo")).toBe(to);
  });
});

describe("the day it was signed", () => {
  it.each([
    ["甲县人民政府办公室\n2014年3月20日", "2014-03-20"],
    ["甲县人民政府办公室\n二〇一四年三月二十日", "2014-03-20"],
    ["甲县人民政府办公室\n二○一四年元月二十日", "2014-01-20"],
    ["甲县人民政府办公室  2014年3月20日", "2014-03-20"],
    ["一四年三月二十二日", "2014-03-22"],
    ["甲县人民政府办公室", null],
    ["甲县人民政府办公室\n2014年3月", "2014-03"],
    ["甲县人民政府办公室\n2014.3.10", "2014-03-10"],
    ["○一四年三月十日", "2014-03-10"],
    ["填报日期 2014年3月20日", null],
    ["甲县人民政府办公室\n2012年3月20日", null],
  ])("%s", (end, day) => {
    expect(firstOf(signed(end), "signedOn")).toBe(day);
  });

  it("may stand in brackets below the title", () => {
    expect(firstOf(`甲镇人民政府2013年信息公开年度报告\n(2014年2月7日)\n${BODY}`, "signedOn")).toBe(
      "2014-02-07",
    );
  });
});

describe("what the page says", () => {
  it.each([
    ["浏览次数:2,207  来源:县政府办", "views", 2207],
    ["点击:[288]  来源:县政府办", "views", 288],
    ["发布日期:2014年03月20日信息来源:县政府办公室阅读:字体:大中小", "source", "县政府办公室"],
  ] as const)("%s", (line, key, value) => {
    expect(
      firstOf(`甲县人民政府2013年政府信息公开工作年度报告\n${line}\n本报告根据《条例》编制。\n${BODY}`, key),
    ).toBe(value);
  });

  it("stays in the characters of the page", () => {
    const text = `甲縣人民政府2013年政府信息公開工作年度報告\n${BODY}\n\n主辦單位:甲縣人民政府\n粵ICP備10042816號  最佳瀏覽分辨率1024*768`;
    expect(firstOf(text, "icpNumber")).toBe("粵ICP備10042816號");
  });
});

describe("damage", () => {
  it("is read by rules that hold their cases", () => {
    expect(failedCases(damageRules, ({ code }) => code)).toEqual([]);
  });

  const codes = (text: string) =>
    readingsOf(text).diagnostics.map(
      ({ code, span }) => `${code} ${span ? text.slice(span.start, span.end) : ""}`,
    );
  it.each([
    ["截至2013年2月30日,公开12条。", ["malformed-date 2013年2月30日"]],
    ["20143年,将进一步深化政府信息公开工作。", ["malformed-date 20143年"]],
    ["本报告由七个部分组成,所列数据截止日期为", ["truncated-text"]],
    ["截至2010 1231日,主动公开政府信息323条。", ["damaged-text"]],
    ["根据《关于印发规定的通知》(新政办发〔201075)规定。", ["damaged-text"]],
    ["2014年,将进一步深化政府信息公开工作。", []],
  ])("%s", (opening, expected) => {
    const found = codes(opened(opening));
    expect(found.map((one) => one.split(" ")[0])).toEqual(expected.map((one) => one.split(" ")[0]));
    for (const [i, one] of expected.entries()) expect(found[i]?.startsWith(one)).toBe(true);
  });
});

describe("evidence", () => {
  it("holds the words of every value of the text", () => {
    const { document, readings } = readingsOf(
      signed(
        "本报告所列数据的统计期限自2013年1月1日起至2013年12月31日止。\n甲县人民政府办公室\n2014年3月20日",
      ),
    );
    expect(readings.map(({ key }) => key)).toEqual(
      expect.arrayContaining(["title", "agency", "year", "periodFrom", "periodTo", "signedOn"]),
    );
    for (const { evidence, key } of readings) {
      expect(evidence.rules.length, key).toBeGreaterThan(0);
      if (evidence.span) expect(document.surface(evidence.span).trim().length, key).toBeGreaterThan(0);
    }
  });
});
