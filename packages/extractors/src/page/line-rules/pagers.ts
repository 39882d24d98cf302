/** The way to the next paper, or to the next page of this one. */
import type { LineRule } from "./line-rule.js";

export const PAGER_RULES: readonly LineRule[] = [
  {
    id: "line.pager",
    chrome: "pager",
    begins: "【[<(«◆◇■□●○▲△▼•·☆★上下前后",
    pattern:
      /^[【[<(«◆◇■□●○▲△▼•·☆★]{0,2} ?[上下前后][一1]?个?(?:篇|条|则|页|一篇|一条|主题|信息)(?:新闻|文章|信息|内容)? ?[】\]>)»]{0,3}(?: ?[:|/].{0,200}| ?(?:没有|暂无|已经?是|无).{0,12}| {1,4}[^。;]{0,200})?$/,
    closes: "firmly",
    anywhere: true,
    cases: [
      "{上一篇:临沅县2013年为民办实事完成情况公示}",
      "{下一条:没有了}",
      "{【上一篇】}",
      "{下一页}",
      "{上一条 冬季供暖收费公告    下一条 街道夜市管理办法}",
      "{◇上一则:秋季征兵公告 ◇下一则:无}",
      "{前一篇 没有了}",
      "下一步,我局将继续做好政府信息公开工作。",
      "上一年度结转1件",
      "上一条措施 见效以后,公开栏更新了12次。",
    ],
  },
  {
    id: "line.page-numbers",
    chrome: "pager",
    begins: "上下首尾末共第【[(|/",
    pattern:
      /^(?:上一页|下一页|首页|尾页|末页|共 ?\d{1,4} ?页|第 ?\d{1,4} ?页|[【[(]\d{1,3}[】\])]|[ |/]){2,60}$/,
    closes: "firmly",
    anywhere: true,
    cases: ["{【1】【2】【3】【4】}", "{共 12 页 上一页 下一页}", "第1页", "(1)"],
  },
  {
    id: "line.pages-of-list",
    chrome: "pager",
    begins: "上下首前共第当每<«[(0123456789",
    pattern:
      /^(?=.{0,80}(?:[上下]一?页|[尾末]页|共 ?\d{1,6} ?页))(?:[上下前后]一?页|[首尾末]页|当前|转到|跳转|跳到|确定|GO|[\d共第页条每记录 |/.…<>«»:,、\-()[\]【】]){4,160}$/,
    closes: "firmly",
    anywhere: true,
    cases: [
      "{首页 上一页 1 2 3 4 5 6 下一页 尾页}",
      "{共123条记录 1/13 首页 上一页 下一页 尾页 转到第 页 GO}",
      "{1 2 3 ... 下一页}",
      "共12条",
      "共123条,其中网站公开12条",
    ],
  },
  {
    id: "line.page-number",
    chrome: "footer",
    begins: "-—–",
    pattern: /^[-—–] ?\d{1,3} ?[-—–]$/,
    closes: "never",
    anywhere: true,
    cases: ["{- 3 -}", "{—12—}", "——", "-3"],
  },
  {
    id: "line.pager-end",
    chrome: "pager",
    begins: "没已上下",
    pattern:
      /^(?:(?:很抱歉,?)?没有(?:了|更多(?:了|内容|信息)?)|已(?:经)?是(?:第一|最[前后新]一?)[篇条页个]|[上下]一个:.{1,100})[.!。]?$/,
    closes: "firmly",
    anywhere: false,
    cases: [
      "{没有了}",
      "{已经是最后一篇}",
      "{上一个:云溪县2013年工作总结}",
      "没有收费。",
      "下一个年度将继续推进。",
    ],
  },
  {
    id: "line.bottom",
    chrome: "pager",
    begins: "-—–=~已到没我T",
    pattern:
      /^[—–\-=~ ]{0,8}(?:已经?到底[了啦]?|到底[了啦]|没有更多[了啦]?|我是有底线的|the end)[—–\-=~ ]{0,8}$/i,
    closes: "firmly",
    anywhere: false,
    cases: ["{—— 已经到底了 ——}", "{没有更多了}", "{THE END}", "到底公开什么,由各部门自定。"],
  },
];
