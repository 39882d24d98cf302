/** Numerals behind 第: places in a law (第三十三条), orders (国务院令第492号), ordinals (第三名). */
import { skipBlanks } from "./characters.js";
import { QUARTER } from "./date-parts.js";
import { agencyStart } from "./document-numbers.js";
import { NO_UNIT, numberOf, numericMention, textualMention } from "./mentions.js";
import type { Numeral } from "./numeral.js";
import { type Passage, type Reading, taking } from "./passage.js";

/** 国务院令第492号, 主席令第二十三号. */
const ORDER = /(?:令|公告|通告)第?$/;
const ARTICLE = new Set("条款项章节编");

/** 第三十三条, 第二款: a place in a law. 第三名: an ordinal. 第一季度: a date. */
export function readOrdinal(passage: Passage, index: number, floor: number): Reading | null {
  const { folded, end } = passage;
  const numeral = passage.numerals[index] as Numeral;
  const { span } = numeral;
  let open = span.start - 1;
  if (folded[open] === " ") open--;
  if (open < Math.max(passage.start, floor) || folded[open] !== "第") {
    return null;
  }
  QUARTER.lastIndex = open;
  if (QUARTER.test(folded)) return null;
  const p = skipBlanks(folded, span.end, Math.min(end, span.end + 1));
  if (
    p < end &&
    ARTICLE.has(folded.charAt(p)) &&
    !/^(?:条信息|条消息|节课|项目|章程|节能|节日)/.test(folded.slice(p, p + 3))
  ) {
    const stop = articleEnd(passage, index, p + 1);
    return taking(
      passage,
      index,
      textualMention("lawArticle", open, stop, "lawArticle.article", folded.slice(open, stop)),
    );
  }
  const hao = p < end && folded[p] === "号" && ORDER.test(folded.slice(Math.max(floor, open - 2), open + 1));
  if (hao) {
    const start = agencyStart(folded, open, Math.max(passage.start, floor));
    return taking(
      passage,
      index,
      textualMention("documentNumber", start, p + 1, "documentNumber.order", folded.slice(start, p + 1)),
    );
  }
  return taking(
    passage,
    index,
    numericMention("ordinal", open, span.end, "ordinal.prefix", numeral, NO_UNIT, [
      numericMention("number", span.start, span.end, "number.numeral", numeral, NO_UNIT, []),
    ]),
  );
}

/** The end of 第三十三条第二款第(三)项. */
function articleEnd({ folded, end, numerals }: Passage, index: number, at: number): number {
  let stop = at;
  for (let i = index + 1; i < numerals.length; i++) {
    const { span } = numerals[i] as Numeral;
    let p = stop;
    if (folded[p] !== "第") break;
    p++;
    const bracket = folded[p] === "(" ? 1 : 0;
    if (span.start !== p + bracket) break;
    p = span.end;
    if (bracket && folded[p++] !== ")") break;
    if (p >= end || !ARTICLE.has(folded.charAt(p))) break;
    stop = p + 1;
  }
  return stop;
}
