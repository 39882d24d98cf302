import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { extract } from "../../../packages/extractors/src/index.js";

/** A file of cases for each kind of section: `# year`, the passage, `==>`, every fact that it states and no other. */
const FOLDER = new URL("cases/", import.meta.url);

const HEADINGS: Readonly<Record<string, string>> = {
  overview: "概述",
  proactive: "主动公开政府信息情况",
  response: "回应解读情况",
  requests: "依申请公开政府信息情况",
  consultation: "咨询情况",
  remedies: "行政复议、行政诉讼情况",
  fees: "政府信息公开收费及减免情况",
  capacity: "组织机构和人员培训情况",
  problems: "存在的主要问题及改进措施",
};

/** A report of an invented county whose only figures are those of the passage. */
const report = (year: string, heading: string, passage: string): string =>
  [
    `青屏县人民政府${year}年政府信息公开工作年度报告`,
    `根据《中华人民共和国政府信息公开条例》,现公布青屏县${year}年度政府信息公开工作年度报告。所列数据的统计期限自${year}年1月1日至${year}年12月31日止。`,
    `一、${heading}`,
    passage,
    "二、附则",
    "本报告由县政府办公室负责解释。",
  ].join("\n");

const casesOf = (file: string) =>
  readFileSync(new URL(file, FOLDER), "utf8")
    .split(/^# /m)
    .slice(1)
    .map((written) => {
      const [, year = "", passage = "", facts = ""] = /^(\d{4})\n([\s\S]*?)\n==> (.*)/.exec(written) ?? [];
      return [passage, year, facts.split(" ").filter((fact) => fact !== "-")] as const;
    });

describe.each(readdirSync(FOLDER).sort())("wordings: %s", (file) => {
  const heading = HEADINGS[file.replace(".txt", "")] as string;
  test.each(casesOf(file))("%s", (passage, year, expected) => {
    const { facts, checks } = extract(report(year, heading, passage));
    const stated = facts.map(({ indicator, value }) => `${indicator}=${value}`);
    expect([...new Set(stated)].sort()).toEqual([...expected].sort());
    expect(checks.filter(({ verdict }) => verdict === "fails")).toEqual([]);
  });
});
