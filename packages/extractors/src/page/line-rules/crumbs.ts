/** Where a page stands in its site. */
import type { LineRule } from "./line-rule.js";

export const CRUMB_RULES: readonly LineRule[] = [
  {
    id: "line.position",
    chrome: "breadcrumb",
    begins: "【[您你现目当所的浏位栏频",
    pattern:
      /^[【[]?(?:您|你)?(?:现在|目前)?(?:当前|所在|现在)?的?(?:当前|所在|浏览)?的? ?(?:位置|栏目|频道)(?:是|为|在)? ?[】\]]? ?[:>»→].{0,200}$/,
    closes: "never",
    anywhere: true,
    cases: [
      "{当前位置:首页>>政务公开>>信息公开年报>>正文}",
      "{您现在的位置: 首页 > 政务公开 > 正文}",
      "{您所在的位置:首页}",
      "{您的位置: 首页 → 公开}",
      "位置偏远的村组,由乡镇代为查阅。",
      "我县政府网站栏目:由42个整合为28个",
    ],
  },
  {
    id: "line.crumbs",
    chrome: "breadcrumb",
    holds: ">»›→",
    pattern: /^[^>»›→。,;]{1,40}(?: ?(?:>{1,2}|»|›|→) ?[^>»›→。;]{1,60}){2,9}(?:>{1,2}|»|›)?$/,
    closes: "never",
    anywhere: true,
    cases: [
      "{浈江市民政局 > 信息公开 > 信息公开年度报告}",
      "{首页>>公开>>年报}",
      "申请→受理。→答复",
      "网上点击量>1000",
    ],
  },
  {
    id: "line.crumbs-home",
    chrome: "breadcrumb",
    begins: "网首",
    pattern: /^(?:网站)?首 ?页 ?(?:>{1,2}|»|›|→|\/|-) ?[^。,;]{1,60}$/,
    closes: "never",
    anywhere: true,
    cases: ["{首页 > 公开 > 公开年报}", "{首页>正文}", "首页在显著位置设置专栏"],
  },
];
