/** Where a heading ends and its body begins. */
import { BLANKS, isIn, skipAll, skipAllBack, tableOf } from "../unit-table.js";
import { endsLikeHeading, nounEnd } from "./heading-nouns.js";

export interface Heading {
  /** Offsets in the text, blanks and the closing 。 or ： outside. */
  readonly start: number;
  readonly end: number;
  /** Where what follows begins. */
  readonly bodyStart: number;
  /** What ends it: its line, 。, ：, or nothing at all (the words run on). */
  readonly closer: "line" | "stop" | "colon" | "none";
}

/** Longest heading in code units; a longer marked line is a sentence of its own. */
const LONGEST = 60;
const CLOSING: ReadonlyMap<string, string> = new Map([
  ["(", ")"],
  ["“", "”"],
  ["《", "》"],
  ["‘", "’"],
  ["「", "」"],
  ["『", "』"],
]);
const OPENING = tableOf(CLOSING.keys());
const STOPS = tableOf("。:!?;");

/**
 * The heading behind a mark that ends at `from`; `limit` is where its line, or the next mark in it, ends. `torn`: the
 * line lost its breaks. `null` where what stands there is a sentence, or nothing.
 */
export function headingAt(folded: string, from: number, limit: number, torn: boolean): Heading | null {
  const start = skipAll(BLANKS, folded, from, limit);
  const last = skipAllBack(BLANKS, folded, limit, start);
  if (start >= last) return null;
  const stop = stopIn(folded, start, last);
  if (stop >= 0 && namesAppendix(folded.slice(start, stop), folded.slice(stop, last)))
    return heading(folded, start, last, last, "line");
  const end = stop < 0 ? last : stop;
  const window = folded.slice(start, Math.min(end, start + LONGEST + 20));
  const cut = cutIn(window, folded.slice(start + window.length, last), torn);
  if (cut > 0) return heading(folded, start, start + cut, start + cut, "none");
  if (stop < 0) {
    const closed = folded.slice(start, end).replace(/[;,.】〗]{1,4}$/, "").length;
    return closed <= LONGEST ? heading(folded, start, start + closed, last, "line") : null;
  }
  if (end - start > LONGEST) return null;
  const closing = folded.charAt(stop) === "—" ? 2 : 1;
  const behind = /\S/.test(folded.slice(stop + closing, last));
  if (behind && !readsAsHeading(folded.slice(start, end))) return null;
  const closer = closing === 2 || folded.charAt(stop) === ":" ? "colon" : "stop";
  return heading(folded, start, end, stop + closing, closer);
}

function heading(
  folded: string,
  start: number,
  end: number,
  bodyStart: number,
  closer: Heading["closer"],
): Heading | null {
  const stop = skipAllBack(BLANKS, folded, end, start);
  return stop > start ? { start, end: stop, bodyStart, closer } : null;
}

/** The first stop outside quotes and brackets, else -1. A mark of quotation that is never closed hides nothing. */
function stopIn(folded: string, start: number, end: number): number {
  const reach = Math.min(end, start + 2 * LONGEST);
  for (let at = start; at < reach; at++) {
    if (isIn(STOPS, folded, at)) return at;
    if (folded.charAt(at) === "—" && DASH.test(folded.slice(at, end))) return at;
    if (!isIn(OPENING, folded, at)) continue;
    const closing = CLOSING.get(folded.charAt(at)) as string;
    const close = folded.slice(0, Math.min(end, at + LONGEST)).indexOf(closing, at);
    if (close > 0) at = close;
  }
  return -1;
}

/** (一)总量——全年公开320条。: a dash, and a sentence behind it. */
const DASH = /^——(?=[^—\n]{0,80}[,。;])/;

/** 附表:政府信息公开情况统计: the name of what is appended belongs to the heading. */
const APPENDED = /^附(?:表|件|录)? ?[\d一二三四五六七八九十]{0,2}$/;
const ITS_NAME = /^: ?[^\s,。:;!?][^。:;!?\n]{3,50}(?:情况|统计|数据|表|报表)(?:\([^()]{1,12}\))?$/;

const namesAppendix = (before: string, behind: string): boolean =>
  APPENDED.test(before) && ITS_NAME.test(behind);

const SHORTEST_BODY = 15;

/** Where a heading that no stop ends runs on into its body, in code units; -1 where it does not. */
function cutIn(window: string, beyond: string, torn: boolean): number {
  const blank = /(?<=\S)\s+(?=\S)/.exec(window);
  if (
    blank &&
    blank.index >= 2 &&
    /[\u4e00-\u9fff”》)]$/.test(window.slice(0, blank.index)) &&
    !/[,、;(]/.test(window.slice(0, blank.index))
  ) {
    const before = window.slice(0, blank.index);
    const after = window.slice(blank.index + blank[0].length);
    const whole = /^[^\s]{4}/.test(after) && !/^[的和及与或、,以]/.test(after);
    if (
      whole &&
      (endsLikeHeading(before) || (before.length <= 30 && after.length + beyond.length >= SHORTEST_BODY))
    )
      return blank.index;
  }
  return nounEnd(window, torn);
}

const TIME_OPENING =
  /^(?:(?:19|20)\d\d ?年[度]?(?:[^,]{0,8},|我|本|全|各)|(?:今年|去年|全年|一年来|近年来|目前|截[至止]|按照|根据|为)[^,]{0,20},)/;
const COUNTED =
  /(?<!\d)\d[\d.]{0,14}(?:万|亿)?余?(?:条|件|人|人次|次|个|篇|份|家|名|元|万元|场|期)(?![^“]{0,10}”)/;
const OWN_SUBJECT = /^(?:我|本)[县市区局委办厅镇乡街省州旗部机单](?!.{0,8}(?:情况|工作|建设)$)/;

/** Whether words before a stop are a heading and not the first sentence of a paragraph. */
function readsAsHeading(words: string): boolean {
  if (words.length > 45) return false;
  const commas = words.match(/[,，]/g)?.length ?? 0;
  return commas <= 3 && !TIME_OPENING.test(words) && !COUNTED.test(words) && !OWN_SUBJECT.test(words);
}
