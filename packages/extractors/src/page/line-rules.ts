/**
 * What whole lines of a page say about themselves. A rule is matched on the folded line (ASCII punctuation, simplified
 * characters) from its first character to its last. Cases: the line in braces is labelled so, without braces it is not.
 */
import type { ChromeKind } from "@shilu/core";

/**
 * Whether a line ends the main text. Behind one that does so firmly hardly any text goes on (上一篇, 版权所有); behind one
 * that does so weakly (分享到) it may, and then the line ends nothing.
 */
export type Closing = "firmly" | "weakly" | "never";

export interface LineRule {
  /** `line.name`. */
  readonly id: string;
  readonly chrome: ChromeKind;
  /** A line that matches holds one of these characters; a line that holds none is not tried. */
  readonly holds: string;
  readonly pattern: RegExp;
  readonly closes: Closing;
  /** Chrome even in the midst of a main text; the other labels count only above and below it. */
  readonly anywhere: boolean;
  readonly cases: readonly string[];
}

export const LINE_RULES: readonly LineRule[] = [
  {
    id: "line.position",
    chrome: "breadcrumb",
    holds: "位栏频",
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
    holds: "首",
    pattern: /^(?:网站)?首 ?页 ?(?:>{1,2}|»|›|→|\/|-) ?[^。,;]{1,60}$/,
    closes: "never",
    anywhere: true,
    cases: ["{首页 > 公开 > 公开年报}", "{首页>正文}", "首页在显著位置设置专栏"],
  },
  {
    id: "line.pager",
    chrome: "pager",
    holds: "上下前后",
    pattern:
      /^[【[<(«]{0,2} ?[上下前后][一1]?个?(?:篇|条|则|页|一篇|一条)(?:新闻|文章|信息|内容)? ?[】\]>)»]{0,2}(?: ?:.{0,200})?$/,
    closes: "firmly",
    anywhere: true,
    cases: [
      "{上一篇:临沅县2013年为民办实事完成情况公示}",
      "{下一条:没有了}",
      "{【上一篇】}",
      "{下一页}",
      "下一步,我局将继续做好政府信息公开工作。",
      "上一年度结转1件",
    ],
  },
  {
    id: "line.attachment",
    chrome: "attachment",
    holds: "附下文",
    pattern:
      /^[【[]?(?:(?:(?:相关)?附件(?:下载|列表|信息)?|(?:相关)?文件下载|下载附件|下载) ?\d{0,2}[】\]]? ?: ?(?:无|没有)?|(?:附件下载|下载附件|相关附件|文件下载|附件列表)[】\]]?)$/,
    closes: "weakly",
    anywhere: false,
    cases: ["{附件下载:}", "{相关附件:无}", "{附件:}", "{附件下载}", "附件:政府信息公开情况统计表", "附件"],
  },
  {
    id: "line.attached-file",
    chrome: "attachment",
    holds: ".",
    pattern:
      /^(?:[·•◆■●*]|(?:相关)?附件(?:下载)? ?\d{0,2} ?[:.、]?|\d{1,2}[.、])? ?[^。;]{1,100}\.(?:pdf|docx?|xlsx?|wps|et|pptx?|rar|zip|7z|ofd|jpe?g|png)(?: ?\([\d.]{1,8} ?[km]?b\))?(?: {0,2}(?:下载|预览|点击下载)){0,2}$/i,
    closes: "never",
    anywhere: false,
    cases: [
      "{附件:2016年政府信息公开工作年度报告.pdf}",
      "{1.统计表.xls}",
      "公开了2016年部门决算.pdf等文件3件。",
    ],
  },
  {
    id: "line.attached-file-count",
    chrome: "attachment",
    holds: "附",
    pattern: /^(?:相关)?附件 ?\d{0,2} ?[【[(].{1,100}[】\])] ?(?:已下载.{0,20})?$/,
    closes: "weakly",
    anywhere: false,
    cases: ["{附件【信息公开汇总表.doc】已下载12次}", "附件(略)见网站"],
  },
  {
    id: "line.tags",
    chrome: "related",
    holds: "标关tT",
    pattern: /^(?:文章|本文)?(?:标签|关键词|关键字|Tags?) ?:.{0,100}$/i,
    closes: "weakly",
    anywhere: false,
    cases: ["{标签:公开 年报}", "标签化管理"],
  },
  {
    id: "line.related",
    chrome: "related",
    holds: "关延推热最更",
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
    holds: "评跟留",
    pattern:
      /^[【[]?(?:网友|用户|读者|最新|热门|精彩|全部|发表|我要|新闻)(?:评论|跟帖|留言|热评)(?:列表|区|专区)?[】\]]?(?: ?\(? ?\d{0,6} ?(?:条|人)?.{0,4}\)?)?$/,
    closes: "firmly",
    anywhere: false,
    cases: ["{网友评论}", "{发表评论}", "{最新评论(12)}", "{新闻评论}", "评论员文章引发关注"],
  },
  {
    id: "line.recommended",
    chrome: "related",
    holds: "为猜热精编今本一阅点",
    pattern:
      /^(?:为您|猜你|热点|热门|热文|精彩|编辑|今日|本周|一周|阅读|点击)(?:推荐|喜欢|排行|图集|新闻|专题|文章|推送|头条|榜|排行榜)(?:榜)?(?: ?>{0,3})?$/,
    closes: "firmly",
    anywhere: false,
    cases: ["{为您推荐}", "{热点排行}", "{精彩图集}", "{猜你喜欢}", "热点问题得到及时回应"],
  },
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
    holds: "分转推",
    pattern:
      /^[【[]?(?:分享|转发|推荐)(?:本文|本页|文章|此页)?(?:到|至|给好友)?[】\]]? ?:?(?: ?(?:微信|(?:新浪|腾讯)?微博|QQ(?:好友|空间)?|空间|朋友圈|人人网?|豆瓣|更多|复制链接|\d{1,6}))* ?(?:扫一扫.{0,20})?$/,
    closes: "weakly",
    anywhere: true,
    cases: ["{分享到:}", "{分享到: 微信 微博 QQ空间}", "{分享}", "分享到各部门的信息共120条"],
  },
  {
    id: "line.editor",
    chrome: "editor",
    holds: "编校审责录供投",
    pattern:
      /^[(【[]?(?:责任|责|网络|网站|本文|审核)?(?:编辑|校对|审核|审校|编审|录入|责编|编辑人|供稿|投稿)(?:人|员|单位)? ?:.{0,60}[)】\]]?$/,
    closes: "never",
    anywhere: false,
    cases: ["{(责任编辑:系统管理员)}", "{责编:王某}", "{编辑:张三}", "编辑出版《政府公报》6期"],
  },
  {
    id: "line.disclaimer",
    chrome: "disclaimer",
    holds: "声免",
    pattern:
      /^[【[]?(?:版权(?:与免责)?声明|免责(?:声明|条款)|郑重声明|特别声明|声明|版权及免责声明)[】\]]?(?: ?:.{0,600})?$/,
    closes: "firmly",
    anywhere: false,
    cases: ["{版权与免责声明:}", "{【免责声明】}", "声明有效期为五年"],
  },
  {
    id: "line.disclaimer-text",
    chrome: "disclaimer",
    holds: "权载责侵代",
    pattern:
      /^(?:\(?\d{1,2}[.、)] ?|[一二三四五六七八九][、是] ?|[★※*·] ?)?(?:凡|本网|本站|本网站|如|若|任何|转载).{0,300}(?:版权(?:属于|归|均属|所有)|转载.{0,40}(?:注明|授权|目的|来源)|不(?:承担|负).{0,20}责任|不代表本|侵权).{0,200}$/,
    closes: "never",
    anywhere: false,
    cases: [
      "{1.凡本站及其子站注明“原创”的所有作品,其版权属于某局网站所有。}",
      "{本网转载的文章,目的在于传递更多信息,如有侵权请联系。}",
      "如有疑问,请与办公室联系。",
      "本网站全年转载上级政策文件120条。",
    ],
  },
  {
    id: "line.page-numbers",
    chrome: "pager",
    holds: "页【[(",
    pattern:
      /^(?:上一页|下一页|首页|尾页|末页|共 ?\d{1,4} ?页|第 ?\d{1,4} ?页|[【[(]\d{1,3}[】\])]|[ |/]){2,60}$/,
    closes: "firmly",
    anywhere: true,
    cases: ["{【1】【2】【3】【4】}", "{共 12 页 上一页 下一页}", "第1页", "(1)"],
  },
  {
    id: "line.copyright",
    chrome: "footer",
    holds: "版cCaApP©未",
    pattern:
      /^.{0,60}(?:版权所有|Copyright|All Rights Reserved|©|Produced ?By|未经(?:书面)?(?:授权|许可)).{0,200}$/i,
    closes: "firmly",
    anywhere: false,
    cases: [
      "{版权所有:某县人民政府}",
      "{某市民政局版权所有 粤ICP备05091234号-2}",
      "加强版权保护工作,全年立案12件。",
    ],
  },
  {
    id: "line.registration",
    chrome: "footer",
    holds: "iI安标",
    pattern:
      /^.{0,160}(?:ICP ?(?:备|证|经营|许可|备案)|公网安备|网安备|(?:网站)?标识码?(?:编?号?码?)? ?[::为]? ?[a-z]{0,3}\d{9,10}).{0,160}$/i,
    closes: "firmly",
    anywhere: false,
    cases: [
      "{湘ICP备06011734号  建议使用IE8.0以上浏览器}",
      "{ICP备案编号:渝ICP备05001234号}",
      "{新公网安备 65010302000265号}",
      "{网站标识码:5001150001}",
      "全市网站标识码的核查率达100%",
    ],
  },
  {
    id: "line.operator",
    chrome: "footer",
    holds: "主承协开运技维建指管",
    pattern:
      /^(?:网站)?(?:主办|承办|协办|开办|运维|维护|技术支持|技术维护|建设|运营|指导|管理)(?:单位|部门)?:.{1,200}$|^.{2,40}(?:主办|承办) .{0,100}(?:承办|维护|制作|管理|主办).{0,40}$|^.{2,40}(?:主办|承办)$/,
    closes: "firmly",
    anywhere: false,
    cases: [
      "{主办:临沅县人民政府  承办:临沅县政府办公室信息中心}",
      "{开办单位:某行署 主办单位:某办公室}",
      "{某区人民政府主办 某市电子政务办公室承办}",
      "承办单位答复提案12件",
      "全年由县政府主办,县信息中心承办的培训班3期。",
    ],
  },
  {
    id: "line.browser",
    chrome: "footer",
    holds: "iI览辨像您访",
    pattern:
      /^.{0,40}(?:建议|推荐|请|最佳|提示).{0,30}(?:IE|浏览器|分辨率|像素).{0,80}$|^您是第 ?\d{0,12} ?(?:位|个).{0,20}$|^.{0,12}(?:累计|总)?访问(?:量|人数|人次|总数):? ?\d{0,12} ?(?:次|人)?$/i,
    closes: "firmly",
    anywhere: false,
    cases: [
      "{建议使用IE8.0以上浏览器1024*768分辨率浏览}",
      "{某省人民政府网提示:使用大于1366*768分辨率/IE10.0或以上浏览器可以获得最佳浏览效果!}",
      "{您是第 365021 位访客}",
      "网站访问量58.6万人次。",
    ],
  },
  {
    id: "line.page-number",
    chrome: "footer",
    holds: "-—–",
    pattern: /^[-—–] ?\d{1,3} ?[-—–]$/,
    closes: "never",
    anywhere: true,
    cases: ["{- 3 -}", "{—12—}", "——", "-3"],
  },
  {
    id: "line.markup",
    chrome: "nav",
    holds: "-<*/]{}u",
    pattern: /^(?:-->|<!--|\*\/|\/\*|\]\]>|[{}]|\}\);?|null|undefined)$/,
    closes: "never",
    anywhere: true,
    cases: ["{-->}", "{null}", "→"],
  },
  {
    id: "line.divider",
    chrome: "metaline",
    holds: "=-*_#~",
    pattern: /^[=\-*_#~]{3,120} ?(?:正 ?文|内容|全文) ?[=\-*_#~]{3,120}$/,
    closes: "never",
    anywhere: false,
    cases: ["{==================== 正文 ====================}", "正文"],
  },
];
