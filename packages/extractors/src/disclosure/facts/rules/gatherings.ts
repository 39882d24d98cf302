import type { ProseRule } from "../prose-rule.js";
import { OTHER_TRAINING, pattern, TAIL } from "../vocabulary.js";

const MEETING_OTHER =
  /发布会|新闻发布|座谈|常务会|办公会|听证|党组|党委会|恳谈|董事|听取|人大|两会|评审|论证|通气/;

/** What a training is called. */
const TRAINING = "(?:培训|轮训|学习班|研讨班|研修班|讲习班|讲座|办班|授课|讲课|业务辅导|专题辅导|以会代训)";
/** Who learns. */
const LEARNERS = "(?:听课|听讲|受训|参训|轮训|参学|学员|受教育)";

/** Meetings and trainings. */
export const GATHERING_RULES: readonly ProseRule[] = [
  {
    id: "capacity.meetings.label",
    indicator: "meetings.total",
    units: "sessions",
    cues: ["会"],
    label: pattern(
      `(?:(?:信息公开|政务公开)[^,;]{0,16}会(?:议)?|(?:动员|部署|推进|专题|专门|工作|协调|调度|联席|现场|总结|促进|布置|例会|领导小组)[^,;]{0,6}会(?:议)?)(?:等)?(?:会议)?${TAIL}`,
    ),
    not: MEETING_OTHER,
    notLabel: /培训会(?![、和及])/,
    rank: 3,
    cases: ["[overview] 召开全县政务公开工作会议{2次} = 2", "[overview] 召开新闻发布会2次"],
  },
  {
    id: "capacity.meetings.studied",
    indicator: "meetings.total",
    units: "sessions",
    cues: ["开会"],
    label: pattern(`开会[^,;]{0,8}(?:信息公开|政务公开)[^,;]{0,8}${TAIL}`),
    rank: 3,
    cases: ["[overview] 全年开会研究信息公开工作{6次} = 6", "[overview] 研究信息公开工作6次"],
  },
  {
    id: "capacity.meetings.of-party",
    indicator: "meetings.total",
    units: "sessions",
    cues: ["研究"],
    label: pattern(
      `(?:党组|党委|办公|主任|班子|局务|镇长)会(?:议)?(?:(?:专题|专门)?研究[^,;]{0,6}(?:信息公开|政务公开)[^,;]{0,6})?${TAIL}`,
    ),
    trailer: /^(?:(?:专题|专门)?研究[^,;]{0,6}(?:信息公开|政务公开)|$)/,
    topic: /信息公开|政务公开/,
    rank: 1,
    cases: [
      "[overview:政务公开领导] 办党组会{三次}研究政务公开事项 = 3",
      "[overview] 班子会专题研究信息公开{2次} = 2",
      "[overview] 办党组会三次研究人事事项",
    ],
  },
  {
    id: "capacity.meetings.met",
    indicator: "meetings.total",
    units: "sessions",
    cues: ["会"],
    label: pattern(`(?:信息公开|政务公开|公开工作)[^,;]{0,6}(?:召开|开会|开)(?:了|过)?${TAIL}`),
    trailer: /^(?:(?:专门|专题|工作)?会议?|$)/,
    topic: /(?:信息公开|政务公开|公开工作)/,
    rank: 1,
    cases: ["[overview] 镇里为信息公开开了{两次}专门会议 = 2", "[overview] 为信息公开开了两次座谈"],
  },
  {
    id: "capacity.meetings.trailer",
    indicator: "meetings.total",
    units: "sessions",
    cues: ["会"],
    trailer:
      /^(?:召开|组织召开|举行|组织)?(?:了)?[^,;]{0,12}(?:信息公开|政务公开|动员|部署|推进|专题)[^,;]{0,10}会/,
    not: new RegExp(`${MEETING_OTHER.source}|其中`),
    rank: 2,
    cases: ["[overview] {两次}召开动员部署会 = 2", "[overview] 两次召开新闻发布会"],
  },
  {
    id: "capacity.training.label",
    indicator: "training.sessions",
    units: "sessions",
    cues: [
      "培训",
      "轮训",
      "学习班",
      "研讨班",
      "研修班",
      "讲习班",
      "讲座",
      "办班",
      "授课",
      "讲课",
      "辅导",
      "代训",
    ],
    label: pattern(
      `(?:${TRAINING}(?:班|会|会议|活动|讲座|学习班|学习|工作)?[^,;]{0,4}?|培训[^,;、]{0,4}(?:干部|人员|骨干|信息员|联络员)[^,;]{0,2})(?:举办|组织|开展|进行|开办|开|办)?${TAIL}`,
    ),
    not: pattern(OTHER_TRAINING),
    notLabel:
      /参加[^,;]{0,24}(?:组织|举办|开展|召开)?的?[^,;]{0,8}培训|派人|培训教材|公务员培训|人员培训情况/,
    rank: 3,
    cases: [
      "[overview] 面向各单位的业务培训开了{四场} = 4",
      "[overview] 组织业务学习班{两期} = 2",
      "[overview] 举办农民技能培训班46期",
      "[overview] 举办县本级政府信息公开培训班{1次} = 1",
      "[overview] 派人参加了省政务公开协调办组织的培训1次",
    ],
  },
  {
    id: "capacity.training.verb-after",
    indicator: "training.sessions",
    units: "sessions",
    cues: ["培训", "学习班", "讲座", "办班"],
    label: /^[先后分全年共春夏秋冬上下半、和两]{0,12}$/,
    trailer: pattern(`^(?:举办|组织|开展|召开|开办)?[了]?[^,;]{0,10}${TRAINING}`),
    not: pattern(OTHER_TRAINING),
    notLabel: /^$/,
    rank: 2,
    cases: [
      "[overview] 分{两期}举办业务培训 = 2",
      "[overview] 分春、秋{两期}办班 = 2",
      "[overview] 两期参加业务培训",
    ],
  },
  {
    id: "capacity.training.trailer",
    indicator: "training.sessions",
    units: "sessions",
    cues: ["培训"],
    label: /(?:举办|组织|开展|召开|开办|办)(?:了|过)?(?:这)?$/,
    trailer: pattern(`^[^,;]{0,14}${TRAINING}`),
    not: pattern(OTHER_TRAINING),
    rank: 2,
    cases: ["[overview] 举办了{两期}信息员培训班 = 2", "[overview] 派人参加两期信息员培训班"],
  },
  {
    id: "capacity.participants.label",
    indicator: "training.participants",
    units: "attendances",
    cues: ["训", "参加", "听课", "学员", "覆盖", "听取", "听讲"],
    label: pattern(`(?:培训|参训|轮训|受训|参加|${LEARNERS}|覆盖)[^,;]{0,14}?${TAIL}`),
    topic: pattern(`${TRAINING}|${LEARNERS}`),
    notOwner: pattern(`(?:${OTHER_TRAINING})[^;。]{0,10}(?:培训|班)[^;。]{0,12}$`),
    not: pattern(
      `${OTHER_TRAINING}|选派|派员|派出|派人|抽调|参加(?:了)?(?:[省市州县区]|上级|全[省市州国])[^,;]{0,10}(?:培训|学习)|会议|专职|兼职|(?<!培训[^,;]{0,8})工作人员[^,;]{0,2}$|访谈|发布会`,
    ),
    notEach: true,
    rank: 3,
    cases: ["[overview] 举办业务培训两次,参训{96人次} = 96", "[overview] 参加会议96人次"],
  },
  {
    id: "capacity.participants.behind-sessions",
    indicator: "training.participants",
    units: "attendances",
    cues: ["训"],
    label: /^[共计约、]{0,3}$/,
    trailer: /^$/,
    owner: pattern(`${TRAINING}[^;。]{0,12}$`),
    notOwner: pattern(`(?:${OTHER_TRAINING})[^;。]{0,24}$`),
    not: pattern(`${OTHER_TRAINING}|选派|派员|派出|参加`),
    rank: 1,
    cases: ["[overview] 分别开展业务轮训,计2场、{86人次} = 86", "[overview] 分别开展技能培训,计2场、86人次"],
  },
  {
    id: "capacity.participants.beside-sessions",
    indicator: "training.participants",
    units: "attendances",
    cues: ["训", "共", "计", "达", "约", "近"],
    label: /^[共合总计约达近、]{0,4}$/,
    trailer: /^(?:参加|参训|听课|受训)?$/,
    topic: pattern(
      `${TRAINING}(?:班|会|活动)?[^,;。]{0,8}?[\\d一二两三四五六七八九十]{1,4}(?:期|场|次|班|轮|批|场次|期次)[、,]?[共合总计约达近]{0,4}$`,
    ),
    not: pattern(`${OTHER_TRAINING}|选派|派员|派出|参加(?:省|市|州|县|上级)`),
    rank: 2,
    cases: [
      "[overview] 办业务培训2期、共计{190人次} = 190",
      "[overview] 公开工作讲座三场,计{96人} = 96",
      "[overview] 办技能培训2期、共计190人次",
      "[overview] 召开会议2次、共计190人次",
    ],
  },
  {
    id: "capacity.participants.trailer",
    indicator: "training.participants",
    units: "attendances",
    cues: ["参加", "参训", "接受", "听课", "受训", "听讲", "学习", "收看", "观看", "到课", "到场", "旁听"],
    trailer: /^[^,;]{0,6}(?:参加|参训|接受|听课|受训|听讲|学习|收看|观看|到课|到场|旁听)/,
    topic: pattern(`${TRAINING}|组织[^,;。]{0,16}学习`),
    notOwner: pattern(`(?:${OTHER_TRAINING})[^;。]{0,10}(?:培训|班)[^;。]{0,12}$`),
    not: /选派|派员|派出|派人|抽调/,
    rank: 2,
    cases: [
      "[overview] 办培训班3期,{260多人次}参加 = 260",
      "[overview] 举办专题讲座2次,共有{320人}听课 = 320",
      "[overview] 办网上培训班一期,{320人次}收看 = 320",
      "[overview] 召开会议3次,260多人次参加",
    ],
  },
];
