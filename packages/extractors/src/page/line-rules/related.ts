/** Other papers, and what readers say. */
import type { LineRule } from "./line-rule.js";

export const RELATED_RULES: readonly LineRule[] = [
  {
    id: "line.tags",
    chrome: "related",
    begins: "文本标关tT",
    pattern: /^(?:文章|本文)?(?:标签|关键词|关键字|Tags?) ?:.{0,100}$/i,
    closes: "weakly",
    anywhere: false,
    cases: ["{标签:公开 年报}", "标签化管理"],
  },
  {
    id: "line.related",
    chrome: "related",
    begins: "【[■◆相关延推热最更",
    pattern:
      /^[【[■◆]?(?:相关|关联|延伸|推荐|热点|最新|更多)(?:链接|阅读|信息|文章|稿件|新闻|文件|解读|资讯|内容|推荐|政策|专题|报道|图解)[】\]]?(?: ?:.{0,100}| ?>{0,3})$/,
    closes: "firmly",
    anywhere: false,
    cases: [
      "{相关链接:}",
      "{相关阅读}",
      "{关联稿件:}",
      "{推荐阅读}",
      "相关信息已在政府网站公开。",
      "相关政策解读材料22篇",
    ],
  },
  {
    id: "line.comments",
    chrome: "related",
    begins: "【[网用读最热精全发我新",
    pattern:
      /^[【[]?(?:网友|用户|读者|最新|热门|精彩|全部|发表|我要|新闻)(?:评论|跟帖|留言|热评)(?:列表|区|专区)?[】\]]?(?: ?\(? ?\d{0,6} ?(?:条|人)?.{0,4}\)?)?$/,
    closes: "firmly",
    anywhere: false,
    cases: ["{网友评论}", "{发表评论}", "{最新评论(12)}", "{新闻评论}", "评论员文章引发关注"],
  },
  {
    id: "line.opinion",
    chrome: "related",
    begins: "您你对发我用昵匿顶请",
    pattern:
      /^(?:(?:您|你|请)?对(?:本文|本页|该信息|此信息|文章|本条信息)的?(?:评价|评分|打分|意见|看法)(?:如何)?[:?]?|(?:发表|我要|请)?(?:意见|评论|留言)? ?(?:昵称|用户名|匿名|验证码) ?:?|顶一下 ?\(?)[^。;]{0,60}$/,
    closes: "weakly",
    anywhere: false,
    cases: [
      "{您对本文的评价:很好 一般 较差}",
      "{发表意见 昵称: 验证码:}",
      "{顶一下(0) 踩一下(0)}",
      "对本报告的意见请告知我局。",
      "用户名密码统一管理;全年更换12次",
    ],
  },
  {
    id: "line.recommended",
    chrome: "related",
    begins: "为猜热精编今本一阅点",
    pattern:
      /^(?:为您|猜你|热点|热门|热文|精彩|编辑|今日|本周|一周|阅读|点击)(?:推荐|喜欢|排行|图集|新闻|专题|文章|推送|头条|榜|排行榜)(?:榜)?(?: ?>{0,3})?$/,
    closes: "firmly",
    anywhere: false,
    cases: ["{为您推荐}", "{热点排行}", "{精彩图集}", "{猜你喜欢}", "热点问题得到及时回应"],
  },
];
