/** What the name of a public body ends with, and what the name of a place ends with. Folded text. */

const ORGAN_ENDS =
  "人民政府|政府|行政公署|公署|行署|政府机关|机关|办事处|管理委员会|管委会|委员会|指挥部|领导小组|办公厅|办公室|分局|支队|大队|总队|" +
  "研究院|医院|学院|大学|学校|中学|小学|法院|检察院|银行|公司|集团|中心|协会|联合会|学会|总社|供销社|合作社|气象台|电视台|图书馆|档案馆|博物馆|党校|" +
  "总局|税务局|局|厅|委|署|部|办|院|处|所|站|队|社|馆|台|会|科|股";

export const ORGAN = new RegExp(`(?:${ORGAN_ENDS})(?:\\([^()]{1,20}\\))?$`);
const PLACE = /(?:省|自治区|市|县|区|旗|州|盟|地区|镇|乡|苏木|街道|村|社区|兵团|师|团|林区|特区|新区)$/;

/** Whether the name ends as a body's does. */
export const isOrgan = (folded: string): boolean =>
  folded.length >= 2 && ORGAN.test(folded) && !/(?:街道|社区)$/.test(folded);

export const isPlaceOnly = (folded: string): boolean => PLACE.test(folded);

/** Bodies that a place alone stands for, the likeliest first. */
export const GOVERNMENTS = [
  "人民政府",
  "行政公署",
  "管理委员会",
  "管委会",
  "街道办事处",
  "办事处",
  "政府",
] as const;

/** The source of a pattern for a body's name, shortest first, ending as one does. */
export const ORGAN_NAME = `[\\u4e00-\\u9fff]{2,30}?(?:${ORGAN_ENDS})(?:\\([\\u4e00-\\u9fff]{2,20}\\))?`;
