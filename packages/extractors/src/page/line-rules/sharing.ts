/** Ways to hand a page on. */
import type { LineRule } from "./line-rule.js";

export const SHARING_RULES: readonly LineRule[] = [
  {
    id: "line.scan",
    chrome: "share",
    holds: "扫",
    pattern:
      /^[^。,;]{0,12}(?:扫一扫|扫描二维码|扫码).{0,4}(?:在手机|分享|手机|打开|阅读|浏览|关注|下载|二维码|查看|收藏)[^。,;]{0,30}$|^[^。;]{0,8}微信扫一扫,.{0,40}分享.{0,40}$/,
    closes: "weakly",
    anywhere: true,
    cases: [
      "{扫一扫在手机打开当前页}",
      "{扫一扫分享到微信}",
      "{手机扫一扫打开此页}",
      "{用微信扫一扫,点击右上角分享按钮,将本文分享给您的好友或朋友圈。}",
      "群众扫一扫二维码即可查阅信息,全年扫码下载34.6万人次。",
    ],
  },
  {
    id: "line.share",
    chrome: "share",
    begins: "【[分转推",
    pattern:
      /^[【[]?(?:分享|转发|推荐)(?:本文|本页|文章|此页)?(?:到|至|给好友)?[】\]]? ?:?(?: ?(?:微信|(?:新浪|腾讯)?微博|QQ(?:好友|空间)?|空间|朋友圈|人人网?|豆瓣|更多|复制链接|\d{1,6}))* ?(?:扫一扫.{0,20})?$/,
    closes: "weakly",
    anywhere: true,
    cases: ["{分享到:}", "{分享到: 微信 微博 QQ空间}", "{分享}", "分享到各部门的信息共120条"],
  },
];
