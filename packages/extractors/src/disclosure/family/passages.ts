/** What such reports say of themselves, in titles and in passages. Matched on folded text. */

export interface PassageRow {
  readonly id: string;
  readonly pattern: RegExp;
  readonly cases: readonly string[];
  /** Words of other documents that must not match. */
  readonly not: readonly string[];
}

const YEAR = "(?:(?:19|20)\\d\\d|[二2][○〇零O0一二三四五六七八九]{3})";

/** The report's name in a title, blanks taken out. */
export const NAMES: readonly PassageRow[] = [
  {
    id: "family.name",
    pattern: new RegExp(
      `(?:政府信息公开|政务公开|信息公开|政府信息)(?:工作)?(?:情况)?的?(?:${YEAR}年?)?(?:年度|工作|情况|年)?(?:工作)?(?:年度)?(?:情况)?(?:的)?(?:报告|年报|总结|汇报|小结|公报|白皮书)|${YEAR}年?度?(?:政府)?信息公开(?:工作)?(?:情况)?(?:年度)?(?:报告|年报|总结|汇报|小结|公报|白皮书)|${YEAR}年?度?(?:政府信息公开|政务公开|信息公开)(?:工作)?(?:年度|总体|开展|落实|进展|执行)?(?:工作)?情况(?:的?(?:说明|汇报|公告))?(?:$|\\()`,
    ),
    cases: [
      "长白县人民政府2013年政府信息公开工作年度报告",
      "2015年政府信息公开年度报告",
      "甲局信息公开2012年年报",
      "甲区2010年度政务公开工作报告",
      "甲县政府信息公開工作年度報告",
      "甲县2011年政务公开工作情况",
      "甲局2012年度信息公开情况说明",
      "2015年信息公开工作小结",
    ],
    not: ["甲县政府信息公开指南", "2013年政府工作报告", "甲县2022年国民经济和社会发展统计公报"],
  },
];

/** A title that is the report's name and no more: the issuer, the year, the name. */
export const WHOLE: readonly PassageRow[] = [
  {
    id: "family.whole-title",
    pattern: new RegExp(
      `^(?!.{0,40}(?:关于|发布|公布|公开了|报送|印发|做好|编制|编写|审议|通过|解读|学习|[一二三四五六七八九十\\d]{1,3}[、.]))[^,;:。]{0,40}?${YEAR}年?度?(?:[^,;:。]{0,12})(?:政府信息|信息公开|政务公开)[^,;:。]{0,12}(?:报告|年报)$`,
    ),
    cases: [
      "甲县农牧和科技局2008年度政府信息公开工作年度报告",
      "2008年度政府信息公开工作年度报告",
      "白桥镇2010年信息公开年报",
    ],
    not: ["我局发布2013年政府信息公开工作年度报告", "一、2013年政府信息公开工作年度报告的编制"],
  },
];

/** A title that asks others for their reports, or lays down how they are written. */
export const ORDERS: readonly PassageRow[] = [
  {
    id: "family.order",
    pattern:
      /(?:做好|编制|编写|报送|上报|开展|加强|规范|征求).{0,40}(?:通知|意见|函|通报|方案|要求)$|(?:指南|办法|规定|细则|格式|模板|制度)$/,
    cases: ["关于做好2013年政府信息公开工作年度报告编制工作的通知", "政府信息公开工作年度报告格式"],
    not: ["关于公布2012年度政府信息公开工作年度报告的公告", "甲县2013年政府信息公开工作年度报告"],
  },
];

/** What only such a report says. */
export const PASSAGES: readonly PassageRow[] = [
  {
    id: "family.basis",
    pattern: /(?:根据|依据|按照|依照)[^。]{0,12}《(?:中华人民共和国)?政府信息公开条例》/,
    cases: ["根据《中华人民共和国政府信息公开条例》的规定,编制本报告"],
    not: ["根据《中华人民共和国统计法》"],
  },
  {
    id: "family.period",
    pattern: /统计(?:期限|时限|时间)|数据[^。]{0,12}截止|所列数据/,
    cases: ["本报告所列数据的统计期限自2013年1月1日起", "数据统计截止2013年12月31日"],
    not: ["统计数据显示"],
  },
  {
    id: "family.proactive",
    pattern: /主动公开(?:的)?(?:各类)?(?:政府)?信息/,
    cases: ["全年主动公开政府信息3521条"],
    not: ["向社会公开招聘"],
  },
  {
    id: "family.requests",
    pattern: /依申请公开|(?:政府)?信息公开申请/,
    cases: ["未收到政府信息公开申请"],
    not: ["行政许可申请"],
  },
  {
    id: "family.remedies",
    pattern: /(?:行政)?复议[^。]{0,12}诉讼/,
    cases: ["没有发生行政复议和行政诉讼案件"],
    not: ["诉讼时效"],
  },
  {
    id: "family.form",
    pattern: /信息公开(?:情况)?统计表/,
    cases: ["附表:政府信息公开情况统计表"],
    not: ["人口统计表"],
  },
  {
    id: "family.problems",
    pattern: /存在(?:的)?(?:主要)?(?:问题|不足)/,
    cases: ["六、存在的主要问题"],
    not: ["没有问题"],
  },
];
