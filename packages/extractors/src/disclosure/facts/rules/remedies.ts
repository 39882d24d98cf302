import type { ProseRule } from "../prose-rule.js";
import { HOTLINE, pattern, TAIL } from "../vocabulary.js";

/** 未经复议直接起诉, 复议后起诉 speak of litigation. */
const EITHER = /未经复议|(?:经)?复议(?:之)?后(?=[^,;]{0,4}起诉)|复议|诉讼|败诉/g;
const CASES = /复议|诉讼|举报|投诉|申诉|信访|提案|建议/g;
const TOPIC = /复议|诉讼/;
const JOINED = "复议[^,;]{0,6}[、和及与或][^,;]{0,8}诉讼|诉讼[^,;]{0,6}[、和及与或][^,;]{0,8}复议";
/** Cases about something else. */
const OTHER_CASES =
  "以复议机[构关]|承办|(?:其他|其它|各类|各种)行政(?:复议|诉讼)|(?:因|由|对|不服)(?:行政)?(?:处罚|许可|征收|征地|拆迁|登记|认定|强制)[^,;]{0,10}(?:复议|诉讼)|(?:纠纷|民事|刑事|医疗|劳动|合同|经济)[^,;]{0,4}诉讼";
/** Only some of them, said right behind, are about the disclosure of information. */
const ABOUT_DISCLOSURE = /^(?:中[,;]?|[,;]?其中[:,]?)[^,;]{0,6}(?:信息公开|政务公开)/;
/** What stands before the noun of a complaint: an act of taking, or what it is about. */
const TAKE = "(?:受理|收到|接到|接收|接受|处理|办理|发生|出现|产生|引发|引起|转来|转办|交办|登记)";
const ABOUT = "(?:公开|方面|有关|相关|关于|涉及|工作|事项|行为|针对[^,;]{1,8}|对[^,;]{1,8})";
const RESULT = "维持|纠正|纠错|撤销|败诉|胜诉|驳回|撤回|其他结果|其他情形|审结|未审|审理";

/** Words of which one stands in every surface of a result. */
const OUTCOME_WORDS = [
  "维持",
  "驳回",
  "纠正",
  "纠错",
  "变更",
  "撤",
  "败诉",
  "违法",
  "责令",
  "其他",
  "其它",
  "终止",
  "调解",
  "审结",
  "审理",
  "未结",
];

/** The two remedies are told alike; a figure of a result belongs to the one named last before it. */
const remedyRules = (remedy: "reconsideration" | "litigation"): ProseRule[] => {
  const word = remedy === "reconsideration" ? "复议" : "诉讼";
  const name = `行政${word}`;
  const indicator = (part: string) => `${remedy}.${part}`;
  const nearest = { of: EITHER, is: remedy === "reconsideration" ? /^复议$/ : /诉|后|未经/ };
  const outcome = (part: string, words: string, phrase: string): ProseRule => ({
    id: `remedies.${remedy}.${part}`,
    indicator: indicator(part),
    units: "cases",
    cues: OUTCOME_WORDS,
    label: pattern(`(?:${words})[^,;]{0,16}?${TAIL}`),
    topic: TOPIC,
    nearest,
    not: /纠纷|调委|仲裁/,
    rank: 3,
    cases: [`[remedies] ${name}5件,${phrase}{3件} = 3`, `[requests] ${phrase}3件`],
  });
  const sequel = (part: string, words: string, phrase: string): ProseRule => ({
    id: `remedies.${remedy}.${part}.trailer`,
    indicator: indicator(part),
    units: "cases",
    cues: OUTCOME_WORDS,
    label: /^(?:其中|其余|余下|余|剩下|剩余|其他|另外|有|另|还|和|:|已|经|审结|审理|结案|办结|的)*$/,
    trailer: pattern(`^[^,;]{0,8}(?:${words})`),
    topic: TOPIC,
    nearest,
    rank: 2,
    cases: [`[remedies] ${name}5件,其中{3件}${phrase} = 3`, `[requests] 3件${phrase}`],
  });
  return [
    {
      id: `remedies.${remedy}.label`,
      indicator: indicator("total"),
      units: "cases",
      cues: [word],
      label: pattern(
        `(?<!原告(?:的)?|驳回)${word}(?:的)?(?:申请书?|案件|案|情况|事项|请求|数量)?(?!.{0,6}(?:${RESULT}))[^,;]{0,8}?${TAIL}`,
      ),
      not: pattern(`(?:${RESULT})[^,;]{0,6}$|费用|复议答复|答复(?:行政)?(?:复议|诉讼)|答辩|${OTHER_CASES}`),
      notLabel: pattern(`${JOINED}|未经复议|复议(?:之)?后`),
      notSequel: ABOUT_DISCLOSURE,
      rank: 3,
      cases: [
        `[remedies] 发生${name}{1件} = 1`,
        `[remedies] ${name}维持1件`,
        `[remedies] 另办理其他${name}案件19件`,
        `[remedies] 共办理${name}案件56件,其中涉及信息公开的3件`,
      ],
    },
    {
      id: `remedies.${remedy}.about-disclosure`,
      indicator: indicator("total"),
      units: "cases",
      cues: ["信息公开", "政务公开"],
      label: pattern(
        `^(?:其中[:,]?)?(?:因|由|对|涉及|涉|属于|属|有关|关于|针对)?(?:政府)?(?:信息公开|政务公开)[^,;、]{0,10}${TAIL}`,
      ),
      topic: TOPIC,
      nearest: { of: CASES, is: pattern(word) },
      not: pattern(RESULT),
      rank: 3,
      cases: [
        `[remedies] 办理${name}案件56件,其中涉及信息公开的{3件} = 3`,
        "[remedies] 处理投诉56件,其中涉及信息公开的3件",
      ],
    },
    {
      id: `remedies.${remedy}.trailer`,
      indicator: indicator("total"),
      units: "cases",
      cues: [word],
      trailer: pattern(`^(?:[^,;]{0,20})${word}(?!机关|机构|决定)`),
      not: pattern(`${JOINED}|费用|${OTHER_CASES}`),
      rank: 2,
      cases: [`[remedies] 发生{1起}政府信息公开${name}案件 = 1`, "[requests] 发生1起投诉案件"],
    },
    outcome(
      "upheld",
      `维持|(?:判决|裁定|决定|一审|二审|依法|均)[^,;]{0,4}驳回|驳回(?:原告|诉讼|起诉|其|申请|复议)`,
      "结果维持",
    ),
    outcome(
      "corrected",
      `纠正|纠错|撤销|变更|${remedy === "litigation" ? "败诉|" : ""}确认违法|责令`,
      "结果纠正",
    ),
    outcome("other", "其[他它](?!行政|各类)|撤回|撤诉|终止|调解", "其他结果"),
    sequel("upheld", "[^,;]{0,8}维持|[^,;]{0,4}驳回", "维持"),
    sequel(
      "corrected",
      `纠正|纠错|撤销|责令|确认违法|${remedy === "litigation" ? "[^,;]{0,6}败诉" : "被纠"}`,
      "被纠正",
    ),
    sequel("other", "其他结果|其他情形|经?[^,;]{0,6}撤回|[^,;]{0,4}撤诉|终止", "由申请人撤回"),
    sequel("pending", "审理中|尚未审结|[正尚仍]在审理|未审结|在审", "尚未审结"),
    outcome("pending", "尚未审结|未审结|[正尚仍]在审理|未结|在审", "尚未审结"),
  ];
};

export const REMEDY_RULES: readonly ProseRule[] = [
  ...remedyRules("reconsideration"),
  ...remedyRules("litigation"),
  {
    id: "remedies.complaints.about-disclosure",
    indicator: "complaints.total",
    units: "cases",
    cues: ["举报", "投诉", "申诉"],
    label: pattern(`(?:信息公开|政务公开)[^,;]{0,8}(?:举报|投诉|申诉)[^,;]{0,4}${TAIL}`),
    not: /咨询|复议|诉讼/,
    rank: 2,
    cases: ["[remedies] 12345热线转办与信息公开有关的投诉{1件} = 1", "[remedies] 12345热线转办噪声投诉1件"],
  },
  {
    id: "remedies.complaints.label",
    indicator: "complaints.total",
    units: "cases",
    cues: ["举报", "投诉", "申诉"],
    label: pattern(
      `(?:^|${TAKE}|${ABOUT}|反映[^,;]{1,12})[了的过共有来及类群众社会公众各、和与]{0,6}(?:行政)?(?:举报|投诉|申诉){1,2}[、和与及]?(?:举报|投诉|申诉)?(?:案件|案|件|信件|信息|事项|数量|数)?(?:[^,;]{0,6}?)${TAIL}`,
    ),
    topic: /信息公开|政务公开|复议|诉讼|官司|争议|法院/,
    not: pattern(`${HOTLINE}|受理群众|消费|信访|环境|环保|咨询|平台|信箱`),
    rank: 3,
    cases: [
      "[remedies] 收到信息公开举报投诉{1件} = 1",
      "[remedies] 市政务公开办转来投诉{1件} = 1",
      "[remedies] 行政复议2件,行政申诉{1件} = 1",
      "[remedies] 全年另有医疗纠纷投诉188起",
      "[overview] 12315热线接收举报1.46万件",
    ],
  },
  {
    id: "remedies.complaints.trailer",
    indicator: "complaints.total",
    units: "cases",
    cues: ["举报", "投诉", "申诉"],
    trailer: /^[^,;]{0,12}(?:举报|投诉|申诉)/,
    topic: /信息公开|政务公开|复议|诉讼|官司|争议|法院/,
    not: pattern(`${HOTLINE}|信访|咨询|平台|信箱`),
    within: ["remedies"],
    rank: 2,
    cases: ["[remedies:行政复议、诉讼情况] 收到{2件}举报 = 2", "[overview] 收到2件举报"],
  },
];
