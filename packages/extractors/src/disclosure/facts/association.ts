/**
 * The last resort for a figure that no rule fits: its words name one indicator and no other, in whatever order.
 *
 * A rule of prose says where words stand; here they stand anywhere between the figure before and the figure after, inside
 * the clause. What they name must count in the figure's unit, and two indicators named side by side are none. Such a
 * reading has the lowest rank: it counts where nothing better is said.
 */
import type { SectionKind } from "@shilu/core";
import { isCount } from "../../clauses/index.js";
import type { Place } from "./place.js";
import { countsIn, type UnitGroup } from "./prose-rule.js";
import { ADDED, type CHANNELS, HOTLINE, OTHER_TRAINING, pattern } from "./vocabulary.js";

export interface Association {
  /** `association.name`, unique. */
  readonly id: string;
  readonly indicator: string;
  readonly units: UnitGroup;
  /** In the words of the figure, with `#` where it stands. */
  readonly words: RegExp;
  /** Must not stand among them. */
  readonly not?: RegExp;
  /** Must stand in the headings, the sentence before, the sentence so far. */
  readonly topic?: RegExp;
  /** Must not stand there. */
  readonly notTopic?: RegExp;
  /** Must stand behind the figure, up to the next one. */
  readonly sequel?: RegExp;
  /** One of them must be a kind of the section. */
  readonly within?: readonly SectionKind[];
  /** As those of a rule of prose. */
  readonly cases: readonly string[];
}

/** What is counted about a channel and is not what was published through it. */
const ABOUT_CHANNEL =
  /访问|浏览|点击|阅读|粉丝|关注|订阅(?!号)|评论|转摘|咨询|申请|信箱|留言|访谈|回复|答复|办理|受理|内网|专网|更换|解读|发布会|栏目|开设|开通|整改|错|链接|投诉|举报|[直下所]属|各(?:自|单位|部门|科室|乡镇|镇|村|校|院)|检查|抽查|监测|采用|采编|录用|上报|期|平均|其中(?!,)/;
const FOCUS = "(?:政府|政务)?信息公开|政务公开|校务公开|院务公开|村务公开|厂务公开|警务公开";
/** Of another body's or a higher level's making. */
const ELSEWHERE =
  /参加(?:了)?(?:省|市|州|区|县|上级|全[省市州国])|赴|外出|选派|派[出员人]|[办局厅委府][举主]?办?的#/;

const channel = (name: keyof typeof CHANNELS, words: string, cases: readonly string[]): Association => ({
  id: `association.channel.${name}`,
  indicator: `proactive.channel.${name}`,
  units: "published",
  words: pattern(words),
  not: ABOUT_CHANNEL,
  within: ["proactive", "overview", "capacity", "response"],
  cases,
});

export const ASSOCIATIONS: readonly Association[] = [
  channel("website", "网站|门户|子站|官网", [
    "[proactive] 门户网站占一半还多,达{1170条} = 1170",
    "[proactive] 网站访问量1170条",
  ]),
  channel("wechat", "微信|公众号|订阅号|服务号", [
    "[proactive] “茶乡发布”公众号推文{866条} = 866",
    "[proactive] 公众号粉丝866条",
  ]),
  channel("weibo", "微博", ["[proactive] 官方微博“清溪”{1186条} = 1186", "[proactive] 微博、微信共1186条"]),
  channel("gazette", "公报|政报", [
    "[proactive] 有{92条}登上县政府公报 = 92",
    "[proactive] 公报开设专题92条",
  ]),
  channel(
    "other",
    "报[刊纸]|校报|广播|电[视台]|公开栏(?!目)|公示栏(?!目)|宣传栏(?!目)|公告栏(?!目)|橱窗|展板|[电显][子示]屏|LED|大喇叭|其[他它余](?:方式|途径|载体|渠道|平台|形式|媒介)",
    ["[proactive] 贴在社区公开栏等处的{46条} = 46", "[proactive] 电视访谈46条"],
  ),
  {
    id: "association.letters",
    indicator: "response.letters",
    units: "letters",
    words:
      /回信|复信|(?:信箱|来信|留言)[^,;#]{0,16}(?:回复|答复|办理|办结|办复)|(?:回复|答复|办理|办结|办复)[^,;#]{0,16}(?:信箱|来信|留言)/,
    not: pattern(`${HOTLINE}|申请|信访|平均|满意|电话|天|日`),
    cases: ["[response] “镇长信箱”回信{19件} = 19", "[response] 信访办回信19件"],
  },
  {
    id: "association.letters.answered",
    indicator: "response.letters",
    units: "letters",
    words: /信箱|来信|留言/,
    not: pattern(`${HOTLINE}|申请|信访|平均|满意|电话`),
    sequel: /^[,;]?(?:逐一|均|全部|件件|封封|都|已|及时|全数){1,3}[^,;]{0,6}(?:回复|答复|办|回音|回应)/,
    cases: ["[response] “书记信箱”来信{63封},逐一回复 = 63", "[response] “书记信箱”来信63封"],
  },
  {
    id: "association.hot-topics",
    indicator: "response.hotTopics",
    units: "events",
    words: /回应/,
    not: /信箱|来信|留言|平台|微博|微信/,
    topic: /热点|舆情|关切|关注|关心|网民|谣/,
    cases: ["[response] 对网民关心的话题作出回应{8次} = 8", "[response] 平台回应8次"],
  },
  {
    id: "association.press-conferences",
    indicator: "response.pressConferences",
    units: "sessions",
    words: /发布会|通气会/,
    not: /产品|成果发布|计划|解读/,
    cases: ["[response] 出席省政府新闻办举行的发布会{1场} = 1", "[response] 产品发布会1场"],
  },
  {
    id: "association.interviews",
    indicator: "response.interviews",
    units: "sessions",
    words: /访谈|在线交流|网[上络]交流/,
    not: /电视|电台|广播|微博|发布会/,
    cases: ["[response] 做客市政府网站访谈{两期} = 2", "[response] 电视访谈两期"],
  },
  {
    id: "association.interpretations",
    indicator: "response.interpretations",
    units: "texts",
    words: /解读/,
    not: /栏目|专栏|专题|阅读|会|转[发载]|政策文件与|次/,
    cases: ["[response] 政策解读随文发布{16篇} = 16", "[response] 转载上级解读16篇"],
  },
  {
    id: "association.staff.part-time",
    indicator: "staff.partTime",
    units: "people",
    words: /兼职|兼任|兼管|兼办|兼做/,
    not: pattern(`${ADDED}|专职|专(?:兼|、兼)职|培训|参加|[,;]|下属|直属`),
    cases: ["[capacity] 落实兼职人员{71名} = 71", "[capacity] 专兼职人员71名"],
  },
  {
    id: "association.staff.full-time",
    indicator: "staff.fullTime",
    units: "people",
    words: /专职/,
    not: pattern(`${ADDED}|兼职|专兼|培训|参加|网格|司机|教师|律师`),
    topic: pattern(FOCUS),
    cases: [
      "[capacity:政务公开机构] 专职从事这项工作的人员共{29人} = 29",
      "[capacity:政务公开机构] 专职网格员29人",
    ],
  },
  {
    id: "association.staff.total",
    indicator: "staff.total",
    units: "people",
    words: pattern(`(?:${FOCUS})(?:工作)?的?(?:人员|人手|力量|工作人员|同志)`),
    not: pattern(`${ADDED}|专职|兼职|培训|参加|领导小组|负责人|信息员`),
    cases: ["[capacity] 承担信息公开工作的人员{21名} = 21", "[capacity] 参加信息公开工作的人员21名"],
  },
  {
    id: "association.staff.sum",
    indicator: "staff.total",
    units: "people",
    words: /^(?:合计|共计|总计|一共|总共|共|[合加]起来|加在一起|凡)[有为共是]?#$/,
    topic: /(?:[专兼]职|专[门管司]|兼[着管办做干])[^。]{0,40}(?:[专兼]职|兼[着管办做干])[^。]{0,30}$/,
    cases: ["[capacity] 专职3名,兼职29名,合计{32名} = 32", "[capacity] 培训兼职人员29名,共32名"],
  },
  {
    id: "association.training.sessions",
    indicator: "training.sessions",
    units: "sessions",
    words: /培训|授课|讲课|讲座|学习班|研讨班|轮训/,
    not: pattern(`${ELSEWHERE.source}|会议|检查|计划|${OTHER_TRAINING}|贫困|干部教育`),
    topic: pattern(FOCUS),
    cases: ["[capacity:信息公开培训] 请专家来办讲课{一次} = 1", "[capacity:信息公开培训] 参加市培训一次"],
  },
  {
    id: "association.training.participants",
    indicator: "training.participants",
    units: "attendances",
    words: /培训|参训|到会|听课|受训|轮训/,
    not: pattern(`${ELSEWHERE.source}|${OTHER_TRAINING}|贫困`),
    topic: /培训|轮训|讲课|授课/,
    cases: [
      "[capacity] 办政务公开培训班1期,听课{58人次} = 58",
      "[capacity] 办政务公开培训班1期,参加市上培训58人次",
    ],
  },
  {
    id: "association.reading-points",
    indicator: "readingPoints.total",
    units: "places",
    words: /查阅(?:点|室|架|场所|中心|处|窗口|服务点)|查询点|公开体验区/,
    not: /原|撤|增|减|接待/,
    cases: ["[proactive] 一层设信息公开查阅室为唯一查阅点,只此{1个} = 1", "[proactive] 原设查阅点4个"],
  },
  {
    id: "association.reading-points.visits",
    indicator: "readingPoints.visits",
    units: "visits",
    words: /查阅|翻阅|查询点|来访者/,
    not: /网[站上]|申请|信访|咨询|在线|点击/,
    topic: /查阅|查询|阅览|档案/,
    cases: ["[proactive:查阅点] 来翻阅材料的群众{200人次} = 200", "[proactive:查阅点] 网上查阅200人次"],
  },
  {
    id: "association.consultation",
    indicator: "consultation.total",
    units: "consultations",
    words: /咨询|问询|的询问|答疑/,
    not: pattern(`${HOTLINE}|信箱|留言|网上|在线|法律|心理|就业|业务|政策咨询|查阅`),
    topic: pattern(`${FOCUS}|申请`),
    cases: [
      "[requests] 信息公开方面的问询总计接待{915人次} = 915",
      "[requests] 信息公开之外,法律咨询915人次",
    ],
  },
  {
    id: "association.meetings",
    indicator: "meetings.total",
    units: "sessions",
    words: /会议|专题会|党[组委]会|办公会|常务会|推进会|例会|调度会/,
    not: /培训|发布会|通气会|听证|座谈|列席|邀请|电视|电话会/,
    topic: pattern(FOCUS),
    within: ["capacity", "overview"],
    cases: ["[capacity:政务公开] 党组会议题{三次} = 3", "[proactive] 市民旁听会议三次"],
  },
  {
    id: "association.complaints",
    indicator: "complaints.total",
    units: "cases",
    words: pattern(`(?:${FOCUS})[^,;#]{0,8}(?:投诉|举报)|(?:投诉|举报)[^,;#]{0,8}(?:${FOCUS})`),
    not: pattern(`${HOTLINE}|奖|平台`),
    cases: ["[remedies] 转办与信息公开有关的投诉{1件} = 1", "[remedies] 转办投诉1件"],
  },
];

/** Words beside a figure that is one of each body's, or a mean. */
const APIECE = /(?:各|每|平均|人均|日均|月均)[^,;#]{0,24}#/;
const FEW = 2;
const REACH = 60;

/** A clause that begins so names nothing of its own: it goes on about what the clause before names. */
const GOING_ON =
  /^(?:[全当今本][年月]|年内|[我全本][局市县区镇乡街委办院校]|一年|[共计合总累达到为是有约近只仅已此了年]|先后|发布?|登出|登载|刊登|刊发|编发|推送|推出|贡献|参加|出席|举办|召开|公开|更新|上传|数量){0,6}$/;

/** The one indicator that the words around the figure name; `null` where they name none or several. */
export function associationOf(place: Place): Association | null {
  const { label, trailer, clauseBefore, figure } = place;
  const words = `${label.slice(-REACH)}#${trailer.slice(0, REACH)}`;
  const found = named(place, words);
  if (
    found.length > 0 ||
    !GOING_ON.test(label) ||
    trailer !== "" ||
    (figure.figureBefore && !figure.unitChanges) ||
    clauseBefore === ""
  )
    return only(found);
  return only(named(place, `${clauseBefore},${words}`));
}

/** The rows of the first indicator that is named; of several indicators none. */
const only = (rows: readonly Association[]): Association | null =>
  rows.every(({ indicator }) => indicator === rows[0]?.indicator) ? (rows.at(-1) ?? null) : null;

function named(place: Place, words: string): Association[] {
  const { mention } = place.figure;
  if (!isCount(mention) || words === "#" || (APIECE.test(words) && Number(mention.value) <= FEW)) return [];
  const rows = ASSOCIATIONS.filter((row) => countsIn(row.units, mention) && row.words.test(words));
  return rows.length > 1 && only(rows) === null ? rows : rows.filter((row) => fits(row, words, place));
}

function fits(row: Association, words: string, place: Place): boolean {
  if (row.not?.test(words)) return false;
  if (row.within && !row.within.some((kind) => place.kinds.includes(kind))) return false;
  if (row.topic && !row.topic.test(`${place.topic}${words}`)) return false;
  return !row.sequel || row.sequel.test(place.sequel);
}
