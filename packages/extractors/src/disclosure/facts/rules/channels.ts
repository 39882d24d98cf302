import type { ProseRule } from "../prose-rule.js";
import { CHANNEL_CUES, CHANNELS, pattern, TAIL, WHOLE } from "../vocabulary.js";

const PUBLISH =
  "(?:主动公开|公开|发布|更新|登载|刊登|刊载|刊发|上传|上载|推送|推出|刊播|播发|播出|播报|公布|公示|发出|转发|转载|发帖|发文|推文|发博|承载|新增|录入|张贴|收录|登出|编发|推出|贡献|占去|占了?其中的?|占|挂网|上网|挂出|挂|贴出|晒出|传出|[能可]?查[得到]{1,2}|看[得到]{1,2}|登|载|刊|发)";
/** A verb of publishing, then where: 215条刊登于《政报》, 58条张贴于公开栏, 846条同步推送到微博. */
const PUBLISHED_AT =
  "(?:公开|发布|刊登|登载|刊载|刊发|张贴|推送|上传|公布|公示|播出|播发|见诸|散见|转发|写|贴|登|挂)(?:于|到|至|在)?";
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
    not: /信息中$|各自/,
  } as const;
  return [
    {
      ...common,
      id: `proactive.channel.${channel}.direct`,
      label: pattern(
        `${CHANNELS[channel]}(?:公众号|公众平台|平台|账号|渠道|等渠道|号|[^,;]{0,4}专栏|专区)?(?:[“"][^”",;]{1,12}[”"])?[“”"]?${channel === "other" ? "(?:、[^,;、]{2,10}){0,2}等?[处地]?" : ""}${TAIL}`,
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
      not: pattern(`信息中$|各自|${OTHERS[channel]}`),
      rank: 3,
      cases: cases.continued,
    },
    {
      ...common,
      id: `proactive.channel.${channel}.trailer`,
      label: /^[其余他中另外有还剩下以上述前这的共]{0,8}$/,
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

/** What was published through each channel. */
export const CHANNEL_RULES: readonly ProseRule[] = [
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
    id: "proactive.channel.gazette.issue",
    indicator: "proactive.channel.gazette",
    units: "published",
    cues: ["刊", "登", "载", "收录", "发布"],
    label: pattern(
      `^[共]?(?:刊登|刊载|刊发|登载|收录|发布|选登|登|载|刊)[^,;]{0,16}?(?:文件|信息|文稿|公文|稿件|内容)?${TAIL}`,
    ),
    topic: /(?:公报|政报)[^;。]{0,40}$/,
    not: /网站|微博|微信/,
    rank: 3,
    cases: ["[proactive] 编印《县政报》,出刊3期,刊载文件{41件} = 41", "[proactive] 编印简报,刊载文件41件"],
  },
];
