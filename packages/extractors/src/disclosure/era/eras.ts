/** The era of a report: that of the form it holds; without a form, that of its fixed sections, then of its year. */
import { defineExtractor, type Era, layers } from "@shilu/core";

/** What only one template says. */
const SIGNS: readonly { readonly era: Era["value"]; readonly pattern: RegExp; readonly words: string }[] = [
  {
    era: "template-2021",
    pattern: /本年制发件数|现行有效件数|本年收费金额/,
    words: "its table 二 counts 制发 and 废止",
  },
  {
    era: "template-2019",
    pattern: /本年新制作数量|上一年项目数量|采购项目数量/,
    words: "its table 二 counts 新制作 and 上一年项目",
  },
  {
    era: "statistics-form",
    pattern: /统\s*计\s*指\s*标|制发规范性文件总数|申请办结数|政府信息公开情况统计表/,
    words: "it holds the statistics form",
  },
];
const FIRST_YEARS: readonly { readonly era: Era["value"]; readonly from: number }[] = [
  { era: "template-2021", from: 2021 },
  { era: "template-2019", from: 2019 },
  { era: "statistics-form", from: 2014 },
  { era: "narrative", from: 0 },
];

export const erasExtractor = defineExtractor({
  name: "eras",
  requires: [layers.formTables, layers.metadata],
  provides: layers.eras,
  extract(document, [tables, metadata]): Era[] {
    const written = metadata.find(({ key }) => key === "year")?.value;
    const year = typeof written === "number" ? written : null;
    for (const { era } of SIGNS) {
      const form = tables.find((table) => table.form?.startsWith(era))?.form;
      if (form) return [{ value: era, reason: `It holds the form ${form}.` }];
    }
    const text = document.blocks
      .filter(({ role }) => role === "main")
      .map(({ span }) => document.folded.slice(span.start, span.end))
      .join("\n");
    for (const { era, pattern, words } of SIGNS)
      if (pattern.test(text) && !(era === "statistics-form" && year !== null && year < 2014))
        return [{ value: era, reason: `By its form: ${words}.` }];
    if (year === null) return [];
    const { era } = FIRST_YEARS.find(({ from }) => year >= from) as (typeof FIRST_YEARS)[number];
    return [{ value: era, reason: `It holds no form, and it reports on ${year}.` }];
  },
});
