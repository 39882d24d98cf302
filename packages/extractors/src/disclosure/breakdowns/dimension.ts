/** By what a list divides its total, told from the names of its parts. */
import { CHANNELS, MODES, OUTCOMES, pattern } from "../facts/vocabulary.js";

export interface Dimension {
  readonly by: string;
  /** Every part of the total has one of its values: the parts must add up. */
  readonly exhaustive: boolean;
}

interface DimensionRule extends Dimension {
  readonly pattern: RegExp;
  /** Only for a total of this indicator. */
  readonly of?: RegExp;
}

const any = (words: Readonly<Record<string, string>>): string => Object.values(words).join("|");

const DIMENSIONS: readonly DimensionRule[] = [
  { by: "staff", exhaustive: true, pattern: /专职|兼职|全职/, of: /^staff/ },
  {
    by: "outcome",
    exhaustive: true,
    pattern: /维持|纠正|撤销|其他结果|审结|驳回|撤回/,
    of: /^(?:reconsideration|litigation)/,
  },
  {
    by: "channel",
    exhaustive: true,
    pattern: /电话|现场|当面|网上|网络|来访|来电|信函|窗口|邮件/,
    of: /^consultation/,
  },
  { by: "mode", exhaustive: true, pattern: pattern(any(MODES)), of: /^requests\.received/ },
  {
    by: "outcome",
    exhaustive: true,
    pattern: pattern(`${any(OUTCOMES)}|公开|不予处理|其他处理|无法提供`),
    of: /^requests/,
  },
  { by: "timeliness", exhaustive: true, pattern: /工作日|按时|按期|延期|超过|及时/ },
  { by: "channel", exhaustive: false, pattern: pattern(any(CHANNELS)) },
];

export function dimensionOf(names: readonly string[], of: string | null): Dimension {
  for (const { by, exhaustive, pattern: words, of: only } of DIMENSIONS) {
    if (only && !only.test(of ?? "")) continue;
    if (names.filter((name) => words.test(name)).length * 2 > names.length) return { by, exhaustive };
  }
  return { by: of === "proactive.total" ? "category" : "kind", exhaustive: false };
}
