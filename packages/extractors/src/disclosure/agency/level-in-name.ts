/** Which level of government a body's name speaks of, from its words alone. Names are folded and without blanks. */
import type { Agency } from "@shilu/core";
import { matchesOf } from "../../matches.js";

export type AgencyLevel = NonNullable<Agency["level"]>;

/** 市 names cities of two levels; a township stands below a county. */
export type NamedLevel = AgencyLevel | "city";

interface LevelRow {
  readonly level: NamedLevel;
  readonly pattern: RegExp;
  /** Names of which this level is the innermost. */
  readonly cases: readonly string[];
  /** Names in which the word is found and means something else. */
  readonly not: readonly string[];
}

export const LEVEL_ROWS: readonly LevelRow[] = [
  {
    level: "ministry",
    pattern:
      /^(?:中华人民共和国|国务院|国家(?!级)|全国|中国(?:证券|银行|保险|气象|地震|民用|民航|人民银行|科学院|工程院))|^(?:外交|国防|教育|科学技术|科技|工业和信息化|公安|国家安全|民政|司法|财政|人力资源和社会保障|自然资源|国土资源|生态环境|环境保护|住房和城乡建设|交通运输|水利|农业|农业农村|商务|文化|文化和旅游|退役军人事务|应急管理|铁道|卫生|监察)部(?:办公厅)?$|^(?:审计署|海关总署)/g,
    cases: ["国家统计局", "中华人民共和国水利部", "财政部", "海关总署", "中国证券监督管理委员会"],
    not: ["国家级新区", "县委宣传部", "中国电信甲县分公司"],
  },
  {
    level: "province",
    pattern: /省(?!直)|自治区|生产建设兵团/g,
    cases: ["吉原省水利局", "自治区经信委", "新疆维吾尔自治区人民政府办公厅"],
    not: ["省直机关事务管理局"],
  },
  {
    level: "prefecture",
    pattern:
      /地区(?=.)|自治州|(?<=[\u4e00-\u9fff])盟(?=行政公署|行署|.{0,12}局)|(?<=兵团第?[一二三四五六七八九十\d]{1,3})师/g,
    cases: [
      "新疆生产建设兵团第八师民政局",
      "阿勒泰地区行政公署",
      "延边朝鲜族自治州人民政府",
      "锡林郭勒盟行政公署",
    ],
    not: ["甲县残疾人联盟", "温州鹿城区教育局"],
  },
  {
    level: "city",
    pattern: /(?<![城都夜])市(?!场|政|容|域|直)/g,
    cases: ["浈江市民政局", "广东省浈江市民政局", "市水务局"],
    not: ["甲县市场监督管理局", "甲县城市管理局"],
  },
  {
    level: "county",
    pattern:
      /(?<=兵团.{0,8}[一二三四五六七八九十\d])团(?!结|委)|县(?!域|直)|旗(?=.)|(?<!自治|地|社|开发|高新|新|实验|试验|示范|林|园|景|片|库|保税|合作|功能|工业|灌|行政|校|院)区(?!域|直)/g,
    cases: [
      "新疆生产建设兵团第十师一八三团",
      "临沅县人民政府",
      "苍梧山区市场监督管理局",
      "沙依巴克区",
      "广西壮族自治区甲县民政局",
      "甲市乙区人民政府",
    ],
    not: ["甲市经济技术开发区管理委员会", "甲市林区管理局"],
  },
  {
    level: "township",
    pattern: /(?:镇|乡|苏木)(?=人民政府|政府|$)|街道(?=办事处|$)/g,
    cases: ["梧溪镇人民政府", "北京市乙区丙街道办事处", "甲县丁民族乡人民政府", "甲县景德镇人民政府"],
    not: ["甲县住房和城乡建设局", "甲县乡村振兴局"],
  },
];

/** The innermost level that the name speaks of; `null` where it names no place at all. */
export function levelInName(name: string): NamedLevel | null {
  let innermost: NamedLevel | null = null;
  let at = -1;
  for (const { level, pattern } of LEVEL_ROWS)
    for (const match of matchesOf(pattern, name))
      if (match.index > at) {
        at = match.index;
        innermost = level;
      }
  return innermost;
}

/** Bodies of the State with a body in each place: their name goes before that of the place. */
const OF_THE_STATE =
  /^(?:国家税务总局|国家统计局|国家外汇管理局|国家能源局|国家粮食和物资储备局|国家矿山安全监察局|国家金融监督管理总局|中国人民银行|中国气象局|中国地震局|国家邮政局|国家烟草专卖局|国家海洋局|国家林业和草原局|国家铁路局|海关总署|审计署|财政部|水利部|中华人民共和国)驻?(?=[\u4e00-\u9fff]{3})/;

/** 某省电网有限责任公司: the branch behind it has a place of its own. */
const COMPANY =
  /^[\u4e00-\u9fff]{2,16}?(?:有限责任公司|股份有限公司|有限公司|总公司|集团公司)(?=[\u4e00-\u9fff]{3})/;

/** 国家税务总局甲市税务局 → 甲市税务局: the part that begins with the place. */
export const localName = (name: string): string => name.replace(OF_THE_STATE, "").replace(COMPANY, "");

/** Whether the name goes on behind that of a company. */
export const isBranch = (name: string): boolean => COMPANY.test(name);
