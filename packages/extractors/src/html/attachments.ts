import { type Attachment, type TextSpan, textSpan } from "@shilu/core";
import type { Composed } from "./compose.js";
import { FILE_ADDRESS, type Gathered, type RawLink } from "./gathered.js";

/** A file's name: what a link to a download script reads. */
const FILE_NAME = /\.(?:pdf|docx?|xlsx?|wps|et|pptx?|rar|zip|7z|ofd|csv)\s*$/i;
const MARK = /^(?:附件 ?\d{0,2} ?[:.、]|附[表件] ?\d{1,2})/;

/** Whether a link leads to a file that belongs to a text. */
export const isFileLink = ({ href }: RawLink, label: string): boolean =>
  FILE_ADDRESS.test(href) ||
  ((FILE_NAME.test(label) || MARK.test(label)) && /download|file|attach|upload/i.test(href));

/** The files that lines `from` to `to` link to, once each, in text order. */
export function attachmentsOf(
  gathered: Gathered,
  composed: Composed,
  from: number,
  to: number,
): Attachment[] {
  const attachments: Attachment[] = [];
  for (const link of gathered.links) {
    const line = composed.lineOf[link.line];
    if (line === undefined || line < from || line >= to) continue;
    const span = linkSpan(composed, link);
    const label = composed.text.slice(span.start, span.end);
    if (!isFileLink(link, label) || attachments.some(({ href }) => href === link.href)) continue;
    attachments.push({ label, href: link.href, span: label === "" ? null : span });
  }
  return attachments;
}

/** Where a link reads, without the blanks at its ends. */
export function linkSpan({ pieceAt, text }: Composed, link: RawLink): TextSpan {
  let start = pieceAt(link.firstPiece);
  let end = Math.max(start, link.endPiece > link.firstPiece ? pieceAt(link.endPiece) : start);
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return textSpan(start, end);
}
