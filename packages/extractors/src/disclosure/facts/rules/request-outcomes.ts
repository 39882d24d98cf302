import type { ProseRule } from "../prose-rule.js";
import { OUTCOME_CUES, OUTCOMES, PART_LEAD, pattern, TAIL } from "../vocabulary.js";
import { OTHER_BUSINESS, REQUEST_TOPIC } from "./request-business.js";

type Outcome = keyof typeof OUTCOMES;

const wordsBeside = (outcomes: (outcome: Outcome) => boolean): string =>
  (Object.keys(OUTCOMES) as Outcome[])
    .filter(outcomes)
    .map((outcome) => OUTCOMES[outcome])
    .join("|");

/** What was found and what the applicant was then told of it: 非本机关职权、告知其向有权机关申请. */
const TOLD = "[^,;]{0,8}(?:[、并且而]|已){1,2}(?:已|依法)?(?:告知|指引|引导|指明|请|建议|转告)";

/** What a document is marked as when it is drafted is no answer to a request. */
const ATTRIBUTE = /(?:属性|标为|标注|定为)[^;。]{0,50}$/;

const oneOutcome = (outcome: Outcome, phrase: string): ProseRule[] => {
  const indicator = `requests.${outcome}`;
  const words = OUTCOMES[outcome];
  const others = wordsBeside((other) => other !== outcome);
  // A figure of two outcomes is one of neither, but for what was found and what was told of it.
  const beside = `${wordsBeside((other) => other !== outcome && other !== "otherChannel")}|(?:^|[:,、])[其中有]{0,2}公开(?=[或和及与])`;
  const joined = pattern(
    `(?:${beside})[^,;]{0,3}[、和及与或][^,;]{0,3}${words}|${words}[^,;]{0,3}[、和及与或][^,;]{0,3}(?:${beside})${
      outcome === "otherChannel" ? `|(?:${others})${TOLD}` : ""
    }`,
  );
  return [
    {
      id: `requests.${outcome}.label`,
      indicator,
      units: "requests",
      cues: OUTCOME_CUES[outcome],
      label: pattern(
        `${words}[”"』」]?(?:(?!${others})[^,;]){0,10}${TAIL}|${words}${TOLD}[^,;]{2,24}${TAIL}`,
      ),
      topic: REQUEST_TOPIC,
      outside: ["proactive", "response"],
      not: OTHER_BUSINESS,
      notLabel: joined,
      notOwner: ATTRIBUTE,
      rank: 3,
      cases: [`[requests] ${phrase}{3件} = 3`, `[proactive] 清理文件时${phrase}3件`],
    },
    {
      id: `requests.${outcome}.sequel`,
      indicator,
      units: "requests",
      cues: OUTCOME_CUES[outcome],
      label: pattern(PART_LEAD),
      ownSequel: pattern(`^(?:申请)?(?:(?!${others})[^;]){0,40}?${words}`),
      topic: REQUEST_TOPIC,
      outside: ["proactive", "response"],
      not: OTHER_BUSINESS,
      notLabel: joined,
      notOwner: ATTRIBUTE,
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
