/**
 * 当面、网络申请分别为3件、2件: names in one row, figures in another. Each figure gets its name where there are as many
 * names as figures; otherwise nothing is said.
 */
import { type Document, type NumericMention, type TextSpan, textSpan } from "@shilu/core";
import type { Sentence } from "./sentence.js";

/** What may stand between two figures of such a row. */
const BETWEEN = /^[\s、,和及与]{1,2}(?:分别)?(?:占|为)?$/;
/** What stands between the names and their first figure. */
const CUE =
  /(?:分别|依次|依序|各(?=[为是有占]))[占为是有达到收主动公开发布推送刊登载信息政府约:总数量的]{0,12}$/;
/** What opens a row of names. */
const OPENING = /^.*(?:分为|包括|涉及|其中|即|:|,|;|。)/;
/** 四类 behind the names counts them. */
const COUNTED = /[一二三四五六七八九十\d]{1,2}(?:大)?(?:类|项|种|格|者|途|个方面|方面|部分)?\s*$/;
const PARTING = /[、和及与]/;

/** Without one of these no row of names is told. */
const CUE_WORD = /分别|依次|依序|各[为是有占]/;
/** Longer than any cue. */
const CUE_REACH = 20;

/** For each figure of `numeric`, in order, the span of its name, `null` where no such row gives it one; `null` without rows. */
export function namesRespectively(
  document: Document,
  sentence: Sentence,
  numeric: readonly NumericMention[],
): (TextSpan | null)[] | null {
  const { folded } = document;
  const { start, end } = sentence.span;
  if (!CUE_WORD.test(folded.slice(start, end))) return null;
  const names = new Array<TextSpan | null>(numeric.length).fill(null);
  for (let first = 0; first < numeric.length; first++) {
    const figure = numeric[first] as NumericMention;
    const near = Math.max(start, figure.span.start - CUE_REACH);
    const cue = CUE.exec(folded.slice(near, figure.span.start));
    if (!cue) continue;
    let last = first;
    while (
      last + 1 < numeric.length &&
      follows(document, numeric[last] as NumericMention, numeric[last + 1] as NumericMention)
    )
      last++;
    const found = rowBefore(document, start, near + cue.index);
    if (last > first && found.length === last - first + 1)
      for (const [i, name] of found.entries()) names[first + i] = name;
    first = last;
  }
  return names;
}

const follows = (document: Document, a: NumericMention, b: NumericMention): boolean =>
  a.kind === b.kind && BETWEEN.test(document.folded.slice(a.span.end, b.span.start));

/** The names right before `end`: the row back to what opens it. */
function rowBefore(document: Document, start: number, end: number): TextSpan[] {
  const row = document.folded.slice(start, end).replace(/[,:\s]{1,8}$/, "");
  const counted = COUNTED.exec(row);
  const names = counted && PARTING.test(row) ? row.slice(0, counted.index) : row;
  const opening = OPENING.exec(names)?.[0].length ?? 0;
  const spans: TextSpan[] = [];
  let from = start + opening;
  for (const part of names.slice(opening).split(PARTING)) {
    const lead = part.length - part.trimStart().length;
    if (part.trim() !== "") spans.push(textSpan(from + lead, from + lead + part.trim().length));
    from += part.length + 1;
  }
  return spans;
}
