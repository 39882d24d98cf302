import { type Chunks, openingOf } from "./chunks.js";

/** Where a page says in what charset it is written. Kept for the record and as the last of the hints, never believed. */
const LABELS: readonly RegExp[] = [
  /<meta\b[^>]{0,300}?\bcharset\s{0,3}=\s{0,3}["']?\s{0,3}([\w.:-]{2,24})/i,
  /^\s{0,20}<\?xml\b[^>]{0,100}?\bencoding\s{0,3}=\s{0,3}["']([\w.:-]{2,24})/i,
];

/** A label stands in the first kilobyte, or further down behind a script or a comment; still further it is a mistake. */
const SEARCHED: readonly number[] = [4096, 65_536];

/** The label in the page, lower case; `null` where there is none. */
export function declaredCharsetOf(chunks: Chunks): string | null {
  for (const searched of SEARCHED) {
    const head = openingOf(chunks, searched);
    for (const pattern of LABELS) {
      const match = pattern.exec(head);
      // A label that reaches the end of what is searched may be cut.
      const whole = match && (match.index + match[0].length < head.length || head.length < searched);
      if (whole) return (match[1] as string).toLowerCase();
    }
  }
  return null;
}

/** The label in a media type such as `text/html; charset=gb2312`. */
export const charsetOfMediaType = (mediaType: string): string | null =>
  /;\s{0,5}charset\s{0,3}=\s{0,3}["']?([\w.:-]{2,24})/i.exec(mediaType)?.[1]?.toLowerCase() ?? null;
