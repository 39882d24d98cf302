import type { ProseRule } from "../prose-rule.js";
import { CHANNEL, CHANNEL_CUES, CHANNELS, DISCLOSE, pattern, TAIL, WHOLE } from "../vocabulary.js";

const PUBLISH =
  "(?:主动公开|公开|发布|更新|登载|刊登|刊载|刊发|上传|上载|推送|推出|刊播|播发|播出|播报|公布|公示|发出|转发|转载|发帖|发文|推文|发博|承载|新增|录入|张贴|收录|登出|编发|推出|贡献|占去|发)";
/** A verb of publishing, then where: 215条刊登于《政报》, 58条张贴于公开栏, 846条同步推送到微博. */
const PUBLISHED_AT =
  "(?:公开|发布|刊登|登载|刊载|刊发|张贴|推送|上传|公布|公示|播出|播发|见诸|转发)(?:于|到|至|在)?";
/** Figures about a channel that are not what was published through it. */
const NOT_PUBLISHED =
  /访问|浏览|点击|阅读|粉丝|关注|订阅(?!号)|各自|评论|转摘|咨询|申请|信箱|留言|访谈|回复|答复|办理|内网|专网|类别|解读|新闻发布会/;

/** Words of another channel between this channel's name and the figure. */
const OTHERS = Object.fromEntries(
  Object.keys(CHANNELS).map((channel) => [
    channel,
    Object.entries(CHANNELS)
      .filter(([other]) => other !== channel)
      .map(([, words]) => words)
      .join("|"),
  ]),
) as Readonly<Record<keyof typeof CHANNELS, string>>;

/** 微博、微信共发布: a figure of some channels is not one of all, where 等 names no more. */
const CHANNELS_JOINED = `^(?:(?!网)[^,;]){0,12}(?:微博|微信|公报)[^,;等]{0,8}[、和及与][^,;等]{0,8}(?:微博|微信|公报|抖音|头条号?|客户端)(?![^,;]{0,10}等)`;

/** A clause about one channel alone; 等 and a second channel make it one about all. */
const ONE_CHANNEL = `^(?:(?!${CHANNEL}|新媒体|客户端)[^;])*(?:${CHANNEL}){1,3}(?:(?!${CHANNEL}|新媒体|客户端|等|多种)[^;])*$`;

function channelRules(
  channel: keyof typeof CHANNELS,
  cases: {
    readonly direct: string[];
    readonly verb: string[];
    readonly listed: string[];
    readonly continued: string[];
    readonly trailer: string[];
    readonly placed: string[];
  },
): ProseRule[] {
  const indicator = `proactive.channel.${channel}`;
  const between = `(?:(?!${OTHERS[channel]}|${NOT_PUBLISHED.source})[^,;]){0,50}`;
  // 微博、微信共…条 is a figure of both and of neither.
  const joined = pattern(
    `(?:${OTHERS[channel]}|新媒体|客户端)[^,;]{0,10}[、和及与][^,;]{0,10}${CHANNELS[channel]}|${CHANNELS[channel]}[^,;]{0,10}[、和及与][^,;]{0,10}(?:${OTHERS[channel]}|新媒体|客户端)`,
  );
  const elsewhere = `(?:(?!${OTHERS[channel]})[^,;]){0,16}`;
  const common = {
    indicator,
    units: "published",
    cues: CHANNEL_CUES[channel],
    notLabel: joined,
    not: /信息中$/,
  } as const;
  return [
    {
      ...common,
      id: `proactive.channel.${channel}.direct`,
      label: pattern(
        `${CHANNELS[channel]}(?:公众号|公众平台|平台|账号|渠道|等渠道|号|[^,;]{0,4}专栏|专区)?(?:[“"][^”",;]{1,12}[”"])?[“”"]?${TAIL}`,
      ),
      rank: 2,
      cases: cases.direct,
    },
    {
      ...common,
      id: `proactive.channel.${channel}.verb`,
      label: pattern(
        `${CHANNELS[channel]}${between}${PUBLISH}${WHOLE}(?:主动公开)?${WHOLE}(?:(?:政府|政务)?(?:公开)?信息|消息|文件|内容|稿件)?${TAIL}`,
      ),
      rank: 3,
      cases: cases.verb,
    },
    {
      ...common,
      id: `proactive.channel.${channel}.continued`,
      label: pattern(
        `^[共全年累计已今当本度]{0,5}${PUBLISH}{1,2}${WHOLE}(?:(?:政府|政务)?信息|消息|文件|稿件)?${TAIL}`,
      ),
      owner: pattern(`${CHANNELS[channel]}(?:(?!${OTHERS[channel]})[^;。]){0,16}$`),
      not: pattern(`信息中$|${OTHERS[channel]}`),
      rank: 3,
      cases: cases.continued,
    },
    {
      ...common,
      id: `proactive.channel.${channel}.trailer`,
      label: /^[其余他中另外有还以上述前这的共]{0,8}$/,
      trailer: pattern(
        `^(?:信息)?(?:均|全部|都|同步|同时|是|系|已|并){0,3}(?:(?:通过|在|以|由|利用|依托|经由?|靠|借助)${elsewhere}${CHANNELS[channel]}[^,;]{0,12}(?:公开|发布|公布|刊登|登载|刊载|刊发|推送|播出|播发|公示|张贴|传播|播放)|${PUBLISHED_AT}${elsewhere}${CHANNELS[channel]})`,
      ),
      not: /信息中$|解读|申请|办理|咨询/,
      rank: 2,
      cases: cases.trailer,
    },
    {
      ...common,
      id: `proactive.channel.${channel}.next-clause`,
      label: /^(?:其余|其他|余下|剩下|另有?|还有)(?:的)?$/,
      sequel: pattern(
        `^[,]?(?:则)?(?:经由?|通过|在|由|以)${elsewhere}${CHANNELS[channel]}[^,;]{0,16}(?:公开|发布|公布|传播|刊登|登载|刊发)`,
      ),
      not: /解读|申请|办理|咨询/,
      rank: 2,
      cases: cases.trailer.map((written) => written.replace("}通过", "},通过")),
    },
    {
      ...common,
      id: `proactive.channel.${channel}.placed`,
      label: pattern(
        `^(?:其余|其中|另有?)?(?:的)?(?:贴|张贴|刊登|登载|发布|公布|公示|见诸)(?:在|于)${elsewhere}${CHANNELS[channel]}[^,;]{0,6}?${TAIL}`,
      ),
      rank: 2,
      cases: cases.placed,
    },
    {
      ...common,
      id: `proactive.channel.${channel}.listed`,
      label: pattern(`${CHANNELS[channel]}${between}${PUBLISH}{1,2}${between}(?:信息|消息|文件)${TAIL}`),
      rank: 1,
      cases: cases.listed,
    },
  ];
}

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
      "[proactive] 发布抽检信息54条",
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
  ...channelRules("website", {
    direct: ["[proactive] 其中政府网站{25340条} = 25340", "[proactive] 网站访问量320条"],
    verb: ["[proactive] 全年政府网站共发布信息{1350条} = 1350", "[proactive] 内网、专网共上载各类信息1350条"],
    continued: [
      "[proactive] 门户网站上线运行,共发布信息{213条} = 213",
      "[proactive] 工作简报编印后,共发布信息213条",
    ],
    placed: ["[proactive] 发布在门户网站等处的{46条} = 46", "[proactive] 发布在内部简报的46条"],
    trailer: ["[proactive] 其余{45条}通过网站公开 = 45", "[proactive] 其余45条尚未公开"],
    listed: [
      "[proactive] 政府外网更新发布动态信息、公示公告、人事任免等信息{900条} = 900",
      "[proactive] 网站受理网上咨询信息20条",
    ],
  }),
  ...channelRules("weibo", {
    direct: ["[overview] 全年发微博{468条} = 468", "[overview] 微博粉丝468条"],
    verb: ["[proactive] 政府微博公开{1500余条} = 1500", "[proactive] 微博、微信共发布300条"],
    continued: [
      "[proactive] 政务微博上线运行,共发布信息{213条} = 213",
      "[proactive] 工作简报编印后,共发布信息213条",
    ],
    placed: ["[proactive] 发布在官方微博等处的{46条} = 46", "[proactive] 发布在内部简报的46条"],
    trailer: ["[proactive] 其余{45条}通过微博公开 = 45", "[proactive] 其余45条尚未公开"],
    listed: ["[proactive] 政务微博发布防汛、交通等信息{80条} = 80", "[proactive] 微博转发评论80条"],
  }),
  ...channelRules("wechat", {
    direct: ["[proactive] 微信公众号{761条} = 761", "[proactive] 微信关注761条"],
    verb: ["[proactive] 微信公众号推送信息{286条} = 286", "[proactive] 微信公众号阅读量286条"],
    continued: [
      "[proactive] 政务微信上线运行,共发布信息{213条} = 213",
      "[proactive] 工作简报编印后,共发布信息213条",
    ],
    placed: ["[proactive] 发布在微信公众号等处的{46条} = 46", "[proactive] 发布在内部简报的46条"],
    trailer: ["[proactive] 其余{45条}通过微信公开 = 45", "[proactive] 其余45条尚未公开"],
    listed: ["[proactive] 微信推送惠民政策、办事指南等信息{80条} = 80", "[proactive] 微信粉丝留言信息80条"],
  }),
  ...channelRules("gazette", {
    direct: ["[proactive] 其中政府公报{30条} = 30", "[proactive] 政府公报6期"],
    verb: ["[proactive] 《县人民政府公报》刊登{118条} = 118", "[proactive] 公报订阅118份"],
    continued: [
      "[proactive] 政府公报上线运行,共发布信息{213条} = 213",
      "[proactive] 工作简报编印后,共发布信息213条",
    ],
    placed: ["[proactive] 发布在政府公报等处的{46条} = 46", "[proactive] 发布在内部简报的46条"],
    trailer: ["[proactive] 其余{45条}通过政府公报公开 = 45", "[proactive] 其余45条尚未公开"],
    listed: ["[proactive] 公报刊载法规、人事等文件{41件} = 41", "[proactive] 公报发行2000份"],
  }),
  {
    id: "proactive.channel.gazette.issue",
    indicator: "proactive.channel.gazette",
    units: "published",
    cues: ["刊登", "刊载", "刊发", "登载", "收录", "发布", "选登"],
    label: pattern(
      `^[共]?(?:刊登|刊载|刊发|登载|收录|发布|选登)[^,;]{0,16}?(?:文件|信息|文稿|公文|稿件|内容)?${TAIL}`,
    ),
    topic: /(?:公报|政报)[^;。]{0,40}$/,
    not: /网站|微博|微信/,
    rank: 3,
    cases: ["[proactive] 编印《县政报》,出刊3期,刊载文件{41件} = 41", "[proactive] 编印简报,刊载文件41件"],
  },
  ...channelRules("other", {
    direct: ["[proactive] 其他方式{57条} = 57", "[proactive] 电视专题57条"],
    verb: ["[proactive] 在报刊、电台、电视台公开信息{231条} = 231", "[proactive] 公开栏412块"],
    continued: [
      "[proactive] 电子屏上线运行,共发布信息{213条} = 213",
      "[proactive] 工作简报编印后,共发布信息213条",
    ],
    placed: ["[proactive] 发布在社区公开栏等处的{46条} = 46", "[proactive] 发布在内部简报的46条"],
    trailer: ["[proactive] 其余{45条}通过电视、报纸公开 = 45", "[proactive] 其余45条尚未公开"],
    listed: ["[proactive] 通过电视、报纸公开民生、交通等信息{31条} = 31", "[proactive] 媒体阅读31条"],
  }),
  {
    id: "proactive.regulatoryDocs.published",
    indicator: "proactive.regulatoryDocs",
    units: "regulations",
    cues: ["规范性文件"],
    label: pattern(`规范性文件${TAIL}`),
    not: /刊登|刊载|登载|规章和|制发|制定|出台|印发|废止|清理|备案|修订|审查|现行有效|失效|起草|解读|新制作/,
    rank: 2,
    cases: ["[proactive] 全文公开规范性文件{37件} = 37", "[proactive] 清理规范性文件37件"],
  },
  {
    id: "proactive.regulatoryDocs.continued",
    indicator: "proactive.regulatoryDocs",
    units: "regulations",
    cues: ["规范性文件"],
    label: pattern(`^[共全年已均其中部]{0,5}(?:主动)?公开${TAIL}`),
    owner: /规范性文件[^;。]{0,16}$/,
    not: /网站|微博|微信/,
    rank: 1,
    cases: ["[proactive] 规范性文件公开率100%,共公开{18份} = 18", "[proactive] 信息公开率100%,共公开18份"],
  },
  {
    id: "proactive.regulatoryDocs.all",
    indicator: "proactive.regulatoryDocs",
    units: "regulations",
    cues: ["公开"],
    label: /^[以上述这]{0,2}$/,
    trailer: /^(?:均|全部|都|皆){1,2}(?:已)?(?:主动|全文|依法|上网)?公开/,
    owner: /规范性文件[^;。]{0,12}$/,
    rank: 1,
    cases: ["[proactive] 制发规范性文件4件,{4件}全部公开 = 4", "[proactive] 制发通知4件,4件全部公开"],
  },
  {
    id: "regulatoryDocs.made.issued",
    indicator: "regulatoryDocs.made",
    units: "regulations",
    cues: ["规范性文件"],
    label: pattern(`(?:制发|制定|出台|印发|新制作|制定出台)[^,;]{0,12}规范性文件${TAIL}`),
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
