import type { BlockKind } from "@shilu/core";
import { isOutline } from "./body-line.js";
import type { Line } from "./line.js";

const DATE =
  /^\(?(?:(?:19|20)\d\d|[一二三四五六七八九〇○零OoΟ0]{2,4}) ?年 ?(?:\d{1,2}|[元一二三四五六七八九十]{1,3}) ?月 ?(?:(?:\d{1,2}|[一二三四五六七八九十廿]{1,3}) ?日)?\)?$/;
const LONGEST_DATE = 24;
const SIGNER = /^[\u4e00-\u9fff() ]{3,40}$/;
const MARKED =
  /^(?:\(?\d{1,2}(?:[)、:]|\.(?!\d))|[①-⑳]|[一二三四五六七八九十]是|第[一二三四五六七八九十]{1,2},|[a-z][.)]|[●■◆·•])/i;
const STOP_END = /[。;,:!?]$/;

/** A date that stands alone on a line. */
export const isDateLine = (folded: string): boolean =>
  folded.length <= LONGEST_DATE && folded.includes("年") && DATE.test(folded);

/** What a line of the main text is, by its form. `next` is the line after it, where it is main text too. */
export function blockKind(line: Line, next: Line | null): BlockKind {
  const { folded } = line;
  if (line.cell) return "cell";
  if (isDateLine(folded)) return "date";
  if (isOutline(folded) && folded.length <= 50 && !/[。;,]./.test(folded)) return "heading";
  if (MARKED.test(folded)) return folded.length <= 30 && !STOP_END.test(folded) ? "heading" : "item";
  if (SIGNER.test(folded) && next !== null && isDateLine(next.folded)) return "signature";
  return "paragraph";
}
