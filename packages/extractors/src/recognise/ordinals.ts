/** Numerals behind 第: places in a law (第三十三条), orders (国务院令第492号), ordinals (第三名). */
import { skipBlanks, tableOf } from "./characters.js";
import { agencyStart } from "./document-numbers.js";
import { NO_UNIT, numberOf, numericMention } from "./mentions.js";
import type { Numeral } from "./numeral.js";
import { type Passage, type Reading, taking, takingSurface } from "./passage.js";
import { QUARTER } from "./years.js";

const ORDINAL = 0x7b2c;
const BLANK = 0x20;
const ARTICLES = tableOf("条款项章节编");
/** 第3条信息, 第一节课, 第二项目标: things that are counted, not places in a law. */
const COUNTED = ["条信息", "条消息", "条微博", "节课", "项目", "项工作", "项任务", "章程", "节能", "节日"];
/** What numbers its documents without a bracket. */
export const ORDER = /(?:令|公告|通告) ?第? ?$/;

export function readOrdinal(passage: Passage, index: number, floor: number): Reading | null {
  const { folded, start, end } = passage;
  const numeral = passage.numerals[index] as Numeral;
  const { span } = numeral;
  const open = folded.charCodeAt(span.start - 1) === BLANK ? span.start - 2 : span.start - 1;
  const least = Math.max(start, floor);
  if (open < least || folded.charCodeAt(open) !== ORDINAL) return null;
  QUARTER.lastIndex = open;
  if (QUARTER.test(folded)) return null;
  const p = skipBlanks(folded, span.end, Math.min(end, span.end + 1));
  if (p < end && ARTICLES[folded.charCodeAt(p)] === 1 && !COUNTED.some((word) => folded.startsWith(word, p)))
    return takingSurface(
      passage,
      index,
      "lawArticle",
      open,
      articleEnd(passage, index + 1, p + 1),
      "lawArticle.article",
    );
  const articles = articleRangeEnd(passage, index, span.end);
  if (articles > 0) return takingSurface(passage, index, "lawArticle", open, articles, "lawArticle.range");
  if (p < end && folded[p] === "号" && ORDER.test(folded.slice(Math.max(least, open - 3), open + 1)))
    return takingSurface(
      passage,
      index,
      "documentNumber",
      agencyStart(folded, open, least),
      p + 1,
      "documentNumber.order",
    );
  return taking(
    passage,
    index,
    numericMention("ordinal", open, span.end, "ordinal.prefix", numeral, NO_UNIT, [numberOf(numeral)]),
  );
}

/** The end of 第三十三条第二款第(三)项 from the first part on. */
function articleEnd({ folded, end, numerals, last }: Passage, index: number, at: number): number {
  let stop = at;
  for (let i = index; i < last; i++) {
    const { span } = numerals[i] as Numeral;
    let p = skipBlanks(folded, stop, Math.min(end, stop + 1));
    if (folded.charCodeAt(p) !== ORDINAL) break;
    p = skipBlanks(folded, p + 1, Math.min(end, p + 2));
    const bracket = folded[p] === "(" ? 1 : 0;
    if (span.start !== p + bracket) break;
    p = span.end;
    if (bracket && folded[p++] !== ")") break;
    if (p >= end || ARTICLES[folded.charCodeAt(p)] === 0) break;
    stop = p + 1;
  }
  return stop;
}

const TO = /^ ?[-—~至到、] ?第? ?$/;

/** The end of 第9至12条, or -1. */
function articleRangeEnd({ folded, end, numerals, last }: Passage, index: number, at: number): number {
  const second = index + 1 < last ? (numerals[index + 1] as Numeral) : null;
  if (second === null || second.span.start - at > 4 || !TO.test(folded.slice(at, second.span.start)))
    return -1;
  const p = skipBlanks(folded, second.span.end, Math.min(end, second.span.end + 1));
  return p < end && (folded[p] === "条" || folded[p] === "款" || folded[p] === "项") ? p + 1 : -1;
}
