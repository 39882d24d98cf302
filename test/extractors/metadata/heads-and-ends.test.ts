/** Titles, preambles and signatures of many bodies: what the report, its body and its place are. */
import { createPipeline, layers } from "@shilu/core";
import { describe, expect, it } from "vitest";
import { agenciesExtractor } from "../../../packages/extractors/src/disclosure/agency/index.js";
import { metadataExtractor } from "../../../packages/extractors/src/disclosure/metadata/index.js";
import { read } from "../../../packages/extractors/src/read.js";
import { mentionsExtractor, numeralsExtractor } from "../../../packages/extractors/src/recognise/index.js";

const pipeline = createPipeline({
  extractors: [numeralsExtractor, mentionsExtractor, metadataExtractor, agenciesExtractor],
});

const BODY =
  "一、概述\n认真贯彻落实条例,加强组织领导,各项工作取得了新的进展。\n二、主动公开政府信息情况\n全年主动公开政府信息1200条。\n" +
  "三、依申请公开情况\n全年收到政府信息公开申请3件,均已按时答复。\n四、存在的问题\n公开的深度还不够。";

/** Keys of the metadata, or level, kind, name, code and modern code of the agency; `null`: nothing may be found. */
type Expected = Readonly<Record<string, string | number | null>>;

/** Why, what stands above the body, what stands below it. */
const REPORTS: readonly (readonly [string, string, string, Expected])[] = [
  [
    "title two lines",
    "曲周县人民政府\n2013年政府信息公开工作年度报告\n\n根据《中华人民共和国政府信息公开条例》，编制本报告。本报告所列数据的统计期限自2013年1月1日起至2013年12月31日止。",
    "曲周县人民政府\n2014年3月12日",
    {
      title: "曲周县人民政府2013年政府信息公开工作年度报告",
      agency: "曲周县人民政府",
      year: 2013,
      periodFrom: "2013-01-01",
      periodTo: "2013-12-31",
      signedOn: "2014-03-12",
      level: "county",
      kind: "government",
      code: "130435",
    },
  ],
  [
    "title three lines with ministry",
    "农业部\n关于2010年政府信息公开\n工作的年度报告\n根据《中华人民共和国政府信息公开条例》，编制本报告。",
    "二〇一一年三月",
    { agency: "农业部", year: 2010, signedOn: "2011-03", level: "ministry", code: null },
  ],
  [
    "only signature",
    "2012年政府信息公开工作年度报告\n根据《中华人民共和国政府信息公开条例》，编制本报告。",
    "\n中牟县卫生局\n二○一三年二月二十日",
    {
      title: "2012年政府信息公开工作年度报告",
      agency: "中牟县卫生局",
      year: 2012,
      signedOn: "2013-02-20",
      level: "county",
      kind: "department",
      code: "410122",
    },
  ],
  [
    "signature on one line with date",
    "2015年政府信息公开工作年度报告\n根据《中华人民共和国政府信息公开条例》，编制本报告。",
    "兰溪市人民政府办公室  2016年3月1日",
    { agency: "兰溪市人民政府办公室", year: 2015, signedOn: "2016-03-01", level: "county", code: "330781" },
  ],
  [
    "year chinese in title",
    "平遥县二〇〇九年政府信息公开工作年度报告\n根据《中华人民共和国政府信息公开条例》，编制本报告。",
    "平遥县人民政府\n二0一0年三月五日",
    { agency: "平遥县人民政府", year: 2009, signedOn: "2010-03-05", code: "140728", level: "county" },
  ],
  [
    "year behind",
    "平遥县政府信息公开工作年度报告（2016年）\n根据《中华人民共和国政府信息公开条例》，编制本报告。",
    "",
    { year: 2016, code: "140728", title: "平遥县政府信息公开工作年度报告（2016年）" },
  ],
  [
    "period prose",
    "石狮市2013年政府信息公开工作年度报告\n根据《中华人民共和国政府信息公开条例》，编制本报告。本报告的数据统计时间为自2013年1月1日起至12月31日止。",
    "",
    { year: 2013, periodFrom: "2013-01-01", periodTo: "2013-12-31", code: "350581", level: "county" },
  ],
  [
    "period first 2008 May",
    "石狮市2008年政府信息公开工作年度报告\n根据《中华人民共和国政府信息公开条例》，编制本报告。数据统计期限从2008年5月1日《条例》施行之日起到2008年12月31日止。",
    "",
    { year: 2008, periodFrom: "2008-05-01", periodTo: "2008-12-31" },
  ],
  [
    "period only until",
    "石狮市2014年政府信息公开工作年度报告\n根据《中华人民共和国政府信息公开条例》，编制本报告。报告中所列数据统计截止日期为2014年12月31日。",
    "",
    { year: 2014, periodFrom: null, periodTo: "2014-12-31" },
  ],
  [
    "period damaged",
    "石狮市2014年政府信息公开工作年度报告\n根据《中华人民共和国政府信息公开条例》，编制本报告。本报告所列数据的统计期限自至。",
    "",
    { year: 2014, periodFrom: null, periodTo: null },
  ],
  [
    "period dotted",
    "石狮市2014年政府信息公开工作年度报告\n根据《中华人民共和国政府信息公开条例》，编制本报告。统计期限：2014.1.1—2014.12.31。",
    "",
    { periodFrom: "2014-01-01", periodTo: "2014-12-31" },
  ],
  [
    "period slash iso",
    "石狮市2014年政府信息公开工作年度报告\n根据《中华人民共和国政府信息公开条例》，编制本报告。统计期限为2014-01-01至2014-12-31。",
    "",
    { periodFrom: "2014-01-01", periodTo: "2014-12-31" },
  ],
  [
    "period chinese",
    "石狮市2009年政府信息公开工作年度报告\n根据《中华人民共和国政府信息公开条例》，编制本报告。本报告统计期限为二〇〇九年一月一日至十二月三十一日。",
    "",
    { periodFrom: "2009-01-01", periodTo: "2009-12-31" },
  ],
  [
    "period month only",
    "石狮市2009年政府信息公开工作年度报告\n根据《中华人民共和国政府信息公开条例》，编制本报告。本报告统计期限为2009年1月至12月。",
    "",
    { periodFrom: "2009-01", periodTo: "2009-12" },
  ],
  [
    "period next year Jan",
    "石狮市2010年政府信息公开工作年度报告\n根据《中华人民共和国政府信息公开条例》，编制本报告。本报告数据统计时限为2010年1月1日至2010年12月31日，编制时间为2011年2月。",
    "",
    { year: 2010, periodFrom: "2010-01-01", periodTo: "2010-12-31" },
  ],
  [
    "issue number line",
    "石狮市2010年政府信息公开工作年度报告\n狮政办〔2011〕15号\n根据《中华人民共和国政府信息公开条例》，编制本报告。",
    "",
    { documentNumber: "狮政办〔2011〕15号", year: 2010 },
  ],
  [
    "metaline",
    "石狮市2010年政府信息公开工作年度报告\n发布时间：2011-03-28 10:15  来源：石狮市人民政府办公室  浏览次数：1234\n根据《中华人民共和国政府信息公开条例》，编制本报告。",
    "",
    { publishedOn: "2011-03-28", source: "石狮市人民政府办公室", views: 1234, year: 2010 },
  ],
  [
    "index table",
    "索引号：FZ00100-0202-2013-00015  主题分类：政务公开  发布机构：石狮市教育局  生成日期：2013-03-15  文号：狮教综〔2013〕20号\n石狮市教育局2012年政府信息公开工作年度报告\n根据《中华人民共和国政府信息公开条例》，编制本报告。",
    "",
    {
      indexNumber: "FZ00100-0202-2013-00015",
      documentNumber: "狮教综〔2013〕20号",
      agency: "石狮市教育局",
      year: 2012,
      level: "county",
      kind: "department",
    },
  ],
  [
    "year conflict pub",
    "石狮市2012年政府信息公开工作年度报告\n发布时间：2014-05-06\n根据《中华人民共和国政府信息公开条例》，编制本报告。统计期限为2012年1月1日至2012年12月31日。",
    "",
    { year: 2012, publishedOn: "2014-05-06" },
  ],
  [
    "street office",
    "北京市海淀区学院路街道办事处2016年政府信息公开工作年度报告\n根据《中华人民共和国政府信息公开条例》，编制本报告。",
    "",
    { agency: "北京市海淀区学院路街道办事处", level: "township", kind: "government", code: "110108" },
  ],
  [
    "township",
    "余杭区塘栖镇2017年政府信息公开工作年度报告\n根据《中华人民共和国政府信息公开条例》，编制本报告。",
    "塘栖镇人民政府\n2018年1月20日",
    { level: "township", code: "330110", year: 2017 },
  ],
  [
    "dev zone",
    "苏州工业园区管理委员会2015年政府信息公开年度报告\n根据《中华人民共和国政府信息公开条例》，编制本报告。",
    "",
    { agency: "苏州工业园区管理委员会", kind: "government", code: "320500" },
  ],
  [
    "university",
    "南京大学2013-2014学年信息公开工作年度报告\n根据《中华人民共和国政府信息公开条例》，编制本报告。",
    "",
    { agency: "南京大学", kind: "other" },
  ],
  [
    "state enterprise",
    "成都市自来水有限责任公司2018年信息公开工作年度报告\n根据《中华人民共和国政府信息公开条例》，编制本报告。",
    "",
    { agency: "成都市自来水有限责任公司", kind: "other", code: "510100" },
  ],
  [
    "province dept",
    "浙江省财政厅2019年政府信息公开工作年度报告\n根据《中华人民共和国政府信息公开条例》，编制本报告。",
    "",
    { agency: "浙江省财政厅", level: "province", kind: "department", code: "330000" },
  ],
  [
    "central bureau local",
    "国家税务总局佛山市税务局2020年政府信息公开工作年度报告\n根据《中华人民共和国政府信息公开条例》，编制本报告。",
    "",
    { agency: "国家税务总局佛山市税务局", kind: "department", code: "440600", level: "prefecture" },
  ],
  [
    "ministry office",
    "国家统计局2014年政府信息公开工作报告\n根据《中华人民共和国政府信息公开条例》，编制本报告。",
    "",
    { agency: "国家统计局", level: "ministry", code: null },
  ],
  [
    "ministry full",
    "中华人民共和国交通运输部2011年政府信息公开工作年度报告\n根据《中华人民共和国政府信息公开条例》，编制本报告。",
    "",
    { level: "ministry", code: null },
  ],
  [
    "merged county",
    "上海市南汇区2008年政府信息公开年度报告\n根据《中华人民共和国政府信息公开条例》，编制本报告。",
    "",
    { code: "310119", modern: "310115", level: "county" },
  ],
  [
    "county to district",
    "铜梁县人民政府2010年政府信息公开工作年度报告\n根据《中华人民共和国政府信息公开条例》，编制本报告。",
    "",
    { code: "500224", modern: "500151" },
  ],
  [
    "county to city",
    "平湖市人民政府2012年政府信息公开工作年度报告\n根据《中华人民共和国政府信息公开条例》，编制本报告。",
    "",
    { code: "330482", modern: "330482" },
  ],
  [
    "renamed prefecture",
    "襄樊市2009年政府信息公开工作年度报告\n根据《中华人民共和国政府信息公开条例》，编制本报告。",
    "",
    { code: "420600", modern: "420600", level: "prefecture" },
  ],
  [
    "county later city",
    "正定县2013年政府信息公开工作年度报告\n根据《中华人民共和国政府信息公开条例》，编制本报告。",
    "",
    { code: "130123" },
  ],
  [
    "xinji",
    "辛集市2013年政府信息公开工作年度报告\n根据《中华人民共和国政府信息公开条例》，编制本报告。",
    "",
    { code: "130181" },
  ],
  [
    "ambiguous district with province",
    "辽宁省铁西区2013年政府信息公开工作年度报告\n根据《中华人民共和国政府信息公开条例》，编制本报告。",
    "",
    { code: "210000" },
  ],
  [
    "ambiguous resolved by city",
    "鞍山市铁西区人民政府2013年政府信息公开工作年度报告\n根据《中华人民共和国政府信息公开条例》，编制本报告。",
    "",
    { code: "210303", level: "county" },
  ],
  [
    "ambiguous resolved by phone",
    "铁西区人民政府2013年政府信息公开工作年度报告\n根据《中华人民共和国政府信息公开条例》，编制本报告。如有疑问，请与铁西区政府办公室联系，电话：0412-8812345，邮编：114000。",
    "",
    { code: "210303" },
  ],
  [
    "invented county w/ prefecture",
    "湖南省常德市临沅县2013年政府信息公开工作年度报告\n根据《中华人民共和国政府信息公开条例》，编制本报告。",
    "",
    { code: "430700", level: "county" },
  ],
  [
    "invented county alone phone",
    "临沅县2013年政府信息公开工作年度报告\n根据《中华人民共和国政府信息公开条例》，编制本报告。如有疑问，请与临沅县政务公开办公室联系（地址：临沅县城关镇；邮编：415900；电话：0736-6623180）。",
    "",
    { code: "430700", level: "county" },
  ],
  [
    "invented nothing",
    "临沅县2013年政府信息公开工作年度报告\n根据《中华人民共和国政府信息公开条例》，编制本报告。",
    "",
    { code: null, level: "county" },
  ],
  [
    "traditional",
    "廣東省四會市2013年政府信息公開工作年度報告\n根據《中華人民共和國政府信息公開條例》，編制本報告。本報告所列數據的統計期限自2013年1月1日起至2013年12月31日止。\n一、概述\n全市認真貫徹落實條例，加強組織領導。\n二、主動公開政府信息情況\n全年主動公開政府信息1200條。\n三、依申請公開情況\n全年收到政府信息公開申請3件。\n四、行政復議和行政訴訟情況\n未發生行政復議和行政訴訟。\n四會市人民政府\n2014年3月1日",
    "",
    {
      title: "廣東省四會市2013年政府信息公開工作年度報告",
      year: 2013,
      periodFrom: "2013-01-01",
      periodTo: "2013-12-31",
      code: "441284",
      signedOn: "2014-03-01",
    },
  ],
  [
    "autonomous banner",
    "莫力达瓦达斡尔族自治旗2012年政府信息公开工作年度报告\n根据《中华人民共和国政府信息公开条例》，编制本报告。",
    "",
    { code: "150722", level: "county" },
  ],
  [
    "league",
    "锡林郭勒盟行政公署2012年政府信息公开工作年度报告\n根据《中华人民共和国政府信息公开条例》，编制本报告。",
    "",
    { code: "152500", level: "prefecture", kind: "government" },
  ],
  [
    "county dept short",
    "博爱县发改委2012年政府信息公开工作年度报告\n根据《中华人民共和国政府信息公开条例》，编制本报告。",
    "",
    { agency: "博爱县发改委", name: "博爱县发展和改革委员会", code: "410822" },
  ],
  [
    "notice title",
    "博爱县人民政府办公室关于公布2012年政府信息公开工作年度报告的通知\n根据《中华人民共和国政府信息公开条例》，编制本报告。",
    "",
    { agency: "博爱县人民政府办公室", year: 2012, code: "410822" },
  ],
  [
    "agency in parentheses",
    "2012年政府信息公开工作年度报告（博爱县教育局）\n根据《中华人民共和国政府信息公开条例》，编制本报告。",
    "",
    { agency: "博爱县教育局", code: "410822" },
  ],
  [
    "source only",
    "2012年政府信息公开工作年度报告\n来源：博爱县教育局  发布时间：2013年3月5日  点击：88次\n根据《中华人民共和国政府信息公开条例》，编制本报告。",
    "",
    { agency: "博爱县教育局", publishedOn: "2013-03-05", views: 88, code: "410822" },
  ],
  [
    "tibet prefecture change",
    "日喀则地区行政公署2012年政府信息公开工作年度报告\n根据《中华人民共和国政府信息公开条例》，编制本报告。",
    "",
    { code: "542300", modern: "540200", level: "prefecture" },
  ],
  [
    "lhasa chengguan",
    "拉萨市城关区2013年政府信息公开工作年度报告\n根据《中华人民共和国政府信息公开条例》，编制本报告。",
    "",
    { code: "540102" },
  ],
  [
    "xinjiang corps",
    "新疆生产建设兵团第八师2013年政府信息公开工作年度报告\n根据《中华人民共和国政府信息公开条例》，编制本报告。",
    "",
    { code: "650000" },
  ],
  [
    "hainan direct",
    "海南省琼海市2011年政府信息公开工作年度报告\n根据《中华人民共和国政府信息公开条例》，编制本报告。",
    "",
    { code: "469002", level: "county" },
  ],
  [
    "dongguan town",
    "东莞市长安镇人民政府2018年政府信息公开工作年度报告\n根据《中华人民共和国政府信息公开条例》，编制本报告。",
    "",
    { code: "441900", level: "township" },
  ],
  [
    "signed year bad",
    "博爱县2012年政府信息公开工作年度报告\n根据《中华人民共和国政府信息公开条例》，编制本报告。",
    "博爱县人民政府\n2031年3月1日",
    { signedOn: null },
  ],
  [
    "no date at all",
    "博爱县2012年政府信息公开工作年度报告\n根据《中华人民共和国政府信息公开条例》，编制本报告。",
    "",
    {
      signedOn: null,
      publishedOn: null,
      periodFrom: null,
      periodTo: null,
      views: null,
      indexNumber: null,
      documentNumber: null,
    },
  ],
  [
    "xian district of xianyang -> xixian",
    "陕西省户县2015年政府信息公开工作年度报告\n根据《中华人民共和国政府信息公开条例》，编制本报告。",
    "",
    { code: "610125", modern: "610118" },
  ],
  [
    "chaohu",
    "安徽省巢湖市2010年政府信息公开工作年度报告\n根据《中华人民共和国政府信息公开条例》，编制本报告。",
    "",
    { code: "341400" },
  ],
  [
    "wuhu county under",
    "芜湖县人民政府2019年政府信息公开工作年度报告\n根据《中华人民共和国政府信息公开条例》，编制本报告。",
    "",
    { code: "340221", modern: "340210" },
  ],
  [
    "beijing merged district dept",
    "北京市宣武区财政局2008年政府信息公开工作年度报告\n根据《中华人民共和国政府信息公开条例》，编制本报告。",
    "",
    { code: "110104", modern: "110102", kind: "department", level: "county" },
  ],
  [
    "hospital",
    "温州市第一人民医院2019年院务公开暨信息公开年度报告\n根据《中华人民共和国政府信息公开条例》，编制本报告。",
    "",
    { kind: "other", code: "330300" },
  ],
  [
    "police subdistrict",
    "扬州市公安局广陵分局2016年政府信息公开工作年度报告\n根据《中华人民共和国政府信息公开条例》，编制本报告。",
    "",
    { agency: "扬州市公安局广陵分局", kind: "department", code: "321000" },
  ],
  [
    "year only opening",
    "政府信息公开工作年度报告\n现将博爱县审计局2011年度政府信息公开工作情况报告如下。",
    "博爱县审计局\n2012年1月",
    { year: 2011, agency: "博爱县审计局", signedOn: "2012-01" },
  ],
  [
    "title brackets year",
    "博爱县审计局〔2011〕年度政府信息公开工作报告\n根据《中华人民共和国政府信息公开条例》，编制本报告。",
    "",
    { year: 2011, agency: "博爱县审计局" },
  ],
  [
    "nian bao",
    "温州市鹿城区2013年政府信息公开年报\n根据《中华人民共和国政府信息公开条例》，编制本报告。",
    "",
    { year: 2013, agency: "温州市鹿城区", code: "330302", level: "county" },
  ],
  [
    "nian bao w/ gov in text",
    "鹿城区2013年政府信息公开年报\n根据《中华人民共和国政府信息公开条例》，温州市鹿城区人民政府编制本报告。",
    "",
    { year: 2013, code: "330302" },
  ],
  [
    "book title",
    "《深圳市盐田区2014年政府信息公开工作年度报告》\n根据《中华人民共和国政府信息公开条例》，编制本报告。",
    "",
    { year: 2014, code: "440308" },
  ],
  [
    "republic year styles",
    "深圳市盐田区二O一四年度政府信息公开工作年度报告\n根据《中华人民共和国政府信息公开条例》，编制本报告。",
    "",
    { year: 2014 },
  ],
  [
    "year lost digit signature",
    "博爱县二〇一二年政府信息公开工作年度报告\n根据《中华人民共和国政府信息公开条例》，编制本报告。",
    "博爱县人民政府\n一三年三月二日",
    { year: 2012, signedOn: "2013-03-02" },
  ],
  [
    "signature with blanks in day",
    "博爱县2012年政府信息公开工作年度报告\n根据《中华人民共和国政府信息公开条例》，编制本报告。",
    "博爱县人民政府\n2013 年 3 月 2 日",
    { signedOn: "2013-03-02" },
  ],
  [
    "signature day twenty",
    "博爱县2012年政府信息公开工作年度报告\n根据《中华人民共和国政府信息公开条例》，编制本报告。",
    "博爱县人民政府\n二〇一三年二月廿八日",
    { signedOn: "2013-02-28" },
  ],
  [
    "signature sanshi",
    "博爱县2012年政府信息公开工作年度报告\n根据《中华人民共和国政府信息公开条例》，编制本报告。",
    "博爱县人民政府\n二○一三年一月三十一日",
    { signedOn: "2013-01-31" },
  ],
  [
    "date below title in brackets",
    "博爱县2012年政府信息公开工作年度报告\n（2013年3月15日）\n根据《中华人民共和国政府信息公开条例》，编制本报告。",
    "",
    { signedOn: "2013-03-15" },
  ],
  [
    "published meta forms",
    "博爱县2012年政府信息公开工作年度报告\n【信息来源：博爱县政府网】【信息时间：2013/3/15】【阅读次数：321】\n根据《中华人民共和国政府信息公开条例》，编制本报告。",
    "",
    { publishedOn: "2013-03-15", views: 321 },
  ],
  [
    "published chinese date",
    "博爱县2012年政府信息公开工作年度报告\n发布日期：二〇一三年三月十五日\n根据《中华人民共和国政府信息公开条例》，编制本报告。",
    "",
    { publishedOn: "2013-03-15" },
  ],
  [
    "published 2 dig month",
    "博爱县2012年政府信息公开工作年度报告\n时间：2013年03月15日 作者：佚名 点击数：1,024\n根据《中华人民共和国政府信息公开条例》，编制本报告。",
    "",
    { publishedOn: "2013-03-15", views: 1024 },
  ],
  [
    "period 12.25",
    "博爱县2016年政府信息公开工作年度报告\n根据《中华人民共和国政府信息公开条例》，编制本报告。本报告统计时段为2015年12月1日至2016年11月30日。",
    "",
    { year: 2016, periodFrom: "2015-12-01", periodTo: "2016-11-30" },
  ],
  [
    "period before figures, other range",
    "博爱县2016年政府信息公开工作年度报告\n根据《中华人民共和国政府信息公开条例》，编制本报告。所列数据统计期限为2016年1月1日至2016年12月31日。2016年3月1日至5月31日开展了集中清理。",
    "",
    { periodFrom: "2016-01-01", periodTo: "2016-12-31" },
  ],
  [
    "only campaign range",
    "博爱县2016年政府信息公开工作年度报告\n根据《中华人民共和国政府信息公开条例》，编制本报告。2016年3月1日至5月31日开展了集中清理活动。",
    "",
    { periodFrom: null, periodTo: null },
  ],
  [
    "year conflict period copy",
    "博爱县2016年政府信息公开工作年度报告\n根据《中华人民共和国政府信息公开条例》，编制本报告。所列数据统计期限为2015年1月1日至2015年12月31日。",
    "",
    { year: 2016, periodTo: "2015-12-31" },
  ],
  [
    "ministry with dept",
    "教育部2014年政府信息公开工作年度报告\n根据《中华人民共和国政府信息公开条例》，编制本报告。",
    "教育部办公厅\n2015年3月",
    { agency: "教育部", level: "ministry", kind: "department", signedOn: "2015-03" },
  ],
  [
    "NDRC",
    "国家发展和改革委员会2014年政府信息公开工作年度报告\n根据《中华人民共和国政府信息公开条例》，编制本报告。",
    "",
    { level: "ministry", kind: "department", code: null },
  ],
  [
    "PBOC branch",
    "中国人民银行温州市中心支行2014年政府信息公开工作年度报告\n根据《中华人民共和国政府信息公开条例》，编制本报告。",
    "",
    { code: "330300" },
  ],
  [
    "customs",
    "黄埔海关2014年政府信息公开工作年度报告\n根据《中华人民共和国政府信息公开条例》，编制本报告。",
    "",
    { agency: "黄埔海关" },
  ],
  [
    "quality bureau",
    "浙江省温州质量技术监督局2014年政府信息公开工作年度报告\n根据《中华人民共和国政府信息公开条例》，编制本报告。",
    "",
    { agency: "浙江省温州质量技术监督局" },
  ],
  [
    "autonomous prefecture dept",
    "延边朝鲜族自治州林业管理局2014年政府信息公开工作年度报告\n根据《中华人民共和国政府信息公开条例》，编制本报告。",
    "",
    { code: "222400", level: "prefecture", kind: "department" },
  ],
  [
    "autonomous county short",
    "长白县2013年政府信息公开工作年度报告\n根据《中华人民共和国政府信息公开条例》，编制本报告。",
    "",
    { code: "220623" },
  ],
  [
    "banner",
    "鄂温克旗2013年政府信息公开工作年度报告\n根据《中华人民共和国政府信息公开条例》，编制本报告。",
    "",
    { code: "150724" },
  ],
  [
    "township of an autonomous county",
    "长阳土家族自治县贺家坪镇2013年政府信息公开工作年度报告\n根据《中华人民共和国政府信息公开条例》，编制本报告。",
    "",
    { code: "420528", level: "township" },
  ],
  [
    "minority township",
    "景宁畲族自治县鹤溪街道2013年政府信息公开工作年度报告\n根据《中华人民共和国政府信息公开条例》，编制本报告。",
    "",
    { code: "331127", level: "township" },
  ],
  [
    "two same county names, no hints",
    "通州区2014年政府信息公开工作年度报告\n根据《中华人民共和国政府信息公开条例》，编制本报告。",
    "",
    { code: null, level: "county" },
  ],
  [
    "two same, ICP",
    "通州区2014年政府信息公开工作年度报告\n根据《中华人民共和国政府信息公开条例》，编制本报告。",
    "通州区人民政府\n2015年3月1日\n主办：通州区人民政府\n苏ICP备05008888号",
    { code: "320612" },
  ],
  [
    "site code",
    "通州区2014年政府信息公开工作年度报告\n根据《中华人民共和国政府信息公开条例》，编制本报告。",
    "通州区人民政府\n2015年3月1日\n主办：通州区人民政府 网站标识码：3206120001",
    { code: "320612" },
  ],
  [
    "county under provincial by title in body",
    "四川省凉山彝族自治州西昌市2014年政府信息公开工作年度报告\n根据《中华人民共和国政府信息公开条例》，编制本报告。",
    "",
    { code: "513401" },
  ],
  [
    "prefecture city vs its district in name",
    "杭州市余杭区人民政府2014年政府信息公开工作年度报告\n根据《中华人民共和国政府信息公开条例》，编制本报告。",
    "",
    { code: "330110", level: "county" },
  ],
  [
    "district later split",
    "杭州市下城区2014年政府信息公开工作年度报告\n根据《中华人民共和国政府信息公开条例》，编制本报告。",
    "",
    { code: "330103" },
  ],
  [
    "prov-level new area",
    "上海市浦东新区2014年政府信息公开工作年度报告\n根据《中华人民共和国政府信息公开条例》，编制本报告。",
    "",
    { code: "310115", level: "county" },
  ],
  [
    "xiongan",
    "河北雄安新区管理委员会2019年政府信息公开工作年度报告\n根据《中华人民共和国政府信息公开条例》，编制本报告。",
    "",
    { kind: "government" },
  ],
  [
    "invented district of real city",
    "杭州市望江湾区人民政府2014年政府信息公开工作年度报告\n根据《中华人民共和国政府信息公开条例》，编制本报告。",
    "",
    { code: "330100", level: "county" },
  ],
  [
    "invented city alone in a real province",
    "四川省锦屏市2014年政府信息公开工作年度报告\n根据《中华人民共和国政府信息公开条例》，编制本报告。",
    "",
    { code: "510000" },
  ],
  [
    "invented prov",
    "吉原省水利厅2014年政府信息公开工作年度报告\n根据《中华人民共和国政府信息公开条例》，编制本报告。",
    "",
    { code: null, level: "province" },
  ],
  [
    "invented town under real county",
    "安吉县白鹭溪镇2014年政府信息公开工作年度报告\n根据《中华人民共和国政府信息公开条例》，编制本报告。",
    "",
    { code: "330523", level: "township" },
  ],
  [
    "trad hk style",
    "碣灣區2013年政府信息公開工作年度報告\n根據《中華人民共和國政府信息公開條例》，編制本報告。如有疑問，請與碣灣區政府辦公室聯繫，電話：0660-8893021，郵編：516539。",
    "",
    { code: "441500", year: 2013 },
  ],
  [
    "title with subtitle",
    "博爱县2012年政府信息公开工作年度报告\n——博爱县人民政府办公室\n根据《中华人民共和国政府信息公开条例》，编制本报告。",
    "",
    { year: 2012, code: "410822" },
  ],
  [
    "organ with year in middle",
    "博爱县教育局2012年度政务公开和政府信息公开工作总结报告\n根据《中华人民共和国政府信息公开条例》，编制本报告。",
    "",
    { agency: "博爱县教育局", year: 2012 },
  ],
  [
    "two years in title",
    "2012年至2013年博爱县政府信息公开工作年度报告\n根据《中华人民共和国政府信息公开条例》，编制本报告。",
    "",
    { code: "410822" },
  ],
  [
    "title full-width digits",
    "博爱县２０１２年政府信息公开工作年度报告\n根据《中华人民共和国政府信息公开条例》，编制本报告。",
    "",
    { year: 2012, title: "博爱县２０１２年政府信息公开工作年度报告" },
  ],
  [
    "title spaced",
    "博 爱 县 2012 年 政 府 信 息 公 开 工 作 年 度 报 告\n根据《中华人民共和国政府信息公开条例》，编制本报告。",
    "",
    { year: 2012, code: "410822" },
  ],
  [
    "office signs body",
    "2012年政府信息公开工作年度报告\n本报告由博爱县人民政府办公室根据《中华人民共和国政府信息公开条例》编制。",
    "博爱县人民政府\n2013年3月1日",
    { agency: "博爱县人民政府" },
  ],
  [
    "preamble organ no sig",
    "2012年政府信息公开工作年度报告\n按照《中华人民共和国政府信息公开条例》要求，博爱县水利局编制了2012年度政府信息公开工作报告。",
    "",
    { agency: "博爱县水利局", code: "410822" },
  ],
  [
    "own pronoun only",
    "我局2012年政府信息公开工作年度报告\n根据《中华人民共和国政府信息公开条例》，编制本报告。",
    "博爱县水利局\n2013年3月1日",
    { agency: "博爱县水利局" },
  ],
];

describe("the head and the end of a report", () => {
  it.each(REPORTS)("%s", (_why, head, end, expected) => {
    const reading = pipeline.run(read(`${head}\n${head.includes("\n一、") ? "" : BODY}\n${end}`));
    const agency = reading.annotations(layers.agencies)[0];
    const found: Record<string, unknown> = {
      level: agency?.level,
      kind: agency?.kind,
      name: agency?.name,
      code: agency?.region?.code,
      modern: agency?.region?.modernCode,
    };
    for (const { key, value } of reading.annotations(layers.metadata)) found[key] ??= value;
    for (const [key, value] of Object.entries(expected)) {
      const written = typeof found[key] === "string" ? found[key].replace(/\s+/g, "") : (found[key] ?? null);
      expect(written, key).toBe(value);
    }
  });
});
