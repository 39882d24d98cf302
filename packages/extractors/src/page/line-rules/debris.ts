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
    id: "line.missing",
    chrome: "nav",
    begins: "对很抱您该此页4",
    pattern:
      /^(?:404|对不起|很抱歉|抱歉|您|该|此|页面)[^\d]{0,30}(?:不存在|已被?删除|已经删除|没有找到|找不到|无法访问|没有权限|无权查看|无权访问)[^\d]{0,20}$/,
    closes: "never",
    anywhere: false,
    cases: [
      "{对不起,您访问的页面不存在或已被删除。}",
      "{您没有权限查看该信息。}",
      "该类信息不存在的3件,均已告知。",
      "页面改版2次",
    ],
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
