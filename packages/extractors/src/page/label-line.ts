import type { ChromeKind } from "@shilu/core";
import { labelledValues, mayBeginLabel } from "./labelled-values.js";
import type { Closing } from "./line-rules/line-rule.js";
import { matchingRule } from "./line-rules/match-line.js";
import { chromeOfWords } from "./word-lines.js";

export interface LineLabel {
  readonly chrome: ChromeKind;
  readonly closes: Closing;
  /** Certain wherever the line stands; other labels count only before and after the main text. */
  readonly anywhere: boolean;
}

const LONGEST = 420;
/** A day, perhaps behind the address of the site. */
const DATE_LED =
  /^(?:https?:\/\/[^ ]{1,100} {1,4})?[[(【]? ?(?:19|20)\d\d ?[-/.年] ?\d{1,2} ?[-/.月] ?\d{1,2}(?: ?日)?(?:[ T]{0,3}\d{1,2}:\d{2}(?::\d{2})?)? ?[\])】]?/;
const CLOCK = /\d{1,2}:\d{2}/;

/** What a folded line says it is, by itself; `null` where it could be text. */
export function labelLine(folded: string): LineLabel | null {
  if (folded.length > LONGEST) return null;
  const rule = matchingRule(folded);
  if (rule) return rule;
  const word = chromeOfWords(folded);
  if (word && HEADS_CONTACTS.test(folded)) return { chrome: word, closes: "never", anywhere: false };
  if (word) return { chrome: word, closes: closingOf(word, folded), anywhere: true };
  const pair = chromeOfPairs(folded);
  if (!pair) return null;
  // A tool of the page says no figure, as a price of printing would.
  const tool = (pair === "toolbar" || pair === "share") && !/\d/.test(folded);
  return { chrome: pair, closes: closingOf(pair, folded), anywhere: tool };
}

/** The heading of a report's own contacts as much as a word of a menu. */
const HEADS_CONTACTS = /^联系(?:我们|方式)$/;

/** A toolbar that closes the window stands at the end of a page. */
function closingOf(chrome: ChromeKind, folded: string): Closing {
  if (chrome === "toolbar" && folded.includes("关闭")) return "firmly";
  return chrome === "toolbar" || chrome === "share" || chrome === "nav" ? "weakly" : "never";
}

/** What may stand before the first label: a mark, the page itself. */
const OPENED = /^[【〖[(·|■◆]? ?(?:(?:本|此|该)(?:页面?|文章?|稿件?|信息))?/;

/** A line of labelled values, perhaps with the date before them, or a bare date in figures. */
function chromeOfPairs(folded: string): ChromeKind | null {
  const date = DATE_LED.exec(folded)?.[0] ?? "";
  const rest = date.length;
  if (date !== "" && folded.slice(rest).trim() === "")
    return CLOCK.test(date) || !date.includes("年") ? "metaline" : null;
  const opened = date === "" ? (OPENED.exec(folded)?.[0].length ?? 0) : 0;
  if (date === "" && !mayBeginLabel(folded, opened)) return null;
  const pairs = labelledValues(folded);
  const first = pairs[0];
  if (!first) return null;
  const lead = folded.slice(rest, first.start).trim();
  if (date === "" ? folded.slice(0, first.start) !== folded.slice(0, opened) : lead.length > 20) return null;
  const marked = pairs.filter((pair) => pair.marked).length;
  if (marked === 0 && pairs.length < 2 && !DATE_LED.test(folded.slice(first.valueStart))) return null;
  if (folded.includes("。") && first.key !== null) return null;
  return date !== "" ? "metaline" : first.chrome;
}
