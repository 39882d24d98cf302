/** Words that lost or gained characters: dates, document numbers, statements that break off. Matched on folded text. */
import { defineRules, type Rule } from "@shilu/core";

export interface Damage {
  readonly code: "malformed-date" | "damaged-text" | "truncated-text";
  readonly message: string;
}

const damage = (code: Damage["code"], message: string) => (): Damage => ({ code, message });

const RULES: readonly Rule<Damage>[] = [
  {
    id: "damage.long-year",
    anchors: ["19", "20"],
    pattern: /(?<![\d.,-])(?:19|20)\d{3,4}年(?!\d{3})/y,
    read: damage("malformed-date", "A year of more than four digits."),
    cases: ["{20143年},将进一步深化", "2014年,将进一步深化", "120143年"],
  },
  {
    id: "damage.bare-day",
    anchors: ["19", "20"],
    pattern: /(?<![\d./_-])(?:19|20)\d\d ?(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])日?(?![\d./_号-])/y,
    read: damage("damaged-text", "A day that lost its 年, 月 or 日."),
    cases: ["至{20101231},本委累计", "截至{2010 1231日},我委", "2010年12月31日", "2010-1231"],
  },
  {
    id: "damage.lost-century",
    anchors: [..."〇○零一二"],
    pattern:
      /(?<=^|[\s(。])[〇○零一二][〇○零一二三四五六七八九]{1,2}年[一二三四五六七八九十元]{1,2}月[一二三四五六七八九十]{1,3}日/y,
    read: damage("damaged-text", "A year that lost its first figures."),
    cases: ["{一一年三月二十二日}", "{○一四年三月十日}", "二〇一一年三月二十二日"],
  },
  {
    id: "damage.number-bracket",
    anchors: ["〔"],
    pattern: /〔(?:19|20)\d{3,6}[)\]】]|〔(?:19|20)\d{2,6}号/y,
    read: damage("damaged-text", "A document number whose bracket lost its partner."),
    cases: ["新政办发{〔201075)}规定", "中办发〔2011〕22号"],
  },
  {
    id: "damage.number-half-bracket",
    anchors: ["19", "20"],
    pattern: /(?<=[\u4e00-\u9fff])(?:19|20)\d\d〕\d{1,4}号/y,
    read: damage("damaged-text", "A document number whose bracket lost its partner."),
    cases: ["中办发{2011〕22号}", "中办发〔2011〕22号"],
  },
  {
    id: "damage.truncated",
    anchors: ["统计", "起止", "截止", "数据期限"],
    pattern:
      /(?:统计期限|统计时限|统计时间|统计日期|起止时间|起止日期|截止日期|截止时间|数据期限)(?:自|从|为|是|到|至|:|起|止){1,6}(?=[。,;]|\s*\n|\s*$)/y,
    read: damage("truncated-text", "A period or a date that is announced and not given."),
    cases: ["所列数据{截止日期为}", "数据的{统计期限自至}。", "统计期限自2013年1月1日起"],
  },
];

export const damageRules = defineRules("damage", RULES);
