/** Fragments of patterns that several rules of prose share. Each is linear and names one idea of the field. */

/** What may stand between a noun and its figure and changes nothing. */
export const TAIL = `[总条件份篇数量目情况共计合累达到为是有约近的了分别均各就已:“”"']{0,14}$`;

/** Modifiers between a verb and its noun that keep the whole. */
export const WHOLE = "[了的各类种有关相应该全部新项共等]{0,6}";

/** 公开, where nothing before it turns it into another act. */
export const DISCLOSE = "(?:主动公开|(?<!不予|不|申请|部分|同意|予以|免予|未|非|准予)公开|发布|公布)";

export const REQUEST =
  "(?:依申请公开(?:政府)?(?:信息)?(?:的)?(?:申请)?|(?:政府)?信息公开的?申请|公开申请|(?<!复议|复议的|许可|救助|补助|低保)申请)";

export const RECEIVE = "(?:收到|受理|接收|接到|接受|收悉|新收|收受|登记)";

export const ANSWER = "(?:办结|办理完毕|办复|答复|回复)";

/** How a request comes in; one row a mode, also for breakdowns. */
export const MODES = {
  inPerson: "(?:当面|现场|窗口|上门|来访|到场|口头)",
  fax: "传真",
  online: "(?:网络|网上|互联网|在线|网站|电子邮件|邮箱|平台)",
  letter: "(?:信函|邮寄|书信|邮政|寄送|快递|信件|来函)",
} as const;

/** Words of which one stands in every surface of a mode; for {@link ProseRule.cues}. */
export const MODE_CUES: Readonly<Record<keyof typeof MODES, readonly string[]>> = {
  inPerson: ["当面", "现场", "窗口", "上门", "来访", "到场", "口头"],
  fax: ["传真"],
  online: ["网", "在线", "邮", "平台"],
  letter: ["信函", "邮", "书信", "寄送", "快递", "信件", "来函"],
};

export const MODE = `(?:${Object.values(MODES).join("|")})`;

/** What became of a request. */
export const OUTCOMES = {
  granted: "(?:(?<!不)(?:同意|予以|给予|准予|准许|答应|答复)(?:全部)?公开|(?<!不予)全部公开)",
  partial: "部分公开",
  denied: "(?:不予公开|不同意公开|否决公开)",
  nonexistent: "(?:信息不存在|不存在|没有现成信息|无现成信息|未制作)",
  notHeld:
    "(?:(?:不属于?|非)(?:于|由)?(?:本|我)?(?:行政)?(?:机关|单位|部门|局|委|办|级|镇|县|市|区|街道)[^,;]{0,6}(?:掌握|公开|职责|职权|范围|保存|制作)|不掌握|未掌握|不属于?本(?:行政)?(?:机关|部门|单位))",
  amend: "(?:补正|更改补充|更改、补充|内容不明确)",
  otherChannel:
    "(?:其他途径|其它途径|其他渠道|其它渠道|(?:告知|向)[^,;]{1,16}(?:渠道|途径|部门|机关|单位)(?:以外)?[^,;]{0,4}(?:查询|获取|申请|咨询|办理|了解|渠道查询))",
  alreadyPublic: "(?:已(?:经)?主动公开|属于?主动公开|已公开)",
} as const;

export const OUTCOME_CUES: Readonly<Record<keyof typeof OUTCOMES, readonly string[]>> = {
  granted: ["公开"],
  partial: ["部分公开"],
  denied: ["公开"],
  nonexistent: ["不存在", "现成信息", "未制作"],
  notHeld: ["不属", "非", "掌握"],
  amend: ["补正", "补充", "不明确"],
  otherChannel: ["途径", "渠道", "告知", "向"],
  alreadyPublic: ["公开"],
};

export const OUTCOME = `(?:${Object.values(OUTCOMES).join("|")})`;

/** Where information is published. */
export const CHANNELS = {
  website: "(?:网站|门户|互联网|网上|(?<![内专])网(?![络上民格点友课约购红站页]))",
  weibo: "微博",
  wechat: "微信",
  gazette: "(?:公报|政报)",
  other:
    "(?:报刊|报纸|电视|广播|电台|日报|晚报|大喇叭|(?<!新)媒体|公开栏|公示栏|宣传栏|公告栏|电子屏|显示屏|其他方式|其它方式|其他渠道|其他形式)",
} as const;

/** Business that is not the disclosure of information. */
export const HOTLINE = "(?:热线|1\\d{4}|96\\d{3}|110|便民服务)";

export const CHANNEL_CUES: Readonly<Record<keyof typeof CHANNELS, readonly string[]>> = {
  website: ["网", "门户"],
  weibo: ["微博"],
  wechat: ["微信"],
  gazette: ["公报", "政报"],
  other: ["报", "电视", "广播", "电台", "媒体", "大喇叭", "栏", "屏", "其他", "其它"],
};

/** Where information is published, any of them. */
export const CHANNEL = `(?:${Object.values(CHANNELS).join("|")})`;

export const pattern = (source: string): RegExp => new RegExp(source);
