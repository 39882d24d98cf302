/** Fragments of patterns that several rules of prose share. Each is linear and names one idea of the field. */

/** What may stand between a noun and its figure and changes nothing. */
export const TAIL = `[总条件份篇数量目情况共计合累达到为是有约近的了分别均各就已还另仅只多高超过突破者:—“”"'-]{0,14}$`;

/** Modifiers between a verb and its noun that keep the whole. */
export const WHOLE = "[了的各类种有关相应该全部新项共等]{0,6}";

/** 公开, where nothing before it turns it into another act. */
export const DISCLOSE = "(?:主动公开|(?<!不予|不|申请|部分|同意|予以|免予|未|非|准予)公开|发布|公布|晒出)";

/** Applications for something else than information. */
const OTHER_APPLICATIONS =
  "复议|复议的|许可|审批|救助|补助|低保|租房|住房|保障房|执行|仲裁|贷款|登记|注册|入学|认定|资助|补贴|听证|鉴定|职称|户籍|专利|项目|建房|用地";

export const REQUEST = `(?:依申请公开(?:政府)?(?:信息)?(?:的)?(?:申请|请求|事项|事宜)?|(?:政府)?信息(?:依申请)?公开的?(?:申请|请求)|公开(?:的)?(?:申请|请求)|(?<!${OTHER_APPLICATIONS})申请)`;

/** 12345, 12315, 96196, 110: no number of five digits that counts something. */
const HOTLINE_NUMBER = "(?<!\\d)(?:12[123]\\d\\d|95\\d{3}|96\\d{3}|110)(?!\\d)";

/** Of the two, the one named last says whose figure it is. */
export const REQUEST_OR_OTHER = new RegExp(
  `(?:${OTHER_APPLICATIONS})[^,;。]{0,8}申请|申请(?:${OTHER_APPLICATIONS})|热线|诉求|工单|信箱|来信(?!提|申请|递交|索取)|提案|议案|人大代表|信访|投诉|举报|网民|留言|来电|${HOTLINE_NUMBER}|依申请公开|申请`,
  "g",
);

export const RECEIVE = "(?:收到|受理|接收|接到|接受|收悉|新收|收受|登记)";

export const ANSWER = "(?:办结|办理完[毕结]|处理完毕|办[完毕妥复]|答[复毕]|回复)";

/** What may open a part of what was named before: 其中3件, 剩下1件, 答复情况:7件. */
export const PART_LEAD =
  "(?:^|:)(?:其中|其余|其他|余下|剩下|剩余|剩|中|之中|里|还|尚|另外|另|有|前|后|的|则|和){0,6}$";

/** All of them, in one word: 均, 全部, 一律. */
export const ALL_OF = "(?:已经?|均|全部|全数|全都|悉数|一律|都|皆|全)";

/** How a request comes in; one row a mode, also for breakdowns. */
export const MODES = {
  inPerson:
    "(?:当面|现场|窗口|上门|来访|到场|口头|登门|面[交呈递]|亲自|来人|当场(?=递交|提交|提出|申请|[^答办回给予复打提拿])|本人(?=直接|上门|递交|提交|到)|走上门|跑到|找上门|到[^,;]{1,12}(?:大厅|办公室|机关|单位)(?=提交|递交|提出|申请))",
  fax: "传真",
  online:
    "(?:网络|网上|线上|互联网|在线|网站|电子邮[件箱]|电子表单|电邮|邮件|邮箱|(?:申请|公开)系统|[Ee]-?[Mm]ail|平台)",
  letter:
    "(?:信函|函件|邮寄|邮局|书信|邮政|寄[送来信达到出交至]|写信|快递|信件|来函|来信(?=申请|提|递|索取)|挂号信?|特快专递|平信|EMS)",
} as const;

/** Words of which one stands in every surface of a mode; for {@link ProseRule.cues}. */
export const MODE_CUES: Readonly<Record<keyof typeof MODES, readonly string[]>> = {
  inPerson: ["到", "面", "场", "窗口", "门", "来访", "口头", "亲自", "来人", "本人"],
  fax: ["传真"],
  online: ["网", "线上", "在线", "邮", "平台", "系统", "表单", "mail", "MAIL", "Mail"],
  letter: ["信", "函", "邮", "寄", "快递", "专递", "挂号", "EMS"],
};

export const MODE = `(?:${Object.values(MODES).join("|")})`;

/** What became of a request. */
export const OUTCOMES = {
  granted:
    "(?:(?<!不|部分|不予)(?:同意|予以|给予|准予|准许|答应|答复|决定|可以|应予)了?(?:全部|全文)?(?:公开|提供)(?!了?(?:其中)?的?一?部分)|(?<=[均都皆])予(?:公开|提供)|(?<!不予)全[部文](?:公开|提供)|如数(?:公开|提供)|结论[为是]公开|(?:(?:已|直接|全部)(?:向申请人)?提供|(?<!部分|不|未|无法|难以|不能)提供[了给])(?:相关|有关|相应|所需|所要|政府|申请人?|的){0,4}(?:信息|资料|材料|内容|复印件|副本)|(?<!没有|没)给了(?!(?:其中)?的?(?:一?部分|答复|回复|说明|解释|告知|延))|(?:复印|打印|抄录|拷贝)[给了]{1,2}|满足了?(?:申请人|其)?(?:的)?(?:要求|需求|申请))",
  partial:
    "(?:部分同意(?=的?$)|部分(?:予以|同意|给予|准予|可以|可|依法)?(?:公开|提供)|(?:公开|提供|给)(?:了)?(?:其中)?(?:的)?(?:部分(?:内容|信息|材料)?|一部分))",
  denied:
    "(?:不予(?:以)?公开|不同意公开|否决公开|不予提供|拒绝公开|(?:依法|属于?|决定|应当?)不(?:予)?公开|不(?:能|宜|得|可以|准予|准许)?公开(?!范围|目录)|未(?:予|予以|获|同意|准予?)(?:公开|提供)|没有?(?:予以)?(?:公开|提供|给(?!予))(?!的|过?申请)|婉拒|谢绝|不给(?!予))",
  nonexistent:
    "(?:信息不存在|不存在|没有现成信息|无现成信息|未制作|(?:信息|材料|资料)[^,;]{0,2}未(?:产生|形成|生成)|(?:未|没有?|未能)(?:获取|保存|检索到|查询到|查到|找到)|[查找]不到|查无|无此(?:类|项)?信息|没有(?:该|此|这|相关|有关|所需)[^,;]{0,4}信息)",
  notHeld:
    "(?:(?:不属于?|不是|不归|不由|不系|不在|非)(?:于|由)?(?!政府信息|主动)[^,;、]{0,8}(?:掌握|职责|职权|权限|管辖|保存|制作)|(?:(?<!不)归|(?<!不)属|(?:应|须|需)由)(?!本|我|主动|国家|商业)于?[^,;、]{2,12}(?:局|委|办|部门|单位|机关|政府|厅|院|所|中心|公司)(?:管|负责|掌握|保管|保存|制作|产生|所有|的?职[权责])|(?<![不应须需])由(?!本|我|该局|该机关)[^,;、]{2,12}(?:局|委|办|部门|单位|机关|政府|厅|院|馆|所|中心|公司)(?:掌握|保管|保存|制作|产生|形成|持有)|(?:不属于?|不是|不归|不由|不系|不在|非)(?:于|由)?(?:本|我|该)?(?:行政)?(?:机关|单位|部门|局|委|办|级|镇|县|市|区|街道|厅|府|院)(?:[^,;]{0,6}(?:掌握|公开|职责|职权|权限|范围|保存|制作|管辖|负责|产生|形成|所有|持有))?|不掌握|未掌握|无权公开)",
  amend:
    "(?:补正|更改补充|更改、补充|补充、更正|(?:更改|补充)(?:、?(?:完善|更改|补充))?申请|补充材料|(?:内容|申请|描述)[^,;]{0,2}不(?:明确|清楚|具体))",
  otherChannel:
    "(?:其他途径|其它途径|其他渠道|其它渠道|(?:告知[^,;]{1,16}(?:渠道|途径|部门|机关|单位|局|委|办)|应?向(?!我|本)[^,;]{1,16}(?:渠道|途径|部门|机关|单位))(?:以外)?[^,;]{0,4}(?:查询|获取|申请|咨询|办理|了解|索取|提出|反映|解决|处理|渠道查询))",
  alreadyPublic:
    "(?:(?:早已?|已(?:经)?)(?:在[^,;]{1,8})?(?:主动)?(?:公开|公布)|(?:早已?|已经?)(?:[挂登发贴放]|刊登|登载|发布)[在到于上][^,;]{0,8}(?:网|公报|公开栏|公示栏)|属于?(?:已)?主动公开|主动公开过|主动公开(?=范围|信息范围))",
} as const;

export const OUTCOME_CUES: Readonly<Record<keyof typeof OUTCOMES, readonly string[]>> = {
  granted: ["公开", "提供", "给", "满足"],
  partial: ["部分"],
  denied: ["公开", "提供", "婉拒", "谢绝", "不给", "没给", "没有给"],
  nonexistent: ["不存在", "现成信息", "未", "查无", "无此", "没", "不到"],
  notHeld: ["不属", "不是", "不归", "不由", "不在", "非", "掌握", "无权", "不系", "归", "属", "由"],
  amend: ["补正", "补充", "更改", "不明确", "不清楚", "不具体"],
  otherChannel: ["途径", "渠道", "告知", "向"],
  alreadyPublic: ["公开", "公布", "已", "早"],
};

export const OUTCOME = `(?:${Object.values(OUTCOMES).join("|")})`;

/** Where information is published. */
export const CHANNELS = {
  website: "(?:网站|门户|互联网|子站|网上|(?<![内专])网(?![络上民格点友课约购红站页]))",
  weibo: "微博",
  wechat: "(?:微信|公众号|订阅号)",
  gazette: "(?:公报|政报)",
  other:
    "(?:报刊|报纸|电视|广播|电台|日报|晚报|(?:校|院|厂|机关|党|商|早|导|周|法制|手机)报(?![告送名道考销废批备请表价])|(?<![公政通简汇快年填申举情])报》|喇叭|黑板|(?<!新)媒体|公开栏(?!目)|公示栏(?!目)|宣传栏(?!目)|公告栏(?!目)|电子屏|显示屏|屏幕|LED屏?|展板|橱窗|明白[纸卡]|宣传[单册车]|便民手册|其[他它](?:方式|渠道|形式|途径|载体|媒介))",
} as const;

/** Business that is not the disclosure of information. */
export const HOTLINE = `(?:热线|${HOTLINE_NUMBER}|便民服务(?!中心|大厅|站))`;

export const CHANNEL_CUES: Readonly<Record<keyof typeof CHANNELS, readonly string[]>> = {
  website: ["网", "门户", "子站"],
  weibo: ["微博"],
  wechat: ["微信", "公众号", "订阅号"],
  gazette: ["公报", "政报"],
  other: [
    "报",
    "电视",
    "广播",
    "电台",
    "媒体",
    "喇叭",
    "黑板",
    "栏",
    "屏",
    "LED",
    "展板",
    "橱窗",
    "明白",
    "宣传",
    "手册",
    "其他",
    "其它",
  ],
};

/** Those who are trained for something else than the disclosure of information. */
export const OTHER_TRAINING =
  "技能|农民|农村|下岗|失业|就业|再就业|创业|实用技术|科技|劳动力|务工|职工培训|驾驶|安全生产|普法|医务|教师|家政|电商|招商|致富|普通话|消防|救护|计算机|党员";

/** A statement about each of many bodies is no figure of the whole: 各单位明确1名工作人员. */
export const EACH_BODY =
  "(?:(?:各|每个?)[^,;]{0,14}(?:单位|部门|科室|处室|股室|乡镇|镇街|街道|村|社区|局|委)[^,;]{0,10}|(?:单位|部门|科室|处室|乡镇|街道|村|社区|局|所)(?:均|都)?各[^,;]{0,8})";

/** What came to those there were is a change: 增加专职人员1名; but 增加到3名 is all there are. */
export const ADDED = "(?:增加|新增|增配|增设|增派|增聘|新配|补充|新聘)(?!到|至|为)";

/** Where information is published, any of them. */
export const CHANNEL = `(?:${Object.values(CHANNELS).join("|")})`;

export const pattern = (source: string): RegExp => new RegExp(source);
