/** Which lines can only be running text, and which stand above it. All patterns are matched on folded lines. */

/** 一、 (一) 第一章 and the like: the text's own outline. */
const OUTLINE =
  /^(?:第[一二三四五六七八九十百\d]{1,4}[章节条部编]|[一二三四五六七八九十]{1,3} ?[、..]|\([一二三四五六七八九十]{1,3}\))/;
const TOP_OUTLINE = /^(?:第[一二三四五六七八九十百]{1,4}[章编部]|[一二三四五六七八九十]{1,3} ?[、..])/;
const SALUTATION = /^(?:各|尊敬的|女士们)[^。]{2,120}:$/;
const PREFACE = /^(?:引 {0,4}言|前 {0,4}言|序 {0,4}言|导 {0,4}语|摘 {0,4}要|目 {0,4}录|说 {0,4}明)$/;

const COMMA = 1;
const STOP = 2;
/** For each code unit whether it parts or ends a sentence: every character of a page is asked. */
const MARKS = new Uint8Array(0x10000);
for (const character of ",、") MARKS[character.charCodeAt(0)] = COMMA;
for (const character of "。;!?") MARKS[character.charCodeAt(0)] = STOP;

export const isOutline = (folded: string): boolean => OUTLINE.test(folded);

/** A heading of the first rank: where one follows, the text goes on. */
export const isTopOutline = (folded: string): boolean => TOP_OUTLINE.test(folded);

export const isPreface = (folded: string): boolean => PREFACE.test(folded);

/** A sentence, a marked heading, a salutation: nothing that stands above a text. */
export function isBodyLine(folded: string): boolean {
  if (folded.length < 2) return false;
  if (isOutline(folded) || SALUTATION.test(folded) || PREFACE.test(folded)) return true;
  return isProse(folded);
}

/** Running text: long enough, with the stops of a sentence. */
export function isProse(folded: string): boolean {
  if (folded.length < 16) return false;
  let commas = 0;
  for (let i = 0; i < folded.length; i++) {
    const mark = MARKS[folded.charCodeAt(i)];
    if (mark === STOP) return folded.length >= 24 || /[。;]$/.test(folded);
    if (mark === COMMA) commas++;
  }
  return commas >= 2 && folded.length >= 40;
}
