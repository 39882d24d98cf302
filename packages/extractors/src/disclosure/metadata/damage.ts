/** Dates that lost or gained characters, and statements that break off: each a diagnostic, none repaired in silence. */
import { type Document, type Mention, mainBlocks, type Report, type TextSpan, textSpan } from "@shilu/core";

interface Damage {
  readonly code: "malformed-date" | "damaged-text" | "truncated-text";
  readonly message: string;
  readonly pattern: RegExp;
}

const DAMAGES: readonly Damage[] = [
  {
    code: "malformed-date",
    message: "A year of more than four digits.",
    pattern: /(?<![\d.,-])(?:19|20)\d{3,4}年(?!\d{3})/g,
  },
  {
    code: "damaged-text",
    message: "A day that lost its 年, 月 or 日.",
    pattern: /(?<![\d./_-])(?:19|20)\d\d ?(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])日?(?![\d./_号-])/g,
  },
  {
    code: "damaged-text",
    message: "A year that lost its first figures.",
    pattern:
      /(?<=^|[\s(。])[〇○零一二][〇○零一二三四五六七八九]年[一二三四五六七八九十元]{1,2}月[一二三四五六七八九十]{1,3}日/g,
  },
  {
    code: "damaged-text",
    message: "A document number whose bracket lost its partner.",
    pattern: /〔(?:19|20)\d{3,6}[)\]】]|〔(?:19|20)\d{2,6}号|(?<=[\u4e00-\u9fff])(?:19|20)\d\d〕\d{1,4}号/g,
  },
  {
    code: "truncated-text",
    message: "A period or a date that is announced and not given.",
    pattern:
      /(?:统计期限|统计时限|统计时间|统计日期|起止时间|起止日期|截止日期|截止时间|数据期限)(?:自|从|为|是|到|至|:|起|止){1,6}(?=[。,;]|\s*$)/gm,
  },
];

export function reportDamage(document: Document, mentions: readonly Mention[], report: Report): void {
  const spans: { code: string; message: string; span: TextSpan }[] = [];
  for (const { span } of mainBlocks(document)) {
    const text = document.folded.slice(span.start, span.end);
    for (const { code, message, pattern } of DAMAGES)
      for (const match of text.matchAll(pattern)) {
        const start = span.start + match.index;
        spans.push({ code, message, span: textSpan(start, start + match[0].length) });
      }
  }
  for (const { kind, value, span } of mentions)
    if (kind === "date" && value === null && isMain(document, span))
      spans.push({ code: "malformed-date", message: "No day of the calendar.", span });
  for (const { code, message, span } of spans.sort((a, b) => a.span.start - b.span.start))
    report({ code, severity: "warning", span, message: `${message} “${document.surface(span)}”` });
}

const isMain = (document: Document, { start }: TextSpan): boolean =>
  document.blocks.some(({ span, role }) => role === "main" && span.start <= start && start < span.end);
