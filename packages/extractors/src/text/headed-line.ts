/** Parts a title from the labelled values that a scraper left in its line: …年度报告 发布时间:2014-03-07 来源:…. */
import { type Span, textSpan } from "@shilu/core";
import { labelledValues, mayBeginLabel } from "../page/labelled-values.js";
import { isPaperTitle } from "../page/title-line.js";

const SHORTEST = 24;
const LONGEST = 240;
const FEWEST = 2;
const YEAR = /(?:19|20)\d\d ?年|[二2][〇○零0][〇○零一二三四五六七八九0-9]{2}/;

/** The line of a folded text in one part, or in two; half-open offsets in the text. */
export function splitHeadedLine(folded: string, start: number, end: number): Span[] {
  const whole = [textSpan(start, end)];
  if (end - start < SHORTEST || end - start > LONGEST || mayBeginLabel(folded, start)) return whole;
  const line = folded.slice(start, end);
  if (!line.includes(":") || !YEAR.test(line)) return whole;
  const pairs = labelledValues(line).filter(({ marked }) => marked);
  const first = pairs[0]?.start ?? 0;
  const title = line.slice(0, first).trimEnd();
  if (pairs.length < FEWEST || /[,。;:]/.test(title) || !YEAR.test(title) || !isPaperTitle(title))
    return whole;
  return [textSpan(start, start + title.length), textSpan(start + first, end)];
}
