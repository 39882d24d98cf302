/** Where a page says in what charset it is written. Kept for the record and as the last of the hints, never believed. */
const LABELS: readonly RegExp[] = [
  /<meta\b[^>]{0,300}?\bcharset\s{0,3}=\s{0,3}["']?\s{0,3}([\w.:-]{2,24})/i,
  /^\s{0,20}<\?xml\b[^>]{0,100}?\bencoding\s{0,3}=\s{0,3}["']([\w.:-]{2,24})/i,
];

/** A label can stand past the first 1,024 bytes, behind a script or a comment; further down it is a mistake. */
const SEARCHED = 65_536;

/** The label in the page, lower case; `null` where there is none. */
export function declaredCharsetOf(source: string): string | null {
  const head = source.slice(0, SEARCHED);
  for (const pattern of LABELS) {
    const label = pattern.exec(head)?.[1];
    if (label) return label.toLowerCase();
  }
  return null;
}

/** The label in a media type such as `text/html; charset=gb2312`. */
export const charsetOfMediaType = (mediaType: string): string | null =>
  /;\s{0,5}charset\s{0,3}=\s{0,3}["']?([\w.:-]{2,24})/i.exec(mediaType)?.[1]?.toLowerCase() ?? null;
