/** The ways in which reports and their pages write periods, days and counters. */
import { createPipeline, layers } from "@shilu/core";
import { describe, expect, it } from "vitest";
import { metadataExtractor } from "../../../packages/extractors/src/disclosure/metadata/index.js";
import { read } from "../../../packages/extractors/src/read.js";
import { mentionsExtractor, numeralsExtractor } from "../../../packages/extractors/src/recognise/index.js";

const pipeline = createPipeline({ extractors: [numeralsExtractor, mentionsExtractor, metadataExtractor] });

const BODY =
  "一、概述\n认真贯彻落实条例,加强组织领导,各项工作取得了新的进展。\n二、主动公开政府信息情况\n全年主动公开政府信息1200条。\n" +
  "三、依申请公开情况\n全年收到政府信息公开申请3件,均已按时答复。\n四、存在的问题\n公开的深度还不够。";
const TITLE = "白坪县2012年政府信息公开工作年度报告";

function found(text: string): Record<string, string | number> {
  const values: Record<string, string | number> = {};
  for (const { key, value } of pipeline.run(read(text)).annotations(layers.metadata)) values[key] ??= value;
  return values;
}

describe("periods", () => {
  it.each([
    ["各项数字以2012年元月1日为起点、同年12月31日为终点。"],
    ["时限上自2012年1月1日，下至2012年12月31日。"],
    ["2012年度（自当年1月1日起，至12月31日止）的情况如下。"],
    ["2012年度（即1月1日至12月31日）的情况如下。"],
    ["2012年度，自1月1日至12月31日，各项工作如下。"],
    ["时间范围2012.1.1—12.31。"],
    ["时间范围2012/1/1至2012/12/31。"],
    ["统计时段20120101-20121231。"],
    ["起于2012年1月1日，迄于2012年12月31日。"],
    ["自2012年1月1日零时起，至2012年12月31日24时止。"],
    ["从2012年1月1日（含）到2012年12月31日（含）。"],
    ["始于二〇一二年一月一日，终于二〇一二年十二月三十一日。"],
    ["起始于2012年1月1日，结束于是年12月31日。"],
  ])("%s", (sentence) => {
    const { periodFrom, periodTo } = found(`${TITLE}\n根据条例编制本报告，现予公布。${sentence}\n${BODY}`);
    expect([periodFrom, periodTo]).toEqual(["2012-01-01", "2012-12-31"]);
  });

  it.each([
    ["对2012年3月1日至5月31日的公开栏进行了检查。", "a check in spring"],
    ["办事大厅每年1月1日、12月31日闭馆盘点。", "days of no year"],
    ["开放时间为1月1日至12月31日。", "hours of every year"],
    ["档案号20120101-20120131。", "numbers of files"],
  ])("%s is none: %s", (sentence) => {
    const values = found(`${TITLE}\n根据条例编制本报告，现予公布。${sentence}\n${BODY}`);
    expect(values.periodFrom).toBeUndefined();
    expect(values.periodTo).toBeUndefined();
  });
});

describe("days of signatures", () => {
  it.each([
    ["贰零壹叁年叁月贰拾壹日", "2013-03-21"],
    ["二零一三年三月廿一日", "2013-03-21"],
    ["2013年03月21日", "2013-03-21"],
    ["2013.3.21", "2013-03-21"],
    ["2013年3月", "2013-03"],
    ["二〇一三年三月", "2013-03"],
    ["贰零壹叁年叁月", "2013-03"],
  ])("%s", (day, value) => {
    for (const body of ["白坪县人民政府", "白坪县水务局综合股"]) {
      const text = `${TITLE}\n根据条例编制本报告，现予公布。\n${BODY}\n\n${body}\n${day}`;
      expect(found(text).signedOn).toBe(value);
    }
  });

  it("below the title, under the body that signs", () => {
    const head = "2012年度政府信息公开工作年度报告\n白坪县人民医院\n（2013年2月20日）\n";
    const line = "点击数：1,205　　信息来源：院办　　更新日期：2013年02月28日\n";
    expect(found(`${head}${line}根据条例编制本报告，现予公布。\n${BODY}`)).toMatchObject({
      agency: "白坪县人民医院",
      signedOn: "2013-02-20",
      publishedOn: "2013-02-28",
      views: 1205,
      source: "院办",
    });
  });
});

describe("titles and the bodies in them", () => {
  it("of two lines, given twice", () => {
    const title = "白坪县水利局\n2012年政府信息公开年度报告";
    const line = "作者：佚名　来源：本站　发布时间：2013年01月20日 10:22:33　点击数：331次";
    expect(
      found(
        `当前位置：首页 > 年报 > 正文\n${title}\n${line}\n${title}\n根据条例编制本报告，现予公布。\n${BODY}`,
      ),
    ).toMatchObject({
      title: "白坪县水利局2012年政府信息公开年度报告",
      agency: "白坪县水利局",
      source: "本站",
    });
  });

  it.each([
    ["○ ", `${TITLE}`],
    ["◆", `${TITLE}`],
    ["", "○一二年白坪县政府信息公开工作年度报告"],
  ])("sign %j before the title", (sign, title) => {
    expect(found(`${sign}${title}\n来源：县政府办\n根据条例编制本报告，现予公布。\n${BODY}`).title).toBe(
      title,
    );
  });

  it("of lines whose characters stand apart", () => {
    const head = "白坪县司法局\n2012年政府信息公开\n年　度　报　告";
    expect(String(found(`${head}\n根据条例编制本报告，现予公布。\n${BODY}`).title).replace(/\s/g, "")).toBe(
      "白坪县司法局2012年政府信息公开年度报告",
    );
  });

  it("a year of two numerals is no part of the body", () => {
    const head = "白坪县司法局一二年度政府信息公开工作年报";
    expect(found(`${head}\n根据条例编制本报告，现予公布。\n${BODY}`).agency).toBe("白坪县司法局");
  });

  it("the year before a signature in its first months, where nothing else gives one", () => {
    const of = (day: string) =>
      found(
        `白坪县司法局政府信息公开工作年度报告\n根据条例编制本报告，现予公布。\n${BODY}\n白坪县司法局\n${day}`,
      ).year;
    expect(of("2013年1月20日")).toBe(2012);
    expect(of("2013年12月20日")).toBeUndefined();
  });

  it("a site that is its own source is no body", () => {
    const head = "2012年政府信息公开年度报告\n来源：本站　日期：2013-01-20";
    expect(found(`${head}\n根据条例编制本报告，现予公布。\n${BODY}`).agency).toBeUndefined();
  });

  it("a day in figures below the body that signs belongs to the text", () => {
    const document = read(
      `${TITLE}\n根据条例编制本报告，现予公布。\n${BODY}\n\n白坪县水利局\n2013.01.15\n\n【打印】【关闭】`,
    );
    const last = document.blocks.findLast(({ role }) => role === "main");
    expect(last && document.surface(last.span)).toBe("2013.01.15");
  });
});

describe("lines above and below the text", () => {
  it.each([
    ["[ 录入：管理员 | 时间：2013年3月16日 | 阅读：418 次 | 稿源：县政府办 ]", "2013-03-16", 418, "县政府办"],
    ["【信息类别】年报 【公开时限】长期 【发布时间】二〇一三年三月十日", "2013-03-10", undefined, undefined],
    ["发布：2013.03.05 17:20　点击 63　编辑：张三", "2013-03-05", 63, undefined],
    ["更新于 2013/3/5 8:20:01　来源：县政府办　人气：12", "2013-03-05", 12, "县政府办"],
    ["上网时间：2013-3-5　阅读人次：1,012", "2013-03-05", 1012, undefined],
    ["来    源：县政府办　　时    间：2013-03-05", "2013-03-05", undefined, "县政府办"],
    ["日期：2013-03-05　访问：  次", "2013-03-05", undefined, undefined],
  ])("%s", (line, publishedOn, views, source) => {
    const above = found(`${TITLE}\n${line}\n根据条例编制本报告，现予公布。\n${BODY}`);
    expect([above.publishedOn, above.views, above.source]).toEqual([publishedOn, views, source]);
    const below = found(
      `${TITLE}\n根据条例编制本报告，现予公布。\n${BODY}\n\n白坪县人民政府\n2013年3月1日\n\n${line}\n上一篇 无　下一篇 秋季征兵公告\n`,
    );
    expect([below.publishedOn, below.views, below.source]).toEqual([publishedOn, views, source]);
    expect(below.signedOn).toBe("2013-03-01");
  });

  it("counters alone below the text", () => {
    const text = `${TITLE}\n根据条例编制本报告，现予公布。\n${BODY}\n\n白坪县人民政府\n\n阅读 702 人次\n返回列表　推荐给好友\n`;
    expect(found(text).views).toBe(702);
  });

  it.each([
    ["| 索引号 | JX012-2013-0003 | 发布日期 | 2013-02-03 |\n| 文号 | 白水发〔2013〕3号 | 主题 | 年报 |"],
    ["〖索引号〗JX012-2013-0003〖文号〗白水发〔2013〕3号〖生成日期〗2013-01-25〖公开日期〗2013-02-03"],
    ["索引号：\nJX012-2013-0003\n文号：\n白水发〔2013〕3号\n公开日期：\n2013-02-03"],
  ])("index table %j", (table) => {
    expect(found(`${table}\n${TITLE}\n根据条例编制本报告，现予公布。\n${BODY}`)).toMatchObject({
      indexNumber: "JX012-2013-0003",
      documentNumber: "白水发〔2013〕3号",
      publishedOn: "2013-02-03",
      title: TITLE,
    });
  });

  it("labels in English", () => {
    const line = "Update: 2013-02-03 Hits: 55 Author: admin";
    expect(found(`${TITLE}\n${line}\n根据条例编制本报告，现予公布。\n${BODY}`)).toMatchObject({
      publishedOn: "2013-02-03",
      views: 55,
    });
  });

  it("in the line of the title", () => {
    const line = `${TITLE}　发布时间：2013年3月7日　信息来源：县政府办　浏览次数：120`;
    expect(found(`${line}\n根据条例编制本报告，现予公布。\n${BODY}`)).toMatchObject({
      title: TITLE,
      publishedOn: "2013-03-07",
      source: "县政府办",
      views: 120,
    });
  });

  it("the body that publishes is the source, a person is not", () => {
    const of = (name: string) =>
      found(`${TITLE}\n发布者：${name}　发布时间：2013-03-20\n根据条例编制本报告，现予公布。\n${BODY}`)
        .source;
    expect(of("学校办公室")).toBe("学校办公室");
    expect(of("王小明")).toBeUndefined();
    expect(of("admin")).toBeUndefined();
  });

  it("a number of its own in the text is none", () => {
    const text = `${TITLE}\n根据条例编制本报告，现予公布。\n${BODY}\n网站访问量702人次，比上年增加12人次。`;
    expect(found(text).views).toBeUndefined();
  });
});
