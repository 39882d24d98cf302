/** What needs a whole document: years from the context, units from the head of a table, reports of damaged text. */
import type { Diagnostic, Mention } from "@shilu/core";
import { describe, expect, it } from "vitest";
import { read } from "../../../packages/extractors/src/read.js";
import { mentionsExtractor, numeralsExtractor } from "../../../packages/extractors/src/recognise/index.js";

function mentionsIn(input: string): { text: string; mentions: readonly Mention[]; reports: string[] } {
  const document = read(input);
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic) => void diagnostics.push(diagnostic);
  const numerals = numeralsExtractor.extract(document, [], report, { previous: null, trace: null });
  const mentions = mentionsExtractor.extract(document, [numerals], report, { previous: null, trace: null });
  const { text } = document;
  const reports = diagnostics.map(
    ({ code, span }) => `${code} ${span ? text.slice(span.start, span.end) : ""}`,
  );
  return { text, mentions, reports };
}

const dated = (input: string): string[] => {
  const { text, mentions } = mentionsIn(input);
  return mentions
    .filter(({ kind }) => kind === "date" || kind === "dateRange")
    .map((mention) => {
      const inferred = "inferred" in mention && mention.inferred ? " inferred" : "";
      return `${text.slice(mention.span.start, mention.span.end)} = ${mention.value}${inferred}`;
    });
};

describe("the year of a partial date", () => {
  const CASES: readonly (readonly [text: string, dates: readonly string[], why: string])[] = [
    [
      "2013年,我局于5月12日召开会议。",
      ["2013年 = 2013", "5月12日 = 2013-05-12 inferred"],
      "the sentence opens with it",
    ],
    [
      "某局2013年政府信息公开工作年度报告\n5月12日召开会议。",
      ["2013年 = 2013", "5月12日 = 2013-05-12 inferred"],
      "the title says the year of the report",
    ],
    ["5月12日召开会议。", ["5月12日 = XXXX-05-12"], "nothing says it, and the clock is not asked"],
    ["每月5日前报送。", ["5日 = XXXX-XX-05"], "a day of any month stays one"],
    [
      "2012年12月1日发文。3月5日答复。",
      ["2012年12月1日 = 2012-12-01", "3月5日 = XXXX-03-05"],
      "another sentence says nothing of this one",
    ],
  ];
  for (const [text, dates, why] of CASES) it(`${text}: ${why}`, () => expect(dated(text)).toEqual(dates));
});

describe("damaged text is reported, and mended only where one reading is possible", () => {
  const CASES: readonly (readonly [text: string, reports: readonly string[], dates: readonly string[]])[] = [
    ["于2月30日前报送。", ["malformed-date 2月30日"], ["2月30日 = null"]],
    ["20143年公开。", ["malformed-date 20143年"], ["20143年 = null"]],
    ["截至20101231,共公开3条。", ["damaged-text 20101231"], ["20101231 = 2010-12-31"]],
    ["截至2010 1231日,共公开3条。", ["damaged-text 2010 1231日"], ["2010 1231日 = 2010-12-31"]],
    ["一一年三月二十二日", ["damaged-text 一一年三月二十二日"], ["一一年三月二十二日 = 2011-03-22"]],
    ["占5,9%。", ["damaged-text 5,9%"], []],
    ["邮编:83650", ["damaged-text 83650"], []],
    ["新政办发〔201075)", ["damaged-text 新政办发〔201075"], []],
    ["2013年5月12日公开3条。", [], ["2013年5月12日 = 2013-05-12"]],
  ];
  for (const [text, reports, dates] of CASES)
    it(text, () => {
      expect(mentionsIn(text).reports).toEqual(reports);
      expect(dated(text)).toEqual(dates);
    });
});

describe("money in a table", () => {
  const page = (head: string, cell: string) =>
    `<html><body><p>收费情况如下表所示,请予监督,欢迎查阅。</p><table><tr><th>项目</th><th>${head}</th></tr>` +
    `<tr><td>复印费</td><td>${cell}</td></tr><tr><td>邮寄费</td><td>0.5</td></tr></table></body></html>`;
  const sums = (html: string): string[] => {
    const { text, mentions } = mentionsIn(html);
    return mentions.flatMap(({ kind, span, value, rule }) =>
      kind === "money" || kind === "number"
        ? [`${kind} ${text.slice(span.start, span.end)} = ${value} ${rule}`]
        : [],
    );
  };

  it("has the unit of its column's head", () =>
    expect(sums(page("金额(万元)", "3.2"))).toEqual([
      "money 3.2 = 32000 money.header",
      "money 0.5 = 5000 money.header",
    ]));
  it("keeps a unit of its own", () =>
    expect(sums(page("金额(万元)", "300元"))).toEqual([
      "money 300元 = 300 money.unit",
      "money 0.5 = 5000 money.header",
    ]));
  it("is none without a unit", () =>
    expect(sums(page("金额", "3.2"))).toEqual([
      "number 3.2 = 3.2 number.digits",
      "number 0.5 = 0.5 number.digits",
    ]));
});
