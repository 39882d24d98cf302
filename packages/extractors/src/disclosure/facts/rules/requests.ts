import type { ProseRule } from "../prose-rule.js";
import {
  ANSWER,
  HOTLINE,
  MODE,
  MODE_CUES,
  MODES,
  OUTCOME,
  OUTCOME_CUES,
  OUTCOMES,
  pattern,
  RECEIVE,
  REQUEST,
  TAIL,
} from "../vocabulary.js";

const NAMES = { inPerson: "当面", fax: "传真", online: "网络", letter: "信函" } as const;
const TOPIC = /申请/;
const OTHER_BUSINESS = pattern(
  `${HOTLINE}|复议|诉讼|提案|议案|人大|政协|建议|信访|咨询|存量|清理|判决|责令|撤诉|无法提供|等原因`,
);

const oneMode = (mode: keyof typeof MODES): ProseRule[] => {
  const indicator = `requests.${mode}`;
  const others = Object.entries(MODES)
    .filter(([other]) => other !== mode)
    .map(([, words]) => words)
    .join("|");
  // 信函、传真申请2件 is a figure of two modes and of neither.
  const joined = pattern(
    `(?:${others})[^,;]{0,4}[、和及与或/][^,;]{0,4}${MODES[mode]}|${MODES[mode]}[^,;]{0,4}[、和及与或/][^,;]{0,4}(?:${others})`,
  );
  return [
    {
      id: `requests.${mode}.label`,
      indicator,
      units: "requests",
      cues: MODE_CUES[mode],
      label: pattern(
        `${MODES[mode]}[^,;]{0,4}(?:(?:政府)?(?:信息)?(?:依)?(?:公开)?(?:的)?申请|提交|递交|提出|受理|接收|收到|方式|形式|渠道|途径|投递)?[的]?(?:的)?(?:申请)?${TAIL}`,
      ),
      topic: TOPIC,
      outside: ["proactive", "response"],
      not: pattern(`${OTHER_BUSINESS.source}|答复${TAIL}`),
      notLabel: joined,
      rank: 3,
      cases: [`[requests] 其中${NAMES[mode]}申请{3件} = 3`, `[requests] ${NAMES[mode]}咨询3件`],
    },
    {
      id: `requests.${mode}.sequel`,
      indicator,
      units: "requests",
      cues: MODE_CUES[mode],
      label: /^(?:其中|有|另外|另|前|后|:|的|和)*$/,
      sequel: pattern(`^(?:申请)?(?:是|为|系|属|通过|以|采用|采取|由|经|的)*[^,;]{0,4}?${MODES[mode]}`),
      topic: TOPIC,
      outside: ["proactive", "response"],
      not: OTHER_BUSINESS,
      notLabel: joined,
      rank: 2,
      cases: [`[requests] 收到申请三件,{两件}为${NAMES[mode]} = 2`, `[requests] 两件咨询为${NAMES[mode]}`],
    },
  ];
};

const oneOutcome = (outcome: keyof typeof OUTCOMES, phrase: string): ProseRule[] => {
  const indicator = `requests.${outcome}`;
  const words = OUTCOMES[outcome];
  const others = Object.entries(OUTCOMES)
    .filter(([other]) => other !== outcome)
    .map(([, source]) => source)
    .join("|");
  const joined = pattern(
    `(?:${others})[^,;]{0,3}[、和及与或][^,;]{0,3}${words}|${words}[^,;]{0,3}[、和及与或][^,;]{0,3}(?:${others})`,
  );
  return [
    {
      id: `requests.${outcome}.label`,
      indicator,
      units: "requests",
      cues: OUTCOME_CUES[outcome],
      label: pattern(`${words}[”"』」]?(?:(?!${others})[^,;]){0,10}${TAIL}`),
      topic: TOPIC,
      outside: ["proactive", "response"],
      not: OTHER_BUSINESS,
      notLabel: joined,
      rank: 3,
      cases: [`[requests] ${phrase}{3件} = 3`, `[proactive] 清理文件时${phrase}3件`],
    },
    {
      id: `requests.${outcome}.sequel`,
      indicator,
      units: "requests",
      cues: OUTCOME_CUES[outcome],
      label: /^(?:其中|有|另外|另|前|后|和|:)*$/,
      sequel: pattern(`^(?:申请)?(?:(?!${others})[^;]){0,40}?${words}`),
      topic: TOPIC,
      outside: ["proactive", "response"],
      not: OTHER_BUSINESS,
      notLabel: joined,
      rank: 2,
      cases: [`[requests] 收到申请三件,{一件}${phrase} = 1`, `[proactive] 文件三件,一件${phrase}`],
    },
  ];
};

export const REQUEST_RULES: readonly ProseRule[] = [
  {
    id: "requests.received.full",
    indicator: "requests.received",
    units: "requests",
    cues: ["申请", "依申请"],
    label: pattern(
      `${RECEIVE}[了的各类共有关计]{0,5}(?:(?!${OUTCOME}|${ANSWER})[^,;]){0,20}${REQUEST}[的公开政府信息表案]{0,8}${TAIL}`,
    ),
    not: pattern(
      `${OTHER_BUSINESS.source}|${RECEIVE}[^,;、和]{0,8}${MODE}(?![^,;]{0,8}[、和及或][^,;]{0,8}${MODE})[^,;]{0,12}$`,
    ),
    rank: 3,
    cases: [
      "[requests] 全年收到公开申请{17件} = 17",
      "[requests] 2008年共收到依申请公开{4件} = 4",
      "[requests] 接收通过邮寄、网络提交的各类政府信息公开申请共计{81件} = 81",
      "[requests] 收到网上申请3件",
      "[remedies] 收到行政复议申请3件",
    ],
  },
  {
    id: "requests.received.noun-after",
    indicator: "requests.received",
    units: "requests",
    cues: ["申请"],
    label: pattern(`${RECEIVE}[了的共有约计总]{0,4}$`),
    trailer: pattern(`^[^,;]{0,14}${REQUEST}`),
    not: OTHER_BUSINESS,
    rank: 3,
    cases: ["[requests] 收到{三件}申请 = 3", "[remedies] 收到三件行政复议申请"],
  },
  {
    id: "requests.received.noun-before",
    indicator: "requests.received",
    units: "requests",
    cues: ["申请"],
    label: pattern(`${REQUEST}[^,;]{0,6}(?:收到|受理|接收|登记|总数|数量|共)[的数量总]{0,4}${TAIL}`),
    topic: /依申请|信息公开申请|公开申请/,
    not: pattern(`${OTHER_BUSINESS.source}|${OUTCOME}|${ANSWER}|${MODE}`),
    rank: 2,
    cases: ["[requests] 政府信息公开申请共受理{12件} = 12", "[requests] 政府信息公开申请共答复12件"],
  },
  {
    id: "requests.received.verb",
    indicator: "requests.received",
    units: "requests",
    cues: ["收到", "受理", "新收", "接收", "接到"],
    label: pattern(`(?:收到|受理|新收|接收|接到)${TAIL}`),
    within: ["requests"],
    not: pattern(`${OTHER_BUSINESS.source}|${OUTCOME}|${MODE}|举报|投诉`),
    rank: 2,
    cases: ["[requests] 全年共受理{8件} = 8", "[proactive] 全年共受理8件"],
  },
  {
    id: "requests.received.noun",
    indicator: "requests.received",
    units: "requests",
    cues: ["申请"],
    label: pattern(`(?:信息公开|公开)的?申请(?:总)?(?:数量|数)?${TAIL}`),
    within: ["requests"],
    not: pattern(`${OTHER_BUSINESS.source}|${OUTCOME}|${ANSWER}|${MODE}`),
    rank: 1,
    cases: ["[requests] 2013年全县政府信息公开申请{3条} = 3", "[requests] 网络信息公开申请3条"],
  },
  ...(Object.keys(MODES) as (keyof typeof MODES)[]).flatMap(oneMode),
  {
    id: "requests.letter.written",
    indicator: "requests.letter",
    units: "requests",
    cues: ["书面"],
    label: pattern(`^(?:其中|[:、,])*(?:以)?书面(?:申请|形式|方式|提出|提交)*${TAIL}`),
    topic: /(?:收到|受理|接收|接到|接受)[^;]{0,60}申请/,
    not: OTHER_BUSINESS,
    rank: 2,
    cases: ["[requests] 共受理申请9项,其中书面申请{3项} = 3", "[requests] 收到书面申请6件"],
  },
  {
    id: "requests.completed.label",
    indicator: "requests.completed",
    units: "requests",
    cues: ["办结", "办理完毕", "办复", "答复", "回复", "办理"],
    label: pattern(
      `(?:${ANSWER}[了的]{0,2}(?:(?!${MODE}|公开|情况为)[^,;:]){0,12}|对[^,;]{0,8}申请的?(?:办理|答复))(?:申请)?${TAIL}`,
    ),
    topic: TOPIC,
    not: pattern(
      `${OTHER_BUSINESS.source}|${OUTCOME}|信箱|来信|留言|按时|按期|及时答复|延期|不予处理|其他处理|其它处理|其他|其它|未办|未到|尚未|期限的|正在办理|(?:工作日|期限|时限|日)(?:之)?内`,
    ),
    rank: 3,
    cases: ["[requests] 办结{5宗} = 5", "[requests] 按时办结5宗", "[response] 办结群众来信5件"],
  },
  {
    id: "requests.completed.handled",
    indicator: "requests.completed",
    units: "requests",
    cues: ["办理", "处理"],
    label: pattern(`(?:办理|处理)[了的]{0,2}(?:(?!${MODE})[^,;]){0,12}(?:申请)?${TAIL}`),
    topic: TOPIC,
    not: pattern(
      `${OTHER_BUSINESS.source}|${OUTCOME}|信箱|来信|留言|不予处理|其他处理|其它处理|未办|正在办理|继续办理|延期`,
    ),
    rank: 1,
    cases: ["[requests] 共办理申请{22件} = 22", "[requests] 正在办理22件"],
  },
  {
    id: "requests.completed.trailer",
    indicator: "requests.completed",
    units: "requests",
    cues: ["申请"],
    label: /^(?:以上|上述|其中|对)*$/,
    trailer: pattern(`^[^,;]{0,8}申请[^,;]{0,8}(?:已|均|全部|都)[^,;]{0,14}(?:答复|办结|回复|办理完毕)`),
    not: OTHER_BUSINESS,
    rank: 2,
    cases: ["[requests] {2件}申请已全部答复 = 2", "[requests] 2件申请正在办理"],
  },
  {
    id: "requests.completed.all",
    indicator: "requests.completed",
    units: "requests",
    cues: ["答复", "办结", "回复", "办理完毕"],
    label: /^(?:以上|上述|对|这)*$/,
    trailer: /^(?:均|全部|都|皆|已|全){1,3}[^,;]{0,14}(?:答复|办结|回复|办理完毕)/,
    within: ["requests"],
    not: OTHER_BUSINESS,
    rank: 2,
    cases: ["[requests] 收到申请6件,{6件}均已按期答复 = 6", "[consultation] 6件均已答复"],
  },
  {
    id: "requests.granted.bare",
    indicator: "requests.granted",
    units: "requests",
    cues: ["公开"],
    label: pattern(`(?:^|[:、,])(?:其中)?(?:依法|已|决定)?公开(?:答复)?的?${TAIL}`),
    within: ["requests"],
    outside: ["proactive", "response"],
    not: OTHER_BUSINESS,
    rank: 3,
    cases: ["[requests] 答复情况为:公开{4件}、信息不存在1件 = 4", "[requests] 主动公开4件"],
  },
  {
    id: "requests.completedOnTime.label",
    indicator: "requests.completedOnTime",
    units: "requests",
    cues: ["办结", "答复", "办理", "回复"],
    label: pattern(
      `(?:按时|按期|及时|(?:工作日|法定期限|期限|法定时限|时限|时间)(?:之)?内)[^,;]{0,8}(?:办结|答复|办理|回复)[^,;]{0,6}${TAIL}`,
    ),
    topic: TOPIC,
    not: pattern(`${OTHER_BUSINESS.source}|信箱|来信|${OUTCOME}`),
    rank: 3,
    cases: ["[requests] 按时办结{92件} = 92", "[requests] 延期办结92件"],
  },
  {
    id: "requests.completedExtended.label",
    indicator: "requests.completedExtended",
    units: "requests",
    cues: ["延期", "延长"],
    label: pattern(`(?:延期|延长)[^,;]{0,8}(?:办结|答复|办理|回复)?[^,;]{0,4}${TAIL}`),
    topic: TOPIC,
    not: OTHER_BUSINESS,
    rank: 3,
    cases: ["[requests] 延期办结{4件} = 4", "[requests] 按时办结4件"],
  },
  {
    id: "requests.carriedIn.label",
    indicator: "requests.carriedIn",
    units: "requests",
    cues: ["结转"],
    label: pattern(`(?:上年度?|上一年度?|去年|\\d{4}年度?)结转[^,;]{0,10}${TAIL}`),
    topic: TOPIC,
    not: /结转(?:至|到|下|入)/,
    rank: 3,
    cases: ["[requests] 上年结转申请{3件} = 3", "[requests] 结转下年度3件申请"],
  },
  {
    id: "requests.carriedOut.label",
    indicator: "requests.carriedOut",
    units: "requests",
    cues: ["结转", "转入", "顺延", "延至", "转至"],
    label: pattern(`(?:结转|转入|顺延|延至|转至)(?:至|到|入)?(?:下|次|\\d{4})(?:一)?年度?[^,;]{0,10}${TAIL}`),
    topic: TOPIC,
    rank: 3,
    cases: ["[requests] 收到申请9件,结转下年度{2件} = 2", "[requests] 上年结转2件"],
  },
  {
    id: "requests.carriedOut.trailer",
    indicator: "requests.carriedOut",
    units: "requests",
    cues: ["结转", "转入", "顺延", "延至", "转至"],
    label: /^(?:另|有|其余|剩余|还|尚)*$/,
    trailer: /^[^,;]{0,6}(?:结转|转入|顺延|延至|转至)(?:至|到|入)?(?:下|次|\d{4})/,
    topic: TOPIC,
    rank: 3,
    cases: ["[requests] 收到申请155件,办结153件,{2件}结转下年 = 2", "[requests] 收到申请155件,2件已答复"],
  },
  ...oneOutcome("granted", "同意公开"),
  ...oneOutcome("partial", "部分公开"),
  ...oneOutcome("denied", "不予公开"),
  ...oneOutcome("nonexistent", "告知信息不存在"),
  ...oneOutcome("notHeld", "不属于本机关掌握"),
  ...oneOutcome("amend", "告知补正"),
  ...oneOutcome("otherChannel", "告知通过其他途径办理"),
  ...oneOutcome("alreadyPublic", "属于已主动公开范围"),
];
