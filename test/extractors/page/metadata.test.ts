import { failedCases } from "@shilu/core";
import { describe, expect, test } from "vitest";
import { readDay } from "../../../packages/extractors/src/page/metadata/day.js";
import { pageMetadata } from "../../../packages/extractors/src/page/metadata/index.js";
import {
  REGISTRATION_RULES,
  ROW_PARTS,
} from "../../../packages/extractors/src/page/metadata/registration-rules.js";
import { read } from "../../../packages/extractors/src/read.js";

const BODY = "根据条例的规定，现将本县2013年度政府信息公开工作情况公布如下，欢迎监督。";
const page = (head: string, body: string) => `<html><head>${head}</head><body>${body}</body></html>`;

/** The first reading of every key. */
function firstOf(input: string): Record<string, string | number> {
  const first: Record<string, string | number> = {};
  for (const { key, value } of pageMetadata(read(input))) first[key] ??= value;
  return first;
}

describe("registration numbers", () => {
  test("the cases of the rules hold", () => {
    expect(failedCases(REGISTRATION_RULES, ({ key, value }) => `${key} ${value}`)).toEqual([]);
  });

  test.each(
    ROW_PARTS.flatMap(({ key, pattern, cases }) => cases.map((written) => ({ key, pattern, written }))),
  )("$key: $written", ({ pattern, written }) => {
    const name = /\{(.*)\}/.exec(written)?.[1] ?? null;
    expect(pattern.exec(written.replace(/[{}]/g, ""))?.[1] ?? null).toBe(name);
  });
});

describe("days", () => {
  test.each([
    ["2014-03-28 12:00", "2014-03-28"],
    ["2009-3-30 10:12:05", "2009-03-30"],
    ["2022/01/27", "2022-01-27"],
    ["2020年8月2日", "2020-08-02"],
    ["2014-03", "2014-03"],
    ["20140328", "2014-03-28"],
    ["2014-02-30", null],
    ["01020280-2", null],
    ["12014-03-2", null],
  ])("%s: %s", (folded, day) => {
    expect(readDay(folded)?.value ?? null).toBe(day);
  });
});

describe("metadata of a text", () => {
  test("labelled lines, footers and crumbs", () => {
    const text = [
      "首页  政务公开  互动交流",
      "当前位置: 首页>>政务公开>>信息公开年报>>正文",
      "云溪县人民政府2013年政府信息公开工作",
      "年度报告",
      "信息来源: 县政府办  发布时间:2014-03-28 12:00  浏览次数:1,276次",
      BODY,
      "上一条:关于开展检查的通知",
      "主办单位:云溪县人民政府 承办单位:县信息中心",
      "湘ICP备05002477号-1 湘公网安备 43062302000119号 网站标识码:4306230001",
    ].join("\n");
    expect(firstOf(text)).toEqual({
      title: "云溪县人民政府2013年政府信息公开工作年度报告",
      publishedOn: "2014-03-28",
      views: 1276,
      source: "县政府办",
      icpNumber: "湘ICP备05002477号-1",
      policeNumber: "湘公网安备43062302000119号",
      siteId: "4306230001",
      columns: "政务公开 > 信息公开年报",
      sponsor: "云溪县人民政府",
      operator: "县信息中心",
    });
  });

  test.each([
    ["云溪县教育局 2022-01-20 阅读 231", "2022-01-20", "云溪县教育局"],
    ["2022-01-20 09:12 云溪县教育局", "2022-01-20", "云溪县教育局"],
    ["2022/1/20 星期四　县政府办", "2022-01-20", "县政府办"],
    ["[ 2022-01-20 10:22:33 ] 点击:123 【大 中 小】", "2022-01-20", undefined],
  ])("a day without a label: %s", (line, publishedOn, source) => {
    const found = firstOf(`云溪县2021年政府信息公开年度报告\n${line}\n${BODY}`);
    expect(found.publishedOn).toBe(publishedOn);
    expect(found.source).toBe(source);
  });

  test("a number ends where the next word begins", () => {
    const text =
      "索 引 号：014201/2022-00018 分　类：教育\n文号：云政发〔2022〕11 号\n云溪县2021年政府信息公开年度报告";
    expect(firstOf(`${text}\n${BODY}`)).toMatchObject({
      indexNumber: "014201/2022-00018",
      documentNumber: "云政发〔2022〕11 号",
    });
  });

  test("a blank value is no value", () => {
    const text = `云溪县2013年政府信息公开年度报告\n索引号:  文号:无  发布时间:  点击数:\n${BODY}`;
    expect(firstOf(text)).toEqual({ title: "云溪县2013年政府信息公开年度报告" });
  });

  test("the evidence of every reading holds its value", () => {
    const document = read(
      `云溪县2013年政府信息公开年度报告\n发布日期：２０１４年３月１０日　来源：县政府办\n${BODY}`,
    );
    const [day] = pageMetadata(document).filter(({ key }) => key === "publishedOn");
    expect(document.surface(day?.evidence.span as never)).toBe("发布日期：２０１４年３月１０日");
    expect(document.surface(day?.evidence.figure as never)).toBe("２０１４年３月１０日");
    expect(day?.value).toBe("2014-03-10");
  });
});

describe("metadata of a page", () => {
  test("the visible day before PubDate, which is often the time of the build", () => {
    const html = page(
      '<meta name="PubDate" content="2023-08-16 10:33:59"><meta name="ContentSource" content="县统计局">',
      `<h1>云溪县2022年统计公报</h1><div>发布时间：2023-05-11</div><p>${BODY}</p>`,
    );
    const days = pageMetadata(read(html)).filter(({ key }) => key === "publishedOn");
    expect(days.map(({ value }) => value)).toEqual(["2023-05-11", "2023-08-16"]);
  });

  test("PubDate where the page shows no day, its evidence in the head", () => {
    const html = page(
      '<meta name="PubDate" content="2022/01/27 15:31:00">',
      `<h1>云溪县2021年年度报告</h1><p>${BODY}</p>`,
    );
    const [day] = pageMetadata(read(html)).filter(({ key }) => key === "publishedOn");
    expect(day).toMatchObject({ value: "2022-01-27", evidence: { from: "declared", span: null } });
    const source = day?.evidence.source;
    expect(source && html.slice(source.start, source.end)).toBe("2022/01/27 15:31:00");
  });

  test("crumbs on a line each", () => {
    const html = page(
      "",
      `<ol><li><a href="/">首页</a></li><li><a href="/a">政务公开</a></li><li><a href="/b">公开年报</a></li><li>正文</li></ol><h1>云溪县2021年年度报告</h1><p>${BODY}</p>`,
    );
    expect(firstOf(html).columns).toBe("政务公开 > 公开年报");
  });

  test("what the head declares, each reading with its place in the page", () => {
    const declared = {
      SiteName: "云溪县人民政府",
      SiteIDCode: "4306230001",
      ColumnName: "信息公开年报",
      ContentSource: "县政府办",
      ArticleTitle: "云溪县2021年政府信息公开年度报告",
      PubDate: "2022-01-20 09:12",
      IndexNumber: "430623/2022-00018",
      DocumentNumber: "云政发〔2022〕11号",
    };
    const head = Object.entries(declared).map(
      ([name, content]) => `<meta name="${name}" content="${content}">`,
    );
    const html = page(head.join(""), `<p>${BODY}</p>`);
    const document = read(html);
    const found = Object.fromEntries(
      pageMetadata(document).map(({ key, value, evidence }) => [key, { value, evidence }]),
    );
    const says = (key: string) => {
      const source = found[key]?.evidence.source;
      return source && html.slice(source.start, source.end);
    };
    expect(Object.fromEntries(Object.entries(found).map(([key, { value }]) => [key, value]))).toEqual({
      title: declared.ArticleTitle,
      publishedOn: "2022-01-20",
      source: declared.ContentSource,
      indexNumber: declared.IndexNumber,
      documentNumber: declared.DocumentNumber,
      siteId: declared.SiteIDCode,
      siteName: declared.SiteName,
      columns: declared.ColumnName,
    });
    expect(["title", "publishedOn", "siteName", "siteId", "columns"].map(says)).toEqual([
      declared.ArticleTitle,
      declared.PubDate,
      declared.SiteName,
      declared.SiteIDCode,
      declared.ColumnName,
    ]);
  });

  test("every reading is kept, the more credible first", () => {
    const html = page(
      '<title>年报_云溪县人民政府</title><meta name="SiteIDCode" content="4306230002"><meta name="ContentSource" content="县政府网"><meta name="PubDate" content="2023-08-16">',
      `<div>索引号：430623/1 发布日期：2022-01-20 来源：县政府办 更新时间：2022-02-01</div><h1>云溪县2021年政府信息公开年度报告</h1><p>${BODY}</p><div>主办：云溪县人民政府 网站标识码4306230001</div>`,
    );
    const all = pageMetadata(read(html));
    const values = (key: string) => all.filter((reading) => reading.key === key).map(({ value }) => value);
    expect(values("siteId")).toEqual(["4306230001", "4306230002"]);
    expect(values("source")).toEqual(["县政府办", "县政府网"]);
    expect(values("publishedOn")).toEqual(["2022-01-20", "2022-02-01", "2023-08-16"]);
    for (const { evidence } of all) expect(evidence.span ?? evidence.source).not.toBeNull();
  });

  test("the name of the site is no part of the title", () => {
    const html = page(
      "<title>云溪县2022年统计公报 | 云溪县人民政府</title>",
      `<div>发布时间：2023-05-11</div><p>${BODY}</p>`,
    );
    expect(firstOf(html).title).toBe("云溪县2022年统计公报");
  });

  test("the last crumb where neither page nor head has a title", () => {
    const html = page(
      "<title>住建信息网-信息公开</title>",
      `<div>当前位置: 首页&gt;&gt;信息公开&gt;&gt;2015年政府信息公开年度报告</div><h2></h2><div>2016-01-22 08:58　点击：167</div><p>${BODY}</p>`,
    );
    expect(firstOf(html)).toMatchObject({
      title: "2015年政府信息公开年度报告",
      publishedOn: "2016-01-22",
      views: 167,
      columns: "信息公开",
    });
  });

  test("an index table: label and value in cells of their own", () => {
    const html = page(
      "",
      `<table><tr><td>发文单位</td><td>云溪市人民政府</td><td>索引号</td><td>000014349/2017-41203</td></tr><tr><td>文号</td><td>云政发〔2017〕11号</td><td>成文日期</td><td>2017-03-22</td></tr><tr><td>效力状态</td><td>有效</td><td>发布日期</td><td>2017-03-28</td></tr></table><h1>云溪市2016年政府信息公开年度报告</h1><p>${BODY}</p>`,
    );
    expect(firstOf(html)).toMatchObject({
      agency: "云溪市人民政府",
      indexNumber: "000014349/2017-41203",
      documentNumber: "云政发〔2017〕11号",
      signedOn: "2017-03-22",
      publishedOn: "2017-03-28",
    });
  });
});
