/**
 * What an explicit "none" says none of. A statement may deny several things at once (行政复议、行政诉讼和申诉案件):
 * every rule is asked for itself. Silence is no fact.
 */
import type { SectionKind } from "@shilu/core";
import { MODES, pattern } from "./vocabulary.js";

export interface ZeroRule {
  /** Stands in every object: the object, dear to compile, is tried only where it does. */
  readonly cue?: RegExp;
  readonly id: string;
  readonly indicator: string;
  /** What is denied, in the words behind 没有, 未, 无, or before 为零, 均未发生. */
  readonly object: RegExp;
  /** Says none in words of its own, anywhere in the clause: 分文未收, 零收费. */
  readonly said?: RegExp;
  /** Words that turn it into another thing. */
  readonly not?: RegExp;
  readonly within?: readonly SectionKind[];
  /** 1 only where nothing better is said, as by a form; else 2. */
  readonly rank?: 1;
  /** Must not stand in the whole clause. */
  readonly notClause?: RegExp;
  /** Which of two words stands last before the clause: what it is about. */
  readonly nearest?: { readonly of: RegExp; readonly is: RegExp };
  /** In the heading of a section whose whole body is 无 or 未发生. */
  readonly heading?: RegExp;
  /** `[kinds:heading] {statement}`; without braces nothing may be denied by this rule. */
  readonly cases: readonly string[];
}

const REMEDY = "复议|诉讼|申诉|举报|投诉";
/** Nothing was taken for information: 分文未收, 一律免费, 免收全部费用, 零收费. */
const FREE =
  /(?:分文|一分钱?|分毫)[^,;]{0,2}(?:未|没有?|不)[收取要]|(?:没|未)[^,;]{0,12}[收要取拿][^,;]{0,4}(?:一分钱|钱$)|[印寄索制]、?[^,;]{0,8}(?:统统|都|一律|全部|概)?不要钱|(?:提供|公开|申请|信息)[^,;]{0,10}(?:一律|全部|均|全|都|实行|予以|完全|全程)(?:实行|予以)?免费|^(?:全部|一律|均)?免收(?:全部|一切|所有|任何|各项|了)*(?:检索|复制|邮寄|相关|、|等)*费用?|零收费|(?:一?概|都|一律|均|从)不收费|不收(?:取)?(?:任何|一分)|^(?:(?!低保|困难|低收入|残疾)[^,;])*不收(?:取)?(?:费用|费)$/;

/** 没有超期答复的申请 denies no request. */
const FAULT =
  "超期|逾期|超时|拒绝|遗漏|未答复|积压|不当|不服|泄密|失泄密|违规|收取|收费|费用|减免|不予|部分公开|结转|延期|纠纷|争议|引发|引起|导致";

const modeZero = (mode: keyof typeof MODES, name: string): ZeroRule => ({
  id: `zeros.${mode}`,
  indicator: `requests.${mode}`,
  cue: pattern(MODES[mode]),
  object: pattern(
    `${MODES[mode]}(?:[、和及与或]?(?:${Object.values(MODES).join("|")})){0,3}(?:[^,;]{0,12}?(?:方式|形式|渠道|途径)?(?:提交|提出|递交)?的?(?:信息公开)?申请|[^,;]{0,4}(?:方式|形式|渠道|途径)?(?:提交|提出|递交)的?$)`,
  ),
  not: pattern(`${REMEDY}|${FAULT}|等(?:方式|形式|渠道|途径)|各类`),
  cases: [
    `[requests] {没有${name}申请}`,
    `[requests] {没有以${name}形式提出的}`,
    `[requests] 没有收到${name}咨询`,
  ],
});

/** In the section on requests the mode alone says it: 未收到传真, 网络和传真两个渠道没有收到. */
const bareModeZero = (mode: keyof typeof MODES, name: string): ZeroRule => ({
  id: `zeros.${mode}.bare`,
  indicator: `requests.${mode}`,
  cue: pattern(MODES[mode]),
  object: pattern(
    `^(?:收到|接到|有|人|使用|通过|以|采用|用|走|经|靠|发|其中|来自|一[件份宗]|[:]){0,3}(?:(?:${Object.values(MODES).join("|")})(?:申请)?[、和及与或]?){0,3}${MODES[mode]}(?:[、和及与或](?:${Object.values(MODES).join("|")})){0,3}(?:件|申请|等)?(?:[这那]?[两三四][个种条项栏]?)?(?:方式|形式|渠道|途径|一途|途|[一两]?栏|一项)?(?:提交|提出|递交|申请|发来|递来|寄来|来)?(?:的|者)?$`,
  ),
  within: ["requests"],
  cases: [`[requests] {未收到${name}}`, `[remedies] 未收到${name}`],
});

/** 复议3件,维持3件,没有被纠错的; 诉讼2件,无一败诉. */
const correctedZeros: readonly ZeroRule[] = (["reconsideration", "litigation"] as const).map((remedy) => ({
  id: `zeros.${remedy}.corrected`,
  indicator: `${remedy}.corrected`,
  object: pattern(
    `^(?:一[件起例宗]|[这此]类)?(?:(?:行政)?(?:复议|诉讼)(?:案件|决定)?)?(?:因[^,;]{1,10})?(?:被)?(?:依法)?(?:复议机关|上级|法院|判决|裁定)?(?:纠错|纠正|撤销|责令|确认违法|变更${remedy === "litigation" ? "|败诉|判败" : ""})(?:或者?|和|、|的|案件|案|情形|情况|败诉|纠正|纠错|撤销|变更|责令|重作|履行){0,4}$`,
  ),
  rank: 1,
  nearest: { of: /复议|诉讼|应诉|起诉/g, is: remedy === "reconsideration" ? /复议/ : /诉/ },
  cases: [
    `[remedies] 行政${remedy === "litigation" ? "诉讼" : "复议"}2件,均获维持,{没有被纠错的}`,
    `[remedies] 行政${remedy === "litigation" ? "复议" : "诉讼"}2件,均获维持,没有被纠错的`,
  ],
}));

export const ZERO_RULES: readonly ZeroRule[] = [
  {
    id: "zeros.received",
    indicator: "requests.received",
    object: pattern(
      `^(?:收到|接到|接收|受理|发生|出现|产生|有)?(?:(?!${Object.values(MODES).join("申请|")}申请)[^,;]){0,40}?(?:依申请公开|申请)`,
    ),
    not: pattern(
      `${REMEDY}|${FAULT}|申请(?:人|者|群众|方)(?!申请|提出)|[收付交]过|[一分]钱|申请表|行政许可|^(?!.*等(?:方式|形式|渠道|途径))[^,;]{0,14}(?:${Object.values(MODES).join("|")})`,
    ),
    // 传真渠道没有收到申请 says nothing of the other ways.
    notClause: pattern(
      `^[^,;、和及各]{0,12}(?:${Object.values(MODES).join("|")})[^,;、和及各]{0,6}(?:[、和及][^,;、和及各]{0,8})?(?:均|都|也)?(?:未|没有|没)(?:[收接]到|有)`,
    ),
    heading: /依申请公开|申请(?:公开)?(?:情况|办理|处理)/,
    cases: [
      "[requests] {没有收到信息公开申请}",
      "[requests] {2017年未发生依申请公开政府信息}",
      "[remedies] 未收到有关政府信息公开行政复议申请",
      "[requests] {没有收到以当面、网络等方式提出的申请}",
      "[requests] 没有超期答复的申请",
      "[requests] 窗口没有收到申请",
      "[requests] 无人当面提出申请",
    ],
  },
  modeZero("inPerson", "当面"),
  modeZero("fax", "传真"),
  modeZero("online", "网络"),
  modeZero("letter", "信函"),
  bareModeZero("inPerson", "当面"),
  bareModeZero("fax", "传真"),
  bareModeZero("online", "网络"),
  bareModeZero("letter", "信函"),
  {
    id: "zeros.gazette",
    indicator: "proactive.channel.gazette",
    object: /^公报$/,
    said: /公报[^,;]{0,8}(?:没有|未)(?:刊登|刊载|登载)/,
    cases: ["[proactive] {市政府公报全年没有刊登我办文件}", "[proactive] 市政府公报没有出版"],
  },
  {
    id: "zeros.weibo",
    indicator: "proactive.channel.weibo",
    // 没有开设微博 says nothing of figures; 此项为零 behind it does.
    object: /^(?!开[设通办]|启用|注册|[设建]立|认证).{0,20}微博(?!.{0,8}(?:访谈|回应|粉丝))/,
    within: ["proactive", "overview", "response"],
    not: /粉丝|回应|访问|评论/,
    cases: [
      "[proactive] 官方微博没有启用,{此栏记零}",
      "[proactive] {微博、微信发布量均为零}",
      "[proactive] 没有开设微博",
      "[proactive] 尚未开通微博",
    ],
  },
  {
    id: "zeros.wechat",
    indicator: "proactive.channel.wechat",
    object: /^(?!开[设通办]|启用|注册|[设建]立|认证).{0,20}(?:微信|公众号)(?!.{0,8}(?:访谈|回应|粉丝))/,
    within: ["proactive", "overview", "response"],
    not: /粉丝|回应|访问|评论/,
    cases: [
      "[proactive] 公众号没有开通,{该项为零}",
      "[proactive] {微信发布数为零}",
      "[proactive] 没有开设微信",
    ],
  },
  {
    id: "zeros.regulatory-docs",
    indicator: "proactive.regulatoryDocs",
    object:
      /^(?:(?:主动)?公开(?:过|的)?)?(?:一[件个份])?(?:属于|是|为)(?:行政)?规范性文件|规范性文件(?:的?(?:公开)?(?:数|件数|数量)?|公开|[这此]?一?[项栏])$/,
    not: /制[发定]|出台|印发|废止|清理|备案|审查|失效|修订/,
    cases: [
      "[proactive] {公开的信息中没有一份是规范性文件}",
      "[proactive] {规范性文件公开数为零}",
      "[proactive] 全年未废止规范性文件",
    ],
  },
  {
    id: "zeros.training",
    indicator: "training.sessions",
    object:
      /^(?:自己|自行|单独|另外|专门|再)?(?:举办|组织|开展|召开|开办|安排|举行|办)(?:过|了)?[^,;]{0,8}(?:(?:信息|政务|校务|院务|厂务|村务|警务)公开[^,;]{0,6}|业务|专题|专门)培训(?:班|活动|会|工作)?$|^(?:自己)?办过?(?:培训)?班$/,
    cases: [
      "[overview] {未组织信息公开业务培训}",
      "[overview] 未组织农民技能培训",
      "[overview] 没有办成的培训",
    ],
  },
  {
    id: "zeros.completed",
    indicator: "requests.completed",
    object: /^(?:答复|办结|办理)(?:$|和|、|的?(?:情形|情况|事项|申请)$)/,
    within: ["requests"],
    cases: ["[requests] {自然也无办结和结转可言}", "[requests] 没有答复不及时的"],
  },
  {
    id: "zeros.partial",
    indicator: "requests.partial",
    object: /^[^,;]{0,4}部分公开(?:的|答复|处理){0,2}(?:情形|情况|申请)?$/,
    within: ["requests"],
    cases: ["[requests] {没有部分公开的情形}", "[requests] 没有收到申请"],
  },
  {
    id: "zeros.denied",
    indicator: "requests.denied",
    object: /不予公开|不同意公开|拒绝公开|^不公开的?$/,
    not: /条文|依据/,
    cases: ["[requests] {没有不予公开的信息}", "[requests] 没有收到申请"],
  },
  {
    id: "zeros.carried-out",
    indicator: "requests.carriedOut",
    object: /结转(?:至|到)?下|结转下年/,
    cases: ["[requests] {无结转下年度办理的申请}", "[requests] 没有收到申请"],
  },
  {
    id: "zeros.completed-extended",
    indicator: "requests.completedExtended",
    object:
      /延期(?:答复|办结|办理)|^(?:一[件宗例个])?(?:需要?|申请|被|作)?(?:延期|延长(?:答复)?[期时]限)(?:的|者)?$/,
    cases: ["[requests] {没有延期答复的情形}", "[requests] 没有收到申请"],
  },
  {
    id: "zeros.reconsideration",
    indicator: "reconsideration.total",
    object: /复议/,
    said: /复议[^,;]{0,8}(?:零(?:发生|案件|记录)|(?:尚)?无一[件起例宗])|零复议/,
    not: /费用|复议(?:被)?(?:纠正|撤销|维持)|败诉|未经复议|经复议|复议后/,
    heading: /复议/,
    cases: [
      "[remedies] {没有发生有关政府信息公开事务的行政复议申请和行政诉讼案件}",
      "[fees] 未产生行政复议有关的费用支出",
      "[remedies] {行政复议零发生}",
    ],
  },
  ...correctedZeros,
  {
    id: "zeros.litigation",
    indicator: "litigation.total",
    object:
      /诉讼|官司|(?:成为|成了|当(?:过)?|做(?:过)?)被告|(?:闹到|告到|诉至|诉到|告上|上|走进|对簿)(?:了)?(?:[^,;]{0,8}(?:或者?|和|、))?(?:人民)?法(?:院|庭)|对簿公堂|被起诉/,
    said: /诉讼[^,;]{0,8}(?:零(?:发生|案件|记录)|(?:尚)?无一[件起例宗])|零诉讼/,
    not: /费用|诉讼(?:被)?(?:纠正|撤销|维持)|败诉|未经复议|复议后/,
    heading: /诉讼/,
    cases: [
      "[remedies] {未发生行政诉讼}",
      "[remedies] {全年没有人为公开的事打官司}",
      "[fees] 未产生与诉讼有关的费用支出",
      "[remedies] 没有向法院申请强制执行",
    ],
  },
  {
    id: "zeros.complaints",
    indicator: "complaints.total",
    object: /申诉|举报|投诉/,
    said: /(?:举报|投诉|申诉)[^,;]{0,8}(?:零(?:发生|案件|记录)|(?:尚)?无一[件起例宗])|零(?:投诉|举报)/,
    not: /费用|热线|处理不/,
    heading: /申诉|举报|投诉/,
    cases: ["[remedies] {举报投诉为零}", "[fees] 未产生申诉有关的费用"],
  },
  {
    id: "zeros.fees-collected",
    indicator: "fees.collected",
    object: /收取|收费|收过|取费|付费|(?:检索|复制|复印|邮寄|工本|信息处理|成本)(?:等)?(?:费|成本)/,
    not: /诉讼|复议|行政事业|费用支出|擅自|违规|乱收|通知|^[^,;]{0,12}减免/,
    said: FREE,
    heading: /收费/,
    cases: [
      "[fees] {各单位分文未收}",
      "[fees] {依申请公开政府信息全部免费}",
      "[fees] 对低保户免收费用",
      "[fees] {依申请公开信息不收取费用}",
      "[fees] {未向申请人收取任何费用}",
      "[fees] {没有发生与政府信息公开相关的收费}",
      "[fees] 未产生与诉讼有关的费用支出",
    ],
  },
  {
    id: "zeros.fees-waived",
    indicator: "fees.waived",
    object: /减免/,
    heading: /减免/,
    cases: ["[fees] {也就不存在减免问题}", "[fees] 没有收取任何费用"],
  },
  {
    id: "zeros.budget",
    indicator: "budget.special",
    object: /专项(?:经费|支出|资金|费用)/,
    not: /挪用|截留|专项资金(?:管理|使用|公开)/,
    cases: ["[capacity] {没有单独列支专项经费}", "[capacity] {未发生专项支出}", "[capacity] 未发生费用支出"],
  },
  {
    id: "zeros.offices",
    indicator: "offices.dedicated",
    object:
      /^(?:设立?|成立|设置|建立)?[^,;]{0,10}(?:专门|专职|专责)的?[^,;]{0,10}(?:机构|科室)|^(?:单独|另行?|另外|专门)(?:设立?|成立|设置)[^,;]{0,12}机构/,
    said: /专门机构[^,;]{0,4}(?:为|是)?零/,
    cases: ["[capacity] {没有设立专门机构}", "[capacity] 没有设立电子查阅点"],
  },
  {
    id: "zeros.full-time",
    indicator: "staff.fullTime",
    object: /^(?:配备|设|有)?(?:一[个名人位])?[^,;兼]{0,4}专职(?:(?:工作)?人员|的?(?:一[个名人位])?$)/,
    said: /专职(?:人员|岗位)?空缺/,
    cases: ["[capacity] {没有专职人员}", "[capacity] 没有专门机构"],
  },
  {
    id: "zeros.reading-points",
    indicator: "readingPoints.total",
    object: /^(?:设立?|设置|建立|建)?[^,;电]{0,6}查阅(?:点|场所|室)/,
    cases: ["[capacity] {未设置政府信息查阅点}", "[capacity] 未设置电子查阅点"],
  },
  {
    id: "zeros.consultation",
    indicator: "consultation.total",
    object: /^(?:接到|收到|接受|受理|发生|接待)?[^,;]{0,24}咨询/,
    not: pattern(REMEDY),
    within: ["consultation"],
    heading: /咨询/,
    cases: ["[consultation] {没有接到信息公开咨询}", "[remedies] 没有接到咨询投诉"],
  },
  {
    id: "zeros.interviews",
    indicator: "response.interviews",
    object: /^(?:(?:召开|举办|举行|参加|开展|安排|组织)[^,;]{0,14})?(?:在线|网上|网络)访谈(?:$|[、和及])/,
    cases: ["[response] {在线访谈没有举办}", "[response] 没有参加电视访谈"],
  },
  {
    id: "zeros.visits",
    indicator: "readingPoints.visits",
    object: /^(?:有)?(?:人|群众)?(?:前来|来|到[^,;]{1,8})(?:查阅|查询)/,
    cases: ["[capacity] {一年间没有人前来查阅}", "[capacity] 没有查阅设备"],
  },
  {
    id: "zeros.press-conferences",
    indicator: "response.pressConferences",
    object: /^(?:(?:召开|举办|举行|参加|组织|安排)?[^,;]{0,12}新闻发布会|[^,;]{0,10}[、和及]新闻发布会$)/,
    cases: ["[response] {未召开新闻发布会}", "[response] 未召开座谈会"],
  },
];
