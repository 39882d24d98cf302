/** Files that belong to a paper. */
import type { LineRule } from "./line-rule.js";

export const ATTACHMENT_RULES: readonly LineRule[] = [
  {
    id: "line.attachment",
    chrome: "attachment",
    begins: "【[相附文下",
    pattern:
      /^[【[]?(?:(?:(?:相关)?附件(?:下载|列表|信息)?|(?:相关)?文件下载|下载附件|下载) ?\d{0,2}[】\]]? ?: ?(?:无|没有)?|(?:附件下载|下载附件|相关附件|文件下载|附件列表)[】\]]?)$/,
    closes: "weakly",
    anywhere: false,
    cases: ["{附件下载:}", "{相关附件:无}", "{附件:}", "{附件下载}", "附件:政府信息公开情况统计表", "附件"],
  },
  {
    id: "line.attached-file",
    chrome: "attachment",
    // A letter of every ending.
    holds: "pdxwerzojPDXWERZOJ",
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
    begins: "相附",
    pattern: /^(?:相关)?附件 ?\d{0,2} ?[【[(].{1,100}[】\])] ?(?:已下载.{0,20})?$/,
    closes: "weakly",
    anywhere: false,
    cases: ["{附件【信息公开汇总表.doc】已下载12次}", "附件(略)见网站"],
  },
];
