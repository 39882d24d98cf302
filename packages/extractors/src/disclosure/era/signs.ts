/** What only the form of one era says, and the years from which each era counts (forms of the State Council's office). */
import type { Era } from "@shilu/core";

export interface EraSign {
  readonly era: Era["value"];
  /** No report for an earlier year can hold the form: the same words then name a local one. */
  readonly from: number;
  readonly pattern: RegExp;
  /** What decided it, for the reason. */
  readonly words: string;
  readonly cases: readonly string[];
  readonly not: readonly string[];
}

/** The latest first. Blanks may stand between the characters of a head. */
export const ERA_SIGNS: readonly EraSign[] = [
  {
    era: "template-2021",
    from: 2020,
    pattern: /本年制发件数|本年废止件数|现行有效件数|本年收费金额/,
    words: "its table 二 counts 制发 and 废止",
    cases: ["信息内容 本年制发件数 本年废止件数 现行有效件数"],
    not: ["本年新制作数量"],
  },
  {
    era: "template-2019",
    from: 2018,
    pattern: /本年新制作数量|本年新公开数量|对外公开总数量|上一年项目数量/,
    words: "its table 二 counts 新制作 and 上一年项目",
    cases: ["信息内容 本年新制作数量 本年新公开数量 对外公开总数量"],
    not: ["政府集中采购项目"],
  },
  {
    era: "statistics-form",
    from: 2014,
    pattern: /统\s{0,6}计\s{0,6}指\s{0,6}标|制发规范性文件总数|申请办结数|政府信息公开情况统计表/,
    words: "it holds the statistics form",
    cases: ["统 计 指 标  单位  统计数", "附:政府信息公开情况统计表"],
    not: ["指标名称 计量单位 2013年度"],
  },
];

export const FIRST_YEARS: readonly { readonly era: Era["value"]; readonly from: number }[] = [
  { era: "template-2021", from: 2021 },
  { era: "template-2019", from: 2019 },
  { era: "statistics-form", from: 2014 },
  { era: "narrative", from: 0 },
];
