/**
 * Headings inside a line that lost its breaks (…情况。二、主动公开政府信息情况（一）数量2013年…).
 *
 * There a mark is a heading where its number goes on from the heading before and either a stop stands before it or its
 * words name a known kind of section.
 */
import type { Block } from "@shilu/core";
import type { Candidate } from "./candidate.js";
import { isFormRow } from "./form-rows.js";
import { runOnHeadingEnd } from "./heading-end.js";
import { kindsOf } from "./kinds.js";
import { markerAt } from "./marker.js";

const MARK = /[一二三四五六七八九十]{1,2}、|\([一二三四五六七八九十]{1,2}\)/g;
/** What does not stand before a heading: a word that goes on. */
const WORD = /[\u4e00-\u9fff“"《、,(]/;

/** `before` are the candidates found so far, in text order, the one at the start of this line included. */
export function runOnCandidates(block: Block, line: string, before: readonly Candidate[]): Candidate[] {
  const found: Candidate[] = [];
  const last = (form: "chinese" | "chineseBracket") =>
    [...before, ...found].findLast(({ marker }) => marker.form === form);
  for (const match of line.matchAll(MARK)) {
    const at = match.index;
    const marker = markerAt(line.slice(at));
    if (at === 0 || !marker || isFormRow(line.slice(at + marker.length))) continue;
    const { length, closer, skip } = runOnHeadingEnd(line.slice(at + marker.length));
    if (length === 0) continue;
    const start = block.span.start + at;
    const heading = line.slice(at + marker.length, at + marker.length + length);
    const known = kindsOf(heading.replace(/\s+/g, "")).length > 0;
    const apart = !WORD.test(line.charAt(at - 1)) || found.at(-1)?.headingEnd === start;
    if (!known && !apart) continue;
    if (marker.form === "chinese") {
      const expected = (last("chinese")?.marker.number ?? 0) + 1;
      if (marker.number !== expected && !(known && apart && marker.number > expected)) continue;
    } else {
      // (一) stands under the last 一、; where there is none, the line is a paragraph with an enumeration.
      const top = last("chinese");
      const sibling = last("chineseBracket");
      const inner = sibling && top && sibling.start > top.start ? sibling.marker.number : 0;
      if (
        !top ||
        marker.number !== inner + 1 ||
        (!known && !/(?:方面|情况|数量|类别|形式|渠道)$/.test(heading))
      )
        continue;
    }
    const headingStart = start + marker.length;
    found.push({
      marker,
      start,
      headingStart,
      headingEnd: headingStart + length,
      bodyStart: Math.min(headingStart + length + skip, block.span.end),
      closer,
      runIn: true,
    });
  }
  return found;
}
