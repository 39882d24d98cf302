import type { ProseRule } from "../prose-rule.js";
import { CHANNEL, DISCLOSE, pattern, TAIL, WHOLE } from "../vocabulary.js";
import { CHANNEL_RULES } from "./channels.js";

/** 门户网站与《交通报》两个平台共: all of them, whatever they are called. */
const SEVERAL_WAYS = "[两二三四五六七八九\\d][个种大类](?:平台|渠道|途径|媒介|载体|方式|阵地|媒体)";

/** New media are channels of their own, never all of them. */
const NEW_MEDIA = "新媒体|客户端|抖音|头条号?|视频号|快手";
const ALL_WAYS = "网站|公报|渠道|等|多种|及";

/** A clause about one channel, or the new media, alone; 等 and a second channel make it one about all. */
const ONE_CHANNEL = `^(?:(?!${CHANNEL}|新媒体|客户端)[^;])*(?:${CHANNEL}){1,3}(?:(?!${CHANNEL}|新媒体|客户端|等|多种|${SEVERAL_WAYS})[^;])*$|^(?:(?!${ALL_WAYS}|${NEW_MEDIA})[^;])*(?:${NEW_MEDIA})(?:(?!${ALL_WAYS})[^;])*$`;

/** 微博、微信共发布: a figure of some channels is not one of all, where 等 names no more. */
const CHANNELS_JOINED = `^(?:(?!网)[^,;]){0,12}(?:微博|微信|公报)[^,;等]{0,8}[、和及与][^,;等]{0,8}(?:微博|微信|公报|抖音|头条号?|客户端)(?![^,;]{0,10}等)`;

export const PROACTIVE_RULES: readonly ProseRule[] = [
  {
    id: "proactive.total.full",
    indicator: "proactive.total",
    units: "documents",
    cues: ["公开", "发布", "公布"],
    label: pattern(
      `(?:${DISCLOSE}${WHOLE}(?:本级)?(?:政府|政务)(?:公开)?(?:信息|文件)|(?:政府|政务)信息主动公开|主动公开类?(?:的)?(?:政府)?信息)(?:公开)?(?:内容)?${TAIL}`,
    ),
    notOwner: pattern(`${CHANNEL}[^;。]{0,6}$`),
    not: pattern(
      `${ONE_CHANNEL}|${CHANNELS_JOINED}|(?<!各|主动公开)类信息|重点领域|其他|其它|不予|依申请公开(?!目录)`,
    ),
    rank: 3,
    cases: [
      "[proactive] 2013年共发布主动公开政府信息{159条} = 159",
      "[proactive] 全县主动公开政府信息总数{3521条} = 3521",
      "[proactive] 对政府信息进行了梳理和编目,其中不予公开政府信息12条",
    ],
  },
  {
    id: "proactive.total.information",
    indicator: "proactive.total",
    units: "documents",
    cues: ["信息"],
    label: pattern(
      `${DISCLOSE}${WHOLE}(?:(?:环保|教育|民政|卫生|交通|部门|工作|政务|本级)(?:类)?)?信息${TAIL}`,
    ),
    notOwner: pattern(`${CHANNEL}[^;。]{0,16}$`),
    not: pattern(
      `${ONE_CHANNEL}|${CHANNELS_JOINED}|(?<!各|主动公开)类信息|重点领域|专题|其中|信息[^,;]{0,12}(?:发布|公开|公布)`,
    ),
    rank: 2,
    cases: [
      "[proactive] 全年公开各类信息{三百一十二条} = 312",
      "[proactive] 全年通过区政府网站等渠道主动公开信息{1317条} = 1317",
      "[proactive] 公众网、《林业报》两个载体共对外发布信息{540条} = 540",
      "[proactive] 发布抽检信息54条",
      "[proactive] 政务新媒体矩阵发布信息540条",
    ],
  },
  {
    id: "proactive.total.bare",
    indicator: "proactive.total",
    units: "documents",
    cues: ["公开"],
    label: pattern(
      `(?:主动公开(?:的)?(?:总)?(?:数量|数|总数|量)?|(?:政府)?信息(?:主动)?(?:公开|发布)(?:总数量|总数|总量|数量|量)|(?:公开|发布)(?:政府)?信息(?:总数量|总数|总量|数量|量)|公开总量|实际公开)${TAIL}`,
    ),
    not: pattern(`${ONE_CHANNEL}|规范性文件|类`),
    rank: 2,
    cases: [
      "[proactive] 全局主动公开{88条} = 88",
      "[proactive] 全年信息公开量{突破2万条} = 20000",
      "[proactive] 门户网站主动公开88条",
    ],
  },
  {
    id: "proactive.total.by-all-means",
    indicator: "proactive.total",
    units: "documents",
    cues: ["见诸", "折"],
    label: pattern(
      `(?:见诸[^,;]{0,6}(?:载体|渠道|媒体|平台)的(?:政府|政务)?信息|公开(?:出去)?的?(?:信息|事项|内容)折[算合成]{1,2}(?:条目)?)${TAIL}`,
    ),
    rank: 2,
    cases: [
      "[proactive] 见诸各类媒体的信息共{936条} = 936",
      "[proactive] 一年公开的事项折成条目{450条} = 450",
      "[proactive] 见诸报端的信息12条",
    ],
  },
  {
    id: "proactive.total.summed",
    indicator: "proactive.total",
    units: "documents",
    cues: ["公开"],
    label: pattern(`^(?:以上|上述)?(?:[^,;]{0,6}渠道)?(?:合计|共计|总计|相加|加起来|合起来|共)${TAIL}`),
    sequel:
      /^[,]?(?:即|就是|也就是|这就是|此即)[为是]?[^,;]{0,10}公开(?:的)?(?:政府)?信息的?(?:总数|总量|数量|总和)/,
    rank: 2,
    cases: [
      "[proactive] 网站200条,微博55条,以上合计{255条},即为全年主动公开信息的总数 = 255",
      "[proactive] 网站200条,微博55条,以上合计255条",
    ],
  },
  {
    id: "proactive.total.entered",
    indicator: "proactive.total",
    units: "documents",
    cues: ["录入", "更新", "上传", "编录", "新增"],
    label: pattern(`(?:录入|更新|上传|编录|新增)${WHOLE}(?:政府|政务)(?:公开)?信息${TAIL}`),
    within: ["proactive"],
    not: pattern(`${CHANNELS_JOINED}|微博|微信|公报|(?<!各)类信息|重点领域|专栏|栏目`),
    rank: 2,
    cases: ["[proactive] 年内共更新政府信息{2180条} = 2180", "[proactive] 更新专栏政府信息30条"],
  },
  {
    id: "proactive.total.noun-first",
    indicator: "proactive.total",
    units: "documents",
    cues: ["公开"],
    label: pattern(`^[^,;]{0,10}(?:共|有|计)${TAIL}`),
    trailer: /^(?:政府)?信息(?:主动)?(?:向社会)?(?:主动)?公开(?![^,;]{0,3}(?:申请|专栏))/,
    within: ["proactive"],
    not: pattern(`${ONE_CHANNEL}|其中|重点领域`),
    rank: 2,
    cases: ["[proactive] 共有{643条}信息主动向社会公开 = 643", "[proactive] 共有643条信息公开申请"],
  },
  {
    id: "proactive.total.own-domain",
    indicator: "proactive.total",
    units: "documents",
    cues: ["信息"],
    label: pattern(
      `(?:全年|年度?|共|累计)[^,;]{0,4}主动公开(?!财政|预|决算|招标|人事|行政|采购|重大|项目|民生|扶贫|重点|价格|收费|安全|征地|其)[^,;类]{2,6}信息${TAIL}`,
    ),
    within: ["proactive", "overview"],
    not: pattern(`${ONE_CHANNEL}|${CHANNELS_JOINED}|其中|重点领域|方面|咨询|申请`),
    rank: 3,
    cases: [
      "[proactive] 全年主动公开国土资源信息{936条} = 936",
      "[proactive] 全年主动公开财政预决算信息936条",
    ],
  },
  {
    id: "proactive.total.verb",
    indicator: "proactive.total",
    units: "documents",
    cues: ["公开", "发布", "更新"],
    label: pattern(
      `^(?:(?:全年|年度?|共|当年|累计|全[市县区镇局])[^,;]{0,4}净?(?:发布|公开)|[^,;]{0,12}政务公开专栏[^,;]{0,6}更新信息)${TAIL}`,
    ),
    within: ["proactive"],
    notOwner: pattern(`(?:${CHANNEL}|规范性文件)[^;。]{0,16}$`),
    not: pattern(`${ONE_CHANNEL}|${CHANNELS_JOINED}|其中|重点领域|方面|咨询|申请|解读|规范性文件`),
    rank: 1,
    cases: ["[proactive] 全年净发布{402条} = 402", "[proactive] 门户网站全年发布402条"],
  },
  {
    id: "proactive.total.own-field",
    indicator: "proactive.total",
    units: "documents",
    cues: ["信息"],
    label: pattern(
      `(?:全年|年度?|共|[我本省市县区]局|累计)[^,;]{0,4}公开(?!财政|预算|招标|人事)[^,;类]{1,6}信息${TAIL}`,
    ),
    within: ["proactive", "overview"],
    not: pattern(`${ONE_CHANNEL}|${CHANNELS_JOINED}|其中|重点领域|方面|咨询|申请`),
    rank: 1,
    cases: ["[proactive] 省局全年公开涉粮信息{2436条} = 2436", "[proactive] 其中公开涉粮信息2436条"],
  },
  {
    id: "proactive.total.through-site",
    indicator: "proactive.total",
    units: "documents",
    cues: ["公开"],
    label: pattern(`通过[^,;]{0,12}(?:网|平台)主动公开(?:各类)?(?:政府)?信息${TAIL}`),
    within: ["proactive", "overview"],
    not: /其中/,
    beside: true,
    rank: 1,
    cases: [
      "[proactive] 全年通过政府信息公开网主动公开各类信息{2.87万余条} = 28700",
      "[proactive] 通过政府信息公开网发布信息300条",
    ],
  },
  {
    id: "proactive.total.added",
    indicator: "proactive.total",
    units: "published",
    cues: ["新增", "新公开", "公开"],
    label: pattern(
      `(?:年度?|全年|年内)(?:新增|新公开)(?:主动)?(?:公开)?(?:(?:政府)?信息)?${TAIL}|^(?:其中[:,]?)?(?:20\\d\\d年度?|本年度?|当年|今年)(?:主动|共|新)?公开${TAIL}`,
    ),
    within: ["proactive"],
    not: pattern(`${ONE_CHANNEL}|规范性文件|栏目|目录`),
    rank: 2,
    cases: [
      "[proactive] 累计公开信息2136条,其中2014年新增公开{643条} = 643",
      "[proactive] 累计公开信息5120条,2014年公开{1034条} = 1034",
      "[proactive] 2014年新增公开目录20条",
    ],
  },
  {
    id: "proactive.total.noun-after",
    indicator: "proactive.total",
    units: "documents",
    cues: ["信息"],
    label: pattern(`${DISCLOSE}[了各类共计约达]{0,4}$`),
    trailer: /^(?:主动公开)?(?:政府|政务)信息/,
    not: pattern(`${ONE_CHANNEL}|信息[^,;]{0,12}(?:发布|公开|公布)|(?<!各)类信息`),
    rank: 2,
    cases: ["[proactive] 本年度主动公开了{120条}政府信息 = 120", "[proactive] 财政信息今年共发布348条信息"],
  },
  {
    id: "proactive.total.heading",
    indicator: "proactive.total",
    units: "documents",
    cues: ["数量", "总数", "总量"],
    label:
      /^(?:\d{4}年度?|全年|本年度?|年度|本机关|我局|我县|我市|我区|全县|全市|全区)?[总数量共计合为有:]{0,6}$/,
    topic: /主动公开[^;]{0,10}(?:数量|总数|总量)[^;]{0,3};/,
    within: ["proactive"],
    rank: 1,
    cases: [
      "[proactive:主动公开政府信息的数量] 共{235条} = 235",
      "[proactive:主动公开政府信息的途径] 共235条",
    ],
  },
  ...CHANNEL_RULES,
  {
    id: "proactive.regulatoryDocs.published",
    indicator: "proactive.regulatoryDocs",
    units: "regulations",
    cues: ["规范性文件"],
    label: pattern(`规范性文件${TAIL}`),
    not: /刊登|刊载|登载|规章和|制发|制定|出台|印发|新发|废止|清理|备案|修订|审查|审核|现行有效|失效|起草|解读|新制作/,
    // 规范性文件12件,除一件涉密外,公开11件: the twelve are those that were made.
    notSequel: /^[,;](?:除|(?:其中|已|共|主动|全文)*公开了?)$/,
    rank: 2,
    cases: ["[proactive] 全文公开规范性文件{37件} = 37", "[proactive] 清理规范性文件37件"],
  },
  {
    id: "proactive.regulatoryDocs.continued",
    indicator: "proactive.regulatoryDocs",
    units: "regulations",
    cues: ["规范性文件"],
    label: pattern(`^[共全年已均其中部外]{0,5}(?:主动)?公开${TAIL}`),
    owner: /规范性文件[^;。]{0,24}$/,
    not: /网站|微博|微信/,
    rank: 1,
    cases: ["[proactive] 规范性文件公开率100%,共公开{18份} = 18", "[proactive] 信息公开率100%,共公开18份"],
  },
  {
    id: "proactive.regulatoryDocs.beside-made",
    indicator: "proactive.regulatoryDocs",
    units: "regulations",
    cues: ["公开"],
    label: pattern(`^(?:主动)?公开${TAIL}`),
    topic: /规范性文件[^,;。]{0,14}公开$/,
    rank: 2,
    cases: ["[proactive] 规范性文件制发6件、公开{6件} = 6", "[proactive] 通知制发6件、公开6件"],
  },
  {
    id: "proactive.regulatoryDocs.all",
    indicator: "proactive.regulatoryDocs",
    units: "regulations",
    cues: ["公开"],
    label: /^[以上述这]{0,2}$/,
    trailer: /^(?:规范性文件)?(?:亦|也)?(?:均|全部|都|皆|悉数){1,2}(?:已)?(?:主动|全文|依法|上网)?公[开布]/,
    topic: /规范性文件/,
    rank: 1,
    cases: ["[proactive] 制发规范性文件4件,{4件}全部公开 = 4", "[proactive] 制发通知4件,4件全部公开"],
  },
  {
    id: "regulatoryDocs.made.issued",
    indicator: "regulatoryDocs.made",
    units: "regulations",
    cues: ["规范性文件"],
    label: pattern(
      `(?:制发|制定|出台|印发|新制作|新发|制定出台)[^,;]{0,12}规范性文件${TAIL}|规范性文件(?:制发|印发|出台)${TAIL}`,
    ),
    not: /废止|清理|累计/,
    rank: 2,
    cases: ["[proactive] 全年制发规范性文件{8件} = 8", "[proactive] 废止制发的规范性文件8件"],
  },
  {
    id: "regulatoryDocs.inForce.valid",
    indicator: "regulatoryDocs.inForce",
    units: "regulations",
    cues: ["现行有效"],
    label: pattern(`现行有效[^,;]{0,8}规范性文件${TAIL}|^[共有]{0,2}现行有效(?:件数)?${TAIL}`),
    topic: /规范性文件[^。]{0,60}$/,
    rank: 2,
    cases: ["[proactive] 集中发布现行有效行政规范性文件{393件} = 393", "[proactive] 公开规范性文件393件"],
  },
  {
    id: "regulatoryDocs.repealed.repealed",
    indicator: "regulatoryDocs.repealed",
    units: "regulations",
    cues: ["废止", "失效"],
    label: pattern(
      `(?:废止|宣布失效)[^,;]{0,10}规范性文件${TAIL}|^(?:本年)?(?:宣布)?废止(?:了|件数)?${TAIL}`,
    ),
    topic: /规范性文件[^。]{0,40}$/,
    rank: 2,
    cases: [
      "[proactive] 废止规范性文件{3件} = 3",
      "[proactive] 制发规范性文件16件,废止{5件} = 5",
      "[proactive] 制发规范性文件3件",
      "[proactive] 制定制度16件,废止5件",
    ],
  },
  {
    id: "regulatoryDocs.published.new",
    indicator: "regulatoryDocs.published",
    units: "regulations",
    cues: ["新公开"],
    label: pattern(`新公开[^,;]{0,8}(?:规范性文件)?${TAIL}`),
    topic: /规范性文件[^。]{0,40}$/,
    rank: 2,
    cases: ["[proactive] 新制作行政规范性文件7件,新公开{7件} = 7", "[proactive] 新公开信息7件"],
  },
  {
    id: "regulatoryDocs.inForce.outward",
    indicator: "regulatoryDocs.inForce",
    units: "regulations",
    cues: ["对外公开总数"],
    label: pattern(`对外公开总数量?${TAIL}`),
    topic: /规范性文件[^。]{0,40}$/,
    rank: 2,
    cases: ["[proactive] 新公开规范性文件7件,对外公开总数{52件} = 52", "[proactive] 规章对外公开总数52件"],
  },
];
