/** What kind of body a name names, from its words alone. Names are folded and without blanks. */
import type { Agency } from "@shilu/core";

export type AgencyKind = NonNullable<Agency["kind"]>;

interface KindRow {
  readonly kind: AgencyKind;
  readonly pattern: RegExp;
  readonly cases: readonly string[];
}

/** In this order: the first that matches counts. An office of a government (市人民政府办公室) is a department. */
export const KIND_ROWS: readonly KindRow[] = [
  {
    kind: "other",
    pattern:
      /(?:法院|检察院|学院|大学|学校|中学|小学|幼儿园|医院|公司|集团|银行|协会|学会|联合会|总工会|图书馆|博物馆|电视台|供电局)$/,
    cases: ["甲市第一人民医院", "甲县职业技术学校", "甲市供排水公司"],
  },
  {
    kind: "government",
    pattern:
      /(?:人民政府|行政公署|公署|行署|人民政府机关|政府机关|街道办事处|街道|(?<!监督)管理委员会|管委会|^(?:[\u4e00-\u9fff]{2,12}(?:省|市|县|区|旗|镇|乡|州|盟)))(?:政府)?$/,
    cases: [
      "甲县人民政府",
      "阿勒泰地区行政公署",
      "乌鲁木齐市人民政府机关",
      "北京市乙区丙街道办事处",
      "甲综合实验区管委会",
    ],
  },
  {
    kind: "department",
    pattern:
      /(?:局|厅|委员会|委|部|办公室|办公厅|办|署|院|处|中心|支队|大队|总队|站|所|科|馆|社|会|队)(?:\([^()]{1,20}\))?$/,
    cases: [
      "甲市民政局",
      "甲省国有资产监督管理委员会",
      "自治区经信委",
      "甲省人民政府办公厅",
      "甲县公安局交通管理大队",
    ],
  },
];

export const kindOf = (name: string): AgencyKind | null =>
  KIND_ROWS.find(({ pattern }) => pattern.test(name))?.kind ?? null;
