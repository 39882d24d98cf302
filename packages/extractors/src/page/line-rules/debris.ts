/** What the making of a page left behind. */
import type { LineRule } from "./line-rule.js";

export const DEBRIS_RULES: readonly LineRule[] = [
  {
    id: "line.markup",
    chrome: "nav",
    begins: "-<*/]{}nu",
    pattern: /^(?:-->|<!--|\*\/|\/\*|\]\]>|[{}]|\}\);?|null|undefined)$/,
    closes: "never",
    anywhere: true,
    cases: ["{-->}", "{null}", "→"],
  },
  {
    id: "line.divider",
    chrome: "metaline",
    begins: "=-*_#~",
    pattern: /^[=\-*_#~]{3,120} ?(?:正 ?文|内容|全文) ?[=\-*_#~]{3,120}$/,
    closes: "never",
    anywhere: false,
    cases: ["{==================== 正文 ====================}", "正文"],
  },
];
