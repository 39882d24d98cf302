/** The forms in which reports write the days that their figures cover. Folded text. */
import { NUMERAL, SMALL } from "../../page/written-day.js";

const B = "\\s{0,3}";
const YEAR = `((?:19|20)\\d\\d|[一二]${NUMERAL}{3})`;
const DAY = `(${SMALL})${B}月${B}(${SMALL})${B}[日号]`;
const DOTTED = "((?:19|20)\\d\\d)[./-](\\d{1,2})[./-](\\d{1,2})";
const COMPACT = "((?:19|20)\\d\\d)(0[1-9]|1[0-2])([0-2]\\d|3[01])";
/** What may stand between a day and 起: 《条例》施行之日, (含). */
const OCCASION = "(?:\\([^()]{1,20}\\)|(?:《[^《》]{2,20}》)?[^,。;\\d《》]{1,12}?)?";
const TO = `${B}(?:(?:下|直)?[至到迄讫](?:至|于)?|截至|截止[到于至]?|(?:截?止|终|结束)于|[-—–~]{1,2})${B}`;
const HOUR = "(?:(?:零|0{1,2}) ?[时点](?:整)?|0{1,2}:00)?";
const BEGUN = `${HOUR}(?:\\([^()]{1,20}\\)|${OCCASION}(?=起|开始|始|为起))?(?:为|作为)?(?:起点|起始|始点|起算|起|开始|始)?(?:统计|计算|算)?`;
/** 统计起点2018年1月1日,统计终点2018年12月31日. */
const END = `[,;、]?(?:统计)?(?:终点|终止|截止|结束)(?:日期|时间|日|于)?(?:为|是|:)?${B}`;
/** The year is that of the report. */
const THIS_YEAR = "(?:[当同该是]年|同一?年度?|本年度?)";

/** Year, month and day of both ends; the second year may be left out. */
export const RANGES: readonly RegExp[] = [
  new RegExp(
    `(?<!\\d)${YEAR}${B}年${B}${DAY}${B}${BEGUN}${B}(?:[,;、]?${TO}|、|${END}|,(?=[^,。;]{6,24}止))(?:${YEAR}${B}年|${THIS_YEAR})?${B}${DAY}`,
    "g",
  ),
  new RegExp(`(?<!\\d)${DOTTED}${TO}(?:((?:19|20)\\d\\d)[./-])?(\\d{1,2})[./-](\\d{1,2})(?![\\d./])`, "g"),
  new RegExp(`(?<!\\d)${COMPACT}${TO}${COMPACT}(?!\\d)`, "g"),
];

const FIRST_DAY = `(?:0?1|元|[零初]?一|壹)${B}月${B}(?:0?1|[零初]?一|壹)${B}[日号]`;
const LAST_DAY = `(?:12|十二|壹?拾贰)${B}月${B}(?:31|三十一|卅一|叁拾壹)${B}[日号]`;

/**
 * 2012年度(1月1日—12月31日), 本年度1月1日至12月31日: a year, or words that say it is the report's, either of which may be
 * missing, before the first and the last day of a year.
 */
export const IN_YEAR = new RegExp(
  `(?:(?<!\\d)${YEAR}${B}年度?[(,](?:[即指含自从由]|起自){0,2}${B}|(?<same>${THIS_YEAR})${B}|(?<![\\d一二三四五六七八九〇零○]${B}年${B})(?<![\\d十拾]))${FIRST_DAY}${B}${BEGUN}${B}[,;、]?(?:${TO}|、)${THIS_YEAR}?${LAST_DAY}`,
  "g",
);

/** Year and month of both ends; the second year may be left out. */
export const MONTHS = new RegExp(
  `(?<!\\d)((?:19|20)\\d\\d)${B}年${B}(${SMALL})${B}月?${B}(?:至|到|[-—–~]{1,2})${B}(?:((?:19|20)\\d\\d)${B}年${B})?(${SMALL})${B}月(?!${B}[\\d一二三四五六七八九十])`,
  "g",
);

/** A beginning alone: 自2012年1月1日起统计. */
export const FROM = new RegExp(
  `(?:自|从)${B}${YEAR}${B}年${B}${DAY}${B}(?:起|开始)(?=[^,。;]{0,4}(?:统计|计算))`,
  "g",
);

/** An end alone; a year that is left out is that of the report. */
export const UNTIL = new RegExp(
  `(?:截止|截至|止于|终止于|截止日期|截止时间)(?:日期|时间)?(?:为|是|到|至|于|:){0,2}${B}(?:${YEAR}${B}年|${THIS_YEAR})${B}${DAY}`,
  "g",
);
/** 20101231 and 2010 1231日: a day that lost its marks has one reading. */
export const DAMAGED_UNTIL = /(?<!\d)((?:19|20)\d\d) ?(1[0-2]|0[1-9])(3[01]|[0-2]\d)(?!\d)/g;
