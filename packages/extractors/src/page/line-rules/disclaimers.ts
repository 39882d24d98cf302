/** Who edited a page, and who answers for it. */
import type { LineRule } from "./line-rule.js";

export const DISCLAIMER_RULES: readonly LineRule[] = [
  {
    id: "line.editor",
    chrome: "editor",
    begins: "(【[责网本审编校录供投上监排",
    pattern:
      /^[(【[]?(?:责任|责|网络|网站|本文|审核)?(?:编辑|校对|审核|审校|编审|录入|责编|编辑人|供稿|投稿|上传|监制|排版)(?:人|员|单位)? ?:.{0,60}[)】\]]?$/,
    closes: "never",
    anywhere: false,
    cases: ["{(责任编辑:系统管理员)}", "{责编:王某}", "{编辑:张三}", "编辑出版《政府公报》6期"],
  },
  {
    id: "line.disclaimer",
    chrome: "disclaimer",
    begins: "【[版免郑特声",
    pattern:
      /^[【[]?(?:版权(?:与免责)?声明|免责(?:声明|条款)|郑重声明|特别声明|声明|版权及免责声明)[】\]]?(?: ?:.{0,600})?$/,
    closes: "firmly",
    anywhere: false,
    cases: ["{版权与免责声明:}", "{【免责声明】}", "声明有效期为五年"],
  },
  {
    id: "line.disclaimer-text",
    chrome: "disclaimer",
    begins: "(0123456789一二三四五六七八九★※*·凡本如若任转",
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
];
