import type { ProseRule } from "../prose-rule.js";
import { MODE_CUES, MODES, pattern, TAIL } from "../vocabulary.js";
import { NEAREST_MODE, OTHER_BUSINESS, REQUEST_TOPIC } from "./request-business.js";

/** A mode as the cases name it. */
const NAMES = { inPerson: "当面", fax: "传真", online: "网络", letter: "信函" } as const;

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
        `${MODES[mode]}[^,;]{0,4}(?:(?:政府)?(?:信息)?(?:依)?(?:公开)?(?:的)?申请|提交|递交|提出|受理|接收|收到|方式|形式|渠道|途径|投递|发来|送达|寄来){0,2}[的]?(?:的)?(?:申请)?${TAIL}`,
      ),
      topic: REQUEST_TOPIC,
      nearest: NEAREST_MODE,
      outside: ["proactive", "response"],
      not: pattern(`${OTHER_BUSINESS.source}|答复${TAIL}|(?:邮寄|寄送|复制)费|(?:检索|复制|复印)[、和及与]`),
      notLabel: joined,
      rank: 3,
      cases: [`[requests] 其中${NAMES[mode]}申请{3件} = 3`, `[requests] ${NAMES[mode]}咨询3件`],
    },
    {
      id: `requests.${mode}.sequel`,
      indicator,
      units: "requests",
      cues: MODE_CUES[mode],
      label: /(?:^|:)(?:其中|其余|其他|余下|剩下|剩余|剩|有|另外|另|前|后|的|和|还|申请){0,6}$/,
      sequel: pattern(
        `^(?:申请)?(?:均|全部|都|是|为|系|属|通过|以|采用|采取|由|经|的|来自|来源于)*[^,;]{0,8}?${MODES[mode]}`,
      ),
      topic: REQUEST_TOPIC,
      nearest: NEAREST_MODE,
      outside: ["proactive", "response"],
      not: OTHER_BUSINESS,
      notSequel: /^[^,;]{0,24}(?:不符合|不属于|不是)/,
      notLabel: joined,
      rank: 2,
      cases: [`[requests] 收到申请三件,{两件}为${NAMES[mode]} = 2`, `[requests] 两件咨询为${NAMES[mode]}`],
    },
  ];
};

/** How requests came in. */
export const REQUEST_MODE_RULES: readonly ProseRule[] = (
  Object.keys(MODES) as (keyof typeof MODES)[]
).flatMap(oneMode);
