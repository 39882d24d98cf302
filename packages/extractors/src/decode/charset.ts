import { isUtf8 } from "node:buffer";

/**
 * The charset is found from the bytes: a byte order mark, else valid UTF-8, else GB 18030, else Big5. Labels are wrong
 * too often to be believed: pages declared gb2312 are UTF-8 or use GB 18030's four-byte characters.
 */
export type Charset = "utf-8" | "utf-16le" | "utf-16be" | "gb18030" | "big5";

export interface Decoded {
  readonly text: string;
  readonly charset: Charset;
  readonly replacementCharacters: number;
}

const MARKS: readonly { readonly charset: Charset; readonly bytes: readonly number[] }[] = [
  { charset: "utf-8", bytes: [0xef, 0xbb, 0xbf] },
  { charset: "utf-16le", bytes: [0xff, 0xfe] },
  { charset: "utf-16be", bytes: [0xfe, 0xff] },
  { charset: "gb18030", bytes: [0x84, 0x31, 0x95, 0x33] },
];

/** Common in any Chinese text, simplified and traditional: a text decoded wrongly holds few of them. */
const COMMON = new Set(
  "的一是在不了有和人这這中大为為上个個国國我以要他时時来來用们們生到作地于於出就分对對成会會可主发發年动動同工也能下过過子说說产產种種面而方后後多定行学學法所民得经經十三之进進着等部度家电電力里如水化高自二理起小物现現实實加量都两兩体體制机機当當使点點从從业業本去把性好应應开開它合还還因由其些然前外天政四日那社义義事平形相全表间間样樣与與关關各重新线線内內数數正心反你明看原又么利比或但质質气氣第向道命此变變条條只没沒结結解问問意建月公无無系信息市县縣府政报報收请請办辦",
);

/** Decodes by the bytes. A byte order mark is no part of the text. `declared` decides only between readings as good. */
export function decodeBytes(bytes: Uint8Array, declared: string | null): Decoded {
  const mark = MARKS.find(({ bytes: opening }) => opening.every((byte, i) => bytes[i] === byte));
  if (mark) return decodeAs(bytes.subarray(mark.bytes.length), mark.charset);
  const wide = wideCharset(bytes);
  if (wide) return decodeAs(bytes, wide);
  if (isUtf8(bytes)) return decodeAs(bytes, "utf-8");
  const lenient = decodeAs(bytes, "utf-8");
  if (isDamagedUtf8(lenient)) return lenient;
  const mainland = decodeAs(bytes, "gb18030");
  const taiwan = decodeAs(bytes, "big5");
  const lead = declared !== null && /big-?5/i.test(declared) ? 1 : 1.2;
  return credibility(taiwan) > credibility(mainland) * lead ? taiwan : mainland;
}

function decodeAs(bytes: Uint8Array, charset: Charset): Decoded {
  const text =
    charset === "utf-8" ? utf8(bytes) : new TextDecoder(charset, { ignoreBOM: true }).decode(bytes);
  return { text, charset, replacementCharacters: countReplacements(text) };
}

/** Reads UTF-8 as TextDecoder does, broken sequences as U+FFFD, several times as fast. */
const utf8 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");

/** UTF-16 without its mark: nearly every second byte of a page's tags is 0, always on the same side. */
function wideCharset(bytes: Uint8Array): Charset | null {
  const length = Math.min(bytes.length, 2048) & ~1;
  if (length < 16) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const pairs = length / 2;
  // The low byte of a character may be 0 as well, as in 一 (U+4E00).
  if (odd > 0.3 * pairs && even < 0.1 * odd) return "utf-16le";
  return even > 0.3 * pairs && odd < 0.1 * even ? "utf-16be" : null;
}

/** UTF-8 cut in the middle of a character here and there; in any other charset nearly every character would break. */
function isDamagedUtf8({ text, replacementCharacters }: Decoded): boolean {
  let wide = 0;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) wide++;
  return replacementCharacters <= 0.1 * wide;
}

/** The share of common characters among those that are not ASCII, less the broken ones. */
function credibility({ text, replacementCharacters }: Decoded): number {
  let wide = 0;
  let common = 0;
  for (let i = 0; i < text.length && wide < 20_000; i++) {
    if (text.charCodeAt(i) <= 0x7f) continue;
    wide++;
    if (COMMON.has(text[i] as string)) common++;
  }
  return wide === 0 ? 0 : (common - replacementCharacters) / wide;
}

function countReplacements(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\ufffd"); at >= 0; at = text.indexOf("\ufffd", at + 1)) count++;
  return count;
}
