import { type Chunks, openingOf } from "./chunks.js";

/** Tags that stand in pages; prose that names a tag or two is still text. */
const TAG =
  /<\/?(?:p|div|table|tr|td|br|span|a|body|html|head|meta|title|script|h[1-6]|ul|li|font|img|strong|b)\b[^<>]{0,2000}>/gi;
const OPENING = /^<(?:!doctype\s{1,5}html|html|head|body)\b/i;

const ENOUGH_TAGS = 3;
/** The first characters of a page nearly always tell; where they do not, more are searched. */
const SEARCHED: readonly number[] = [4096, 131_072];

/** Whether a source is a page. What it holds decides; the media type given only where it holds little. */
export function isHtml(chunks: Chunks, mediaType: string | null): boolean {
  let tags = 0;
  for (const searched of SEARCHED) {
    const head = openingOf(chunks, searched);
    if (OPENING.test(head.slice(afterPrologue(head)))) return true;
    tags = 0;
    for (const _ of head.matchAll(TAG)) if (++tags >= ENOUGH_TAGS) return true;
    if (head.length < searched) break;
  }
  return tags > 0 && mediaType !== null && /html/i.test(mediaType);
}

/** The offset behind blanks, comments and an XML declaration. */
function afterPrologue(head: string): number {
  let at = 0;
  for (;;) {
    while (/[\s\ufeff]/.test(head.charAt(at))) at++;
    const close = head.startsWith("<!--", at) ? "-->" : head.startsWith("<?", at) ? ">" : null;
    if (close === null) return at;
    const end = head.indexOf(close, at);
    if (end < 0) return at;
    at = end + close.length;
  }
}
