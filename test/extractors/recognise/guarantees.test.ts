/**
 * What the recognisers guarantee, each promise with its examples: `kind surface = value`, in text order, for the mentions
 * that are not parts; bounds as [min, max) behind the value where they are not the value itself.
 */
import { isNumeric, type Mention } from "@shilu/core";
import { describe, expect, it } from "vitest";
import { recogniseText } from "../../../packages/extractors/src/recognise/index.js";
import { boundsOf } from "./found.js";

type Row = readonly [text: string, ...mentions: string[]];

function shown(text: string, mention: Mention): string {
  const surface = text.slice(mention.span.start, mention.span.end);
  const exact = !isNumeric(mention) || mention.qualifier === "exact";
  const unit = isNumeric(mention) && mention.unit !== null ? ` ${mention.unit}` : "";
  return `${mention.kind} ${surface} = ${mention.value}${unit}${exact ? "" : ` ${mention.qualifier} ${boundsOf(mention)}`}`;
}

const read = (text: string): string[] => recogniseText(text).map((mention) => shown(text, mention));

const GUARANTEES: Readonly<Record<string, readonly Row[]>> = {
  "offsets: no blank, newline or foreign bracket at an edge": [
    ["(www.xjalt.gov.cn/)", "url www.xjalt.gov.cn/ = www.xjalt.gov.cn/"],
    ["公开 12 条 \n", "quantity 12 条 = 12 条"],
    ["2018-01-10 00:00:00     ", "date 2018-01-10 00:00:00 = 2018-01-10T00:00:00"],
  ],
  "refusals are mentions": [
    ["《条例》第三十三条", "title 《条例》 = 条例", "lawArticle 第三十三条 = 第三十三条"],
    ["〔2011〕22号", "documentNumber 〔2011〕22号 = 〔2011〕22号"],
    ["一是加强领导", "listMarker 一是 = 一是"],
    ["(一)概述", "listMarker (一) = (一)"],
    ["1、公开形式", "listMarker 1、 = 1、"],
    ["新ICP备05002477号-1", "identifier 新ICP备05002477号-1 = 新ICP备05002477号-1"],
    ["新公网安备65010302000123号", "identifier 新公网安备65010302000123号 = 新公网安备65010302000123号"],
    ["网站标识码:6501030001", "identifier 6501030001 = 6501030001"],
    [
      "索引号:01020280-2-02_D/2018-0315002",
      "identifier 01020280-2-02_D/2018-0315002 = 01020280-2-02_D/2018-0315002",
    ],
    ["南湖东路30号", "addressNumber 30号 = 30号"],
    ["解放路341号", "addressNumber 341号 = 341号"],
    ["解放路1号楼325室", "addressNumber 1号楼325室 = 1号楼325室"],
    ["进一步一方面一站式统一一致一般"],
    ["两会期间两级政府两岸两用"],
    ["公开两个目录", "quantity 两个 = 2 个"],
  ],
  approximations: [
    ["1500余条", "quantity 1500余条 = 1500 条 atLeast [1500, 1600)"],
    ["450余人次", "quantity 450余人次 = 450 人次 atLeast [450, 460)"],
    ["50多人次", "quantity 50多人次 = 50 人次 atLeast [50, 60)"],
    ["2.42万余条", "quantity 2.42万余条 = 24200 条 atLeast [24200, 24300)"],
    ["20余万份", "quantity 20余万份 = 200000 份 atLeast [200000, 300000)"],
    ["1万余条", "quantity 1万余条 = 10000 条 atLeast [10000, 20000)"],
    ["9000余条", "quantity 9000余条 = 9000 条 atLeast [9000, 10000)"],
    ["近百条", "quantity 近百条 = 100 条 about [90, 100)"],
    ["将近300件", "quantity 将近300件 = 300 件 about [270, 300)"],
    ["约50件", "quantity 约50件 = 50 件 about [, ]"],
    ["50件左右", "quantity 50件左右 = 50 件 about [, ]"],
    ["100件以上", "quantity 100件以上 = 100 件 atLeast [100, ]"],
    ["超过100件", "quantity 超过100件 = 100 件 atLeast (100, ]"],
    ["突破1万人次", "quantity 突破1万人次 = 10000 人次 atLeast (10000, ]"],
    ["不少于3次", "quantity 不少于3次 = 3 次 atLeast [3, ]"],
    ["不超过20件", "quantity 不超过20件 = 20 件 atMost [, 20]"],
    ["不足10件", "quantity 不足10件 = 10 件 atMost [, 10)"],
    ["10件以下", "quantity 10件以下 = 10 件 atMost [, 10]"],
    ["几十件", "quantity 几十件 = 20 件 about [20, 100)"],
    ["十几件", "quantity 十几件 = 11 件 about [11, 20)"],
    ["几百件", "quantity 几百件 = 200 件 about [200, 1000)"],
    ["上百家单位", "quantity 上百家 = 100 家 about [100, 1000)"],
    ["数百家单位", "quantity 数百家 = 200 家 about [200, 1000)"],
    ["三四十件", "quantity 三四十件 = 30 件 range [30, 40]"],
    ["两三家单位", "quantity 两三家 = 2 家 range [2, 3]"],
    ["1-2名工作人员", "quantity 1-2名 = 1 名 range [1, 2]"],
    ["3—5个方面", "quantity 3—5个 = 3 个 range [3, 5]"],
  ],
  "ranges carry scale and unit back": [
    ["30%-40%", "percent 30%-40% = 0.3 % range [0.3, 0.4]"],
    ["30-40%", "percent 30-40% = 0.3 % range [0.3, 0.4]"],
    ["3万至5万元", "money 3万至5万元 = 30000 元 range [30000, 50000]"],
    ["3-5万元", "money 3-5万元 = 30000 元 range [30000, 50000]"],
    ["两到三万人次", "quantity 两到三万人次 = 20000 人次 range [20000, 30000]"],
    ["1000至2000件", "quantity 1000至2000件 = 1000 件 range [1000, 2000]"],
    ["2013年1-6月", "dateRange 2013年1-6月 = 2013-01/2013-06"],
    ["2013年1月1日至12月31日", "dateRange 2013年1月1日至12月31日 = 2013-01-01/2013-12-31"],
    ["2012年12月1日至2013年1月5日", "dateRange 2012年12月1日至2013年1月5日 = 2012-12-01/2013-01-05"],
    ["3—5个工作日", "duration 3—5个工作日 = 3工作日"],
  ],
  "dates keep their granularity": [
    ["2013年度", "date 2013年度 = 2013"],
    ["2013年末", "date 2013年末 = 2013"],
    ["2013年上半年", "date 2013年上半年 = 2013-01-01/2013-06-30"],
    ["2013年第一季度", "date 2013年第一季度 = 2013-01-01/2013-03-31"],
    ["第一季度", "date 第一季度 = XXXX-01-01/XXXX-03-31"],
    ["5月初", "date 5月初 = XXXX-05"],
    ["5月上旬", "date 5月上旬 = XXXX-05-01/XXXX-05-10"],
    ["二○一三年十二月三十一日", "date 二○一三年十二月三十一日 = 2013-12-31"],
    ["二〇〇八年", "date 二〇〇八年 = 2008"],
    ["二零零八年", "date 二零零八年 = 2008"],
    ["一一年", "date 一一年 = 2011"],
    ["一一年三月二十二日", "date 一一年三月二十二日 = 2011-03-22"],
    ["2月30日", "date 2月30日 = null"],
    ["2013年2月29日", "date 2013年2月29日 = null"],
    ["20143年", "date 20143年 = null"],
    ["截至20101231,共", "date 20101231 = 2010-12-31"],
    ["截至2010 1231日", "date 2010 1231日 = 2010-12-31"],
    ["截至2010年1231日", "date 2010年1231日 = 2010-12-31"],
    ["三十日内", "duration 三十日 = P30D"],
    ["15个工作日内", "duration 15个工作日 = 15工作日"],
  ],
  "values are exact": [
    ["1.005万条", "quantity 1.005万条 = 10050 条"],
    ["1.2万件", "quantity 1.2万件 = 12000 件"],
    ["3.5亿元", "money 3.5亿元 = 350000000 元"],
    ["1,050,000次", "quantity 1,050,000次 = 1050000 次"],
    ["２,０９６件", "quantity ２,０９６件 = 2096 件"],
    ["１２件", "quantity １２件 = 12 件"],
    ["廿五件", "quantity 廿五件 = 25 件"],
    ["卅件", "quantity 卅件 = 30 件"],
    ["两百件", "quantity 两百件 = 200 件"],
    ["5,9%", "percent 5,9% = 0.059 %"],
    ["三分之一", "number 三分之一 = 0.33333333333333333333"],
    ["百分之九十五点六", "percent 百分之九十五点六 = 0.956 %"],
    ["-3.5%", "percent -3.5% = -0.035 %"],
    ["负五度", "quantity 负五度 = -5 度"],
    ["编码12345678901234567890", "identifier 12345678901234567890 = 12345678901234567890"],
    ["三点一四", "number 三点一四 = 3.14"],
    ["一千零五十", "number 一千零五十 = 1050"],
    ["兩萬三千五百零六", "number 兩萬三千五百零六 = 23506"],
  ],
  money: [
    ["壹佰贰拾元整", "money 壹佰贰拾元整 = 120 元"],
    ["人民币叁仟肆佰伍拾元零伍角", "money 人民币叁仟肆佰伍拾元零伍角 = 3450.5 元"],
    ["五元六角三分", "money 五元六角三分 = 5.63 元"],
    ["收费12万元", "money 12万元 = 120000 元"],
    ["人民币500元", "money 人民币500元 = 500 元"],
    ["¥500", "money ¥500 = 500 元"],
    ["100美元", "money 100美元 = 100 美元"],
    ["共500", "number 500 = 500"],
  ],
  contacts: [
    ["电话:0906-2123919", "phone 0906-2123919 = 0906-2123919"],
    ["电话:(0906)2123919", "phone (0906)2123919 = (0906)2123919"],
    ["电话:0906 2123919", "phone 0906 2123919 = 0906 2123919"],
    ["电话:0991-4519925转8012", "phone 0991-4519925转8012 = 0991-4519925转8012"],
    ["电话:0991-4519925、4519926", "phone 0991-4519925 = 0991-4519925", "phone 4519926 = 4519926"],
    ["传真:0906-2123920", "fax 0906-2123920 = 0906-2123920"],
    [
      "电话:0906-2123919 传真:0906-2123920",
      "phone 0906-2123919 = 0906-2123919",
      "fax 0906-2123920 = 0906-2123920",
    ],
    ["手机13604779660", "phone 13604779660 = 13604779660"],
    ["拨打12345热线", "hotline 12345 = 12345"],
    ["12333服务热线", "hotline 12333 = 12333"],
    ["邮编:836500", "postcode 836500 = 836500"],
    ["地址:阿勒泰市解放路341号,836500", "addressNumber 341号 = 341号", "postcode 836500 = 836500"],
    ["地址:阿勒泰市解放路341号(836500)", "addressNumber 341号 = 341号", "postcode 836500 = 836500"],
    ["共836500", "number 836500 = 836500"],
    ["电子邮箱:xxgk@urumqi.gov.cn", "email xxgk@urumqi.gov.cn = xxgk@urumqi.gov.cn"],
    ["邮箱:xxgk#urumqi.gov.cn", "email xxgk#urumqi.gov.cn = xxgk@urumqi.gov.cn"],
    ["邮箱:xxgk(at)urumqi.gov.cn", "email xxgk(at)urumqi.gov.cn = xxgk@urumqi.gov.cn"],
    ["邮箱:xxgk＠urumqi.gov.cn", "email xxgk＠urumqi.gov.cn = xxgk@urumqi.gov.cn"],
    ["网址:http://www.xj.gov.cn。", "url http://www.xj.gov.cn = http://www.xj.gov.cn"],
    ["登录www.xj.gov.cn查阅", "url www.xj.gov.cn = www.xj.gov.cn"],
  ],
  "failures seen in other recognisers": [
    ["0906-2123919", "phone 0906-2123919 = 0906-2123919"],
    ["两处查阅点", "quantity 两处 = 2 处"],
    ["进一步"],
    ["网站标识6501030001", "identifier 6501030001 = 6501030001"],
    [
      "01020280-2-02_D/2018-0315002",
      "identifier 01020280-2-02_D/2018-0315002 = 01020280-2-02_D/2018-0315002",
    ],
    ["十一小类信息", "quantity 十一小类 = 11 小类"],
    ["12月", "date 12月 = XXXX-12"],
    ["2013年", "date 2013年 = 2013"],
  ],
};

for (const [guarantee, rows] of Object.entries(GUARANTEES))
  describe(guarantee, () => {
    for (const [text, ...want] of rows)
      it(text.trim(), () => expect(read(text).map(withoutBodies).filter(Boolean)).toEqual(want));
  });

/** Bodies have their own table. */
const withoutBodies = (shownMention: string): string =>
  shownMention.startsWith("organisation ") ? "" : shownMention;
