/** The numbers and names of a site: what its footer says by law. */
import { defineRules, type MetadataKey, type RuleTable } from "@shilu/core";

export interface Registration {
  readonly key: MetadataKey;
  readonly value: string;
}

const PROVINCES = [..."京津沪渝冀豫云滇辽黑湘皖鲁新苏浙赣鄂桂甘陇晋蒙陕秦吉闽贵黔粤青藏川蜀宁琼"];
const PROVINCE = `[${PROVINCES.join("")}]`;
const NAME = "[\\u4e00-\\u9fffa-z0-9()“”·]";

const unspaced = (surface: string): string => surface.replace(/[\s\u200b]+/g, "");

/** A name in a footer ends where another label, a tool or a mark begins. */
const nameOf = (written: string | undefined): string | null => {
  const name = (written ?? "").trim();
  return name.length >= 2 && !/^(?:单位|部门|方|者)/.test(name) ? name : null;
};

export const REGISTRATION_RULES: RuleTable<Registration> = defineRules<Registration>("registration", [
  {
    id: "registration.icp",
    anchors: PROVINCES,
    pattern: new RegExp(`${PROVINCE} ?ICP ?(?:备|证) ?(?:第 ?)?\\d{5,12} ?(?: ?号)?(?: ?- ?\\d{1,3})?`, "iy"),
    read: ([surface]) => ({ key: "icpNumber", value: unspaced(surface).replace("备第", "备") }),
    cases: [
      "{新ICP备05002477号-1} = icpNumber 新ICP备05002477号-1",
      "备案编号:{渝ICP备05001234号}  渝公网安备 = icpNumber 渝ICP备05001234号",
      "{粤ICP备 05091234号-2} = icpNumber 粤ICP备05091234号-2",
      "{蒙ICP备2021000456号} = icpNumber 蒙ICP备2021000456号",
      "ICP备案号:",
      "新增ICP备案12件",
    ],
  },
  {
    id: "registration.police",
    anchors: PROVINCES,
    pattern: new RegExp(`${PROVINCE} ?公?网安备 ?(?:第 ?)?\\d{10,16} ?号?`, "y"),
    read: ([surface]) => ({ key: "policeNumber", value: unspaced(surface) }),
    cases: [
      "{新公网安备 65010302000265号} = policeNumber 新公网安备65010302000265号",
      "{苏公网安备32070502010123号} = policeNumber 苏公网安备32070502010123号",
      "市公网安备案工作",
    ],
  },
  {
    id: "registration.site-id",
    anchors: ["标识"],
    pattern: /标识 ?(?:编?码?|号码?|编号)? ?[::]? ?((?:bm)?\d{8,10})(?!\d)/iy,
    read: (match) => ({ key: "siteId", value: match[1] as string }),
    cases: [
      "网站{标识码:5001150001} = siteId 5001150001",
      "网站{标识6501030001}  新公网安备 = siteId 6501030001",
      "网站{标识码 1304000009} = siteId 1304000009",
      "标识牌120块",
    ],
  },
  {
    id: "registration.sponsor",
    anchors: ["主办", "开办"],
    pattern: new RegExp(`(?:主办|开办)(?:单位|部门|方)? ?: ?(${NAME}{2,40})`, "iy"),
    read: (match) => {
      const value = nameOf(match[1]);
      return value === null ? null : { key: "sponsor", value };
    },
    cases: [
      "{主办:临沅县人民政府}  承办:县政府办 = sponsor 临沅县人民政府",
      "{开办单位:某地区行署} 主办 = sponsor 某地区行署",
      "{主办单位: 某市人民政府办公室} = sponsor 某市人民政府办公室",
      "主办单位 承办单位",
    ],
  },
  {
    id: "registration.operator",
    anchors: ["承办", "运维", "维护", "技术支持", "运行维护", "建设管理", "管理维护", "运营"],
    pattern: new RegExp(
      `(?:承办|运维|运行维护|维护|技术支持|建设管理|管理维护|运营)(?:单位|部门|方)? ?: ?(${NAME}{2,40})`,
      "iy",
    ),
    read: (match) => {
      const value = nameOf(match[1]);
      return value === null ? null : { key: "operator", value };
    },
    cases: [
      "{承办:临沅县政府办公室信息中心}  电话 = operator 临沅县政府办公室信息中心",
      "{技术支持:浈江市信息中心} = operator 浈江市信息中心",
      "技术支持热线",
    ],
  },
]);

/** A whole part of a row: a name before its verb, as in 某县人民政府主办 某县信息中心承办, or a number with its place. */
export const ROW_PARTS: readonly {
  readonly key: MetadataKey;
  readonly pattern: RegExp;
  readonly cases: readonly string[];
}[] = [
  {
    key: "sponsor",
    pattern: /^([\u4e00-\u9fff()]{3,40})(?:主办|开办)$/,
    cases: ["{沙依巴克区人民政府}主办", "由县政府主办的培训班"],
  },
  {
    key: "operator",
    pattern:
      /^([\u4e00-\u9fff()]{3,40}?)(?:负责)?(?:承办|(?:设计|开发)?制作(?:维护)?|(?:管理|运行|建设|开发|技术)?维护|技术支持)$/,
    cases: ["{易山县信息中心}维护", "{易山县信息中心}制作维护", "维护"],
  },
  // The short name of a place that the list of provinces lacks stands alone before its number.
  {
    key: "icpNumber",
    pattern: /^(?:备案(?:编|序)?号:)?([\u4e00-\u9fff]ICP[备证]第?\d{5,12}号(?:-\d{1,3})?)$/i,
    cases: [
      "{岭ICP备11002233号-1}",
      "备案号:{岭ICP备11002233号}",
      "ICP备案号11002233号",
      "本站ICP备11002233号",
    ],
  },
  {
    key: "policeNumber",
    pattern: /^(?:备案(?:编|序)?号:)?((?!公)[\u4e00-\u9fff]公?网安备第?\d{10,16}号?)$/,
    cases: ["{岭公网安备11010102000123号}", "公网安备11010102000123号"],
  },
];
