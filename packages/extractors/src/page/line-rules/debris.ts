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
    id: "line.loading",
    chrome: "nav",
    begins: "正数页内加努",
    pattern: /^(?:正在|数据|页面|内容|努力)?加载(?:中|数据)?(?:,? ?请(?:稍|耐心)?.{1,3})?[.…。!]{0,6}$/,
    closes: "never",
    anywhere: true,
    cases: ["{正在加载,请稍候……}", "{加载中...}", "{数据加载中}", "正在加载的数据共12条。"],
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
