import type { ProseRule } from "../prose-rule.js";
import { HOTLINE, pattern, TAIL } from "../vocabulary.js";

const EITHER = /复议|诉讼/g;
const TOPIC = /复议|诉讼/;
const JOINED = "复议[^,;]{0,6}[、和及与或][^,;]{0,8}诉讼|诉讼[^,;]{0,6}[、和及与或][^,;]{0,8}复议";
const RESULT = "维持|纠正|纠错|撤销|败诉|胜诉|驳回|撤回|其他结果|其他情形|审结|未审|审理";

/** Words of which one stands in every surface of a result. */
const OUTCOME_WORDS = [
  "维持",
  "驳回",
  "纠正",
  "纠错",
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
  const nearest = { of: EITHER, is: pattern(word) };
  const outcome = (part: string, words: string, phrase: string): ProseRule => ({
    id: `remedies.${remedy}.${part}`,
    indicator: indicator(part),
    units: "cases",
    cues: OUTCOME_WORDS,
    label: pattern(`(?:${words})[^,;]{0,16}?${TAIL}`),
    topic: TOPIC,
    nearest,
    rank: 3,
    cases: [`[remedies] ${name}5件,${phrase}{3件} = 3`, `[requests] ${phrase}3件`],
  });
  const sequel = (part: string, words: string, phrase: string): ProseRule => ({
    id: `remedies.${remedy}.${part}.trailer`,
    indicator: indicator(part),
    units: "cases",
    cues: OUTCOME_WORDS,
    label: /^(?:其中|有|另|和|:)*$/,
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
        `${word}(?:的)?(?:申请|案件|案|情况|事项|请求|数量)?(?!.{0,6}(?:${RESULT}))[^,;]{0,8}?${TAIL}`,
      ),
      not: pattern(`${JOINED}|(?:${RESULT})[^,;]{0,6}$|费用|答复`),
      rank: 3,
      cases: [`[remedies] 发生${name}{1件} = 1`, `[remedies] ${name}维持1件`],
    },
    {
      id: `remedies.${remedy}.trailer`,
      indicator: indicator("total"),
      units: "cases",
      cues: [word],
      trailer: pattern(`^(?:[^,;]{0,20})${word}`),
      not: pattern(`${JOINED}|费用`),
      rank: 2,
      cases: [`[remedies] 发生{1起}政府信息公开${name}案件 = 1`, "[requests] 发生1起投诉案件"],
    },
    outcome("upheld", "维持|驳回原告|驳回诉讼", "结果维持"),
    outcome("corrected", "纠正|纠错|撤销|败诉|确认违法|责令", "结果纠正"),
    outcome("other", "其他|其它|撤回|撤诉|终止|调解", "其他结果"),
    sequel("upheld", "维持", "维持"),
    sequel("corrected", "纠正|撤销|责令", "被纠正"),
    sequel("other", "其他结果|其他情形|经?[^,;]{0,6}撤回|[^,;]{0,4}撤诉|终止", "由申请人撤回"),
    sequel("pending", "尚未审结|正在审理|未审结", "尚未审结"),
    outcome("pending", "尚未审结|未审结|正在审理|未结", "尚未审结"),
  ];
};

export const REMEDY_RULES: readonly ProseRule[] = [
  ...remedyRules("reconsideration"),
  ...remedyRules("litigation"),
  {
    id: "remedies.complaints.label",
    indicator: "complaints.total",
    units: "cases",
    cues: ["举报", "投诉", "申诉"],
    label: pattern(`(?:举报|投诉|申诉)(?:案件|案|件|信件|信息|事项|数)?(?:[^,;]{0,6}?)${TAIL}`),
    topic: /信息公开|政务公开|复议|诉讼/,
    not: pattern(`${HOTLINE}|受理群众|消费|信访|环境|环保|12\\d{3}|咨询|平台|信箱`),
    rank: 3,
    cases: ["[remedies] 收到信息公开举报投诉{1件} = 1", "[overview] 12315热线接收举报1.46万件"],
  },
  {
    id: "remedies.complaints.trailer",
    indicator: "complaints.total",
    units: "cases",
    cues: ["举报", "投诉", "申诉"],
    trailer: /^[^,;]{0,12}(?:举报|投诉|申诉)/,
    topic: /信息公开|政务公开|复议|诉讼/,
    not: pattern(`${HOTLINE}|信访|咨询|平台|信箱`),
    within: ["remedies"],
    rank: 2,
    cases: ["[remedies:行政复议、诉讼情况] 收到{2件}举报 = 2", "[overview] 收到2件举报"],
  },
];
