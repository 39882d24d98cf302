import type { ProseRule } from "../prose-rule.js";
import { OUTCOME_CUES, OUTCOMES, pattern, TAIL } from "../vocabulary.js";
import { OTHER_BUSINESS, REQUEST_TOPIC } from "./request-business.js";

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
      topic: REQUEST_TOPIC,
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
      topic: REQUEST_TOPIC,
      outside: ["proactive", "response"],
      not: OTHER_BUSINESS,
      notLabel: joined,
      rank: 2,
      cases: [`[requests] 收到申请三件,{一件}${phrase} = 1`, `[proactive] 文件三件,一件${phrase}`],
    },
  ];
};

/** What became of requests. */
export const REQUEST_OUTCOME_RULES: readonly ProseRule[] = [
  ...oneOutcome("granted", "同意公开"),
  ...oneOutcome("partial", "部分公开"),
  ...oneOutcome("denied", "不予公开"),
  ...oneOutcome("nonexistent", "告知信息不存在"),
  ...oneOutcome("notHeld", "不属于本机关掌握"),
  ...oneOutcome("amend", "告知补正"),
  ...oneOutcome("otherChannel", "告知通过其他途径办理"),
  ...oneOutcome("alreadyPublic", "属于已主动公开范围"),
];
