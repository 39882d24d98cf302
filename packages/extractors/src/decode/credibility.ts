/** How much a reading of bytes in a charset looks like Chinese text. */
import type { Chunks } from "./chunks.js";

interface Reading {
  readonly chunks: Chunks;
  readonly replacementCharacters: number;
}

/** Common in any Chinese text, simplified and traditional: a text decoded wrongly holds few of them. */
const COMMON = new Set(
  "的一是在不了有和人这這中大为為上个個国國我以要他时時来來用们們生到作地于於出就分对對成会會可主发發年动動同工也能下过過子说說产產种種面而方后後多定行学學法所民得经經十三之进進着等部度家电電力里如水化高自二理起小物现現实實加量都两兩体體制机機当當使点點从從业業本去把性好应應开開它合还還因由其些然前外天政四日那社义義事平形相全表间間样樣与與关關各重新线線内內数數正心反你明看原又么利比或但质質气氣第向道命此变變条條只没沒结結解问問意建月公无無系信息市县縣府政报報收请請办辦",
);

/** Characters beyond ASCII after which a reading is judged. */
const ENOUGH = 20_000;

/** The share of common characters among those that are not ASCII, less the broken ones. */
export function credibility({ chunks, replacementCharacters }: Reading): number {
  let wide = 0;
  let common = 0;
  for (const chunk of chunks) {
    for (let i = 0; i < chunk.length; i++) {
      if (chunk.charCodeAt(i) <= 0x7f) continue;
      wide++;
      if (COMMON.has(chunk[i] as string)) common++;
    }
    if (wide >= ENOUGH) break;
  }
  return wide === 0 ? 0 : (common - replacementCharacters) / wide;
}

/** UTF-8 cut in the middle of a character here and there; in any other charset nearly every character would break. */
export function isDamagedUtf8({ chunks, replacementCharacters }: Reading): boolean {
  let wide = 0;
  for (const chunk of chunks) for (let i = 0; i < chunk.length; i++) if (chunk.charCodeAt(i) > 0x7f) wide++;
  return replacementCharacters <= 0.1 * wide;
}
