/** Markers of lists: (一), 1、, 1., 一是, at the start of a passage or behind a stop. */
import { ASCII_DIGIT, HAN_DIGIT, isDigit, isHan, role, skipBlanksBack, TEN, tableOf } from "./characters.js";
import type { Numeral } from "./numeral.js";
import { type Passage, type Reading, takingSurface } from "./passage.js";
import { unitAt } from "./units.js";

/** What stands before a marker inside a passage. */
const STOPS = tableOf('。;:!?,、 》"”）］]…');
/** What ends the text before a marker that has no stop of its own behind it. */
const FULL_STOPS = tableOf("。;:…]");
const MARKS = tableOf("是、.),");
const BLANK = 0x20;
const COPULA = 0x662f;
const COMMA = 0x3001;
const OPEN = 0x28;
const CLOSE = 0x29;

/** `before` is the code unit before the numeral, 0 at the start of the passage. */
export function readListMarker(passage: Passage, index: number, before: number): Reading | null {
  const { folded, start, end } = passage;
  const { span, whole, form } = passage.numerals[index] as Numeral;
  if (whole < 0 || whole > 99 || span.end - span.start > 3) return null;
  const after = span.end < end ? folded.charCodeAt(span.end) : 0;
  if (before === OPEN) return after === CLOSE ? bracketed(passage, index) : null;
  if (MARKS[after] === 0 && before !== 0 && before !== BLANK) return null;
  const han = form === "han";
  const edge = skipBlanksBack(folded, span.start, start);
  const first = edge === start;
  const then = folded.charCodeAt(span.end + 1);
  const goesOn = span.end + 1 < end && role[then] !== 0 && !(first && isApart(passage, index));
  if (after === COPULA && han && (first || STOPS[before] === 1))
    return takingSurface(passage, index, "listMarker", span.start, span.end + 1, "listMarker.copula");
  const parted = first || FULL_STOPS[folded.charCodeAt(edge - 1)] === 1 || (edge < span.start && isHan(then));
  const enumerated = folded.charCodeAt(edge - 1) === COMMA && !first;
  const isMark =
    (after === COMMA && (parted || (han && !enumerated && !isCounted(folded, edge))) && !goesOn) ||
    ((after === 0x2e || after === CLOSE) && parted && !isDigit(then)) ||
    (after === 0x2c && first && (han || (isHan(then) && span.end - span.start < 3)));
  if (isMark)
    return takingSurface(passage, index, "listMarker", span.start, span.end + 1, "listMarker.point");
  return first && form === "digits" && isHan(after) ? lostPoint(passage, index) : null;
}

/** 七、2014年重点工作: what follows the mark at the start of a passage is not the next number of a list (1、2月). */
function isApart({ numerals }: Passage, index: number): boolean {
  const { span, whole } = numerals[index] as Numeral;
  const following = numerals[index + 1];
  return following?.span.start !== span.end + 1 || following.whole !== whole + 1;
}

/** Whether a numeral or 第 stands right before: 十一、 of a list that goes on. */
const isCounted = (folded: string, edge: number): boolean => {
  const is = role[folded.charCodeAt(edge - 1)];
  return is === HAN_DIGIT || is === TEN || is === ASCII_DIGIT || folded[edge - 1] === "第";
};

/** (一), (1): a number of its own in brackets; a figure with a classifier behind is none, and 机构 of (1)机构设置 is a word. */
function bracketed(passage: Passage, index: number): Reading | null {
  const { span, form } = passage.numerals[index] as Numeral;
  if (form === "digits" && span.end - span.start > 2) return null;
  const unit = form === "digits" ? unitAt(passage.folded, span.end + 1, passage.end) : null;
  if (unit !== null && unit.word.length === 1) return null;
  return takingSurface(passage, index, "listMarker", span.start - 1, span.end + 1, "listMarker.bracket");
}

/** 1认真安排: the mark behind the number of a paragraph is lost; a unit, a scale or a date would read otherwise. */
function lostPoint(passage: Passage, index: number): Reading | null {
  const { folded, end } = passage;
  const { span, whole } = passage.numerals[index] as Numeral;
  if (whole < 1 || whole > 20 || span.end - span.start > 2 || unitAt(folded, span.end, end) !== null)
    return null;
  if (NO_MARKER[folded.charCodeAt(span.end)] === 1 || role[folded.charCodeAt(span.end)] !== 0) return null;
  return takingSurface(passage, index, "listMarker", span.start, span.end, "listMarker.lost");
}

/** What goes on with a number of its own: 3月, 5号楼, 3大领域, 2至3. */
const NO_MARKER = tableOf("年月日号时点大多余来至到和与及、以左约成折倍番第几数分又半比");
