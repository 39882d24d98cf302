/** Numerals that are no figures: document numbers, law articles, list markers, codes and the numbers of an address. */
import type { Mention, TextualMention } from "@shilu/core";
import { isDigit, isHan, isLatin, skipBlanks } from "./characters.js";
import { QUARTER } from "./date-parts.js";
import { labelBefore } from "./labels.js";
import { NO_UNIT, numericMention, textualMention } from "./mentions.js";
import type { Numeral } from "./numeral.js";
import type { Passage, Reading } from "./passage.js";

const numeralAt = ({ numerals }: Passage, index: number): Numeral => numerals[index] as Numeral;

function nextAfter({ numerals, last }: Passage, index: number, end: number): number {
  let next = index;
  while (next < last && (numerals[next] as Numeral).span.start < end) next++;
  return next;
}

const take = (passage: Passage, index: number, mention: TextualMention | Mention): Reading => ({
  mention,
  next: Math.max(index + 1, nextAfter(passage, index, mention.span.end)),
});

/** 〔2013〕22号 with the letters of its agency before it. */
export const BRACKETED = /[〔[(【〈{] ?(\d{4}) ?[〕\])】〉}] ?(?:第|字第)? ?(\d{1,5})(?:-\d{1,3})? ?号/y;
/** The same with its closing bracket lost or moved: 〔201075). */
export const BRACKET_LOST = /[〔[【](\d{4})(\d{1,4})[〕\])】]? ?号?/y;
/** 国务院令第492号, 主席令第二十三号. */
const ORDER = /(?:令|公告|通告)第?$/;

export function readDocumentNumber(passage: Passage, index: number, floor: number): Reading | null {
  const { folded, end } = passage;
  const { span } = numeralAt(passage, index);
  const open = folded[span.start - 1] === " " ? span.start - 2 : span.start - 1;
  if (open < Math.max(passage.start, floor) || !"〔[(【〈{".includes(folded.charAt(open))) return null;
  BRACKETED.lastIndex = open;
  const match = BRACKETED.exec(folded);
  if (match && BRACKETED.lastIndex <= end) {
    const start = agencyStart(folded, open, Math.max(passage.start, floor));
    const value = `${folded.slice(start, open)}〔${match[1]}〕${match[2]}号`;
    return take(
      passage,
      index,
      textualMention("documentNumber", start, BRACKETED.lastIndex, "documentNumber.bracket", value),
    );
  }
  BRACKET_LOST.lastIndex = open;
  const lost = BRACKET_LOST.exec(folded);
  if (!lost || BRACKET_LOST.lastIndex > end) return null;
  const start = agencyStart(folded, open, Math.max(passage.start, floor));
  if (start === open) return null;
  const value = `${folded.slice(start, open)}〔${lost[1]}〕${lost[2]}号`;
  const stop = BRACKET_LOST.lastIndex - (lost[0].endsWith(")") && folded[start - 1] === "(" ? 1 : 0);
  return take(passage, index, {
    ...textualMention("documentNumber", start, stop, "documentNumber.bracketLost", value),
    repaired: true,
  });
}

const AGENCY_WORDS =
  /(?:根据|按照|依据|依照|关于|印发|转发|下发|贯彻|落实|执行|以及|通知|文件|意见|发布|[和及与的等见于将以按由了])(?!.*(?:根据|按照|依据|依照|关于|印发|转发|下发|贯彻|落实|执行|以及|通知|文件|意见|发布|[和及与的等见于将以按由了]))/;

/** Where the letters of the issuing agency begin: 新政办发 in 根据新政办发〔2010〕75号. */
function agencyStart(folded: string, open: number, least: number): number {
  let start = open;
  while (start > least && open - start < 12 && isHan(folded.charCodeAt(start - 1))) start--;
  const letters = folded.slice(start, open);
  const word = AGENCY_WORDS.exec(letters);
  return word ? start + word.index + word[0].length : start;
}

const ARTICLE = new Set("条款项章节编");

/** 第三十三条, 第二款: a place in a law. 第三名: an ordinal. 第一季度: a date. */
export function readOrdinal(passage: Passage, index: number, floor: number): Reading | null {
  const { folded, end } = passage;
  const numeral = numeralAt(passage, index);
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
    return take(
      passage,
      index,
      textualMention("lawArticle", open, stop, "lawArticle.article", folded.slice(open, stop)),
    );
  }
  const hao = p < end && folded[p] === "号" && ORDER.test(folded.slice(Math.max(floor, open - 2), open + 1));
  if (hao) {
    const start = agencyStart(folded, open, Math.max(passage.start, floor));
    return take(
      passage,
      index,
      textualMention("documentNumber", start, p + 1, "documentNumber.order", folded.slice(start, p + 1)),
    );
  }
  return take(
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

const STOPS = new Set('。;:!?,、 \n》"”');

/** (一), 1、, 1., 一是 at the start of a passage or behind a stop. */
export function readListMarker(passage: Passage, index: number): Reading | null {
  const { folded, start, end } = passage;
  const numeral = numeralAt(passage, index);
  const { span, whole } = numeral;
  if (whole < 0 || whole > 99 || span.end - span.start > 3) return null;
  const from = skipFrom(folded, span.start, start);
  const bracket = folded[span.start - 1] === "(" && span.start > start ? 1 : 0;
  const open = span.start - bracket;
  const begins = open === start || from === start || STOPS.has(folded.charAt(open - 1));
  if (!begins) return null;
  const after = span.end < end ? folded.charAt(span.end) : "";
  const then = folded.charAt(span.end + 1);
  if (bracket) {
    if (after !== ")") return null;
    if (span.end - span.start > 2 && numeral.form === "digits") return null;
    return take(
      passage,
      index,
      textualMention(
        "listMarker",
        open,
        span.end + 1,
        "listMarker.bracket",
        folded.slice(open, span.end + 1),
      ),
    );
  }
  const first = from === start;
  if (after === "是" && numeral.form === "han")
    return take(
      passage,
      index,
      textualMention(
        "listMarker",
        span.start,
        span.end + 1,
        "listMarker.copula",
        folded.slice(span.start, span.end + 1),
      ),
    );
  const marks =
    after === "、" ||
    after === ")" ||
    (after === "." && !isDigit(then.charCodeAt(0))) ||
    (after === "," && first && numeral.form !== "digits");
  if (marks && (first || (!isDigit(then.charCodeAt(0)) && "。;:".includes(folded.charAt(open - 1)))))
    return take(
      passage,
      index,
      textualMention(
        "listMarker",
        span.start,
        span.end + 1,
        "listMarker.point",
        folded.slice(span.start, span.end + 1),
      ),
    );
  return null;
}

function skipFrom(folded: string, at: number, start: number): number {
  let from = at;
  while (from > start && (folded[from - 1] === " " || folded[from - 1] === "(")) from--;
  return from;
}

export const STREET_NUMBER =
  /[甲乙丙丁]?\d{1,5}(?:-\d{1,4})?(?:号楼|号院|号附\d{1,3}号|号|弄|巷|幢|栋|室|层|楼|座|单元|房|房间|门)(?![召码文令称])/y;
export const INDOORS =
  /(?:[A-Za-z甲乙丙丁]座|[一二三四五六七八九十\d]{1,4}(?:号楼|单元|幢|栋|楼|层|室|房|座|门|号)) ?/y;
const ROAD = /[路街巷弄道里村庄园苑坊场厦楼院区城座]$/;

/** 341号, 1号楼325室, 五楼: the numbers of a place. */
export function readAddressNumber(passage: Passage, index: number, floor: number): Reading | null {
  const { folded, start, end } = passage;
  const { span, whole } = numeralAt(passage, index);
  if (whole < 0) return null;
  const p = skipBlanks(folded, span.end, Math.min(end, span.end + 1));
  const unit = p < end ? folded.charAt(p) : "";
  if (unit === "号") {
    const b = folded.charAt(span.start - 1) === " " ? span.start - 1 : span.start;
    const before = folded.slice(Math.max(start, b - 3), b);
    const house = "楼院附".includes(folded.charAt(p + 1)) && p + 1 < end;
    if (!house && !ROAD.test(before) && !/[路街道巷弄里][甲乙丙丁东西南北中]$/.test(before)) return null;
  } else if (!"楼室层幢栋座房弄".includes(unit) || unit === "") return null;
  else {
    if (/^(?:层面|层级|层次|室内|室主|座谈|座右|房屋|房产|房地|楼盘|楼宇)/.test(folded.slice(p, p + 2)))
      return null;
    if (unit === "座" || unit === "层" || unit === "栋" || unit === "幢" || unit === "房") {
      if (!ROAD.test(folded.slice(Math.max(start, span.start - 2), span.start)) && floor !== span.start)
        return null;
    }
  }
  let stop = p + 1;
  for (let i = 0; i < 6; i++) {
    INDOORS.lastIndex = stop;
    const match = INDOORS.exec(folded);
    if (!match || INDOORS.lastIndex > end || folded.startsWith("层面", INDOORS.lastIndex - 1)) break;
    stop = INDOORS.lastIndex - (match[0].endsWith(" ") ? 1 : 0);
  }
  if (unit === "号" && "楼院".includes(folded.charAt(stop)) && stop < end) stop++;
  return take(
    passage,
    index,
    textualMention("addressNumber", span.start, stop, "addressNumber.number", folded.slice(span.start, stop)),
  );
}

export const CODE = /[\w.\-/]{1,60}/y;
export const FILING =
  /[\u4e00-\u9fff]?ICP(?:备案编号|备案号|备|证)?[ :]{0,3}(?:[\u4e00-\u9fff]?ICP备)?[ ]?\d{6,10}号?(?:-\d{1,3})?/y;

/** ICP备05002477号-1, 公网安备 65010302000265号, and codes behind their label or run together with letters. */
export function readIdentifier(passage: Passage, index: number, floor: number): Reading | null {
  const { folded, start, end } = passage;
  const { span, form } = numeralAt(passage, index);
  if (form !== "digits" && form !== "power") return null;
  const least = Math.max(start, floor);
  const filed = filingStart(folded, span.start, least);
  if (filed >= 0) {
    let stop = span.end;
    if (folded[stop] === "号" && stop < end) stop++;
    const tail = /^-\d{1,3}/.exec(folded.slice(stop, Math.min(end, stop + 4)));
    if (tail) stop += tail[0].length;
    return take(
      passage,
      index,
      textualMention("identifier", filed, stop, "identifier.filing", folded.slice(filed, stop)),
    );
  }
  const label = labelBefore(folded, span.start, least);
  const joined =
    span.start > least && (isLatin(folded.charCodeAt(span.start - 1)) || folded[span.start - 1] === "_");
  if (label?.kind === "identifier" || joined) {
    const from = joined ? codeStart(folded, span.start, least) : span.start;
    CODE.lastIndex = from;
    if (!CODE.test(folded)) return null;
    let stop = Math.min(CODE.lastIndex, end);
    while (stop > span.end && ".-/".includes(folded.charAt(stop - 1))) stop--;
    if (label?.kind === "identifier" && stop - from < 5)
      return joined
        ? take(
            passage,
            index,
            textualMention("identifier", from, stop, "identifier.code", folded.slice(from, stop)),
          )
        : null;
    return take(
      passage,
      index,
      textualMention(
        "identifier",
        from,
        stop,
        label ? "identifier.label" : "identifier.code",
        folded.slice(from, stop),
      ),
    );
  }
  if (
    span.end - span.start > 15 &&
    !folded.slice(span.start, span.end).includes(".") &&
    !folded.slice(span.start, span.end).includes(",")
  )
    return take(
      passage,
      index,
      textualMention(
        "identifier",
        span.start,
        span.end,
        "identifier.long",
        folded.slice(span.start, span.end),
      ),
    );
  return null;
}

const FILINGS = ["ICP备案编号", "ICP备案号", "ICP备", "ICP证", "公网安备", "网安备"];

/** Where ICP备 or 公网安备 before a number begins, with the character of its province; else -1. */
function filingStart(folded: string, at: number, least: number): number {
  let edge = at;
  while (
    edge > least &&
    at - edge < 3 &&
    (folded[edge - 1] === " " || folded[edge - 1] === ":" || folded[edge - 1] === "第")
  )
    edge--;
  const last = folded.charAt(edge - 1);
  if (last !== "备" && last !== "号" && last !== "证") return -1;
  for (const word of FILINGS) {
    if (edge - word.length < least || !folded.startsWith(word, edge - word.length)) continue;
    const from = edge - word.length;
    return from > least && isHan(folded.charCodeAt(from - 1)) ? from - 1 : from;
  }
  return -1;
}

function codeStart(folded: string, at: number, least: number): number {
  let from = at;
  while (from > least && at - from < 40) {
    const unit = folded.charCodeAt(from - 1);
    if (!isLatin(unit) && !isDigit(unit) && !"_-/.".includes(folded.charAt(from - 1))) break;
    from--;
  }
  while (from < at && "-/.".includes(folded.charAt(from))) from++;
  return from;
}
