import { fold } from "@shilu/core";
import { describe, expect, it } from "vitest";
import { detectDisclosure } from "../../../packages/extractors/src/disclosure/family/index.js";
import {
  NAMES,
  ORDERS,
  PASSAGES,
  WHOLE,
} from "../../../packages/extractors/src/disclosure/family/passages.js";
import { read } from "../../../packages/extractors/src/read.js";
import { sectionsExtractor } from "../../../packages/extractors/src/sections/index.js";

function detect(text: string) {
  const document = read(text);
  const sections = sectionsExtractor.extract(document, [], () => {}, { previous: null, trace: null });
  return detectDisclosure(document, [[], sections]);
}

const BODY = `根据《中华人民共和国政府信息公开条例》的规定,编制本报告。本报告所列数据的统计期限自2013年1月1日起至12月31日止。
一、概述
2013年,全县认真落实条例。
二、主动公开情况
全年主动公开政府信息12条。
三、依申请公开情况
全年收到申请3件。
四、复议、诉讼情况
没有发生行政复议和行政诉讼案件。
五、存在的主要问题
一是人手不足。`;

describe("the family of annual reports on disclosure", () => {
  it.each([
    [`甲县人民政府2013年政府信息公开工作年度报告\n${BODY}`, "its title names it"],
    [`甲縣人民政府2013年政府信息公開工作年度報告\n${BODY}`, "in traditional characters"],
    [`甲县人民政府2013年政府信息公开工作\n年度报告\n${BODY}`, "a title in two lines"],
    [`关于公布2013年度政府信息公开工作年度报告的公告\n${BODY}`, "a notice that holds the report"],
    [
      "甲县农牧局2008年度政府信息公开工作年度报告\n一、怎样编的\n依据:《中华人民共和国政府信息公开条例》。",
      "in words of its own",
    ],
    [BODY, "without a title, by what it says and its sections"],
  ])("%s", (text) => {
    expect(detect(text)?.reason).toMatch(
      /Its title names it|Its title is the name|passages of such a report/,
    );
  });

  it.each([
    [
      "甲县2022年国民经济和社会发展统计公报\n一、综合\n全年实现地区生产总值120亿元,比上年增长5.3%。\n二、农业\n全年粮食产量12万吨。",
      "a statistical bulletin",
    ],
    [`关于做好2013年政府信息公开工作年度报告编制工作的通知\n各乡镇人民政府:\n${BODY}`, "asks for reports"],
    [
      "甲县政府信息公开指南\n一、主动公开\n公民可以通过网站获取主动公开的政府信息。\n二、依申请公开\n申请人应当填写申请表。",
      "a guide",
    ],
    ["甲县召开政务公开工作会议\n11月3日,甲县召开政务公开工作会议,部署下一步工作。", "news"],
  ])("%s", (text) => {
    expect(detect(text)).toBeNull();
  });

  it.each(
    [...NAMES, ...WHOLE, ...ORDERS, ...PASSAGES].flatMap(({ id, pattern, cases, not }) => [
      ...cases.map((text) => [id, text, true, pattern] as const),
      ...not.map((text) => [id, text, false, pattern] as const),
    ]),
  )("%s: %s %s", (_id, text, expected, pattern) => {
    expect(pattern.test(fold(text))).toBe(expected);
  });
});
